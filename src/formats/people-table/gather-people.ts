import type { Person } from '../../model/person.ts'
import type { ImportCandidate } from '../../text/import-problem.ts'
import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { foldWords } from './fold-text.ts'
import type { ProblemTaker } from './problems.ts'
import type { TableRow } from './read-row.ts'
import { addressAsId, numberAsId, slugOf, sortedByNumber } from './slugs.ts'

/** Somebody of the table: by number, address or name, with the rows. */
export type TablePerson = {
  readonly key: string
  readonly id: string
  readonly person: Person
  /** Known by the name alone, so that rows of one name may be different people. */
  readonly byNameOnly: boolean
  readonly rows: readonly TableRow[]
}

/** The people of a table, and the rows that cannot be taken. */
export type TablePeople = {
  readonly people: readonly TablePerson[]
  readonly personOf: ReadonlyMap<TableRow, TablePerson>
  /** Rows whose number belongs to somebody else (T24). */
  readonly bad: ReadonlySet<TableRow>
}

type Known = { readonly key: string; readonly wanted: string; readonly byNameOnly: boolean }

/** Numbers as they are compared: without case, and what a spreadsheet adds. */
export const foldNumber = (number: string): string => number.trim().toLowerCase()

/** Finds out who the rows speak of (T24, T25). */
export function gatherPeople(rows: readonly TableRow[], take: ProblemTaker): TablePeople {
  const bad = findStolenNumbers(rows, take)
  const shared = findSharedAddresses(rows, take)
  const groups: Groups = new Map()
  for (const row of rows) {
    if (bad.has(row) || row.occupant.kind !== 'named') continue
    const known = knownBy(row, row.occupant, shared)
    const group = groups.get(known.key) ?? { known, rows: [] }
    group.rows.push(row)
    groups.set(known.key, group)
  }
  mergeNameOnly(groups)
  tellNamesakes(groups, take)
  const give = createIdGiver()
  const sorted = sortedByNumber([...groups.values()], ({ known }) => known.key)
  const people = sorted.map((group): TablePerson => {
    const { key, wanted, byNameOnly } = group.known
    const id = give(wanted)
    return { key, id, byNameOnly, rows: group.rows, person: personFrom(id, group.rows) }
  })
  const personOf = new Map(people.flatMap((one) => one.rows.map((row) => [row, one] as const)))
  return { people, personOf, bad }
}

type Groups = Map<string, { known: Known; rows: TableRow[] }>

/** Rows with a name alone belong to the one person of that name who has a number or address (T25). */
function mergeNameOnly(groups: Groups): void {
  const keyed = new Map<string, string[]>()
  for (const [key, { known, rows }] of groups) {
    if (known.byNameOnly) continue
    const name = nameKeyIn(rows[0])
    const keys = keyed.get(name)
    if (keys) keys.push(key)
    else keyed.set(name, [key])
  }
  const byName = [...groups].filter(([, { known }]) => known.byNameOnly)
  for (const [key, { rows }] of byName) {
    const [owner, ...others] = keyed.get(nameKeyIn(rows[0])) ?? []
    const group = owner === undefined ? undefined : groups.get(owner)
    if (!group || others.length > 0) continue
    group.rows.push(...rows)
    group.known = { ...group.known, byNameOnly: true }
    groups.delete(key)
  }
}

const nameKeyIn = (row: TableRow | undefined): string =>
  row?.occupant.kind === 'named' ? row.occupant.nameKey : ''

/** One name under different numbers or addresses: namesakes, or one person who has several. */
function tellNamesakes(groups: Groups, take: ProblemTaker): void {
  const named = new Map<string, TableRow[]>()
  for (const { rows } of groups.values()) {
    const [row] = rows
    if (!row) continue
    const list = named.get(nameKeyIn(row))
    if (list) list.push(row)
    else named.set(nameKeyIn(row), [row])
  }
  for (const rows of named.values()) {
    const [first, second] = rows
    if (!first || !second || first.occupant.kind !== 'named') continue
    const facts = { name: first.occupant.name, rows: rows.map(({ row }) => row) }
    take('one-name-several-people', facts, { row: first.row, field: 'name' })
  }
}

type Named = Extract<TableRow['occupant'], { kind: 'named' }>

function knownBy(row: TableRow, { nameKey }: Named, shared: ReadonlySet<string>): Known {
  const { personNumber, email } = row
  if (personNumber !== '') {
    const key = `1 ${foldNumber(personNumber)}`
    return { key, wanted: numberAsId(personNumber), byNameOnly: false }
  }
  if (email !== '' && !shared.has(email)) {
    return { key: `2 ${email}`, wanted: addressAsId(email), byNameOnly: false }
  }
  return { key: `3 ${nameKey}`, wanted: slugOf(nameKey, 'person'), byNameOnly: true }
}

function personFrom(id: string, rows: readonly TableRow[]): Person {
  const [first] = rows
  const name = first?.occupant.kind === 'named' ? first.occupant.name : id
  const email = rows.find((row) => row.email !== '')?.email
  const phone = rows.find((row) => row.phone !== '')?.phone
  return { id, name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }
}

/** Rows that bear a number which an earlier row gave to somebody of another name. */
function findStolenNumbers(rows: readonly TableRow[], take: ProblemTaker): ReadonlySet<TableRow> {
  const owners = new Map<string, TableRow>()
  const bad = new Set<TableRow>()
  for (const row of rows) {
    if (row.personNumber === '') continue
    const number = foldNumber(row.personNumber)
    const owner = owners.get(number)
    if (owner === undefined) {
      owners.set(number, row)
    } else if (!isSameOccupant(owner, row)) {
      bad.add(row)
      const candidates = [owner, row].map((one) => candidateOf(one, null))
      take(
        'number-used-twice',
        { number: row.personNumber, candidates },
        { row: row.row, field: 'person-number' },
      )
    }
  }
  return bad
}

/** The same name, or the same surname or forename with the same address; two vacancies in one seat. */
function isSameOccupant(
  { occupant: one, ...a }: TableRow,
  { occupant: other, ...b }: TableRow,
): boolean {
  if (one.kind !== 'named' || other.kind !== 'named')
    return one.kind === other.kind && foldWords(a.title) === foldWords(b.title)
  if (a.email !== '' && a.email === b.email) return true
  const words = new Set(one.nameKey.split(' '))
  return (
    other.nameKey.split(' ').filter((word) => words.has(word)).length >= Math.min(2, words.size)
  )
}

/** Addresses that stand beside different names: of a group, or copied down by mistake. */
function findSharedAddresses(rows: readonly TableRow[], take: ProblemTaker): ReadonlySet<string> {
  const names = new Map<string, Map<string, number>>()
  for (const { email, personNumber, occupant, row } of rows) {
    if (email === '' || personNumber !== '' || occupant.kind !== 'named') continue
    const known = names.get(email) ?? new Map<string, number>()
    if (!known.has(occupant.nameKey)) known.set(occupant.nameKey, row)
    names.set(email, known)
  }
  const shared = [...names].filter(([, known]) => known.size > 1)
  for (const [email, known] of shared) {
    take('one-address-several-names', { email, rows: [...known.values()] }, { field: 'email' })
  }
  return new Set(shared.map(([email]) => email))
}

/** A row as somebody who may be meant; `seat` is its id, where it has one already. */
export function candidateOf(
  { row, occupant, title, personNumber, positionNumber, email }: TableRow,
  seat: string | null,
): ImportCandidate {
  const name = occupant.kind === 'named' ? occupant.name : null
  return { row, name, title, key: personNumber || positionNumber || email || null, seat }
}
