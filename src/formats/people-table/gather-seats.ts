import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { foldWords } from './fold-text.ts'
import { foldNumber, type TablePeople, type TablePerson } from './gather-people.ts'
import type { ProblemTaker } from './problems.ts'
import type { TableRow } from './read-row.ts'
import type { RowOutcome } from './result.ts'
import { numberAsId, slugOf, sortedByNumber } from './slugs.ts'

/** A seat with its rows: the first describes it, further ones are shares or further managers. */
export type Seat = {
  readonly id: string
  readonly rows: readonly [TableRow, ...TableRow[]]
  /** Whether the number of its position leads here; of several seats of one number, to the first. */
  readonly ownsNumber: boolean
  /** Who sits there, each once, with the row that says so. */
  readonly holders: readonly { readonly person: TablePerson; readonly row: TableRow }[]
}

/** The seats of a table, and what became of their rows. */
export type Seats = { readonly seats: readonly Seat[]; readonly outcomes: readonly RowOutcome[] }

type Group = { readonly key: string; readonly rows: TableRow[]; wanted: string }

/** What of a row tells seats of one person apart. */
const placeKey = ({ title, levels, unit, state }: TableRow): string =>
  [foldWords(title), state ?? '', ...levels.map(foldWords), foldWords(unit)].join('\n')

/**
 * Gathers rows to seats and gives them ids that depend on number, address, name, or title and unit
 * alone (T22, T23).
 */
export function gatherSeats(
  rows: readonly TableRow[],
  people: TablePeople,
  take: ProblemTaker,
): Seats {
  const groups = new Map<string, Group>()
  const owners = new Map<string, TableRow>()
  for (const row of rows) {
    if (people.bad.has(row)) continue
    const key = seatKey(row, people.personOf.get(row), groups.size, owners)
    const group: Group = groups.get(key) ?? { key, rows: [], wanted: '' }
    group.rows.push(row)
    groups.set(key, group)
  }
  wishIds([...groups.values()], people)
  const give = createIdGiver()
  // Keys begin with how certain they are: numbers come first, so that they keep themselves.
  const sorted = sortedByNumber([...groups.values()], ({ key }) => key)
  const outcomes: RowOutcome[] = []
  const seats = sorted.map((group): Seat => {
    const id = give(group.wanted)
    const seatRows = group.rows as unknown as Seat['rows']
    tellSeveral(id, seatRows, people, take, outcomes)
    const [{ positionNumber }] = seatRows
    const owner = owners.get(foldNumber(positionNumber))
    const ownsNumber = owner !== undefined && seatRows.includes(owner)
    if (owner && !ownsNumber) {
      const facts = { number: positionNumber, first: owner.row }
      take('position-number-used-twice', facts, { row: seatRows[0].row })
    }
    return { id, rows: seatRows, holders: holdersIn(seatRows, people), ownsNumber }
  })
  tellSeveralSeats(seats, take)
  return { seats, outcomes }
}

function seatKey(
  row: TableRow,
  person: TablePerson | undefined,
  running: number,
  owners: Map<string, TableRow>,
): string {
  if (row.positionNumber !== '') {
    const number = foldNumber(row.positionNumber)
    const owner = owners.get(number) ?? row
    owners.set(number, owner)
    // One number on seats that have nothing else in common.
    return placeKey(owner) === placeKey(row) ? `1 ${number}` : `1 ${number}\n${placeKey(row)}`
  }
  if (person) return `2 ${person.key}\n${placeKey(row)}`
  if (row.personNumber !== '') return `3 ${foldNumber(row.personNumber)}`
  // Two vacancies alike are two vacancies.
  const managers = row.managers.map(({ text }) => foldWords(text)).join('\n')
  return `4 ${placeKey(row)}\n${managers}\n${String(running).padStart(9, '0')}`
}

