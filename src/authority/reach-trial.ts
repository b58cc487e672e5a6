import type { Axis } from './axis.ts'
import type { Box } from './boxes.ts'
import { classOf } from './class-axis.ts'
import { delegationParts } from './delegation-parts.ts'
import type { Filled, Filling, Need, Unfilled } from './fill-seats.ts'
import { findSeat } from './find-seat.ts'
import type { ProofState } from './proof-state.ts'
import { type Question, UNKNOWN } from './question.ts'
import type { Grant } from './read-grants.ts'
import { MOST_HANDS } from './read-rule.ts'
import { type Narrowed, placesIn } from './region.ts'
import { areSafe } from './safe-seats.ts'
import type { SettledGroup } from './settled-cells.ts'
import { AXIS } from './space.ts'
import { daysThatMatter, positionsOnPath, requesterOf } from './what-matters.ts'
import { needsRequester, needsUnit, seatsOf, signatureOf } from './who.ts'
import { contextFor, fallbacksOf, fillCase } from './who-decides.ts'

/** A situation in which a group of cases is tried. */
export type Situation = {
  readonly day: number
  readonly unit?: string
  readonly requester?: string
  readonly away: readonly string[]
}

/** A part of an area of a group. */
export type Part = {
  readonly area: number
  readonly narrowed?: Narrowed
  /** The same for the same part. */
  readonly key?: string
}

/** A situation in which nobody is there; `parts` where delegations help elsewhere, else everywhere. */
export type Stuck = {
  readonly situation: Situation
  readonly unfilled: readonly Unfilled[]
  /** Where it was tried. */
  readonly part: Part
  readonly parts?: readonly Part[]
}

/** What trying a group of cases came to. */
export type Trial = {
  readonly stuck: readonly Stuck[]
  readonly work: number
  /** Whether everything was tried. */
  readonly whole: boolean
}

/** What trying to fill the seats of a case counts as, in comparisons (P14). */
const COST_OF_A_TRY = 2000

/**
 * Tries a group of cases: on every day, whoever asks, with any one person away (any two). Days on which nothing
 * changes for those concerned are one; requesters who lead to the same seats and have no part themselves are one;
 * who does not act in a case is not missed in it. Delegations only add people who may act: first nobody has any,
 * and where that fails the areas are cut by those that might help.
 */
export function tryGroup(state: ProofState, group: SettledGroup, away: 1 | 2): Trial {
  const before = state.work.left
  const trial = new ReachTrial(state, group, away)
  trial.run()
  const whole = state.work.left >= 0 && trial.whole
  return { stuck: trial.stuck, work: before - state.work.left, whole }
}

class ReachTrial {
  readonly stuck: Stuck[] = []
  whole = true
  readonly #state: ProofState
  readonly #group: SettledGroup
  readonly #away: 1 | 2
  /** Units that lead to the same seats, by the one that stands for them. */
  readonly #alike = new Map<string, readonly string[]>()

  constructor(state: ProofState, group: SettledGroup, away: 1 | 2) {
    this.#state = state
    this.#group = group
    this.#away = away
  }

