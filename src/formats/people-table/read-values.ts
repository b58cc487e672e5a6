/** In which order a column writes day and month. */
export type DateOrder = { readonly dayFirst: boolean; readonly certain: boolean }

const PARTED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ T,].*)?$/
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/** The day numbers of spreadsheets for 1950 to 2100: what a date becomes when its format is lost. */
const FIRST_SERIAL = 18_264
const LAST_SERIAL = 73_051

/** Tells from all dates of a column whether the day stands first. */
export function dateOrderOf(cells: Iterable<string>): DateOrder {
  let slashes = 0
  for (const cell of cells) {
    const found = PARTED.exec(cell.trim())
    if (!found) continue
    if (Number(found[1]) > 12) return { dayFirst: true, certain: true }
    if (Number(found[2]) > 12) return { dayFirst: false, certain: true }
    if (cell.includes('/') && found[1] !== found[2]) slashes += 1
  }
  // With points nobody writes the month first.
  return { dayFirst: true, certain: slashes === 0 }
}

/** A cell as an ISO date; nothing where it is none (T20). */
export function readDate(cell: string, dayFirst: boolean): string | null {
  const text = cell.trim()
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parted = PARTED.exec(text)
  if (parted) {
    const [, one = '', two = '', year = ''] = parted
    const [day, month] = dayFirst ? [one, two] : [two, one]
    const short = Number(year)
    const full = year.length === 4 ? short : short < 70 ? 2000 + short : 1900 + short
    return isoDate(full, Number(month), Number(day))
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

/** A number with decimal comma or point, or a percentage as a part of one; nothing where it is none. */
export function readNumber(
  cell: string,
): { readonly value: number; readonly percent: boolean } | null {
  const text = cell.replace(/[\s'’\u00A0]/g, '')
  const found = /^(\d[\d.,]*)(%?)$/.exec(text)
  if (!found) return null
  const [, digits = '', percent = ''] = found
  const lastComma = digits.lastIndexOf(',')
  const lastPoint = digits.lastIndexOf('.')
  const decimal = Math.max(lastComma, lastPoint)
  const whole = (decimal < 0 ? digits : digits.slice(0, decimal)).replace(/[.,]/g, '')
  const value = Number(decimal < 0 ? whole : `${whole}.${digits.slice(decimal + 1)}`)
  if (!Number.isFinite(value)) return null
  return { value: percent ? value / 100 : value, percent: percent !== '' }
}

/** Rounds away what dividing by hundred leaves. */
export const roundShare = (value: number): number => Math.round(value * 10_000) / 10_000
