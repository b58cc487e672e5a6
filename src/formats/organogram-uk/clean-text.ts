/** A cell made fit for reading, and what had to be done beyond taking off blanks. */
export type CleanText = {
  readonly text: string
  /** The words around the first lost character that was put back by rule; empty where none was. */
  readonly repaired: string
  /** Some are still lost. */
  readonly damaged: boolean
  /** Quotes around the whole, or a stray one at an end, were taken off. */
  readonly unquoted: boolean
}

/** Stands where a character was lost. */
const LOST = '\uFFFD'

/** Where it is certain which character was lost (O10). */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})[\uFFFD?](s|t|d|ll|re|ve)(?!\p{L})/gu, "$1'$2"],
  [/(^|[\s(])\uFFFD(?=\d)/gu, '$1£'],
  [/(\s)\uFFFD(?=\s)/gu, '$1–'],
  [/([.,;:])\uFFFD(?=\p{L})/gu, '$1 '],
]

/**
 * A text on one line: blanks and line breaks become single spaces, none stand at the ends; lost
 * apostrophes, pound signs and dashes are put back where only one can have stood there; quotes
 * around the whole and a single one at one end go.
 */
export function cleanLine(cell: string): CleanText {
  const inner = oneLine(cell)
  const bare = withoutQuotes(inner)
  return { ...repair(bare), unquoted: bare !== inner }
}

/** A text of several lines: as `cleanLine`, but line breaks and quotes stay. */
export function cleanProse(cell: string): CleanText {
  const lines = cell.split(/\r\n|\n|\r/).map(oneLine)
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n')
  return { ...repair(text.trim()), unquoted: false }
}

/** Names compared without case, blanks and punctuation; `&` is `and`. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Cuts a text to so many characters, never through the middle of one. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Texts in order of their code units: the same everywhere. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function excerptAtChange(before: string, after: string): string {
  if (before === after) return ''
  let at = 0
  while (before[at] === after[at]) at += 1
  return after.slice(Math.max(0, at - 25), at + 25).trim()
}

/** Invisible marks go, every run of blanks and control characters becomes one space. */
const oneLine = (text: string): string => {
  const isPlain = /^[\x20-\x7E]*$/.test(text) && !text.includes('  ')
  return isPlain ? text.trim() : withoutMarks(text)
}

const withoutMarks = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()

function repair(text: string): Pick<CleanText, 'text' | 'repaired' | 'damaged'> {
  if (!/[\uFFFD?]/.test(text)) return { text, repaired: '', damaged: false }
  const mended = REPAIRS.reduce((known, [lost, found]) => known.replace(lost, found), text)
  return { text: mended, repaired: excerptAtChange(text, mended), damaged: mended.includes(LOST) }
}

function withoutQuotes(text: string): string {
  const around = /^(['"‘“])(.*)(['"’”])$/su.exec(text)?.[2]
  if (around !== undefined) return around.trim()
  const inside = text.slice(1, -1)
  if (/^['"‘“]/u.test(text) && !/['"’”]/u.test(inside)) return text.slice(1).trim()
  // A genitive keeps its apostrophe: "Ministers'".
  if (/["”]$/u.test(text) || /(?<!s)['’]$/iu.test(text)) {
    return /['"‘“]/u.test(inside) ? text : text.slice(0, -1).trim()
  }
  return text
}
