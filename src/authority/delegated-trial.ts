import type { AskingPlaces } from './asking-places.ts'
import { delegationParts } from './delegation-parts.ts'
import type { Unfilled } from './fill-seats.ts'
import type { GroupCases, Part, Situation } from './group-cases.ts'
import type { Grant } from './read-grants.ts'
import { MOST_HANDS } from './read-rule.ts'
import { type Narrowed, placesIn } from './region.ts'
import { hasPlace } from './runs.ts'
import { AXIS } from './space.ts'
import { type Stuck, stuckIn } from './stuck.ts'
import { needsRequester, seatsOf } from './who.ts'

/** A situation in which nobody is there, were nothing delegated, and the delegations that might help. */
export type Failure = {
  readonly situation: Situation
  readonly unfilled: readonly Unfilled[]
  readonly grants: readonly Grant[]
}

/** What trying one area with delegations came to; `whole`: all of its parts were tried. */
export type AreaTrial = {
  readonly stuck: readonly Stuck[]
  readonly area: number
  readonly work: number
  readonly whole: boolean
}

/** Tries what nobody can do without delegations again with them, in every part where they differ. */
export class DelegatedTrial {
  stuck: Stuck[] = []
  whole = true
  readonly #cases: GroupCases
  readonly #places: AskingPlaces
  readonly #away: 1 | 2
  /** Whether whom the cases need depends on who asks. */
  readonly #relative: boolean
  readonly #areas = new Map<string, readonly number[]>()

  constructor(cases: GroupCases, places: AskingPlaces, away: 1 | 2) {
    this.#cases = cases
    this.#places = places
    this.#away = away
    this.#relative = cases.group.needs.some(({ who }) => needsRequester(who))
  }

  /** All areas in which a failure occurs, or the parts where no delegation helps. */
  refine(area: number, failure: Failure): void {
    const { situation, unfilled, grants } = failure
    const { areas, count } = this.#cases.group
    const { work } = this.#cases.state
    if (grants.length === 0) {
      const parts = this.#areasOf(situation).flatMap((at) =>
        this.#partsOf(at, this.#unitsIn(at, situation.unit)),
      )
      const isAll =
        parts.length === areas.length && parts.every(({ narrowed }) => narrowed === undefined)
      const part = parts.find((one) => one.area === area) ?? { area }
      this.stuck.push(stuckIn(situation, unfilled, this.#relative, part, isAll ? undefined : parts))
      return
    }
    if (count > areas.length) this.whole = false
    for (const at of this.#areasOf(situation)) {
      for (const { alike, ...place } of this.#alikeIn(at, situation, grants)) {
        if (work.left < 0) return
        this.#take(this.#tryArea(at, alike, { ...situation, ...place }, grants), at)
      }
    }
  }

  /** Delegations that may bring somebody to the seats of a situation, on its day. */
  grantsFor(area: number, situation: Situation): readonly Grant[] {
    const { group, state } = this.#cases
    if (group.settled.reserved) return []
    const found = new Set<Grant>()
    const collect = (position: string, hands: number) => {
      for (const grant of state.matrix.staffing.seatOf(position)?.grants ?? []) {
        if (situation.day < grant.start || situation.day >= grant.end || found.has(grant)) continue
        found.add(grant)
        if (grant.mayHandOn && hands < MOST_HANDS) collect(grant.to, hands + 1)
      }
    }
    for (const { who, rule } of this.#cases.positions(area, situation)) {
      if (rule.delegable === null) continue
      for (const seat of seatsOf(who)) if (seat.is === 'position') collect(seat.position, 1)
    }
    return [...found]
  }

  #take({ stuck, area, whole }: AreaTrial, at: number): void {
    if (!whole) this.whole = false
    for (const one of stuck) {
      if (area === at) this.stuck.push(one)
      else {
        const move = (part: Part) => ({ ...part, area: at })
        const parts = one.parts && { parts: one.parts.map(move) }
        this.stuck.push({ ...one, part: move(one.part), ...parts })
      }
    }
  }

