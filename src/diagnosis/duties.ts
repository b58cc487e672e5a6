import type { Assignment } from '../model/assignment.ts'
import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { VERBS, type Verb } from '../model/verb.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { FindingPlace } from './finding.ts'
import { mattersAbove } from './matters.ts'
import type { RuleContext } from './rule.ts'
import { groupDuties, type ScopeGroup } from './scope-groups.ts'
import { type Scope, scopeKey } from './scopes.ts'
import { isLive } from './seats.ts'

/** What a live seat has to do with a responsibility or an owned thing: the matter. */
export type Duty = {
  readonly seat: Position
  /** The handle of the seat: comparing numbers is cheaper than comparing ids. */
  readonly handle: number
  readonly verb: Verb
  readonly scope: Scope
  readonly assignment: Assignment
}

const EVERYWHERE: Scope = {}

/**
 * Whether somebody says it of the organisation. What was only read in a text keeps a rule from missing
 * something, and is nothing to conclude from (D6).
 */
export const isStated = ({ origin }: Assignment): boolean => origin !== 'read'

/**
 * The stated duties of live seats in a matter, those with certain verbs, or all, in the document's
 * order: sort what is made of them. Seats that are gone, planned or in no list have none (A2).
 */
export function dutiesOf(model: Model, matter: string, verbs?: readonly Verb[]): readonly Duty[] {
  const { positions, assignments } = model.tables
  const duties: Duty[] = []
  for (const one of handlesOf(model, 'assignments-of-matter', matter)) {
    const assignment = assignments.at(one)
    if (!assignment || (verbs && !verbs.includes(assignment.verb))) continue
    if (!isStated(assignment)) continue
    const handle = positions.ids.find(assignment.position)
    const seat = positions.at(handle)
    if (!isLive(seat)) continue
    const { verb, scope = EVERYWHERE } = assignment
    duties.push({ seat, handle, verb, scope, assignment })
  }
  return duties
}

/** The verbs of authority. */
export const AUTHORITY: readonly Verb[] = ['answers-for', 'decides', 'must-agree']

/** Who answers in a matter, decides and has to agree; the first two by scope too. */
export type Authority = {
  readonly answering: readonly Duty[]
  readonly deciding: readonly Duty[]
  readonly agreeing: readonly Duty[]
  readonly answeringGroups: readonly ScopeGroup[]
  readonly decidingGroups: readonly ScopeGroup[]
}

/** The authority of live seats in a matter; several rules look at it, so a run reads it once. */
export function authorityIn(
  { model, once }: Pick<RuleContext, 'model' | 'once'>,
  matter: string,
): Authority {
  const read = once('authority by matter', () => new Map<string, Authority>())
  const known = read.get(matter)
  if (known) return known
  const authority = readAuthority(model, matter)
  read.set(matter, authority)
  return authority
}

function readAuthority(model: Model, matter: string): Authority {
  const { positions, assignments } = model.tables
  const answering: Duty[] = []
  const deciding: Duty[] = []
  const agreeing: Duty[] = []
  const handles = handlesOf(model, 'assignments-of-matter', matter)
  // A million assignments pass here: no lists on the way, no verb looked up in one.
  for (let i = 0; i < handles.length; i++) {
    const assignment = assignments.at(handles[i] as number)
    if (!assignment) continue
    const { verb } = assignment
    const duties =
      verb === 'answers-for'
        ? answering
        : verb === 'decides'
          ? deciding
          : verb === 'must-agree'
            ? agreeing
            : undefined
    if (!duties || !isStated(assignment)) continue
    const handle = positions.ids.find(assignment.position)
    const seat = positions.at(handle)
    if (!isLive(seat)) continue
    duties.push({ seat, handle, verb, scope: assignment.scope ?? EVERYWHERE, assignment })
  }
  const answeringGroups = groupDuties(answering)
  const decidingGroups = groupDuties(deciding)
  return { answering, deciding, agreeing, answeringGroups, decidingGroups }
}

/** The first of duties by seat, verb and scope, whatever their order. */
export function firstDuty(duties: readonly Duty[]): Duty | undefined {
  return duties.reduce<Duty | undefined>(
    (first, one) => (first && compareDuties(first, one) <= 0 ? first : one),
    undefined,
  )
}

