import type { ImportCandidate } from '../../text/import-problem.ts'
import { MANAGER_FIELDS } from './fields.ts'
import { foldWords } from './fold-text.ts'
import { candidateOf } from './gather-people.ts'
import type { Seat } from './gather-seats.ts'
import { indexManagers, type ManagerIndex } from './manager-index.ts'
import type { Column } from './map-columns.ts'
import type { ManagerCell } from './read-row.ts'
import { MANAGER_WAYS, type ManagerReport, type ManagerWay } from './result.ts'
import { readVacancy } from './vacancy-words.ts'

/** Who is meant by one manager named in a cell. */
export type Match = {
  readonly text: string
  readonly column: Column
  readonly way: ManagerWay | null
} & (
  | { readonly kind: 'seat'; readonly seat: Seat; readonly loose: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly ImportCandidate[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'vacant' }
)

/** Reads the managers of a row's cell. */
export type ManagerMatcher = {
  readonly match: (cell: ManagerCell, own: Seat) => readonly Match[]
  /** The way that matches most cells of a column. */
  readonly wayOf: (column: Column) => ManagerWay | null
  /** What the columns matched so far. */
  readonly reports: () => readonly ManagerReport[]
}

type Tally = { -readonly [Key in keyof ManagerReport]: ManagerReport[Key] } & {
  rates: Record<ManagerWay, number>
}

const TOP = /^(?:[\s*.–—-]*|none|keine?r?|niemand|nobody|n ?a|nil|null|top|root|xx)$/

/** Prepares the matching of all managers (T29 to T34). */
export function matchSuperiors(
  seats: readonly Seat[],
  columns: readonly Column[],
  chosen: Readonly<Record<string, string>> = {},
): ManagerMatcher {
  const choices = choicesOf(seats, chosen)
  const index = indexManagers(seats)
  const split = cellSplitter(index)
  const tallies = new Map<Column, Tally>()
  for (const column of columns) tallies.set(column, tallyOf(column, seats, split, index))
  return {
    match: (cell, own) => {
      const tally = tallies.get(cell.column)
      return split(cell.text).map((text) => {
        const wanted = choices.size === 0 ? undefined : choices.get(foldWords(text))
        const match: Match = wanted
          ? { kind: 'seat', seat: wanted, loose: false, text, column: cell.column, way: null }
          : matchOne(text, cell.column, tally?.way ?? null, own, index)
        if (tally && match.kind !== 'vacant') {
          if (match.kind === 'seat') tally.matched += 1
          else tally[match.kind] += 1
        }
        return match
      })
    },
    wayOf: (column) => tallies.get(column)?.way ?? null,
    reports: () => [...tallies.values()],
  }
}

/** What the user said of managers who may be several people: as written, and the seat that is meant. */
function choicesOf(
  seats: readonly Seat[],
  chosen: Readonly<Record<string, string>>,
): ReadonlyMap<string, Seat> {
  const entries = Object.entries(chosen)
  if (entries.length === 0) return new Map()
  const byId = new Map(seats.map((seat) => [seat.id, seat]))
  return new Map(
    entries.flatMap(([text, id]) => {
      const seat = byId.get(id)
      return seat ? [[foldWords(text), seat] as const] : []
    }),
  )
}

/** Counts how many managers each way alone would find, and takes the best as the column's. */
function tallyOf(
  column: Column,
  seats: readonly Seat[],
  split: (text: string) => readonly string[],
  index: ManagerIndex,
): Tally {
  const rates = { 'position-number': 0, 'person-number': 0, email: 0, name: 0, title: 0 }
  const exact = { ...rates }
  let named = 0
  const times = new Map<string, number>()
  for (const { rows } of seats) {
    const cells = rows.flatMap(({ managers }) => managers.filter((one) => one.column === column))
    for (const cell of new Set(cells.map((one) => one.text))) {
      for (const text of split(cell)) times.set(text, (times.get(text) ?? 0) + 1)
    }
  }
  for (const [text, count] of times) {
    if (readVacancy(text)) continue
    named += count
    for (const way of MANAGER_WAYS) {
      const { seats: meant, loose } = index(text, way)
      if (meant.length === 0) continue
      rates[way] += count
      if (!loose) exact[way] += count
    }
  }
  const [best] = [...MANAGER_WAYS].sort((a, b) => rates[b] - rates[a] || exact[b] - exact[a])
  const way = best !== undefined && rates[best] > 0 ? best : null
  const line = MANAGER_FIELDS[column.field as keyof typeof MANAGER_FIELDS]
  const header = column.header || column.key
  return { header, line, way, named, rates, matched: 0, ambiguous: 0, missing: 0 }
}

function matchOne(
  text: string,
  column: Column,
  best: ManagerWay | null,
  own: Seat,
  index: ManagerIndex,
): Match {
  const isCertain = best !== null && best !== 'name' && best !== 'title'
  const others = MANAGER_WAYS.filter((way) => way !== best && !(isCertain && way === 'title'))
  const ways = best === null ? MANAGER_WAYS : [best, ...others]
  for (const way of ways) {
    const { seats, loose } = index(text, way)
    if (seats.length === 0) continue
    if (seats.length > MOST_WEIGHED) {
      return { kind: 'ambiguous', candidates: candidatesOf(seats), text, column, way }
    }
    const meant = seats.length > 1 ? seats.filter((seat) => seat !== own) : seats
    const [only] = meant
    const isLoose = loose || meant.length < seats.length
    if (only && meant.length === 1) {
      return { kind: 'seat', seat: only, loose: isLoose, text, column, way }
    }
    const seat = seatOfOne(meant, own)
    if (seat) return { kind: 'seat', seat, loose: true, text, column, way }
    return { kind: 'ambiguous', candidates: candidatesOf(meant), text, column, way }
  }
  if (readVacancy(text) !== null) return { kind: 'vacant', text, column, way: null }
  return { kind: 'missing', text, column, way: null }
}

/**
 * Of several seats of one person who is known by number or address: the one in the unit of the report,
 * else the first. Nothing where it may be different people, or a title that several have.
 */
function seatOfOne(seats: readonly Seat[], own: Seat): Seat | undefined {
  const [first] = seats
  const person = first?.holders[0]?.person
  if (!person || person.byNameOnly) return undefined
  const isOne = seats.every(({ holders }) => holders.some((holder) => holder.person === person))
  if (!isOne) return undefined
  const unitOf = ({ rows: [{ unit, levels }] }: Seat) => foldWords(unit || levels.at(-1) || '')
  return seats.find((seat) => unitOf(seat) === unitOf(own)) ?? first
}

/** How many seats of one name are told, and how many are weighed against each other. */
const MOST_CANDIDATES = 20
const MOST_WEIGHED = 100

const candidatesOf = (seats: readonly Seat[]): readonly ImportCandidate[] =>
  seats
    .slice(0, MOST_CANDIDATES)
    .map(({ id, rows: [row] }) => candidateOf(row, id))
    .sort((a, b) => a.row - b.row)

/** Parts a cell into managers; what stands for "nobody" is none (T33, T34). */
function cellSplitter(index: ManagerIndex): (text: string) => readonly string[] {
  const isTop = (text: string) =>
    TOP.test(foldWords(text) || text.trim()) ||
    (text === '0' &&
      index('0', 'person-number').seats.length === 0 &&
      index('0', 'position-number').seats.length === 0)
  const known = new Map<string, readonly string[]>()
  return (cell) => {
    const before = known.get(cell)
    if (before) return before
    const isList = /@[^,]*,[^,]*@/.test(cell)
    const parts = cell.split(isList ? /[;|\n,]/ : /[;|\n]/).map((part) => part.trim())
    const managers = parts.filter((part) => part !== '' && !isTop(part))
    known.set(cell, managers)
    return managers
  }
}

/** Ways from the surest on: where columns disagree, the surer one wins (T35). */
export const sureness = (way: ManagerWay | null): number =>
  way === null ? MANAGER_WAYS.length : MANAGER_WAYS.indexOf(way)
