import type { Axis } from './axis.ts'
import type { Box } from './boxes.ts'
import { classOf } from './class-axis.ts'
import { dateOf, END_OF_DAYS, FIRST_DAY } from './days.ts'
import type { Filled, Filling, Need, Unfilled } from './fill-seats.ts'
import { findSeat } from './find-seat.ts'
import type { Repair } from './proof.ts'
import type { ProofState } from './proof-state.ts'
import { type Question, UNKNOWN } from './question.ts'
import { witnessOf } from './region.ts'
import { areSafe } from './safe-seats.ts'
import { type SettledGroup, settledGroups } from './settled-cells.ts'
import { AXIS } from './space.ts'
import { daysThatMatter, positionsOnPath, requesterOf } from './what-matters.ts'
import { needsRequester, needsUnit, seatsOf } from './who.ts'
import { contextFor, fillCase, idsOf } from './who-decides.ts'

/** A situation in which a group of cases is tried. */
type Situation = {
  readonly day: number
  readonly unit?: string
  readonly requester?: string
  readonly away: readonly string[]
}

/** Failures of one cause, over all groups of cases. */
type Failure = {
  readonly property: 'P3' | 'P4' | 'P5'
  readonly people: readonly string[]
  readonly rules: Set<string>
  readonly areas: Box[]
  count: number
  readonly situation: Situation
  readonly unfilled: readonly Unfilled[]
  readonly box: Box
}

/** What trying to fill the seats of a case counts as, in comparisons (P14). */
const COST_OF_A_TRY = 2000
/** The most areas kept of one failure. */
const MOST_AREAS = 64

/**
 * Proves P3, P4 and P5: on every day, whoever asks, with any one person away, everybody a case needs is
 * there. Days on which nothing changes for those concerned are one; requesters who lead to the same
 * seats and have no part themselves are one; who does not act in a case is not missed in it.
 */
export function proveReach(state: ProofState, away: 1 | 2): void {
  const proof = new ReachProof(state, away)
  for (const group of settledGroups(state)) {
    if (state.work.left < 0) {
      for (const property of ['P3', 'P4', 'P5'] as const) state.open.add(property)
      break
    }
    proof.tryGroup(group)
  }
  proof.tell()
}

class ReachProof {
  readonly #state: ProofState
  readonly #away: 1 | 2
  readonly #failures = new Map<string, Failure>()

  constructor(state: ProofState, away: 1 | 2) {
    this.#state = state
    this.#away = away
  }

  tryGroup(group: SettledGroup): void {
    const { matrix, work } = this.#state
    for (const { box: first, units } of group.stretches.values()) {
      for (const unit of this.#units(group, first, units)) {
        const box = this.#areaOf(unit, units) ?? first
        for (const requester of this.#requesters(group, box, unit)) {
          const seats = {
            ...(unit !== undefined && { unit }),
            ...(requester !== undefined && { requester }),
          }
          const asked = this.#caseAt(box, { day: UNKNOWN, away: [], ...seats })
          work.left -= COST_OF_A_TRY / 4
          if (areSafe(group.needs, contextFor(matrix, asked, false), this.#away)) continue
          for (const day of daysThatMatter(
            matrix,
            this.#positions(group, box, seats),
            this.#days(box),
          )) {
            work.left -= COST_OF_A_TRY
            if (work.left < 0) return
            this.#trySituation(group, box, { ...seats, day, away: [] })
          }
        }
      }
    }
  }

  tell(): void {
    for (const failure of this.#failures.values()) this.#add(failure)
  }

  #trySituation(group: SettledGroup, box: Box, situation: Situation): void {
    const filling = this.#fill(group, box, situation)
    if (!filling.ok) {
      this.#fail(group, box, situation, filling.unfilled)
      return
    }
    this.#tryAway(group, box, situation, filling.filled)
    if (situation.requester !== undefined) return
    // Only who stands on the way to the seats can have a case of their own in them.
    for (const requester of positionsOnPath(filling.filled)) {
      const own = { ...situation, requester }
      const after = this.#fill(group, box, own)
      if (after.ok) this.#tryAway(group, box, own, after.filled)
      else this.#fail(group, box, own, after.unfilled)
    }
  }

  #tryAway(group: SettledGroup, box: Box, situation: Situation, filled: readonly Filled[]): void {
    if (situation.away.length >= this.#away) return
    for (const person of this.#actingIn(filled)) {
      const next = { ...situation, away: [...situation.away, person] }
      const filling = this.#fill(group, box, next)
      if (filling.ok) this.#tryAway(group, box, next, filling.filled)
      else this.#fail(group, box, next, filling.unfilled)
    }
  }

  /** Everybody who acts; of a body, every member. */
  #actingIn(filled: readonly Filled[]): readonly string[] {
    const { staffing } = this.#state.matrix
    const acting = new Set<string>()
    for (const { acts } of filled) {
      if (acts.identity !== '') acting.add(acts.identity)
      const body = acts.body === undefined ? undefined : staffing.body(acts.body)
      for (const member of body?.members ?? []) {
        const seat = staffing.seatOf(member)
        if (seat?.unnamed) acting.add(`@${seat.id}`)
        for (const { person } of seat?.sittings ?? []) acting.add(person)
      }
    }
    return [...acting]
  }

  #fill({ settled }: SettledGroup, box: Box, situation: Situation): Filling {
    const { matrix, work } = this.#state
    work.left -= COST_OF_A_TRY
    const asked = this.#caseAt(box, situation)
    const without = situation.away.length > 0 ? new Set(situation.away) : undefined
    return fillCase(matrix, asked, settled, without)
  }

