/** Milliseconds of a day. */
const DAY = 86_400_000

/** The first and the last day that is reckoned with: years 0 to 9999. */
export const FIRST_DAY = -719_528
/** The day after the last. */
export const END_OF_DAYS = 2_932_897

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The number of a calendar day, counted from 1970-01-01; nothing for what is no day. */
export function dayOf(date: string): number | undefined {
  const match = DATE.exec(date)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = new Date(0).setUTCFullYear(year, month - 1, day)
  const back = new Date(time)
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined
  return time / DAY
}

/** The calendar day of a number: `2026-03-31`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/**
 * The day an instant falls on in a time zone (A1.5). A date without a time is that day everywhere.
 * Nothing for what is neither, or in an unknown zone.
 */
export function dayAt(at: string, timeZone: string | undefined): number | undefined {
  const day = plainDays.get(at) ?? keptDay(at)
  if (day !== undefined) return day
  if (!INSTANT.test(at)) return undefined
  const time = Date.parse(at)
  if (Number.isNaN(time)) return undefined
  if (timeZone === undefined || timeZone === 'UTC') return Math.floor(time / DAY)
  return dayOf(dateIn(time, timeZone))
}

/** Days read lately: cases are mostly asked about the same few. */
const plainDays = new Map<string, number>()
const MOST_KEPT = 512

function keptDay(at: string): number | undefined {
  const day = dayOf(at)
  if (day === undefined) return undefined
  if (plainDays.size >= MOST_KEPT) plainDays.clear()
  plainDays.set(at, day)
  return day
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

function dateIn(time: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = openFormat(timeZone)
    formats.set(timeZone, format)
  }
  if (format === null) return ''
  const part: Record<string, string> = {}
  for (const { type, value } of format.formatToParts(time)) part[type] = value
  return `${(part.year ?? '').padStart(4, '0')}-${part.month}-${part.day}`
}

function openFormat(timeZone: string): Intl.DateTimeFormat | null {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  try {
    return new Intl.DateTimeFormat('en', { timeZone, calendar: 'iso8601', ...parts })
  } catch {
    return null
  }
}
