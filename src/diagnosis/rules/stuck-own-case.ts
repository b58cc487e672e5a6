import { SEPARATION } from '../matrix-sources.ts'
import { defineProofRule, peopleSubjects } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * A seat whose own requests nobody can decide: who decides may not decide their own case, and there is nobody above
 * or beside (P5 of the room `authority`). One finding for each seat, whatever it asks for.
 */
export const stuckOwnCase = defineProofRule({
  id: 'stuck-own-case',
  severity: 'medium',
  since: '0.1.0',
  sources: [SEPARATION, { claim: 's3-004' }],
  kinds: ['own-case-stuck'],
  message: () => 'own',
  about: peopleSubjects,
  name: { en: 'Nobody decides the own case', de: 'Niemand entscheidet in eigener Sache' },
  sentences: {
    en: {
      own: {
        what: 'When {people} asks, nobody is left to decide on {cases}.',
        why: 'Nobody decides their own case, and here there is nobody above: so they decide all the same, and that is what an auditor looks for first.',
        todo: 'Name in the rule who decides instead (fallback): a body, another leader, the chair.',
      },
    },
    de: {
      own: {
        what: 'Auf Antrag von {people} ist niemand mehr da, um über {cases} zu entscheiden.',
        why: 'In eigener Sache entscheidet niemand, und hier steht niemand darüber: Dann wird eben doch selbst entschieden, und danach sucht eine Prüfung zuerst.',
        todo: 'In der Regel benennen, wer stattdessen entscheidet (fallback): ein Gremium, eine andere Leitung, der Vorsitz.',
      },
    },
  },
  words: (facts, say) => ({ people: say.anybody(facts.people), cases: casesOf(facts, say) }),
})
