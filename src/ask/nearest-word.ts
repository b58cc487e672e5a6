import { distance } from '../catalogue/search-words.ts'

/** The word that differs least: by one letter, or two in a long word, and not in the first. */
export function nearestWord(folded: string, words: readonly string[]): string | undefined {
  if (folded.length <= 5 || folded.length > 40) return undefined
  let best: string | undefined
  let limit = folded.length > 9 ? 2 : 1
  for (const word of words) {
    if (word[0] !== folded[0] || limit < 0) continue
    const apart = distance(folded, word, limit)
    if (apart <= limit) {
      best = word
      limit = apart - 1
    }
  }
  return best
}
