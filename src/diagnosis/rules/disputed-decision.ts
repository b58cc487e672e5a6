import { DECISION_TABLES } from '../matrix-sources.ts'
import { defineProofRule } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * Two rules that name different deciders for the same case, and nothing says which goes first (P2 of the room
 * `authority`). Silent where they meet in one amount alone (`unclear-limit-edge`).
 */
export const disputedDecision = defineProofRule({
  id: 'disputed-decision',
  severity: 'high',
  since: '0.1.0',
  sources: [DECISION_TABLES, { claim: 's2-002' }, { claim: 's2-014' }],
  kinds: ['disputed'],
  message: ({ edge, seats = [] }) =>
    edge !== undefined ? undefined : seats.length > 1 ? 'seats' : 'rules',
  name: { en: 'Case with two deciders', de: 'Fall mit zwei Entscheidern' },
  sentences: {
    en: {
      seats: {
        what: 'The rules {rules} both settle {cases}, each in its own way: {seats} are named.',
        why: 'Each of them can decide, and each can be overruled with a rule in hand; what is approved today may be contested tomorrow.',
        todo: 'Let one rule go before the other (over), narrow one of them, or name somebody for what they have in common.',
      },
      rules: {
        what: 'The rules {rules} both settle {cases}, each in its own way.',
        why: 'One names a decider or a way, the other says something else; whoever asks finds the rule that suits.',
        todo: 'Let one rule go before the other (over), or narrow one of them.',
      },
    },
    de: {
      seats: {
        what: 'Die Regeln {rules} regeln beide {cases}, und zwar verschieden: Genannt sind {seats}.',
        why: 'Jede dieser Stellen kann entscheiden, und jede kann mit einer Regel in der Hand überstimmt werden; was heute genehmigt ist, kann morgen angefochten sein.',
        todo: 'Eine Regel der anderen vorgehen lassen (over), eine enger fassen oder für das Gemeinsame eine Stelle benennen.',
      },
      rules: {
        what: 'Die Regeln {rules} regeln beide {cases}, und zwar verschieden.',
        why: 'Die eine nennt eine Stelle oder einen Weg, die andere sagt etwas anderes; wer fragt, findet die Regel, die passt.',
        todo: 'Eine Regel der anderen vorgehen lassen (over) oder eine enger fassen.',
      },
    },
  },
  words: (facts, say) => ({
    rules: say.rules(facts.rules),
    cases: casesOf(facts, say),
    ...(facts.seats.length > 1 ? { seats: say.deciders(facts.seats) } : {}),
  }),
})
