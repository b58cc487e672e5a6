import { foldWords } from './fold-text.ts'
import { foldNumber } from './gather-people.ts'
import type { Seat } from './gather-seats.ts'
import { readName } from './read-name.ts'
import { nameKeyOf, plainNumber } from './read-row.ts'
import type { ManagerWay } from './result.ts'

/** Seats a text may mean, and whether it was written otherwise (T31). */
export type Found = { readonly seats: readonly Seat[]; readonly loose: boolean }

/** Looks up who may be meant by a cell. */
export type ManagerIndex = (text: string, way: ManagerWay) => Found

/** Finds the seats of a key. */
type Seats = { readonly get: (key: string) => readonly Seat[] | undefined }

const NONE: Found = { seats: [], loose: false }

/** Tables of all seats by number, address, name, title. Every look-up takes the same short time. */
export function indexManagers(seats: readonly Seat[]): ManagerIndex {
  const numbered = seats.filter(({ ownsNumber }) => ownsNumber)
  const positionNumbers = tabulate(numbered, (seat) => [foldNumber(seat.rows[0].positionNumber)])
  const personNumbers = tabulate(seats, (seat) =>
    seat.rows.map(({ personNumber }) => foldNumber(personNumber)),
  )
  const barePositions = tabulate(numbered, (seat) => [bare(seat.rows[0].positionNumber)])
  const barePeople = tabulate(seats, (seat) =>
    seat.rows.map(({ personNumber }) => bare(personNumber)),
  )
  const emails = tabulate(seats, (seat) => seat.rows.map(({ email }) => email))
  const accounts = tabulate(seats, (seat) =>
    seat.rows.map(({ email }) => email.split('@')[0] ?? ''),
  )
  const names = tabulate(seats, namesOf)
  const sorted = tabulate(seats, (seat) => namesOf(seat).map(inAnyOrder))
  const collapsed = tabulate(seats, (seat) => namesOf(seat).map(inAnyOrder).map(collapse))
  const ends = tabulate(seats, (seat) => namesOf(seat).map(firstAndLast))
  const lastNames = tabulate(seats, (seat) => namesOf(seat).map(lastWord))
  const titles = tabulate(seats, (seat) => [foldWords(seat.rows[0].title)])

  const byNumber = (table: Seats, bareTable: Seats) => (text: string) => {
    const number = foldNumber(plainNumber(text))
    const exact = table.get(number)
    if (exact) return { seats: exact, loose: false }
    return /^\d+$/.test(number) ? found(bareTable.get(bare(number))) : NONE
  }
  const byName = (text: string): Found => {
    const { name, number, email } = readName(text)
    if (number !== null || email !== null) {
      const sure = email === null ? byPerson(number ?? '') : byEmail(email)
      if (sure.seats.length > 0) return sure
    }
    const key = nameKeyOf(name)
    const exact = names.get(key)
    if (exact) return { seats: exact, loose: false }
    for (const [table, other] of [
      [sorted, inAnyOrder(key)],
      [collapsed, collapse(inAnyOrder(key))],
      [ends, firstAndLast(key)],
      [lastNames, key],
    ] as const) {
      const seatsFound = table.get(other)
      if (seatsFound) return { seats: seatsFound, loose: true }
    }
    // "Ada Lovelace, CTO": what stands before the comma.
    const comma = text.indexOf(',')
    const before = comma > 0 ? nameKeyOf(text.slice(0, comma)) : ''
    return before.includes(' ') ? found(names.get(before)) : NONE
  }
  const byPerson = byNumber(personNumbers, barePeople)
  const byEmail = (text: string): Found => {
    const email = text
      .trim()
      .replace(/^mailto:/i, '')
      .toLowerCase()
    const exact = emails.get(email)
    if (exact) return { seats: exact, loose: false }
    // Another domain of the same house, or the account alone.
    return /^[^\s@]+(?:@[^\s@]+)?$/.test(email)
      ? found(accounts.get(email.split('@')[0] ?? ''))
      : NONE
  }
  const ways: Readonly<Record<ManagerWay, (text: string) => Found>> = {
    'position-number': byNumber(positionNumbers, barePositions),
    'person-number': byPerson,
    email: byEmail,
    name: byName,
    title: (text) => ({ seats: titles.get(foldWords(text)) ?? [], loose: false }),
  }
  // A manager stands in as many cells as there are reports.
  const known = new Map<ManagerWay, Map<string, Found>>()
  return (text, way) => {
    const ofWay = known.get(way) ?? new Map<string, Found>()
    known.set(way, ofWay)
    const before = ofWay.get(text)
    if (before) return before
    const meant = ways[way](text)
    ofWay.set(text, meant)
    return meant
  }
}

const found = (seats: readonly Seat[] | undefined): Found => ({ seats: seats ?? [], loose: true })

/** A table made when it is first asked: most of them never are. */
function tabulate(seats: readonly Seat[], keysOf: (seat: Seat) => readonly string[]): Seats {
  let table: ReadonlyMap<string, readonly Seat[]> | undefined
  return {
    get: (key) => {
      table ??= tableOf(seats, keysOf)
      return table.get(key)
    },
  }
}

function tableOf(
  seats: readonly Seat[],
  keysOf: (seat: Seat) => readonly string[],
): ReadonlyMap<string, readonly Seat[]> {
  const table = new Map<string, Seat[]>()
  for (const seat of seats) {
    const keys = keysOf(seat)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      if (key === '') continue
      const list = table.get(key)
      if (list) list.push(seat)
      else table.set(key, [seat])
    }
  }
  return table
}

const namesOf = ({ holders }: Seat): readonly string[] =>
  holders.flatMap(({ row: { occupant } }) => (occupant.kind === 'named' ? [occupant.nameKey] : []))

/** A number without zeros in front, which spreadsheets take off. */
const bare = (number: string): string =>
  /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, '') : ''

const inAnyOrder = (key: string): string => key.split(' ').sort().join(' ')

/** Umlauts written as one letter and as two are the same. */
const collapse = (key: string): string => key.replace(/([aou])e/g, '$1')

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** First and last word of a name of two and more. */
function firstAndLast(key: string): string {
  const words = key.split(' ')
  return words.length < 2 ? '' : `${words[0]} ${words.at(-1)}`
}