/** The id each seat should have: a further seat of one person has its title behind. */
function wishIds(groups: readonly Group[], people: TablePeople): void {
  const ofPerson = new Map<TablePerson, Group[]>()
  for (const group of groups) {
    const row = group.rows[0] as TableRow
    const person = people.personOf.get(row)
    if (row.positionNumber !== '') {
      group.wanted = numberAsId(row.positionNumber)
    } else if (person) {
      pushTo(ofPerson, person, group)
    } else if (row.personNumber !== '') {
      group.wanted = numberAsId(row.personNumber)
    } else {
      const unit = row.unit || row.levels.at(-1) || ''
      group.wanted = slugOf(`${row.title} ${unit}`, 'position')
    }
  }
  for (const [person, own] of ofPerson) {
    const [only, another] = own
    if (only && !another) {
      only.wanted = person.id
      continue
    }
    const size = ({ rows }: Group) => rows[0]?.fte ?? rows[0]?.share ?? 1
    const sorted = sortedByNumber(own, ({ key }) => key).toSorted((a, b) => size(b) - size(a))
    for (const [i, group] of sorted.entries()) {
      const title = slugOf(group.rows[0]?.title ?? '', 'seat')
      group.wanted = i === 0 ? person.id : `${person.id}-${title}`.slice(0, 120)
    }
  }
}

function holdersIn(rows: readonly TableRow[], people: TablePeople): Seat['holders'] {
  const holders = new Map<TablePerson, TableRow>()
  for (const row of rows) {
    const person = people.personOf.get(row)
    if (person && !holders.has(person)) holders.set(person, row)
  }
  return [...holders].map(([person, row]) => ({ person, row }))
}

/** Says what each row of a seat became, and what its rows contradict each other in. */
function tellSeveral(
  id: string,
  rows: Seat['rows'],
  people: TablePeople,
  take: ProblemTaker,
  outcomes: RowOutcome[],
): void {
  const [first, ...others] = rows
  outcomes.push({ row: first.row, became: 'position', id })
  const contents = new Map([[first.content.join('\n'), first]])
  const occupants = new Set([people.personOf.get(first)])
  for (const row of others) {
    const content = row.content.join('\n')
    const same = contents.get(content)
    const person = people.personOf.get(row)
    const place = { row: row.row }
    if (same) {
      outcomes.push({ row: row.row, became: 'duplicate', id })
      take('duplicate', { first: same.row }, place)
      continue
    }
    contents.set(content, row)
    outcomes.push({ row: row.row, became: 'share', id })
    const fields = differingFields(first, row)
    if (fields.length > 0) take('rows-differ', { first: first.row, fields }, place)
    else if (occupants.has(person) && managersOf(first) !== managersOf(row)) {
      take('second-manager-from-row', { first: first.row }, place)
    }
    occupants.add(person)
  }
}

const managersOf = ({ managers }: TableRow): string => managers.map(({ text }) => text).join('\n')

/** What describes the seat and is not the same in both rows. */
function differingFields(one: TableRow, other: TableRow): readonly string[] {
  const fields = ['title', 'unit', 'grade', 'profession', 'description'] as const
  const differing: string[] = fields.filter(
    (field) => other[field] !== '' && one[field] !== other[field],
  )
  return one.levels.join('\n') === other.levels.join('\n') || differing.includes('unit')
    ? differing
    : [...differing, 'unit']
}

/** One name in several seats, and nothing but the name says that it is one person. */
function tellSeveralSeats(seats: readonly Seat[], take: ProblemTaker): void {
  const seatsOf = new Map<TablePerson, Seat[]>()
  for (const seat of seats) {
    for (const { person } of seat.holders) {
      if (person.byNameOnly) pushTo(seatsOf, person, seat)
    }
  }
  for (const [{ person }, own] of seatsOf) {
    const [first, second] = own
    if (!first || !second) continue
    const rows = own.map((seat) => seat.rows[0].row).sort((a, b) => a - b)
    const [row = 0] = rows
    take('one-name-several-rows', { name: person.name, rows }, { row, field: 'name' })
  }
}

function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