  #caseAt(box: Box, { day, unit, requester }: Situation) {
    const { matrix } = this.#state
    const point = new Float64Array(matrix.space.axes.length).fill(UNKNOWN)
    for (const [i, { axis, starts }] of matrix.index.axes.entries()) {
      point[axis] = starts[box.from[i] as number] as number
    }
    point[AXIS.day] = day
    if (unit !== undefined)
      point[AXIS.unit] = matrix.space.axes[AXIS.unit]?.places.get(unit) ?? UNKNOWN
    const question: Question = { kind: '' }
    return { question, point, open: [], requester: requesterOf(matrix, requester) }
  }

  #days(box: Box): readonly [number, number] {
    const { axes } = this.#state.matrix.index
    const at = axes.findIndex(({ axis }) => axis === AXIS.day)
    const axis = axes[at]
    if (!axis) return [FIRST_DAY, END_OF_DAYS]
    const high = box.to[at] as number
    return [
      axis.starts[box.from[at] as number] as number,
      high === axis.count ? END_OF_DAYS : (axis.starts[high] as number),
    ]
  }

  /** The needs of a group with seats that depend on unit or requester found. */
  #positions(
    { needs }: SettledGroup,
    box: Box,
    seats: Pick<Situation, 'unit' | 'requester'>,
  ): readonly Need[] {
    if (seats.unit === undefined && seats.requester === undefined) return needs
    const asked = this.#caseAt(box, { day: UNKNOWN, away: [], ...seats })
    const contextOf = contextFor(this.#state.matrix, asked, false)
    const found: Need[] = []
    for (const need of needs) {
      for (const seat of seatsOf(need.who)) {
        if (seat.is === 'body' || seat.is === 'person') found.push({ ...need, who: seat })
        for (const { id } of findSeat(seat, contextOf(need.rule)).seats) {
          found.push({ ...need, who: { is: 'position', position: id } })
        }
      }
    }
    return found
  }

  /** An area of a stretch in which a unit occurs. */
  #areaOf(unit: string | undefined, units: ReadonlyMap<number, Box>): Box | undefined {
    const { index, space } = this.#state.matrix
    const axis = index.axes.find((one) => one.axis === AXIS.unit)
    const place = unit === undefined ? undefined : space.axes[AXIS.unit]?.places.get(unit)
    return axis && place !== undefined ? units.get(classOf(axis, place)) : undefined
  }

  /** Units that lead to different seats; one that stands for all where the unit does not matter. */
  #units({ needs }: SettledGroup, box: Box, classes: ReadonlyMap<number, Box>) {
    if (!needs.some(({ who }) => needsUnit(who))) return [undefined]
    const { matrix } = this.#state
    const { names } = matrix.space.axes[AXIS.unit] as Axis
    const axis = matrix.index.axes.find((one) => one.axis === AXIS.unit)
    const units = names.filter((_, place) => !axis || classes.has(classOf(axis, place)))
    return this.#classes(needs, units, (unit) => ({ unit }), box)
  }

  /** Requesters that lead to different seats; nobody in particular where it does not matter. */
  #requesters({ needs }: SettledGroup, box: Box, unit: string | undefined) {
    if (!needs.some(({ who }) => needsRequester(who))) return [undefined]
    const ids = this.#state.matrix.model.tables.positions
      .list()
      .filter(({ state = 'active' }) => state === 'active')
      .map(({ id }) => id)
    return this.#classes(
      needs,
      ids,
      (requester) => ({ requester, ...(unit !== undefined && { unit }) }),
      box,
    )
  }

  #classes(
    needs: SettledGroup['needs'],
    names: readonly string[],
    situation: (name: string) => { unit?: string; requester?: string },
    box: Box,
  ): readonly string[] {
    const { matrix, work } = this.#state
    const seen = new Map<string, string>()
    for (const name of names) {
      work.left -= COST_OF_A_TRY / 4
      if (work.left < 0) break
      const asked = this.#caseAt(box, { day: UNKNOWN, away: [], ...situation(name) })
      const contextOf = contextFor(matrix, asked, false)
      const key = needs
        .flatMap(({ who, rule }) =>
          seatsOf(who).map((seat) =>
            findSeat(seat, contextOf(rule))
              .seats.map(({ id }) => id)
              .join(),
          ),
        )
        .join('|')
      if (!seen.has(key)) seen.set(key, name)
    }
    return [...seen.values()]
  }

  #fail(group: SettledGroup, box: Box, situation: Situation, unfilled: readonly Unfilled[]): void {
    const { away, requester } = situation
    const relative = group.needs.some(({ who }) => needsRequester(who))
    const property = away.length > 0 ? 'P4' : requester !== undefined && !relative ? 'P5' : 'P3'
    const people = property === 'P4' ? [...away].sort() : requester === undefined ? [] : [requester]
    const seats = unfilled
      .map(({ seat }) => seat)
      .sort()
      .join()
    const key = property === 'P3' ? `${property} ${seats} ${people}` : `${property} ${people}`
    const { matrix } = this.#state
    const { winners, additions } = group.settled
    const ids = idsOf(matrix, winners.length > 0 ? winners.slice(0, 1) : additions)
    const known = this.#failures.get(key)
    if (known) {
      for (const id of ids) known.rules.add(id)
      if (!known.areas.includes(box) && known.areas.length < MOST_AREAS) {
        known.areas.push(...group.areas.filter((area) => !known.areas.includes(area)))
        known.count += group.count
      }
      return
    }
    const areas = group.areas.slice(0, MOST_AREAS)
    const { count } = group
    this.#failures.set(key, {
      property,
      people,
      rules: new Set(ids),
      areas,
      count,
      situation,
      unfilled,
      box,
    })
  }

  #add({ property, people, rules, areas, count, situation, unfilled, box }: Failure): void {
    const { matrix } = this.#state
    const [first] = unfilled
    const { day, unit, requester } = situation
    const kinds = { P3: 'unreachable', P4: 'stuck-when-away', P5: 'own-case-stuck' } as const
    const ids = [...rules].sort()
    const repairs: Repair[] =
      property === 'P5'
        ? ids.slice(0, 1).map((rule) => ({ do: 'name-fallback', rule }))
        : unfilled.map(({ seat }) =>
            matrix.staffing.seatOf(seat)
              ? { do: 'name-deputy', position: seat }
              : { do: 'fill-seat', seat },
          )
    this.#state.add({
      property,
      kind: kinds[property],
      rules: ids,
      regions: this.#state.regions(areas),
      count,
      witness: witnessOf(matrix, box, {
        at: dateOf(day),
        ...(unit !== undefined && unit !== '' && { unit }),
        ...(requester !== undefined && { requester }),
      }),
      // Somebody who is not named is told by the seat.
      people: people.map((one) => one.replace(/^@/, '')),
      seats: unfilled.map(({ seat }) => seat),
      ...(first && { path: first.path }),
      repairs,
    })
  }
}
