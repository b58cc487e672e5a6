import type { Axis } from './axis.ts'
import type { Box } from './boxes.ts'
import { unnamedOf } from './case-context.ts'
import { classOf } from './class-axis.ts'
import type { Filled, Filling, Need } from './fill-seats.ts'
import { findSeat } from './find-seat.ts'
import type { ProofState } from './proof-state.ts'
import { type Case, UNKNOWN } from './question.ts'
import { type Narrowed, placesIn } from './region.ts'
import type { SettledGroup } from './settled-cells.ts'
import { AXIS } from './space.ts'
import { positionsOnPath, requesterOf } from './what-matters.ts'
import { needsRequester, needsUnit, seatsOf } from './who.ts'
import { contextFor, fallbacksOf, fillCase, ruleAt } from './who-decides.ts'

/** A situation in which a group of cases is tried. */
export type Situation = {
  readonly day: number
  readonly unit?: string
  readonly requester?: string
  readonly away: readonly string[]
}

/** Where a situation asks from. */
export type Place = Pick<Situation, 'unit' | 'requester'>

/** A part of an area of a group: `narrowed` where it is not the whole, with a text that is the same for the same. */
export type Part = { readonly area: number; readonly narrowed?: Narrowed; readonly key?: string }

/** What trying to fill the seats of a case counts as, in comparisons (P14). */
export const COST_OF_A_TRY = 2000

/** The cases of a group, as they are asked when the group is tried. */
export class GroupCases {
  readonly state: ProofState
  readonly group: SettledGroup
  /** Everybody the cases may need, those who step in included. */
  readonly needs: readonly Need[]
  /** Whether only the seats and traits in the key of the group bear on it: nobody is named by one rule alone. */
  readonly isPlain: boolean
  /** Whether rules tell requesters apart. */
  readonly isCut: boolean

  constructor(state: ProofState, group: SettledGroup) {
    this.state = state
    this.group = group
    this.needs = [...group.needs, ...fallbacksOf(state.matrix, group.settled)]
    const { winners, fallbacks } = group.settled
    this.isPlain =
      fallbacks.length === 0 &&
      winners.every((at) => ruleAt(state.matrix, at).fallback === undefined) &&
      group.needs.every(({ rule }) => rule.deputy === undefined)
    this.isCut = state.matrix.index.axes.some(({ axis }) => axis === AXIS.requester)
  }

  box(area: number): Box {
    return this.group.areas[area] as Box
  }

  /** Fills the seats in a situation, as if nobody had delegated anything unless told. */
  fill(part: Part, situation: Situation, delegated: boolean): Filling {
    const { matrix, work } = this.state
    work.left -= COST_OF_A_TRY
    const { settled } = this.group
    const asked = this.caseAt(part, situation)
    const without = situation.away.length > 0 ? new Set(situation.away) : undefined
    return fillCase(matrix, asked, delegated ? settled : { ...settled, reserved: true }, without)
  }

  /** A case of a part, on no day in particular unless it is told. */
  caseAt({ area, narrowed }: Part, { day = UNKNOWN, ...place }: Place & { day?: number }): Case {
    const { matrix } = this.state
    const box = this.box(area)
    const point = new Float64Array(matrix.space.axes.length).fill(UNKNOWN)
    for (const [i, { axis, starts }] of matrix.index.axes.entries()) {
      point[axis] = starts[box.from[i] as number] as number
    }
    for (const [axis, [first]] of narrowed ?? []) point[axis] = first
    for (const [axis, at] of this.known(place)) point[axis] = at
    point[AXIS.day] = day
    return {
      question: { kind: '' },
      point,
      open: [],
      requester: requesterOf(matrix, place.requester),
    }
  }

  /** The attributes that a situation settles. */
  known({ unit, requester }: Place): ReadonlyMap<number, number> {
    const known = new Map<number, number>()
    for (const [axis, id] of [
      [AXIS.unit, unit],
      [AXIS.requester, requester],
    ] as const) {
      const place = id === undefined ? undefined : this.placeOf(axis, id)
      if (place !== undefined) known.set(axis, place)
    }
    return known
  }

  placeOf(axis: number, id: string): number | undefined {
    return (this.state.matrix.space.axes[axis] as Axis).places.get(id)
  }

  /** An area of a stretch in which a unit occurs. */
  areaOf(unit: string, units: ReadonlyMap<number, number>): number | undefined {
    const axis = this.state.matrix.index.axes.find((one) => one.axis === AXIS.unit)
    const place = this.placeOf(AXIS.unit, unit)
    return axis && place !== undefined ? units.get(classOf(axis, place)) : undefined
  }

  /** Whether a requester may ask cases of an area. */
  mayAsk(requester: string, area: number): boolean {
    if (!this.isCut) return true
    const place = this.placeOf(AXIS.requester, requester)
    const [from, to] = placesIn(this.state.matrix, this.box(area), AXIS.requester)
    return place !== undefined && place >= from && place < to
  }

  /** Only who stands on the way to the seats can have a case of their own in them. */
  ownRequesters(area: number, filled: readonly Filled[]): readonly string[] {
    return positionsOnPath(filled).filter((requester) => this.mayAsk(requester, area))
  }

  /** Whether who asks is away, and so cannot ask. */
  isAway({ requester, away }: Situation): boolean {
    const asks = requesterOf(this.state.matrix, requester)
    return away.some((person) => isSame(person, asks))
  }

  /** Everybody who acts and may be away: of a body, every member; not who asks, who is there to ask. */
  actingIn(filled: readonly Filled[], requester: string | undefined): readonly string[] {
    const { matrix } = this.state
    const acting = new Set<string>()
    for (const { acts } of filled) {
      if (acts.identity !== '') acting.add(acts.identity)
      const body = acts.body === undefined ? undefined : matrix.staffing.body(acts.body)
      for (const member of body?.members ?? []) {
        const seat = matrix.staffing.seatOf(member)
        if (seat?.unnamed) acting.add(unnamedOf(seat.id))
        for (const { person } of seat?.sittings ?? []) acting.add(person)
      }
    }
    const asks = requesterOf(matrix, requester)
    return [...acting].filter((person) => !isSame(person, asks))
  }

  /** The needs, with seats that depend on unit or requester found; those who step in included. */
  positions(area: number, place: Place): readonly Need[] {
    const { matrix } = this.state
    const contextOf = contextFor(matrix, this.caseAt({ area }, place), false)
    const found: Need[] = []
    for (const need of this.needs) {
      for (const seat of seatsOf(need.who)) {
        // Without who asks, or the unit, a seat that depends on it may be anybody's: days are looked at as such.
        const isRelative = needsRequester(seat) || needsUnit(seat)
        const isFixed = seat.is === 'body' || seat.is === 'person' || seat.is === 'position'
        if (isFixed || (isRelative && place.unit === undefined && place.requester === undefined)) {
          found.push({ ...need, who: seat })
          continue
        }
        for (const { id } of findSeat(seat, contextOf(need.rule)).seats) {
          found.push({ ...need, who: { is: 'position', position: id } })
        }
      }
    }
    return found
  }
}

/** Whether a person (or whoever sits in a seat where nobody is named) is who asks. */
const isSame = (person: string, asks: Case['requester']): boolean =>
  asks !== undefined &&
  (asks.person === person || (asks.position !== undefined && unnamedOf(asks.position) === person))
