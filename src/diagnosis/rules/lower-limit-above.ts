import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { defineProofRule, firstRuleSubject, peopleSubjects } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * A seat whose limit is higher than that of one above it, in the same matters (P8 of the room `authority`). Low:
 * matrices do this on purpose now and then, for somebody who knows the matter best.
 */
export const lowerLimitAbove = defineProofRule({
  id: 'lower-limit-above',
  severity: 'low',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, { claim: 's3-105' }],
  kinds: ['limit-falls'],
  message: () => 'falls',
  about: (finding, model) => [
    ...firstRuleSubject(finding, model),
    ...peopleSubjects(finding, model),
  ],
  name: { en: 'Lower limit further up', de: 'Niedrigere Grenze weiter oben' },
  sentences: {
    en: {
      falls: {
        what: '{seat} decides on {cases}, which {above}, further up the same line, may not.',
        why: 'When the one below is away, the superior stands in for more than their own limit; and a refusal taken upwards reaches somebody with less say.',
        todo: 'Raise the limit above, or lower the one below; where it is meant so, accept the finding and say why.',
      },
    },
    de: {
      falls: {
        what: '{seat} entscheidet über {cases}; weiter oben in derselben Linie darf {above} das nicht.',
        why: 'Fehlt die untere Stelle, vertritt sie die vorgesetzte über die eigene Grenze hinaus; und wer eine Ablehnung nach oben trägt, kommt zu jemandem mit weniger Befugnis.',
        todo: 'Die Grenze oben anheben oder die untere senken; ist es so gewollt, die Feststellung mit Begründung annehmen.',
      },
    },
  },
  words: (facts, say) => ({
    seat: say.anybody(facts.people.slice(0, 1)),
    above: say.anybody(facts.people.slice(1)),
    cases: casesOf(facts, say),
  }),
})