  /** Tries one area; what came of it stays known as long as the area does. */
  #tryArea(
    at: number,
    alike: readonly string[],
    situation: Situation,
    grants: readonly Grant[],
  ): AreaTrial {
    const { state, group, needs } = this.#cases
    const { memory, matrix, work } = state
    const { cells, at: cell } = group.origins[at] as (typeof group.origins)[number]
    const { day, unit, requester, away } = situation
    const key = `${this.#away} ${cell} ${day} ${unit} ${requester} ${away.join(' ')}`
    const known = memory?.areaTrialOf(cells, key)
    if (known && known.work <= work.left) {
      work.left -= known.work
      return known
    }
    const before = work.left
    const stuck: Stuck[] = []
    const rules = needs.map(({ rule }) => rule)
    const parts = delegationParts(
      matrix,
      this.#cases.box(at),
      grants,
      rules,
      day,
      this.#cases.known(situation),
    )
    for (const narrowed of parts ?? []) {
      for (const part of this.#partsOf(at, alike, narrowed)) {
        if (work.left < 0) break
        this.#tryPart(part, situation, stuck)
      }
    }
    const trial = { stuck, area: at, work: before - work.left, whole: parts !== undefined }
    if (work.left >= 0) memory?.keepAreaTrial(cells, key, trial)
    return trial
  }

  /** The same with delegations, in a part where the same ones hold everywhere. */
  #tryPart(part: Part, situation: Situation, stuck: Stuck[]): void {
    const filling = this.#cases.fill(part, situation, true)
    if (!filling.ok) {
      stuck.push(stuckIn(situation, filling.unfilled, this.#relative, part, [part]))
      return
    }
    if (situation.away.length < this.#away) {
      for (const person of this.#cases.actingIn(filling.filled, situation.requester)) {
        this.#tryPart(part, { ...situation, away: [...situation.away, person] }, stuck)
      }
    }
    if (situation.requester !== undefined) return
    for (const requester of this.#cases.ownRequesters(part.area, filling.filled)) {
      const own = { ...situation, requester }
      if (this.#cases.isAway(own)) continue
      const alone = { ...own, away: [] }
      if (situation.away.length > 0 && !this.#cases.fill(part, alone, true).ok) continue
      this.#tryPart(part, own, stuck)
    }
  }

  /** The areas in which a situation occurs. */
  #areasOf(situation: Situation): readonly number[] {
    const { day, unit, requester } = situation
    const key = `${day} ${unit} ${this.#cases.isCut ? requester : ''}`
    let found = this.#areas.get(key)
    if (!found) {
      const all = [...this.#cases.group.areas.keys()]
      found = all.filter((at) => this.#occursIn(situation, at))
      this.#areas.set(key, found)
    }
    return found
  }

  #occursIn({ day, unit, requester }: Situation, at: number): boolean {
    const [first, end] = placesIn(this.#cases.state.matrix, this.#cases.box(at), AXIS.day)
    if (day < first || day >= end) return false
    if (requester !== undefined && !this.#cases.mayAsk(requester, at)) return false
    return unit === undefined || this.#unitsIn(at, unit).length > 0
  }

  /** The units in an area that lead to the same seats as one. */
  #unitsIn(area: number, unit: string | undefined): readonly string[] {
    if (unit === undefined) return []
    const [from, to] = placesIn(this.#cases.state.matrix, this.#cases.box(area), AXIS.unit)
    return this.#places.alike(AXIS.unit, unit).filter((one) => {
      const place = this.#cases.placeOf(AXIS.unit, one)
      return place === undefined || (place >= from && place < to)
    })
  }

  /** Units and requesters that lead to the same seats, as far as delegations do not tell them apart. */
  #alikeIn(area: number, { unit, requester }: Situation, grants: readonly Grant[]) {
    const units = this.#split(AXIS.unit, this.#unitsIn(area, unit), grants)
    const asking = requester === undefined ? [] : this.#askingIn(area, requester, grants)
    const requesters = this.#split(AXIS.requester, asking, grants)
    return units.flatMap((alike) =>
      requesters.map(([asks]) => ({
        alike,
        ...(alike[0] !== undefined && { unit: alike[0] }),
        ...(asks !== undefined && { requester: asks }),
      })),
    )
  }

  /** Who may ask in an area and leads to the same seats as one, if delegations may tell them apart. */
  #askingIn(area: number, requester: string, grants: readonly Grant[]): readonly string[] {
    if (!grants.some(({ limited }) => limited.includes(AXIS.requester))) return [requester]
    const alike = this.#places.alike(AXIS.requester, requester)
    return alike.filter((one) => this.#cases.mayAsk(one, area))
  }

  #split(
    axis: number,
    names: readonly string[],
    grants: readonly Grant[],
  ): readonly (readonly string[])[] {
    const telling = grants.filter(({ limited }) => limited.includes(axis))
    if (names.length < 2 || telling.length === 0) return [names]
    const byGrants = new Map<string, string[]>()
    for (const name of names) {
      const place = this.#cases.placeOf(axis, name) ?? -1
      const key = telling.map(({ sets }) => Number(hasPlace(sets[axis] ?? null, place))).join('')
      const list = byGrants.get(key)
      if (list) list.push(name)
      else byGrants.set(key, [name])
    }
    return [...byGrants.values()]
  }

  /** An area as far as it lies in some units, in stretches of units that stand side by side. */
  #partsOf(area: number, units: readonly string[], narrowed?: Narrowed): readonly Part[] {
    const places = units.flatMap((unit) => this.#cases.placeOf(AXIS.unit, unit) ?? [])
    const [from, to] = placesIn(this.#cases.state.matrix, this.#cases.box(area), AXIS.unit)
    if (places.length === 0 || places.length === to - from) return [partOf(area, narrowed)]
    const runs: [number, number][] = []
    for (const place of places.sort((a, b) => a - b)) {
      const last = runs.at(-1)
      if (last?.[1] === place) last[1]++
      else runs.push([place, place + 1])
    }
    return runs.map((run) => partOf(area, new Map([...(narrowed ?? []), [AXIS.unit, run]])))
  }
}

function partOf(area: number, narrowed?: Narrowed): Part {
  return narrowed ? { area, narrowed, key: [...narrowed].join(' ') } : { area }
}
