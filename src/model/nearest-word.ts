/** How many letters may differ for a word to be suggested: a third of it, at least one, at most three. */
const tolerance = (word: string): number => Math.min(3, Math.max(1, Math.floor(word.length / 3)))

/**
 * The word that was probably meant, or nothing when none is close. Case, blanks and underscores do not
 * count as differences: `Reports_To` means `reports-to`. Among equally close words the first wins.
 */
export function nearestWord(given: string, words: readonly string[]): string | undefined {
  const plain = normalize(given)
  if (plain.length > 60) return undefined
  let best: string | undefined
  let least = tolerance(plain) + 1
  for (const word of words) {
    const distance = editDistance(plain, normalize(word))
    if (distance < least) {
      best = word
      least = distance
    }
  }
  return best
}

const normalize = (word: string): string =>
  word
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** Edit distance: letters put in, taken out or replaced, and neighbours that changed places. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] as number
}
