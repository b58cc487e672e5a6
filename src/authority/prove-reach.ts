import { dateOf } from './days.ts'
import type { FindingKind, Repair } from './proof.ts'
import type { ProofState } from './proof-state.ts'
import { sizeOf } from './proof-state.ts'
import { type Part, type Stuck, tryGroup } from './reach-trial.ts'
import { regionOf, witnessOf } from './region.ts'
import { type SettledGroup, settledGroups } from './settled-cells.ts'
import { needsRequester } from './who.ts'
import { idsOf } from './who-decides.ts'

const KINDS = { P3: 'unreachable', P4: 'stuck-when-away', P5: 'own-case-stuck' } as const
type Reach = keyof typeof KINDS

/** Failures of one cause, over all groups of cases. */
type Failure = {
  readonly property: Reach
  readonly people: readonly string[]
  readonly rules: Set<string>
  /** Where, by group: all of it, or parts by their text. */
  readonly groups: Map<SettledGroup, 'all' | Map<string, Part>>
  readonly group: SettledGroup
  readonly first: Stuck
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
    for (const stuck of trial.stuck) addStuck(state, failures, group, stuck)
  }
  if (work.left < 0) leaveOpen()
  for (const failure of failures.values()) tell(state, failure)
}

function addStuck(
  { matrix }: ProofState,
  failures: Map<string, Failure>,
  group: SettledGroup,
  stuck: Stuck,
): void {
  const { situation, unfilled, parts } = stuck
  const { away, requester } = situation
  const relative = group.needs.some(({ who }) => needsRequester(who))
  const property = away.length > 0 ? 'P4' : requester !== undefined && !relative ? 'P5' : 'P3'
  const people = property === 'P4' ? [...away].sort() : requester === undefined ? [] : [requester]
  const seats = unfilled.map(({ seat }) => seat).sort()
  // Stuck while somebody is away, but only for a requester who may not decide it: another cause.
  const own = unfilled.some(({ path }) => path.some(({ code }) => code === 'own-case'))
  const cause = property === 'P3' ? `${seats} ${people}` : `${people}${own ? ' own' : ''}`
  const key = `${property} ${cause}`
  let failure = failures.get(key)
  if (!failure) {
    failure = { property, people, rules: new Set(), groups: new Map(), group, first: stuck }
    failures.set(key, failure)
  }
  const { winners, additions } = group.settled
  for (const id of idsOf(matrix, winners.length > 0 ? winners.slice(0, 1) : additions)) {
    failure.rules.add(id)
  }
  const known = failure.groups.get(group)
  if (known === 'all') return
  if (!parts) {
    failure.groups.set(group, 'all')
    return
  }
  const places = known ?? new Map<string, Part>()
  for (const part of parts) {
    places.set(part.key ?? String(part.area), part)
  }
  failure.groups.set(group, places)
}

/** The areas of a failure, as many as are told. */
function regionsOf({ matrix }: ProofState, { groups }: Failure) {
  const parts = Array.from(groups, ([group, places]) =>
    places === 'all'
      ? group.areas.map((box) => ({ box, narrowed: undefined }))
      : Array.from(places.values(), ({ area, narrowed }) => ({
          box: group.areas[area] as (typeof group.areas)[number],
          narrowed,
        })),
  ).flat()
  return parts
    .sort((a, b) => sizeOf(a.box) - sizeOf(b.box))
    .slice(0, MOST_REGIONS)
    .map(({ box, narrowed }) => regionOf(matrix, box, narrowed))
}

function tell(state: ProofState, failure: Failure): void {
  const { property, people, rules, groups, group, first } = failure
  const { matrix } = state
  const kind: FindingKind = KINDS[property]
  if (state.isOnlyCounted(property, kind)) return
  const { situation, unfilled, part } = first
  const { day, unit, requester } = situation
  const ids = [...rules].sort()
  const repairs: Repair[] =
    property === 'P5'
      ? ids.slice(0, 1).map((rule) => ({ do: 'name-fallback', rule }))
      : unfilled.map(({ seat }) =>
          matrix.staffing.seatOf(seat)
            ? { do: 'name-deputy', position: seat }
            : { do: 'fill-seat', seat },
        )
  const [path] = unfilled
  const box = group.areas[part.area] as (typeof group.areas)[number]
  const count = Array.from(groups, ([one, places]) => (places === 'all' ? one.count : places.size))
  state.add({
    property,
    kind,
    rules: ids,
    regions: regionsOf(state, failure),
    count: count.reduce((sum, one) => sum + one, 0),
    witness: witnessOf(
      matrix,
      box,
      {
        at: dateOf(day),
        ...(unit !== undefined && unit !== '' && { unit }),
        ...(requester !== undefined && { requester }),
      },
      part.narrowed,
    ),
    // Somebody who is not named is told by the seat.
    people: people.map((one) => one.replace(/^@/, '')),
    seats: unfilled.map(({ seat }) => seat),
    ...(path && { path: path.path }),
    repairs,
  })
}