  run(): void {
    const { matrix, work } = this.#state
    const { needs, stretches } = this.#group
    for (const { area: first, units } of stretches.values()) {
      for (const unit of this.#units(first, units)) {
        const area = this.#areaOf(unit, units) ?? first
        for (const requester of this.#requesters(area, unit)) {
          const seats = {
            ...(unit !== undefined && { unit }),
            ...(requester !== undefined && { requester }),
          }
          const asked = this.#caseAt({ area }, { day: UNKNOWN, away: [], ...seats })
          work.left -= COST_OF_A_TRY / 4
          if (areSafe(needs, contextFor(matrix, asked, false), this.#away)) continue
          const days = placesIn(matrix, this.#box(area), AXIS.day)
          for (const day of daysThatMatter(matrix, this.#positions(area, seats), days)) {
            work.left -= COST_OF_A_TRY
            if (work.left < 0) return
            this.#trySituation(area, { ...seats, day, away: [] })
          }
        }
      }
    }
  }

  #trySituation(area: number, situation: Situation): void {
    const plain = this.#fill({ area }, situation, false)
    if (!plain.ok) {
      this.#refine(area, situation, plain.unfilled)
      return
    }
    this.#tryAway(area, situation, plain.filled)
    if (situation.requester !== undefined) return
    for (const requester of this.#ownRequesters(area, plain.filled)) {
      const own = { ...situation, requester }
      const after = this.#fill({ area }, own, false)
      if (after.ok) this.#tryAway(area, own, after.filled)
      else this.#refine(area, own, after.unfilled)
    }
  }

  #tryAway(area: number, situation: Situation, filled: readonly Filled[]): void {
    if (situation.away.length >= this.#away) return
    for (const person of this.#actingIn(filled)) {
      const next = { ...situation, away: [...situation.away, person] }
      const filling = this.#fill({ area }, next, false)
      if (!filling.ok) {
        this.#refine(area, next, filling.unfilled)
        continue
      }
      this.#tryAway(area, next, filling.filled)
      // Who stands in may be who asks.
      if (situation.requester !== undefined) continue
      for (const requester of this.#ownRequesters(area, filling.filled)) {
        const own = this.#fill({ area }, { ...next, requester }, false)
        if (own.ok || !this.#fill({ area }, { ...next, requester, away: [] }, false).ok) continue
        this.#refine(area, { ...next, requester }, own.unfilled)
      }
    }
  }

  /** What nobody can do without delegations: all areas, or the parts where no delegation helps. */
  #refine(area: number, situation: Situation, unfilled: readonly Unfilled[]): void {
    const grants = this.#grantsFor(area, situation)
    const { areas, count, needs, settled } = this.#group
    if (grants.length === 0) {
      const occurs = areas.flatMap((box, at) => (this.#occursIn(situation, box) ? [at] : []))
      const parts = occurs.map((at) => ({ area: at, key: String(at) }))
      const isAll = occurs.length === areas.length
      this.stuck.push({ situation, unfilled, part: { area }, ...(!isAll && { parts }) })
      return
    }
    const { matrix, work } = this.#state
    if (count > areas.length) this.whole = false
    const rules = [...needs, ...fallbacksOf(matrix, settled)].map(({ rule }) => rule)
    for (const [at, box] of areas.entries()) {
      if (!this.#occursIn(situation, box)) continue
      const known = this.#known(situation)
      const parts = delegationParts(matrix, box, grants, rules, situation.day, known)
      if (!parts) this.whole = false
      for (const narrowed of parts ?? []) {
        if (work.left < 0) return
        this.#tryPart({ area: at, narrowed, key: `${at} ${[...narrowed].join(' ')}` }, situation)
      }
    }
  }

  /** The same with delegations, in a part where the same ones hold everywhere. */
  #tryPart(part: Part, situation: Situation): void {
    const filling = this.#fill(part, situation, true)
    if (!filling.ok) {
      this.stuck.push({ situation, unfilled: filling.unfilled, part, parts: [part] })
      return
    }
    if (situation.away.length < this.#away) {
      for (const person of this.#actingIn(filling.filled)) {
        this.#tryPart(part, { ...situation, away: [...situation.away, person] })
      }
    }
    if (situation.requester !== undefined) return
    for (const requester of this.#ownRequesters(part.area, filling.filled)) {
      const alone = { ...situation, requester, away: [] }
      if (situation.away.length > 0 && !this.#fill(part, alone, true).ok) continue
      this.#tryPart(part, { ...situation, requester })
    }
  }

  /** Only who stands on the way to the seats can have a case of their own in them. */
  #ownRequesters(area: number, filled: readonly Filled[]): readonly string[] {
    return positionsOnPath(filled).filter((requester) => this.#mayAsk(requester, this.#box(area)))
  }

  /** Whether a requester may ask cases of an area. */
  #mayAsk(requester: string, box: Box): boolean {
    const { matrix } = this.#state
    const place = matrix.space.axes[AXIS.requester]?.places.get(requester)
    const [from, to] = placesIn(matrix, box, AXIS.requester)
    const isCut = matrix.index.axes.some(({ axis }) => axis === AXIS.requester)
    return !isCut || (place !== undefined && place >= from && place < to)
  }

  #occursIn({ day, unit, requester }: Situation, box: Box): boolean {
    const { matrix } = this.#state
    const [first, end] = placesIn(matrix, box, AXIS.day)
    if (day < first || day >= end) return false
    if (requester !== undefined && !this.#mayAsk(requester, box)) return false
    if (unit === undefined) return true
    const [from, to] = placesIn(matrix, box, AXIS.unit)
    return (this.#alike.get(unit) ?? [unit]).some((one) => {
      const place = matrix.space.axes[AXIS.unit]?.places.get(one)
      return place === undefined || (place >= from && place < to)
    })
  }

  /** The attributes that a situation settles. */
  #known({ unit, requester }: Situation): ReadonlyMap<number, number> {
    const { axes } = this.#state.matrix.space
    const known = new Map<number, number>()
    for (const [axis, id] of [
      [AXIS.unit, unit],
      [AXIS.requester, requester],
    ] as const) {
      const place = id === undefined ? undefined : (axes[axis] as Axis).places.get(id)
      if (place !== undefined) known.set(axis, place)
    }
    return known
  }

  /** Delegations that may bring somebody to the seats of a situation, on its day. */
  #grantsFor(area: number, situation: Situation): readonly Grant[] {
    const { matrix } = this.#state
    const { settled } = this.#group
    if (settled.reserved) return []
    const found = new Set<Grant>()
    const collect = (position: string, hands: number) => {
      for (const grant of matrix.staffing.seatOf(position)?.grants ?? []) {
        if (situation.day < grant.start || situation.day >= grant.end || found.has(grant)) continue
        found.add(grant)
        if (grant.mayHandOn && hands < MOST_HANDS) collect(grant.to, hands + 1)
      }
    }
    for (const { who, rule } of this.#positions(area, situation)) {
      if (rule.delegable === null) continue
      for (const seat of seatsOf(who)) if (seat.is === 'position') collect(seat.position, 1)
    }
    return [...found]
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

  #fill(part: Part, situation: Situation, delegated: boolean): Filling {
    const { matrix, work } = this.#state
    work.left -= COST_OF_A_TRY
    const { settled } = this.#group
    const asked = this.#caseAt(part, situation)
    const without = situation.away.length > 0 ? new Set(situation.away) : undefined
    return fillCase(matrix, asked, delegated ? settled : { ...settled, reserved: true }, without)
  }

  #box = (area: number): Box => this.#group.areas[area] as Box

  #caseAt({ area, narrowed }: Part, situation: Situation) {
    const { matrix } = this.#state
    const box = this.#box(area)
    const point = new Float64Array(matrix.space.axes.length).fill(UNKNOWN)
    for (const [i, { axis, starts }] of matrix.index.axes.entries()) {
      point[axis] = starts[box.from[i] as number] as number
    }
    for (const [axis, [place]] of narrowed ?? []) point[axis] = place
    for (const [axis, place] of this.#known(situation)) point[axis] = place
    point[AXIS.day] = situation.day
    const question: Question = { kind: '' }
    return { question, point, open: [], requester: requesterOf(matrix, situation.requester) }
  }

  /** The needs, with seats that depend on unit or requester found; those who step in included. */
  #positions(area: number, seats: Pick<Situation, 'unit' | 'requester'>): readonly Need[] {
    const { matrix } = this.#state
    const { needs, settled } = this.#group
    const all = [...needs, ...fallbacksOf(matrix, settled)]
    const asked = this.#caseAt({ area }, { day: UNKNOWN, away: [], ...seats })
    const contextOf = contextFor(matrix, asked, false)
    const found: Need[] = []
    for (const need of all) {
      for (const seat of seatsOf(need.who)) {
        // Without who asks, or the unit, a seat that depends on it may be anybody's: days are looked at as such.
        const isRelative = needsRequester(seat) || needsUnit(seat)
        const isFixed = seat.is === 'body' || seat.is === 'person' || seat.is === 'position'
        if (isFixed || (isRelative && seats.unit === undefined && seats.requester === undefined)) {
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

  /** An area of a stretch in which a unit occurs. */
  #areaOf(unit: string | undefined, units: ReadonlyMap<number, number>): number | undefined {
    const { index, space } = this.#state.matrix
    const axis = index.axes.find((one) => one.axis === AXIS.unit)
    const place = unit === undefined ? undefined : space.axes[AXIS.unit]?.places.get(unit)
    return axis && place !== undefined ? units.get(classOf(axis, place)) : undefined
  }

  /** Units that lead to different seats; one that stands for all where the unit does not matter. */
  #units(area: number, classes: ReadonlyMap<number, number>) {
    if (!this.#group.needs.some(({ who }) => needsUnit(who))) return [undefined]
    const { matrix } = this.#state
    const { names } = matrix.space.axes[AXIS.unit] as Axis
    const axis = matrix.index.axes.find((one) => one.axis === AXIS.unit)
    const units = names.filter((_, place) => !axis || classes.has(classOf(axis, place)))
    const alike = this.#classes(units, (unit) => ({ unit }), area)
    for (const list of alike) this.#alike.set(list[0] as string, list)
    return alike.map(([unit]) => unit)
  }

  /** Requesters that lead to different seats; nobody in particular where it does not matter. */
  #requesters(area: number, unit: string | undefined) {
    if (!this.#group.needs.some(({ who }) => needsRequester(who))) return [undefined]
    const { matrix, memory, work } = this.#state
    const active = matrix.model.tables.positions
      .list()
      .filter(({ state = 'active' }) => state === 'active')
      .map(({ id }) => id)
    const isCut = matrix.index.axes.some(({ axis }) => axis === AXIS.requester)
    const ids = isCut ? active.filter((id) => this.#mayAsk(id, this.#box(area))) : active
    const key = `${this.#group.needs.map(({ who }) => signatureOf(who)).join('|')} ${unit}`
    const cost = (ids.length * COST_OF_A_TRY) / 4
    const known = isCut || cost > work.left ? undefined : memory?.requesters.get(key)
    if (known) {
      work.left -= cost
      return known
    }
    const found = this.#classes(
      ids,
      (requester) => ({ requester, ...(unit !== undefined && { unit }) }),
      area,
    ).map(([requester]) => requester as string)
    if (!isCut && work.left >= 0) memory?.requesters.set(key, found)
    return found
  }

  /** Names that lead to the same seats, together. */
  #classes(
    names: readonly string[],
    situation: (name: string) => { unit?: string; requester?: string },
    area: number,
  ): readonly (readonly string[])[] {
    const { matrix, work } = this.#state
    const seen = new Map<string, string[]>()
    for (const name of names) {
      work.left -= COST_OF_A_TRY / 4
      if (work.left < 0) break
      const asked = this.#caseAt({ area }, { day: UNKNOWN, away: [], ...situation(name) })
      const contextOf = contextFor(matrix, asked, false)
      const key = this.#group.needs
        .flatMap(({ who, rule }) =>
          seatsOf(who).map((seat) =>
            findSeat(seat, contextOf(rule))
              .seats.map(({ id }) => id)
              .join(),
          ),
        )
        .join('|')
      const list = seen.get(key)
      if (list) list.push(name)
      else seen.set(key, [name])
    }
    return [...seen.values()]
  }
}
