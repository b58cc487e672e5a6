/** One word of a text: folded for comparison, and as it stood. */
export type Word = { readonly folded: string; readonly surface: string }

/**
 * Brings a text to the form in which words are compared: lower case, no accents, `ß` as `ss`, and
 * umlauts and their transcriptions alike (`ä`, `ae` and `a` meet). Takes any string.
 */
export function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replaceAll('ß', 'ss')
  if (!/[aou]e/.test(plain)) return plain
  return plain.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')
}

/**
 * The words of a text in order. Letters and digits make words; apostrophes of a genitive or a
 * contraction end them (`company's` gives `company`); everything else, hyphens too, parts them.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  const plain = text.normalize('NFKC').replace(/[’'](s|re|ll|ve|d|m|t)\b/giu, ' ')
  for (const [surface] of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(surface)
    if (folded !== '') words.push({ folded, surface })
  }
  return words
}

/** Endings taken off, longest first: plural, case, person and tense of both languages. */
const ENDINGS = [
  'ungen',
  'ments',
  'ings',
  'ment',
  'ers',
  'ern',
  'ung',
  'ing',
  'ied',
  'ies',
  'em',
  'en',
  'er',
  'es',
  'ed',
  'et',
  'e',
  's',
  'n',
  'y',
] as const

/**
 * A light stem that serves both languages: `contracts` and `contract`, `Verträge` and `Vertrag`,
 * `planning` and `plan` meet. Takes a folded word; never takes off so much that fewer than three
 * letters stay.
 */
export function stem(folded: string): string {
  if (folded.length <= 3) return folded
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending)) continue
    const rest = folded.slice(0, -ending.length)
    if (rest.length < 3) continue
    if (ending === 's' && (rest.endsWith('s') || rest.endsWith('u'))) return folded
    return singled(rest)
  }
  return folded
}

/** `plann` of `planning` to `plan`; `ll` and `ss` belong to the word. */
function singled(word: string): string {
  const last = word.at(-1)
  return last === word.at(-2) && /[bdgmnprt]/.test(last ?? '') ? word.slice(0, -1) : word
}

/**
 * The number of letters by which two words differ (insertions, deletions, replacements, neighbours
 * swapped), or `limit + 1` as soon as it is more than the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      here.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = here
  }
  return above[b.length] ?? limit + 1
}
