import { foldWords } from './fold-text.ts'
import { readOccupancy } from './vacancy-words.ts'

/** A name as it was written, and what stood behind it (T19). */
export type ReadName = {
  /** In the order "First Last", academic titles kept. */
  readonly name: string
  readonly occupancy: 'acting' | 'interim' | null
  /** Part of the seat, from 0 to 1. */
  readonly share: number | null
  /** A number that tells people of one name apart: `Ada Lovelace (1234)`. */
  readonly number: string | null
  readonly email: string | null
}

/** Parts of a name that are no name, folded, in front, within or behind. */
const TITLES = new Set(
  `dr|prof|professor|professorin|univ|dipl|ing|mag|magister|phd|ph|d|md|mba|msc|bsc|m|b|sc|rer|nat|pol|phil|jur|med|habil|hc|h|c|kfm|kff|kauffrau|kaufmann|inf|betriebsw|soz|paed|oec|math|phys|chem|biol|mr|mrs|ms|mx|miss|sir|dame|herr|frau|fr|hr|herrn|jr|sr|esq|llm|ll|ma|ba|eng|cpa|ra|obe|mbe|cbe`.split(
    '|',
  ),
)
/** Titles that may be a first or family name, or an initial, when they stand where one stands. */
const ABBREVIATED = /\.$|^[A-Z]{2,}$|-ing/i

/** A name from one cell: either way of writing, with marks behind it. */
export function readName(cell: string): ReadName {
  let rest = cell
  let occupancy: ReadName['occupancy'] = null
  let share: number | null = null
  let number: string | null = null
  let email: string | null = null
  for (let marks = 0; marks < 4; marks++) {
    const found = /^(.*\S)\s*[([<]\s*([^()[\]<>]*?)\s*[)\]>]$/.exec(rest)
    if (!found) break
    const [, before = '', mark = ''] = found
    const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/.exec(mark)?.[1]
    const manner = readOccupancy(mark)
    if (manner !== null) occupancy = manner
    else if (percent !== undefined) share = Number(percent.replace(',', '.')) / 100
    else if (/^[^\s@]+@[^\s@]+$/.test(mark)) email = mark
    else if (/^[A-Za-z]{0,4}[-#]?\d{2,}$/.test(mark)) number = mark
    else if (
      !/^(?:m|w|d|f|he|she|they)(?:\s*\/.*)?$|^(?:contractor|extern|external|job[\s-]?shar(?:e|er|ing))$/i.test(
        mark,
      )
    )
      break
    rest = before
  }
  const behind = /^(.*\S)[\s,]+(?:komm\.|i\.\s?V\.)$/.exec(rest)?.[1]
  if (behind !== undefined) {
    occupancy ??= 'acting'
    rest = behind
  }
  return { name: inOrder(rest), occupancy, share, number, email }
}

/** "Last, First" as "First Last"; titles behind a comma stay behind. */
function inOrder(text: string): string {
  const parts = text.split(',').map((part) => part.trim())
  const [first = '', second = '', ...others] = parts
  if (second === '' || isOnlyTitles(second)) return text.replace(/[\s,]+$/, '')
  if (others.length > 0 && !others.every(isOnlyTitles)) return text
  // "Dr. Last, First": the title goes in front of both.
  const words = first.split(' ')
  const start = words.findIndex((word) => !isTitle(word))
  const titles = words.slice(0, Math.max(0, start))
  const last = words.slice(Math.max(0, start))
  return [...others, ...titles, second, ...last].filter((part) => part !== '').join(' ')
}

const isOnlyTitles = (text: string): boolean =>
  text !== '' && text.split(/[\s.-]+/).every((word) => word === '' || TITLES.has(foldWords(word)))

/** Joins the parts of a name that stand in columns of their own. */
export const joinName = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ')

/** How a name is compared: words without titles, in order (T19). */
export function nameWords(name: string): readonly string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  const plain = words.filter((word) => !isTitle(word)).flatMap((word) => foldWords(word).split(' '))
  const kept = plain.filter((word) => word !== '')
  return kept.length > 0
    ? kept
    : foldWords(name)
        .split(' ')
        .filter((word) => word !== '')
}

function isTitle(word: string): boolean {
  const parts = foldWords(word.replaceAll('.', ' ')).split(' ')
  if (!parts.every((part) => TITLES.has(part))) return false
  // "D." may be an initial; "Dr", "Prof" never are.
  const isLone = parts.length === 1 && (parts[0]?.length ?? 0) < 2
  return !isLone && (ABBREVIATED.test(word) || (parts[0]?.length ?? 0) > 1)
}