function compareDuties(a: Duty, b: Duty): number {
  return (
    byCodeUnits(a.seat.id, b.seat.id) ||
    byCodeUnits(a.verb, b.verb) ||
    byCodeUnits(scopeKey(a.scope), scopeKey(b.scope))
  )
}

/**
 * How many assignments of a matter have a verb, whatever became of their seats: tells at little cost
 * where there is nothing to look for. Counted once a run, for all rules.
 */
export function countVerb(
  { model, once }: Pick<RuleContext, 'model' | 'once'>,
  matter: string,
  verb: Verb,
): number {
  const counted = once('verbs by matter', () => new Map<string, readonly number[]>())
  let counts = counted.get(matter)
  if (!counts) {
    const { assignments } = model.tables
    const sums = VERBS.map(() => 0)
    for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
      const one = assignments.at(handle)
      if (!one) continue
      const at = VERBS.indexOf(one.verb)
      sums[at] = (sums[at] as number) + 1
    }
    counts = sums
    counted.set(matter, counts)
  }
  return counts[VERBS.indexOf(verb)] ?? 0
}

/**
 * Whether a live seat has a duty in a matter with one of the verbs, be it only read: asked before
 * something is missed. Stops at the first.
 */
export function isHeld(model: Model, matter: string, verbs: readonly Verb[]): boolean {
  return hasHolder(model, matter, verbs, () => true)
}

/** Whether it is stated that a live seat has: asked where a document is said to speak of something. */
export function isHeldAsStated(model: Model, matter: string, verbs: readonly Verb[]): boolean {
  return hasHolder(model, matter, verbs, isStated)
}

function hasHolder(
  model: Model,
  matter: string,
  verbs: readonly Verb[],
  counts: (assignment: Assignment) => boolean,
): boolean {
  const { positions, assignments } = model.tables
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (!one || !verbs.includes(one.verb) || !counts(one)) continue
    if (isLive(positions.get(one.position))) return true
  }
  return false
}

/** Whether a live seat other than one has a verb in a matter; stops at the first. */
export function isHeldBesides(model: Model, matter: string, verb: Verb, seat: string): boolean {
  const { positions, assignments } = model.tables
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (one?.verb !== verb || one.position === seat) continue
    if (isLive(positions.get(one.position))) return true
  }
  return false
}

/** Whether any stated assignment of a matter has a verb, whatever became of its seat. */
export function isNamed(model: Model, matter: string, verb: Verb): boolean {
  const { assignments } = model.tables
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (one?.verb === verb && isStated(one)) return true
  }
  return false
}

/** The handles of the live seats that are stated to have one of the verbs in what lies around a matter. */
export function holdersAround(
  model: Model,
  matter: string,
  verbs: readonly Verb[],
): ReadonlySet<number> {
  const { positions, assignments } = model.tables
  const holders = new Set<number>()
  for (const around of mattersAbove(matter)) {
    for (const handle of handlesOf(model, 'assignments-of-matter', around)) {
      const one = assignments.at(handle)
      if (!one || !verbs.includes(one.verb) || !isStated(one)) continue
      const seat = positions.ids.find(one.position)
      if (isLive(positions.at(seat))) holders.add(seat)
    }
  }
  return holders
}

/** Seats that are stated to have a verb in a matter and take no part: gone, planned, unknown. */
export function absentHolders(model: Model, matter: string, verb: Verb): readonly string[] {
  const { positions, assignments } = model.tables
  const absent = new Set<string>()
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
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
  for (const handle of handlesOf(model, 'assignments-of-position', seat)) {
    const one = model.tables.assignments.at(handle)
    if (one && (!verbs || (verbs.includes(one.verb) && isStated(one)))) matters.add(one.of)
  }
  return [...matters]
}

function handlesOf(
  model: Model,
  name: 'assignments-of-matter' | 'assignments-of-position',
  owner: string,
): Int32Array {
  // The relation first: building it gives the owners their handles.
  const postings = model.index.relation(name)
  const handle = model.index.owners(name).find(owner)
  return handle === -1 ? NONE : postings.get(handle)
}

const NONE = new Int32Array(0)
