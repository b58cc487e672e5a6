import type { Delegation } from '../model/delegation.ts'
import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import { amountRuns, checkAmounts } from './amount-runs.ts'
import { type AuthorityProblem, problemIn, type ValueProblem } from './authority-problem.ts'
import { dayOf, END_OF_DAYS, FIRST_DAY } from './days.ts'
import { placesOf, readConditions, unknownValue } from './read-conditions.ts'
import type { WrittenRange } from './read-range.ts'
import type { SeatNames } from './read-who.ts'
import type { Runs } from './runs.ts'
import { AXIS, type Space } from './space.ts'

/** A delegation as the engine holds it (A9). */
export type Grant = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly of: string
  /** By axis; the days are those on which it holds. */
  readonly sets: readonly Runs[]
  /** The axes that are limited. */
  readonly limited: readonly number[]
  /** Amounts that have to be reckoned in the currency of the case; `null`: they are among the sets. */
  readonly amounts: readonly WrittenRange[] | null
  readonly start: number
  readonly end: number
  readonly mayHandOn: boolean
  /** The first of its kinds, and where they end: most delegations are ruled out by this alone. */
  readonly firstKind: number
  readonly endOfKinds: number
  /** How many places of the tree of kinds, and how many conditions: the narrower goes first (A9.1). */
  readonly width: number
}

/** Reads all delegations, the narrower first. What cannot be read is told and left out. */
export function readGrants(
  model: Model,
  space: Space,
  names: SeatNames,
  problems: AuthorityProblem[],
): readonly Grant[] {
  const grants: Grant[] = []
  for (const delegation of model.tables.delegations.list()) {
    const id = idOf('delegations', delegation)
    const wrong: AuthorityProblem[] = []
    const grant = readGrant(id, delegation, space, names, wrong)
    if (grant && isSoftwareWithout(grant, delegation, model)) {
      const message = 'A delegation to software needs a limit and an end.'
      wrong.push(problemIn('delegations', id, ['to'], { code: 'needs-limit', message }))
    } else if (grant) grants.push(grant)
    problems.push(...wrong)
  }
  return grants.sort((a, b) => a.width - b.width || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function readGrant(
  id: string,
  delegation: Delegation,
  space: Space,
  names: SeatNames,
  problems: AuthorityProblem[],
): Grant | undefined {
  const tell = (path: readonly (string | number)[], problem: ValueProblem) =>
    problems.push(problemIn('delegations', id, path, problem))
  const read = readConditions(delegation.when, space)
  if (!read.ok) for (const problem of read.problems) tell(['when'], problem)
  const axis = space.axes[AXIS.kind] as Space['axes'][number]
  const kinds = placesOf(delegation.of, axis)
  if (!kinds) {
    tell(['of'], {
      ...unknownValue(delegation.of, 'The tree of decisions', []),
      code: 'unknown-kind',
    })
  }
  for (const key of ['from', 'to'] as const) {
    if (names.model.tables.positions.has(delegation[key])) continue
    const message = `There is no position “${delegation[key]}”.`
    tell([key], { code: 'unknown-seat', found: delegation[key], message })
  }
  if (!read.ok || !kinds) return undefined
  const { amounts } = read.value
  if (amounts)
    for (const problem of checkAmounts(amounts, space.rates)) tell(['when', 'amount'], problem)
  const sets = [...read.value.sets]
  sets[AXIS.kind] = kinds
  const start = delegation.since === undefined ? FIRST_DAY : (dayOf(delegation.since) ?? FIRST_DAY)
  const end =
    delegation.until === undefined ? END_OF_DAYS : (dayOf(delegation.until) ?? END_OF_DAYS) + 1
  if (delegation.since !== undefined || delegation.until !== undefined)
    sets[AXIS.day] = [start, end]
  let width = 0
  for (let i = 0; i < kinds.length; i += 2) width += (kinds[i + 1] as number) - (kinds[i] as number)
  width = width * 16 - Object.keys(delegation.when ?? {}).length
  const { from, to, of } = delegation
  const single = (space.axes[AXIS.currency] as Space['axes'][number]).most === 1
  if (single && amounts)
    sets[AXIS.amount] = amountRuns(amounts, space.rates.currency, space.rates, 0)
  const limited = sets.flatMap((set, at) => (set === null ? [] : [at]))
  const mayHandOn = delegation['may-hand-on'] ?? false
  return {
    id,
    from,
    to,
    of,
    sets,
    limited,
    amounts: single ? null : amounts,
    start,
    end,
    mayHandOn,
    firstKind: kinds[0] ?? 0,
    endOfKinds: kinds.at(-1) ?? 0,
    width,
  }
}

function isSoftwareWithout(grant: Grant, delegation: Delegation, model: Model): boolean {
  const { holder } = model.tables.positions.get(grant.to) ?? {}
  if (typeof holder !== 'string') return false
  if (model.tables.people.get(holder)?.kind !== 'software') return false
  return delegation.until === undefined || Object.keys(delegation.when ?? {}).length === 0
}
