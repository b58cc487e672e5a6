import { DECISION_TABLES } from '../matrix-sources.ts'
import { decisionSubjects, defineProofRule } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * Kinds of decisions that rules speak of, with cases for which no rule says who decides (P1 of the room
 * `authority`). Silent on gaps of less than a unit of money between two limits (`unclear-limit-edge`).
 */
export const uncoveredDecision = defineProofRule({
  id: 'uncovered-decision',
  severity: 'high',
  since: '0.1.0',
  sources: [DECISION_TABLES, { claim: 's0-085' }],
  kinds: ['gap'],
  message: ({ edge }) => (edge === undefined ? 'uncovered' : undefined),
  about: decisionSubjects,
  name: { en: 'Case without a decider', de: 'Fall ohne Entscheider' },
  sentences: {
    en: {
      uncovered: {
        what: 'No rule says who decides on {cases}.',
        why: 'Other cases of these kinds have their decider; here everybody can say that it is not theirs, and the matter waits or somebody decides without the right to.',
        todo: 'Let the rule beside the gap reach further, or write a rule for it; a rule with remainder: true takes whatever is left.',
      },
    },
    de: {
      uncovered: {
        what: 'Keine Regel sagt, wer über {cases} entscheidet.',
        why: 'Für andere Fälle dieser Art gibt es jemanden; hier können sich alle für unzuständig halten, und die Sache bleibt liegen oder wird ohne Befugnis entschieden.',
        todo: 'Die Regel neben der Lücke weiter reichen lassen oder eine Regel dafür schreiben; eine Regel mit remainder: true nimmt, was übrig bleibt.',
      },
    },
  },
  words: (facts, say) => ({ cases: casesOf(facts, say) }),
})
