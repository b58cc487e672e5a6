import { stem, wordsOf } from '../../src/catalogue/search-words.ts'

/** A text to learn from or to judge. */
export type Labelled = { readonly words: readonly string[]; readonly label: string }

/** The stems of a text: what a plain model on words sees. */
export function bagOf(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => stem(folded))
}

/** Labels, the likeliest first. */
export type Judge = (words: readonly string[]) => readonly string[]

/** Multinomial naive Bayes on words with add-one smoothing: the plain opponent. */
export function trainNaiveBayes(texts: readonly Labelled[]): Judge {
  const vocabulary = new Set(texts.flatMap(({ words }) => words))
  const labels = [...new Set(texts.map(({ label }) => label))]
  const models = labels.map((label) => {
    const own = texts.filter((text) => text.label === label)
    const counts = new Map<string, number>()
    let total = 0
    for (const { words } of own) {
      total += words.length
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return { label, prior: Math.log(own.length / texts.length), counts, total }
  })
  return (words) =>
    models
      .map(({ label, prior, counts, total }) => {
        const known = words.filter((word) => vocabulary.has(word))
        const score = known.reduce(
          (sum, word) => sum + Math.log(((counts.get(word) ?? 0) + 1) / (total + vocabulary.size)),
          prior,
        )
        return { label, score }
      })
      .sort((a, b) => b.score - a.score)
      .map(({ label }) => label)
}
