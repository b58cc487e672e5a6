import type { Position } from '../../model/position.ts'
import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { MANAGER_FIELDS } from './fields.ts'
import type { Seat } from './gather-seats.ts'
import type { Column } from './map-columns.ts'
import { type ManagerMatcher, type Match, sureness } from './match-superiors.ts'
import type { ProblemTaker } from './problems.ts'
import { readName } from './read-name.ts'
import { nameKeyOf } from './read-row.ts'
import type { ManagerWay } from './result.ts'
import { addressAsId, numberAsId, slugOf } from './slugs.ts'

/** The lines of one seat. */
export type SeatLines = Pick<Position, 'reports-to' | 'lines'>

type Line = NonNullable<Position['lines']>[number]
type Target = { readonly id: string; readonly match: Match; readonly row: number }

const MOST_LINES = 50

/** Finds the lines of every seat, and tells what could not be matched as it stood (T29 to T35). */
export function resolveLines(
  seats: readonly Seat[],
  columns: readonly Column[],
  matcher: ManagerMatcher,
  take: ProblemTaker,
): ReadonlyMap<Seat, SeatLines> {
  const unknown = unknownIds(seats)
  const matches = new Map(seats.map((seat) => [seat, matchesOf(seat, matcher)]))
  const describing = describingColumns(columns, [...matches.values()], matcher.wayOf)
  const resolved = new Map<Seat, SeatLines>()
  for (const [seat, rows] of matches) {
    const solid: Target[] = []
    const lines: Line[] = []
    for (const [at, row] of rows.entries()) {
      const { row: number } = seat.rows[at] ?? seat.rows[0]
      const settled = settle(row, describing, number, take)
      for (const match of settled) {
        tell(match, number, seat, take)
        const id = targetOf(match, unknown, matcher.wayOf(match.column))
        if (id === null) continue
        const line = lineOf(match)
        if (line === 'solid') solid.push({ id, match, row: number })
        else lines.push({ to: id, ...(line === 'dotted' ? {} : { kind: line }) })
      }
    }
    const [first, ...further] = solid
    const inOneCell = further.find(
      ({ match, row }) => match.column === first?.match.column && row === first.row,
    )
    if (inOneCell) {
      const place = { row: inOneCell.row, header: inOneCell.match.column.header }
      take('several-managers', { found: inOneCell.match.text.slice(0, 120) }, place)
    }
    const dotted = further.map(({ id }): Line => ({ to: id }))
    const beside = withoutRepeats([...dotted.filter(({ to }) => to !== first?.id), ...lines])
    resolved.set(seat, {
      ...(first ? { 'reports-to': first.id } : {}),
      ...(beside.length > 0 ? { lines: beside.slice(0, MOST_LINES) } : {}),
    })
  }
  return resolved
}

const lineOf = ({ column }: Match) => MANAGER_FIELDS[column.field as keyof typeof MANAGER_FIELDS]

/** Managers of each row of a seat, column by column. */
function matchesOf(seat: Seat, matcher: ManagerMatcher): readonly (readonly Match[])[] {
  const seen = new Set<string>()
  return seat.rows.map(({ managers }) =>
    managers.flatMap((cell) => {
      const key = `${cell.column.index} ${cell.text}`
      if (seen.has(key)) return []
      seen.add(key)
      return matcher.match(cell, seat)
    }),
  )
}

/**
 * Columns that name the same manager in other words (name, number, address) rather than another one:
 * where both lead to a seat, it is mostly the same.
 */
function describingColumns(
  columns: readonly Column[],
  seats: readonly (readonly (readonly Match[])[])[],
  wayOf: (column: Column) => ManagerWay | null,
): (one: Column, other: Column) => boolean {
  const pairs = new Map<string, { both: number; same: number }>()
  const solid = columns.filter(({ field }) => field === 'manager')
  const keyOf = (one: Column, other: Column) => [one.index, other.index].sort().join(' ')
  if (solid.length > 1) {
    for (const rows of seats) {
      for (const row of rows) countPairs(row, pairs, keyOf)
    }
  }
  return (one, other) => {
    const { both, same } = pairs.get(keyOf(one, other)) ?? { both: 0, same: 0 }
    // A name and a number mean one manager, unless most rows say otherwise.
    const differ = wayOf(one) !== wayOf(other)
    return one === other || (differ ? both < 4 || same * 4 >= both : both > 0 && same * 2 >= both)
  }
}

