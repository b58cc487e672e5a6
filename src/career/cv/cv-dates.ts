/** A span of time as a CV has it; without an end, it lasts. */
export type CvSpan = {
  readonly from: string
  readonly until: string | null
  /** The words it was read from. */
  readonly words: string
}

const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, mär: 3, mrz: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8 },
  ...{ sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12 },
}

const MONTH = 'jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez'
const POINT = `(?:(?:(\\d{1,2})[./])?|(?:(${MONTH})\\p{L}{0,6}\\.?\\s+)?)((?:19|20)\\d\\d)`
const NOW = 'present|today|now|current|ongoing|heute|jetzt|aktuell|laufend'
const SPAN = new RegExp(`${POINT}\\s*(?:-|–|—|to|until|bis)\\s*(?:(${NOW})|${POINT})`, 'iu')
const SINCE = new RegExp(`\\b(?:since|seit|ab)\\s+${POINT}`, 'iu')

/** The span of time a piece tells; nothing where it tells none, or one that ends before it starts. */
export function spanOf(piece: string): CvSpan | undefined {
  const span = SPAN.exec(piece)
  if (span) {
    const [words, number, name, year, now, untilNumber, untilName, untilYear] = span
    const from = dayOf(year, monthOf(number, name), 'first')
    const until = now ? null : dayOf(untilYear, monthOf(untilNumber, untilName), 'last')
    if (from === undefined || until === undefined) return undefined
    return until !== null && until < from ? undefined : { from, until, words }
  }
  const since = SINCE.exec(piece)
  const from = since ? dayOf(since[3], monthOf(since[1], since[2]), 'first') : undefined
  return from === undefined ? undefined : { from, until: null, words: since?.[0] ?? '' }
}

/** The last year a piece names; nothing where it names none. */
export function yearOf(piece: string): number | undefined {
  const years = piece.match(/\b(?:19[4-9]|20[0-9])\d\b/g)
  const last = years?.at(-1)
  return last === undefined ? undefined : Number(last)
}

function monthOf(number: string | undefined, name: string | undefined): number | undefined {
  if (number !== undefined) {
    const month = Number(number)
    return month >= 1 && month <= 12 ? month : undefined
  }
  return name === undefined ? undefined : MONTHS[name.toLowerCase()]
}

function dayOf(
  year: string | undefined,
  month: number | undefined,
  end: 'first' | 'last',
): string | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return end === 'first' ? `${year}-01-01` : `${year}-12-31`
  const day = end === 'first' ? 1 : new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
