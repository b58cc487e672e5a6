/** Beyond this many characters a word is compared by its beginning only. */
const COMPARED = 60

/** A text as an id would spell it: small letters and digits, hyphens between the words. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The id that takes the fewest changed letters to reach from a text; the first if level. */
export function nearestOf(text: string, ids: readonly string[]): string {
  const wanted = wordsOf(text.slice(0, COMPARED))
  let nearest = ids[0] ?? ''
  let least = Number.POSITIVE_INFINITY
  for (const id of ids) {
    const distance = changedLetters(wanted, id)
    if (distance < least) {
      nearest = id
      least = distance
    }
  }
  return nearest
}

/** Levenshtein distance, row by row. */
function changedLetters(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next[j] = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row[to.length] ?? 0
}
