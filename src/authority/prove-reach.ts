import { dateOf, FIRST_DAY } from './days.ts'
import { GroupCases } from './group-cases.ts'
import { mendReach } from './mend-reach.ts'
import type { FindingKind } from './proof.ts'
import { type ProofState, sizeOf } from './proof-state.ts'
import { tryGroup } from './reach-trial.ts'
import { regionOf, witnessOf } from './region.ts'
import { type SettledGroup, settledGroups } from './settled-cells.ts'
import type { Cause, ReachProperty, Spot } from './stuck.ts'
import { idsOf } from './who-decides.ts'

const KINDS = { P3: 'unreachable', P4: 'stuck-when-away', P5: 'own-case-stuck' } as const

/** Failures of one cause, over all groups of cases. */
type Failure = {
  readonly property: ReachProperty
  readonly people: readonly string[]
  readonly rules: Set<string>
  readonly groups: Map<SettledGroup, Cause>
}

/** How many areas of one failure are told. */
const MOST_REGIONS = 12

/**
 * Proves P3, P4 and P5: on every day, whoever asks, with any one person away, everybody a case needs is
 * there.
 */
export function proveReach(state: ProofState, away: 1 | 2): void {
  const { memory, work } = state
  const failures = new Map<string, Failure>()
  const leaveOpen = () => {
    for (const property of ['P3', 'P4', 'P5'] as const) state.open.add(property)
  }
  for (const group of settledGroups(state)) {
    if (work.left < 0) break
    let trial = memory?.trialOf(group, away)
    if (!trial || trial.work > work.left) {
      trial = tryGroup(state, group, away)
      if (work.left >= 0) memory?.keepTrial(group, away, trial)
    } else work.left -= trial.work
    if (!trial.whole) leaveOpen()
    for (const [key, cause] of trial.causes) addCause(state, failures, group, key, cause)
  }
  if (work.left < 0) leaveOpen()
  const told = new ReachTelling(state)
  for (const failure of failures.values()) told.tell(failure)
}

function addCause(
  { matrix }: ProofState,
  failures: Map<string, Failure>,
  group: SettledGroup,
  key: string,
  cause: Cause,
): void {
  const { property, people } = cause
  let failure = failures.get(key)
  if (!failure) {
    failure = { property, people, rules: new Set(), groups: new Map() }
    failures.set(key, failure)
  }
  const { winners, additions } = group.settled
  for (const id of idsOf(matrix, winners.length > 0 ? winners.slice(0, 1) : additions)) {
    failure.rules.add(id)
  }
  failure.groups.set(group, cause)
}

/** Tells failures: the smallest areas of each, a case in the smallest of all, what would mend it. */
class ReachTelling {
  readonly #state: ProofState
  /** The areas of each group, the smallest first. */
  readonly #sorted = new Map<SettledGroup, readonly number[]>()

  constructor(state: ProofState) {
    this.#state = state
  }

  tell({ property, people, rules, groups }: Failure): void {
    const { matrix } = this.#state
    const kind: FindingKind = KINDS[property]
    if (this.#state.isOnlyCounted(property, kind)) return
    const spots = Array.from(groups, ([group, cause]) => this.#smallest(group, cause))
      .flat()
      .sort((a, b) => a.size - b.size)
      .slice(0, MOST_REGIONS)
    const [first] = spots
    if (!first) return
    const { group, part, stuck, box } = first
    const { unfilled, situation } = stuck
    const { day, unit, requester } = situation
    const counts = Array.from(groups, ([one, cause]) =>
      cause.everywhere ? one.count : cause.spots.length,
    )
    const regions = spots.map((spot) => regionOf(matrix, spot.box, spot.part.narrowed))
    const more = {
      ...(day !== FIRST_DAY && { at: dateOf(day) }),
      ...(unit !== undefined && unit !== '' && !part.narrowed && { unit }),
      ...(requester !== undefined && { requester }),
    }
    this.#state.add({
      property,
      kind,
      rules: [...rules].sort(),
      regions,
      count: counts.reduce((sum, one) => sum + one, 0),
      witness: witnessOf(matrix, box, more, part.narrowed),
      // Somebody who is not named is told by the seat.
      people: people.map((one) => one.replace(/^@/, '')),
      seats: unfilled.map(({ seat }) => seat),
      ...(unfilled[0] && { path: unfilled[0].path }),
      ...(unfilled.some(({ path }) => path.some(({ code }) => code === 'taken')) && {
        tooFew: true,
      }),
      repairs: mendReach(new GroupCases(this.#state, group), part, stuck, regions[0] ?? {}),
    })
  }

  /** The smallest areas of one group, with what was tried there. */
  #smallest(group: SettledGroup, { everywhere, spots }: Cause) {
    const sized = ({ part, stuck }: Spot) => {
      const box = group.areas[part.area] as (typeof group.areas)[number]
      return { group, part, stuck, box, size: sizeOf(box) }
    }
    if (!everywhere) return spots.map(sized)
    let sorted = this.#sorted.get(group)
    if (!sorted) {
      const sizes = group.areas.map(sizeOf)
      const order = [...sizes.keys()]
      sorted = order.sort((a, b) => (sizes[a] as number) - (sizes[b] as number))
      this.#sorted.set(group, sorted)
    }
    return sorted.slice(0, MOST_REGIONS).map((area) => sized({ part: { area }, stuck: everywhere }))
  }
}
