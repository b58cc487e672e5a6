import type { Body } from '../model/body.ts'
import type { Deputy } from '../model/deputy.ts'
import { reportsOf, superiorOf } from '../model/index/walks.ts'
import type { Model } from '../model/model.ts'
import { holdersOf, isVacant, type Position } from '../model/position.ts'
import type { AuthorityProblem } from './authority-problem.ts'
import { dayOf, END_OF_DAYS, FIRST_DAY } from './days.ts'
import { type Grant, readGrants } from './read-grants.ts'
import type { SeatNames } from './read-who.ts'
import type { Space } from './space.ts'

/** A person in a seat, in days. */
export type Sitting = {
  readonly person: string
  readonly kind: 'permanent' | 'acting' | 'interim'
  readonly limited: boolean
  readonly from: number
  readonly to: number
}

/** A person away, in days. */
export type Away = {
  readonly from: number
  readonly to: number
  readonly deputy: Deputy | undefined
}

/** A seat with all that is known of who can act through it. */
export type StaffedSeat = {
  readonly id: string
  readonly handle: number
  readonly position: Position
  /** Neither planned nor eliminated. */
  readonly active: boolean
  /** Somebody sits here who is not named. */
  readonly unnamed: boolean
  readonly sittings: readonly Sitting[]
  /** Delegations from here, the narrower first. */
  readonly grants: readonly Grant[]
}

const NO_GRANTS: readonly Grant[] = []
const NO_AWAYS: readonly Away[] = []

/** Who sits where, who is away, who stands in, who handed on what: read when first asked for. */
export class Staffing {
  readonly model: Model
  readonly grants: readonly Grant[]
  /** Whether the document names any holder; where it names none, every seat counts as filled. */
  readonly namesPeople: boolean
  readonly #seats: (StaffedSeat | undefined)[] = []
  readonly #byId = new Map<string, StaffedSeat>()
  /** Superiors by handle: `null` for none. */
  readonly #above: (StaffedSeat | null | undefined)[] = []
  readonly #heads = new Map<string, StaffedSeat | null>()
  readonly #grantsFrom = new Map<string, Grant[]>()
  readonly #aways = new Map<string, Away[]>()
  readonly #software = new Set<string>()

  constructor(model: Model, space: Space, names: SeatNames, problems: AuthorityProblem[]) {
    this.model = model
    this.namesPeople = model.tables.positions
      .list()
      .some((position) => position.holder !== undefined || position.vacant !== undefined)
    this.grants = readGrants(model, space, names, problems)
    for (const grant of this.grants) {
      const list = this.#grantsFrom.get(grant.from)
      if (list) list.push(grant)
      else this.#grantsFrom.set(grant.from, [grant])
    }
    for (const absence of model.tables.absences.list()) {
      const away: Away = {
        from: dayOf(absence.from) ?? FIRST_DAY,
        to: (dayOf(absence.until) ?? END_OF_DAYS - 1) + 1,
        deputy: absence.deputy,
      }
      const list = this.#aways.get(absence.person)
      if (list) list.push(away)
      else this.#aways.set(absence.person, [away])
    }
    for (const { id, kind } of model.tables.people.list()) {
      if (kind === 'software') this.#software.add(id)
    }
    for (const list of this.#aways.values()) list.sort((a, b) => a.from - b.from || a.to - b.to)
  }

  /** The handle of a position; -1 when there is none of the id. */
  handleOf(id: string): number {
    const { positions } = this.model.tables
    const handle = positions.ids.find(id)
    return handle === -1 || positions.at(handle) === undefined ? -1 : handle
  }

  /** A seat by its handle. */
  seat(handle: number): StaffedSeat {
    return this.#seats[handle] ?? this.#open(handle)
  }

  /** A seat by its id. */
  seatOf(id: string): StaffedSeat | undefined {
    const known = this.#byId.get(id)
    if (known) return known
    const handle = this.handleOf(id)
    if (handle === -1) return undefined
    const seat = this.seat(handle)
    this.#byId.set(id, seat)
    return seat
  }

  /** The seat above on the solid line. */
  superiorOf(seat: StaffedSeat): StaffedSeat | undefined {
    let above = this.#above[seat.handle]
    if (above === undefined) {
      const handle = superiorOf(this.model, seat.handle)
      above = handle === -1 ? null : this.seat(handle)
      this.#above[seat.handle] = above
    }
    return above ?? undefined
  }

  /** The head of a unit or of the nearest unit above that has one, of a kind if one is named (A6). */
  headAbove(unit: string, kind: string | undefined): StaffedSeat | undefined {
    const key = kind === undefined ? unit : `${unit} ${kind}`
    let head = this.#heads.get(key)
    if (head === undefined) {
      head = this.#findHead(unit, kind)
      this.#heads.set(key, head)
    }
    return head ?? undefined
  }

  #findHead(start: string, kind: string | undefined): StaffedSeat | null {
    const { units } = this.model.tables
    const seen = new Set<string>()
    let unit = units.get(start)
    while (unit && !seen.has(unit.id)) {
      seen.add(unit.id)
      const fits = kind === undefined || unit.kind === kind
      const head = fits && unit.head !== undefined ? this.seatOf(unit.head) : undefined
      if (head) return head
      unit = unit.in === undefined ? undefined : units.get(unit.in)
    }
    return null
  }

  /** The seats that report to one. */
  reportsOf(seat: StaffedSeat): readonly StaffedSeat[] {
    return Array.from(reportsOf(this.model, seat.handle), (handle) => this.seat(handle))
  }

  /** The absence that covers a day. */
  awayOn(person: string, day: number): Away | undefined {
    const list = this.#aways.get(person)
    if (list === undefined) return undefined
    for (const away of list) if (day >= away.from && day < away.to) return away
    return undefined
  }

  /** All absences of a person, by their beginning. */
  awaysOf(person: string): readonly Away[] {
    return this.#aways.get(person) ?? NO_AWAYS
  }

  /** Whether a person is software (A11). */
  isSoftware(person: string): boolean {
    return this.#software.has(person)
  }

  body(id: string): Body | undefined {
    return this.model.tables.bodies.get(id)
  }

  #open(handle: number): StaffedSeat {
    const position = this.model.tables.positions.at(handle) as Position
    const state = position.state ?? 'active'
    const seat: StaffedSeat = {
      id: position.id,
      handle,
      position,
      active: state === 'active',
      unnamed: holdersOf(position).length === 0 && (!this.namesPeople || !isVacant(position)),
      sittings: holdersOf(position).map((holder) => ({
        person: holder.person,
        kind: holder.kind ?? 'permanent',
        limited: holder.powers === 'limited',
        from: holder.from === undefined ? FIRST_DAY : (dayOf(holder.from) ?? FIRST_DAY),
        to: holder.until === undefined ? END_OF_DAYS : (dayOf(holder.until) ?? END_OF_DAYS) + 1,
      })),
      grants: this.#grantsFrom.get(position.id) ?? NO_GRANTS,
    }
    this.#seats[handle] = seat
    return seat
  }
}
