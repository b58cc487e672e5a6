import type { DecisionNames } from './decision-names.ts'
import { sentenceCase } from './decision-words.ts'
import type { ProofTeller } from './proof-sentences.ts'
import { signatureWords } from './signature-words.ts'

/** Tells where two matrices say different things (P11). */
export function matrixDifferenceSentences(
  names: DecisionNames,
): Pick<ProofTeller, 'difference' | 'divergence'> {
  const { words, regions, phrases } = names
  const say = phrases.difference
  const divergence: ProofTeller['divergence'] = ({ regions: areas, count, before, after }) => {
    const told = areas.map((one) => regions.region(one))
    const left = count - told.length
    const where = left > 0 ? [...told, say.more(words.number(left))] : told
    return sentenceCase(
      say.change(words.and(where), signatureWords(before, names), signatureWords(after, names)),
    )
  }
  return {
    divergence,
    difference: ({ divergences, finished }) => ({
      headline: finished
        ? say.headline(divergences.length)
        : `${say.headline(divergences.length)} ${phrases.step.limited}`,
      items: divergences.map(divergence),
    }),
  }
}
