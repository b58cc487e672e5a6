import type { Matrix } from './compile-matrix.ts'
import type { Filled, Need } from './fill-seats.ts'
import type { Case } from './question.ts'
import type { StaffedSeat } from './staffing.ts'
import { seatsOf } from './who.ts'

/** The requester of a case, by position or person. */
export function requesterOf(matrix: Matrix, id: string | undefined): Case['requester'] {
  if (id === undefined) return undefined
  const seat = matrix.staffing.seatOf(id)
  if (!seat) return { person: id }
  const [only, ...others] = seat.sittings
  return { position: id, ...(only && others.length === 0 && { person: only.person }) }
}

/** The positions that the ways to the filled seats lead through, those who act included. */
export function positionsOnPath(filled: readonly Filled[]): readonly string[] {
  const found = new Set<string>()
  for (const { acts } of filled) {
    if (acts.position !== undefined) found.add(acts.position)
    for (const hop of acts.path) {
      if ('position' in hop && hop.position !== '') found.add(hop.position)
      if (hop.code === 'delegated') found.add(hop.from)
    }
    if (acts.way === 'deputy' && acts.person !== undefined) found.add(acts.person)
    if (acts.way === 'personal' && acts.person !== undefined) found.add(acts.person)
  }
  return [...found]
}

/**
 * The first days of all stretches, within some days, on which nothing changes for anybody who may come
 * into play for some seats (P10): sittings, absences, delegations, personal rights.
 */
export function daysThatMatter(
  matrix: Matrix,
  needs: readonly Need[],
  [from, to]: readonly [number, number],
): readonly number[] {
  const edges = new Set([from])
  const note = (day: number) => {
    if (day > from && day < to) edges.add(day)
  }
  const concern = new Concern(matrix, note)
  for (const { who, rule } of needs) {
    for (const seat of [...seatsOf(who), ...(rule.fallback ? seatsOf(rule.fallback) : [])]) {
      if (seat.is === 'position') concern.seat(seat.position)
      else if (seat.is === 'body') concern.body(seat.body)
      else if (seat.is === 'person') {
        concern.person(seat.person)
        if (seat.from !== undefined) note(seat.from)
        if (seat.to !== undefined) note(seat.to)
      } else concern.everybody()
    }
    if (rule.deputy)
      concern.person('person' in rule.deputy ? rule.deputy.person : rule.deputy.position)
  }
  return [...edges].sort((a, b) => a - b).slice(0, MOST_DAYS)
}

/** The most stretches of days one group of cases is tried on. */
const MOST_DAYS = 400

/** Goes through everybody who may come into play, each once. */
class Concern {
  readonly #matrix: Matrix
  readonly #note: (day: number) => void
  readonly #seen = new Set<string>()

  constructor(matrix: Matrix, note: (day: number) => void) {
    this.#matrix = matrix
    this.#note = note
  }

  seat(id: string): void {
    const seat = this.#matrix.staffing.seatOf(id)
    if (seat) this.#visit(seat)
    else this.person(id)
  }

  body(id: string): void {
    const body = this.#matrix.staffing.body(id)
    for (const member of body?.members ?? []) this.seat(member)
    for (const alternate of Object.values(body?.alternates ?? {})) this.seat(alternate)
  }

  person(id: string): void {
    if (this.#seen.has(`person ${id}`)) return
    this.#seen.add(`person ${id}`)
    if (this.#matrix.staffing.seatOf(id)) this.seat(id)
    for (const away of this.#matrix.staffing.awaysOf(id)) {
      this.#note(away.from)
      this.#note(away.to)
      const { deputy } = away
      if (deputy) this.person('person' in deputy ? deputy.person : deputy.position)
    }
  }

  /** For seats that depend on who asks: everybody. */
  everybody(): void {
    for (const { id } of this.#matrix.model.tables.positions.list()) this.seat(id)
  }

  #visit(seat: StaffedSeat): void {
    const key = `seat ${seat.id}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    for (const { person, from, to } of seat.sittings) {
      this.#note(from)
      this.#note(to)
      this.person(person)
    }
    for (const grant of seat.grants) {
      this.#note(grant.start)
      this.#note(grant.end)
      this.seat(grant.to)
    }
    const { deputy } = seat.position
    if (deputy) this.person('person' in deputy ? deputy.person : deputy.position)
    const above = this.#matrix.staffing.superiorOf(seat)
    if (above) this.#visit(above)
  }
}
