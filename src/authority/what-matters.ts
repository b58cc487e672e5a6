import type { Deputy } from '../model/deputy.ts'
import type { Matrix } from './compile-matrix.ts'
import { END_OF_DAYS, FIRST_DAY } from './days.ts'
import type { Filled, Need } from './fill-seats.ts'
import type { Case } from './question.ts'
import { MOST_HANDS } from './read-rule.ts'
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
 * A day of each stretch, within some days, on which nothing changes for anybody who may come into play for some
 * seats (P10): sittings, absences, delegations, personal rights. It is the first, but the last of a stretch that
 * has no beginning.
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
    if (rule.deputy) concern.deputy(rule.deputy)
  }
  const days = [...edges].sort((a, b) => a - b).slice(0, MOST_DAYS)
  const end = days[1] ?? to
  return days[0] === FIRST_DAY && end < END_OF_DAYS ? [end - 1, ...days.slice(1)] : days
}

/** The most stretches of days one group of cases is tried on. */
const MOST_DAYS = 400

/** Goes through everybody who may come into play for a seat (A7), each once. */
class Concern {
  readonly #matrix: Matrix
  readonly #note: (day: number) => void
  readonly #seen = new Set<string>()

  constructor(matrix: Matrix, note: (day: number) => void) {
    this.#matrix = matrix
    this.#note = note
  }

  /** A seat: its holders, their deputies, delegates, and the holders of all seats above. */
  seat(id: string): void {
    const { staffing } = this.#matrix
    const seat = staffing.seatOf(id)
    if (!seat || !this.#isNew(`seat ${id}`)) return
    this.#holders(seat)
    for (const { person } of seat.sittings) {
      for (const { deputy } of staffing.awaysOf(person)) if (deputy) this.deputy(deputy)
    }
    if (seat.position.deputy) this.deputy(seat.position.deputy)
    this.#delegates(seat, 0)
    for (let at = staffing.superiorOf(seat); at && this.#isNew(`above ${at.id}`); ) {
      this.#holders(at)
      at = staffing.superiorOf(at)
    }
  }

  body(id: string): void {
    const { staffing } = this.#matrix
    const body = staffing.body(id)
    for (const member of [...(body?.members ?? []), ...Object.values(body?.alternates ?? {})]) {
      const seat = staffing.seatOf(member)
      if (seat) this.#holders(seat)
    }
  }

  deputy(deputy: Deputy): void {
    if ('person' in deputy) this.person(deputy.person)
    else {
      const seat = this.#matrix.staffing.seatOf(deputy.position)
      if (seat) this.#holders(seat)
    }
  }

  person(id: string): void {
    if (!this.#isNew(`person ${id}`)) return
    for (const away of this.#matrix.staffing.awaysOf(id)) {
      this.#note(away.from)
      this.#note(away.to)
    }
  }

  /** For seats that depend on who asks: everybody. */
  everybody(): void {
    if (!this.#isNew('everybody')) return
    for (const { id } of this.#matrix.model.tables.positions.list()) this.seat(id)
  }

  #holders(seat: StaffedSeat): void {
    if (!this.#isNew(`holders ${seat.id}`)) return
    for (const { person, from, to } of seat.sittings) {
      this.#note(from)
      this.#note(to)
      this.person(person)
    }
  }

  #delegates(seat: StaffedSeat, hops: number): void {
    if (hops > MOST_HANDS || seat.grants.length === 0 || !this.#isNew(`grants ${seat.id}`)) return
    for (const grant of seat.grants) {
      this.#note(grant.start)
      this.#note(grant.end)
      const receiver = this.#matrix.staffing.seatOf(grant.to)
      if (!receiver) continue
      this.#holders(receiver)
      if (grant.mayHandOn) this.#delegates(receiver, hops + 1)
    }
  }

  #isNew(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }
}
