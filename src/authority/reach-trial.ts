import { AskingPlaces } from './asking-places.ts'
import { DelegatedTrial, type Failure } from './delegated-trial.ts'
import type { Filled } from './fill-seats.ts'
import { COST_OF_A_TRY, GroupCases, type Place, type Situation } from './group-cases.ts'
import type { ProofState } from './proof-state.ts'
import { UNKNOWN } from './question.ts'
import { placesIn } from './region.ts'
import { areSafe } from './safe-seats.ts'
import type { SettledGroup } from './settled-cells.ts'
import { AXIS } from './space.ts'
import { type Cause, causesOf } from './stuck.ts'
import { daysThatMatter } from './what-matters.ts'
import { contextFor } from './who-decides.ts'

/** What trying a group of cases came to. */
export type Trial = {
  /** Why nobody is there, by a text that is the same for the same cause. */
  readonly causes: ReadonlyMap<string, Cause>
  readonly work: number
  /** Whether everything was tried. */
  readonly whole: boolean
}

/** What trying a place on a day came to, were nothing delegated; the same wherever the group has cases. */
export type PlainTrial = { readonly failures: readonly Failure[]; readonly work: number }

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
  const { stuck, whole } = trial.delegated
  const isWhole = state.work.left >= 0 && whole
  return { causes: causesOf(stuck), work: before - state.work.left, whole: isWhole }
}

class ReachTrial {
  readonly delegated: DelegatedTrial
  readonly #cases: GroupCases
  readonly #places: AskingPlaces
  readonly #away: 1 | 2
  #failures: Failure[] = []

  constructor(state: ProofState, group: SettledGroup, away: 1 | 2) {
    this.#cases = new GroupCases(state, group)
    this.#places = new AskingPlaces(this.#cases)
    this.delegated = new DelegatedTrial(this.#cases, this.#places, away)
    this.#away = away
  }

  run(): void {
    const { state, group } = this.#cases
    for (const { area: first, units } of group.stretches.values()) {
      for (const unit of this.#places.units(first, units)) {
        const area = (unit === undefined ? undefined : this.#cases.areaOf(unit, units)) ?? first
        for (const requester of this.#places.requesters(area, unit)) {
          const place = {
            ...(unit !== undefined && { unit }),
            ...(requester !== undefined && { requester }),
          }
          state.work.left -= COST_OF_A_TRY / 4
          for (const day of this.#daysAt(area, place)) {
            state.work.left -= COST_OF_A_TRY
            if (state.work.left < 0) return
            for (const failure of this.#tryPlace(area, { ...place, day, away: [] })) {
              this.delegated.refine(area, failure)
            }
          }
        }
      }
    }
  }

  /** The days to try at a place; none where everybody needed is there for sure. */
  #daysAt(area: number, place: Place): readonly number[] {
    const { state, group } = this.#cases
    const { matrix, memory } = state
    const [from, to] = placesIn(matrix, this.#cases.box(area), AXIS.day)
    const key = this.#keyOf(place, `${from}-${to}`)
    const known = key === undefined ? undefined : memory?.days.get(key)
    if (known) return known
    const asked = this.#cases.caseAt({ area }, { ...place, day: UNKNOWN })
    const days = areSafe(group.needs, contextFor(matrix, asked, false), this.#away)
      ? []
      : daysThatMatter(matrix, this.#cases.positions(area, place), [from, to])
    if (key !== undefined) memory?.days.set(key, days)
    return days
  }

  /** Where nobody is there, were nothing delegated; taken over from the proof before where it is known. */
  #tryPlace(area: number, situation: Situation): readonly Failure[] {
    const { state } = this.#cases
    const { memory, work } = state
    const key = this.#keyOf(situation, situation.day)
    const known = key === undefined ? undefined : memory?.plain.get(key)
    if (known && known.work <= work.left) {
      work.left -= known.work
      return known.failures
    }
    const before = work.left
    this.#failures = []
    this.#trySituation(area, situation)
    const failures = this.#failures
    if (key !== undefined && work.left >= 0)
      memory?.keepPlain(key, { failures, work: before - work.left })
    return failures
  }

  /** What tells a place apart, if nothing but positions and people decides what comes of it. */
  #keyOf({ unit, requester }: Place, day: number | string): string | undefined {
    const { isCut, isPlain, group } = this.#cases
    return isCut || !isPlain ? undefined : `${this.#away} ${unit} ${requester} ${day} ${group.key}`
  }

  #trySituation(area: number, situation: Situation): void {
    const plain = this.#cases.fill({ area }, situation, false)
    if (!plain.ok) {
      this.#fail(area, situation, plain.unfilled)
      return
    }
    this.#tryAway(area, situation, plain.filled)
    if (situation.requester !== undefined) return
    for (const requester of this.#cases.ownRequesters(area, plain.filled)) {
      const own = { ...situation, requester }
      const after = this.#cases.fill({ area }, own, false)
      if (after.ok) this.#tryAway(area, own, after.filled)
      else this.#fail(area, own, after.unfilled)
    }
  }

  #tryAway(area: number, situation: Situation, filled: readonly Filled[]): void {
    if (situation.away.length >= this.#away) return
    for (const person of this.#cases.actingIn(filled, situation.requester)) {
      const next = { ...situation, away: [...situation.away, person] }
      const filling = this.#cases.fill({ area }, next, false)
      if (!filling.ok) {
        this.#fail(area, next, filling.unfilled)
        continue
      }
      this.#tryAway(area, next, filling.filled)
      // Who stands in may be who asks.
      if (situation.requester !== undefined) continue
      for (const requester of this.#cases.ownRequesters(area, filling.filled)) {
        const asked = { ...next, requester }
        if (this.#cases.isAway(asked)) continue
        const own = this.#cases.fill({ area }, asked, false)
        if (own.ok || !this.#cases.fill({ area }, { ...asked, away: [] }, false).ok) continue
        this.#fail(area, asked, own.unfilled)
      }
    }
  }

  #fail(area: number, situation: Situation, unfilled: Failure['unfilled']): void {
    const grants = this.delegated.grantsFor(area, situation)
    this.#failures.push({ situation, unfilled, grants })
  }
}
