import type { Assignment } from '../model/assignment.ts'
import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Verb } from '../model/verb.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { FindingPlace } from './finding.ts'
import { mattersAbove } from './matters.ts'
import { type Scope, scopeKey } from './scopes.ts'
import { isLive } from './seats.ts'

/** What a live seat has to do with a responsibility or an owned thing: the matter. */
export type Duty = {
  readonly seat: Position
  readonly verb: Verb
  readonly scope: Scope
  readonly assignment: Assignment
}

const EVERYWHERE: Scope = {}

/**
 * The duties of live seats in a matter, those with certain verbs, or all, in the document's order:
 * sort what is made of them. Seats that are gone, planned or in no list have none (A2).
 */
export function dutiesOf(model: Model, matter: string, verbs?: readonly Verb[]): readonly Duty[] {
  const { positions, assignments } = model.tables
  const duties: Duty[] = []
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    const assignment = assignments.at(handle)
    if (!assignment || (verbs && !verbs.includes(assignment.verb))) continue
    const seat = positions.get(assignment.position)
    if (!isLive(seat)) continue
    const { verb, scope = EVERYWHERE } = assignment
    duties.push({ seat, verb, scope, assignment })
  }
  return duties
}

/** The first of duties by seat, verb and scope, whatever their order. */
export function firstDuty(duties: readonly Duty[]): Duty | undefined {
  const keyOf = ({ seat, verb, scope }: Duty) => `${seat.id}\n${verb}\n${scopeKey(scope)}`
  const keyed = duties.map((duty) => ({ duty, key: keyOf(duty) }))
  return keyed.reduce<(typeof keyed)[number] | undefined>(
    (first, one) => (first && first.key <= one.key ? first : one),
    undefined,
  )?.duty
}

/** Whether a live seat has a duty in a matter with one of the verbs; stops at the first. */
export function isHeld(model: Model, matter: string, verbs: readonly Verb[]): boolean {
  const { positions, assignments } = model.tables
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (one && verbs.includes(one.verb) && isLive(positions.get(one.position))) return true
  }
  return false
}

/** Whether any assignment of a matter has a verb, whatever became of its seat; stops at the first. */
export function isNamed(model: Model, matter: string, verb: Verb): boolean {
  const { assignments } = model.tables
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    if (assignments.at(handle)?.verb === verb) return true
  }
  return false
}

/** The live seats with one of the verbs in what lies around a matter. */
export function holdersAround(
  model: Model,
  matter: string,
  verbs: readonly Verb[],
): ReadonlySet<string> {
  const { positions, assignments } = model.tables
  const holders = new Set<string>()
  for (const around of mattersAbove(matter)) {
    for (const handle of handlesOf(model, 'assignments-of-matter', around)) {
      const one = assignments.at(handle)
      if (one && verbs.includes(one.verb) && isLive(positions.get(one.position))) {
        holders.add(one.position)
      }
    }
  }
  return holders
}

/** Seats that stand in assignments of a matter with a verb and take no part: gone, planned, unknown. */
export function absentHolders(model: Model, matter: string, verb: Verb): readonly string[] {
  const { positions, assignments } = model.tables
  const absent = new Set<string>()
  for (const handle of handlesOf(model, 'assignments-of-matter', matter)) {
    const one = assignments.at(handle)
    if (one?.verb === verb && !isLive(positions.get(one.position))) absent.add(one.position)
  }
  return [...absent].sort(byCodeUnits)
}

/** The assignment of a duty, as the place where a fault can be mended. */
export function placeOfDuty({ assignment }: Duty, field?: string): FindingPlace {
  const id = idOf('assignments', assignment)
  return { kind: 'assignments', id, ...(field === undefined ? {} : { field }) }
}

/** The matters a seat has duties in; also for a seat that is not there (any more). */
export function mattersOf(model: Model, seat: string): readonly string[] {
  const matters = new Set<string>()
  for (const handle of handlesOf(model, 'assignments-of-position', seat)) {
    const one = model.tables.assignments.at(handle)
    if (one) matters.add(one.of)
  }
  return [...matters]
}

/** Duties of one scope. */
export type ScopeGroup = { readonly scope: Scope; readonly duties: readonly Duty[] }

/** Duties by scope; there are far fewer scopes than duties. */
export function groupDuties(duties: readonly Duty[]): readonly ScopeGroup[] {
  const groups = new Map<string, { readonly scope: Scope; readonly duties: Duty[] }>()
  for (const duty of duties) {
    const key = scopeKey(duty.scope)
    const group = groups.get(key)
    if (group) group.duties.push(duty)
    else groups.set(key, { scope: duty.scope, duties: [duty] })
  }
  return [...groups.values()]
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
