import { isEmptyBodySeat } from '../empty-body.ts'
import { RESILIENCY } from '../matrix-sources.ts'
import { defineProofRule, ruleSubjects, seatSubjects } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * A seat that has to decide or agree, and nobody who could act for it: no holder, deputy, delegate or superior, on
 * some day and for somebody who asks (P3 of the room `authority`). Silent on seats that do not exist
 * (`unreadable-rule`) and on bodies without members (`body-without-members`).
 */
export const unreachableDecider = defineProofRule({
  id: 'unreachable-decider',
  severity: 'high',
  since: '0.1.0',
  sources: [RESILIENCY, { claim: 's0-085' }],
  kinds: ['unreachable'],
  message: ({ seats = [], people = [] }, { model }) => {
    const told = (seat: string) => seat.startsWith('?') || isEmptyBodySeat(model, seat)
    if (seats.length > 0 && seats.every(told)) return undefined
    return people.length > 0 ? 'asked' : 'nobody'
  },
  about: (finding, model) => [...ruleSubjects(finding, model), ...seatSubjects(finding, model)],
  name: { en: 'Decider nobody can act for', de: 'Entscheider, für den niemand handeln kann' },
  sentences: {
    en: {
      nobody: {
        what: 'By {rules} it takes {seats} to decide on {cases}, and nobody can act there.',
        why: 'No holder, delegate, deputy or superior is there: the rule stands on paper, the matter stands still.',
        todo: 'Fill the seat, name a deputy, or give the rule a fallback.',
      },
      asked: {
        what: 'When {people} asks, it takes {seats} by {rules} to decide on {cases}, and nobody can act there.',
        why: 'The rule leads from whoever asks to somebody else; from here it leads to nobody.',
        todo: 'Name a superior or head there, or give the rule a fallback.',
      },
    },
    de: {
      nobody: {
        what: 'Nach {rules} braucht es für {cases} diese Stelle: {seats}; dort kann niemand handeln.',
        why: 'Weder Inhaberin oder Inhaber noch Delegierte, Stellvertretung oder Vorgesetzte sind da: Die Regel steht auf dem Papier, die Sache steht still.',
        todo: 'Die Stelle besetzen, eine Stellvertretung benennen oder der Regel einen Ersatz geben (fallback).',
      },
      asked: {
        what: 'Auf Antrag von {people} braucht es nach {rules} für {cases} diese Stelle: {seats}; dort kann niemand handeln.',
        why: 'Die Regel führt von der anfragenden Stelle zu einer anderen; von hier führt sie zu niemandem.',
        todo: 'Dort eine vorgesetzte Stelle oder Leitung benennen oder der Regel einen Ersatz geben (fallback).',
      },
    },
  },
  words: (facts, say) => ({
    rules: say.rules(facts.rules),
    seats: say.deciders(facts.seats),
    cases: casesOf(facts, say),
    ...(facts.people.length > 0 ? { people: say.anybody(facts.people) } : {}),
  }),
})
