import { DECISION_TABLES } from '../matrix-sources.ts'
import { defineProofRule, firstRuleSubject } from '../proof-rule.ts'

/**
 * A rule that never decides anything: one of a higher rank settles its cases (P12 of the room `authority`), or others
 * go before it wherever it holds (P13). A rule that adds agreement, input or the like is not without effect.
 */
export const ruleWithoutEffect = defineProofRule({
  id: 'rule-without-effect',
  severity: 'medium',
  since: '0.1.0',
  sources: [DECISION_TABLES, { claim: 's2-014' }],
  kinds: ['without-effect', 'dead-rule'],
  message: ({ kind }) => (kind === 'dead-rule' ? 'overridden' : 'outranked'),
  about: firstRuleSubject,
  severityOf: (message) => (message === 'outranked' ? 'medium' : 'low'),
  name: { en: 'Rule without effect', de: 'Regel ohne Wirkung' },
  sentences: {
    en: {
      outranked: {
        what: '{rule} has no effect: {others} settles the same cases, with a higher rank.',
        why: 'A unit or board believes that its own rule holds, and acts on it; what it approves is not approved.',
        todo: 'Remove the rule, or make it stricter than the higher one: a seat further up, or more who decide together.',
      },
      overridden: {
        what: '{rule} never decides anything; what goes before it in every case: {others}.',
        why: 'Whoever reads the rule takes it for what holds; and often the other one was written wider than it was meant.',
        todo: 'Remove the rule, or narrow what goes before it.',
      },
    },
    de: {
      outranked: {
        what: '{rule} hat keine Wirkung: Dieselben Fälle regelt mit höherem Rang {others}.',
        why: 'Eine Einheit oder ein Gremium hält die eigene Regel für gültig und handelt danach; was so genehmigt wird, ist nicht genehmigt.',
        todo: 'Die Regel entfernen oder strenger fassen als die höhere: eine Stelle weiter oben oder mehrere gemeinsam.',
      },
      overridden: {
        what: '{rule} entscheidet nie etwas; in jedem Fall geht vor: {others}.',
        why: 'Wer die Regel liest, hält sie für geltend; und oft ist die andere weiter geschrieben, als sie gemeint war.',
        todo: 'Die Regel entfernen oder enger fassen, was ihr vorgeht.',
      },
    },
  },
  words: ({ rules }, say) => ({
    rule: say.rules(rules.slice(0, 1)),
    others: say.rules(rules.slice(1)),
  }),
})
