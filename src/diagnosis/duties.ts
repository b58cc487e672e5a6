import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import { assignmentHandles } from './assignments-at.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { FindingPlace } from './finding.ts'
import { type Duty, dutiesIn, isStated } from './matter-duties.ts'
import { verbBits, verbsIn } from './matter-verbs.ts'
import { mattersAbove } from './matters.ts'
import { scopeKey } from './scopes.ts'
import { isLive } from './seats.ts'

/**
 * The stated duties of live seats in a matter, those with certain verbs, or all, in the document's
 * order: sort what is made of them. Seats that are gone, planned or in no list have none (A2).
 */
export function dutiesOf(model: Model, matter: string, verbs?: readonly Verb[]): readonly Duty[] {
  const { stated } = dutiesIn(model, matter)
  return verbs ? stated.filter(({ verb }) => verbs.includes(verb)) : stated
}

/** The verbs of authority. */
export const AUTHORITY: readonly Verb[] = ['answers-for', 'decides', 'must-agree']

/** The first of duties by seat, verb and scope, whatever their order. */
export function firstDuty(duties: readonly Duty[]): Duty | undefined {
  let first: Duty | undefined
  for (const one of duties) if (!first || compareDuties(one, first) < 0) first = one
  return first
}

function compareDuties(a: Duty, b: Duty): number {
  return (
    byCodeUnits(a.seat.id, b.seat.id) ||
    byCodeUnits(a.verb, b.verb) ||
    byCodeUnits(scopeKey(a.scope), scopeKey(b.scope))
  )
}

/**
 * Whether a live seat has a duty in a matter with one of the verbs, be it only read: asked before
 * something is missed.
 */
export function isHeld(model: Model, matter: string, verbs: readonly Verb[]): boolean {
  return (verbsIn(model, matter).held & verbBits(verbs)) !== 0
}

/** Whether it is stated that a live seat has: asked where a document is said to speak of something. */
export function isHeldAsStated(model: Model, matter: string, verbs: readonly Verb[]): boolean {
  return (verbsIn(model, matter).stated & verbBits(verbs)) !== 0
}

/** Whether a live seat other than one has a verb in a matter, be it only read; stops at the first. */
export function isHeldBesides(model: Model, matter: string, verb: Verb, seat: string): boolean {
  if (!isHeld(model, matter, [verb])) return false
  const { positions, assignments } = model.tables
  for (const handle of assignmentHandles(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (one?.verb !== verb || one.position === seat) continue
    if (isLive(positions.get(one.position))) return true
  }
  return false
}

/** Whether any stated assignment of a matter has a verb, whatever became of its seat. */
export function isNamed(model: Model, matter: string, verb: Verb): boolean {
  return (verbsIn(model, matter).named & verbBits([verb])) !== 0
}

/** So few duties are compared one by one. */
const FEW = 8

/** Whether the seats of some duties are all among those of others. */
export function areAmong(some: readonly Duty[], others: readonly Duty[]): boolean {
  if (others.length <= FEW) return some.every((duty) => isAmong(duty, others))
  const seats = new Set(others.map(({ handle }) => handle))
  return some.every(({ handle }) => seats.has(handle))
}

function isAmong({ handle }: Duty, others: readonly Duty[]): boolean {
  return others.some((other) => other.handle === handle)
}

/** The handles of the live seats that are stated to have one of the verbs in what lies around a matter. */
export function holdersAround(
  model: Model,
  matter: string,
  verbs: readonly Verb[],
): ReadonlySet<number> {
  let holders: Set<number> | undefined
  for (const around of mattersAbove(matter)) {
    for (const { handle } of dutiesOf(model, around, verbs)) {
      holders ??= new Set()
      holders.add(handle)
    }
  }
  return holders ?? NOBODY
}

const NOBODY: ReadonlySet<number> = new Set()

/** Seats that are stated to have a verb in a matter and take no part: gone, planned, unknown. */
export function absentHolders(model: Model, matter: string, verb: Verb): readonly string[] {
  if (!isNamed(model, matter, verb)) return []
  const { positions, assignments } = model.tables
  const absent = new Set<string>()
  for (const handle of assignmentHandles(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (one?.verb !== verb || !isStated(one)) continue
    if (!isLive(positions.get(one.position))) absent.add(one.position)
  }
  return [...absent].sort(byCodeUnits)
}

/** The assignment of a duty, as the place where a fault can be mended. */
export function placeOfDuty({ assignment }: Duty, field?: string): FindingPlace {
  const id = idOf('assignments', assignment)
  return { kind: 'assignments', id, ...(field === undefined ? {} : { field }) }
}

/**
 * The matters a seat has duties in: all, or those in which it is stated to have certain verbs; also for
 * a seat that is not there (any more).
 */
export function mattersOf(model: Model, seat: string, verbs?: readonly Verb[]): readonly string[] {
  const matters = new Set<string>()
  for (const handle of assignmentHandles(model, 'assignments-of-position', seat)) {
    const one = model.tables.assignments.at(handle)
    if (one && (!verbs || (verbs.includes(one.verb) && isStated(one)))) matters.add(one.of)
  }
  return [...matters]
}
