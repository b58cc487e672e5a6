import type { Axis } from './axis.ts'
import { classOf } from './class-axis.ts'
import { findSeat } from './find-seat.ts'
import { COST_OF_A_TRY, type GroupCases, type Place } from './group-cases.ts'
import { AXIS } from './space.ts'
import { needsRequester, needsUnit, seatsOf, signatureOf } from './who.ts'
import { contextFor } from './who-decides.ts'

/** Comparing where one name leads counts as part of a try. */
const COST_OF_A_NAME = COST_OF_A_TRY / 4

/** Names that lead to the same seats, together. */
type Alike = readonly (readonly string[])[]

/** From where a group of cases is asked: units, and requesters, that lead to different seats are tried each. */
export class AskingPlaces {
  readonly #cases: GroupCases
  #units: Alike | undefined
  /** Those that lead to the same seats, by the one that is tried for all. */
  readonly #alike = new Map<string, readonly string[]>()

  constructor(cases: GroupCases) {
    this.#cases = cases
  }

  /** Units of a stretch that lead to different seats; none in particular where the unit does not matter. */
  units(area: number, classes: ReadonlyMap<number, number>): readonly (string | undefined)[] {
    const { needs, state } = this.#cases
    if (!needs.some(({ who }) => needsUnit(who))) return [undefined]
    const axis = state.matrix.index.axes.find((one) => one.axis === AXIS.unit)
    const occurs = (unit: string) =>
      !axis || classes.has(classOf(axis, this.#cases.placeOf(AXIS.unit, unit) as number))
    this.#units ??= this.#allUnits(area)
    const found: string[] = []
    for (const list of this.#units) {
      const first = list.find(occurs)
      if (first === undefined) continue
      this.#alike.set(`${AXIS.unit} ${first}`, list)
      found.push(first)
    }
    return found
  }

  /** The units, or requesters, that lead to the same seats as one that is tried, itself included. */
  alike(axis: number, name: string): readonly string[] {
    return this.#alike.get(`${axis} ${name}`) ?? [name]
  }

  #allUnits(area: number): Alike {
    const { names } = this.#cases.state.matrix.space.axes[AXIS.unit] as Axis
    return this.#known('units', names, () => this.#classes(names, (unit) => ({ unit }), area))
  }

  /** Requesters that lead to different seats; nobody in particular where it does not matter. */
  requesters(area: number, unit: string | undefined): readonly (string | undefined)[] {
    const { needs, state, isCut } = this.#cases
    if (!needs.some(({ who }) => needsRequester(who))) return [undefined]
    const active = state.matrix.model.tables.positions
      .list()
      .filter((one) => one.state === undefined || one.state === 'active')
      .map(({ id }) => id)
    const ids = isCut ? active.filter((id) => this.#cases.mayAsk(id, area)) : active
    const find = () =>
      this.#classes(ids, (requester) => ({ requester, ...(unit !== undefined && { unit }) }), area)
    const alike = isCut ? find() : this.#known(`requesters ${unit}`, ids, find)
    return alike.map((list) => {
      const [requester = ''] = list
      this.#alike.set(`${AXIS.requester} ${requester}`, list)
      return requester
    })
  }

  /** What is known from the proof before, as long as there is the work to find it out. */
  #known(what: string, names: readonly string[], find: () => Alike): Alike {
    const { needs, state } = this.#cases
    const { memory, work } = state
    const key = `${what} ${needs.map(({ who }) => signatureOf(who)).join('|')}`
    const cost = names.length * COST_OF_A_NAME
    const known = cost > work.left ? undefined : memory?.places.get(key)
    if (known) {
      work.left -= cost
      return known
    }
    const found = find()
    if (work.left >= 0) memory?.places.set(key, found)
    return found
  }

  #classes(names: readonly string[], placeOf: (name: string) => Place, area: number): Alike {
    const { needs, state } = this.#cases
    const seen = new Map<string, string[]>()
    for (const name of names) {
      state.work.left -= COST_OF_A_NAME
      if (state.work.left < 0) break
      const contextOf = contextFor(state.matrix, this.#cases.caseAt({ area }, placeOf(name)), false)
      const found = needs.flatMap(({ who, rule }) =>
        seatsOf(who).map((seat) =>
          findSeat(seat, contextOf(rule))
            .seats.map(({ id }) => id)
            .join(),
        ),
      )
      const key = found.join('|')
      const list = seen.get(key)
      if (list) list.push(name)
      else seen.set(key, [name])
    }
    return [...seen.values()]
  }
}