function countPairs(
  row: readonly Match[],
  pairs: Map<string, { both: number; same: number }>,
  keyOf: (one: Column, other: Column) => string,
): void {
  const found = row.flatMap((match) =>
    match.kind === 'seat' && lineOf(match) === 'solid' ? [match] : [],
  )
  for (const [i, one] of found.entries()) {
    for (const other of found.slice(i + 1)) {
      if (one.column === other.column) continue
      const pair = pairs.get(keyOf(one.column, other.column)) ?? { both: 0, same: 0 }
      pair.both += 1
      if (one.seat === other.seat) pair.same += 1
      pairs.set(keyOf(one.column, other.column), pair)
    }
  }
}

/** Of columns that describe one manager, leaves what the surest says. */
function settle(
  row: readonly Match[],
  describes: (one: Column, other: Column) => boolean,
  number: number,
  take: ProblemTaker,
): readonly Match[] {
  const solid = row.filter((match) => lineOf(match) === 'solid')
  const columns = new Set(solid.map(({ column }) => column))
  if (columns.size < 2) return row
  const order = [...solid].sort((a, b) => rankOf(a) - rankOf(b))
  const kept: Match[] = []
  for (const match of order) {
    const rival = kept.find(
      (one) => one.column !== match.column && describes(one.column, match.column),
    )
    if (rival === undefined) {
      kept.push(match)
    } else if (match.kind === 'seat' && rival.kind === 'seat' && match.seat !== rival.seat) {
      const place = { row: number, header: match.column.header, field: 'manager' as const }
      take('managers-disagree', { taken: rival.text, others: [match.text] }, place)
    }
  }
  return row.filter((match) => lineOf(match) !== 'solid' || kept.includes(match))
}

/** Seats before what is open; surer ways first. */
function rankOf({ kind, way }: Match): number {
  const open = kind === 'seat' ? 0 : kind === 'ambiguous' ? 100 : 200
  return open + sureness(way)
}

function tell(match: Match, row: number, own: Seat, take: ProblemTaker): void {
  const { text, column } = match
  const found = text.slice(0, 120)
  const place = { row, header: column.header || null, field: column.field ?? ('manager' as const) }
  if (match.kind === 'ambiguous') {
    take('manager-ambiguous', { found, candidates: match.candidates }, place)
  } else if (match.kind === 'missing') {
    take('manager-missing', { found }, place)
  } else if (match.kind === 'vacant') {
    take('manager-vacant', { found }, place)
  } else if (match.seat === own && lineOf(match) === 'solid') {
    take('reports-to-itself', { found }, place)
  } else if (match.loose) {
    const [first] = match.seat.rows
    const name = match.seat.holders[0]?.person.person.name ?? null
    const { id: seat } = match.seat
    const candidate = { row: first.row, name, title: first.title, key: null, seat }
    take('manager-matched-loosely', { found, candidate }, place)
  }
}

function targetOf(
  match: Match,
  unknown: (text: string, isNumber: boolean) => string,
  way: ManagerWay | null,
): string | null {
  if (match.kind === 'seat') return match.seat.id
  const isNumber = way === 'position-number' || way === 'person-number'
  return match.kind === 'missing' ? unknown(match.text, isNumber) : null
}

/** Ids for managers nobody is found for: made of what was written, of no seat's own (T32). */
function unknownIds(seats: readonly Seat[]): (text: string, isNumber: boolean) => string {
  const give = createIdGiver()
  for (const { id } of seats) give(id)
  const given = new Map<string, string>()
  return (text, isNumber) => {
    const isCode = isNumber || /^[\w.:/-]*\d[\w.:/-]*$/.test(text)
    const name = isCode || text.includes('@') ? text.toLowerCase() : nameKeyOf(readName(text).name)
    const known = given.get(name)
    if (known !== undefined) return known
    const wanted = isCode
      ? numberAsId(text)
      : text.includes('@')
        ? addressAsId(name)
        : slugOf(name, 'unknown')
    const id = give(wanted)
    given.set(name, id)
    return id
  }
}

function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ to, kind }) => {
    const key = `${kind ?? 'dotted'} ${to}`
    return seen.has(key) ? false : seen.add(key)
  })
}
