import { DECISION_TABLES } from '../matrix-sources.ts'
import { defineProofRule } from '../proof-rule.ts'

/** Two rules that say the same of neighbouring cases and could be one (P13 of the room `authority`). */
export const mergeableRules = defineProofRule({
  id: 'mergeable-rules',
  severity: 'low',
  since: '0.1.0',
  sources: [DECISION_TABLES, { claim: 's2-014' }],
  kinds: ['mergeable'],
  message: (finding, { model }) =>
    finding.rules.every((id) => model.tables.rules.has(id)) ? 'mergeable' : undefined,
  name: { en: 'Rules that could be one', de: 'Regeln, die eine sein könnten' },
  sentences: {
    en: {
      mergeable: {
        what: 'The rules {rules} say the same and differ in one condition, in which they meet.',
        why: 'A limit that changes nothing is read as if it did; and when one of the two is changed, the other is forgotten.',
        todo: 'Make one rule of the two.',
      },
    },
    de: {
      mergeable: {
        what: 'Die Regeln {rules} sagen dasselbe und unterscheiden sich in einer Bedingung, in der sie aneinanderstoßen.',
        why: 'Eine Grenze, an der sich nichts ändert, wird gelesen, als täte sie es; und wird eine der beiden Regeln geändert, wird die andere vergessen.',
        todo: 'Aus den beiden Regeln eine machen.',
      },
    },
  },
  words: ({ rules }, say) => ({ rules: say.rules(rules) }),
})
