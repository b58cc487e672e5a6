import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { defineProofRule, peopleSubjects } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * One decides, another must agree, a refusal is taken upwards, and above them there is nobody in common (P9 of the
 * room `authority`). Circles of superiors are told by `reporting-cycle`.
 */
export const noCommonSuperior = defineProofRule({
  id: 'no-common-superior',
  severity: 'medium',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, { claim: 's0-052' }],
  kinds: ['no-common-superior'],
  message: () => 'none',
  about: peopleSubjects,
  name: { en: 'Disagreement without an end', de: 'Streit ohne Ende' },
  sentences: {
    en: {
      none: {
        what: '{decider} decides on {cases}, {agreeing} must agree, and above the two there is nobody in common.',
        why: 'When they disagree, the matter is taken upwards; here it arrives at two tops, and the one who can wait longer wins.',
        todo: 'Let both lines end at one top, or say in the rule where a refusal leads (refusal).',
      },
    },
    de: {
      none: {
        what: '{decider} entscheidet über {cases}, {agreeing} muss zustimmen, und über beiden steht niemand gemeinsam.',
        why: 'Sind sie uneins, geht die Sache nach oben; hier kommt sie bei zwei Spitzen an, und es gewinnt, wer länger warten kann.',
        todo: 'Beide Linien an einer Spitze enden lassen oder in der Regel sagen, wohin eine Ablehnung führt (refusal).',
      },
    },
  },
  words: (facts, say) => ({
    decider: say.anybody(facts.people.slice(0, 1)),
    agreeing: say.anybody(facts.people.slice(1)),
    cases: casesOf(facts, say),
  }),
})
