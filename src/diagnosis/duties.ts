import type { Assignment } from '../model/assignment.ts'
import { idOf } from '../model/id-of.ts'
import { reportsOf } from '../model/index/walks.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Verb } from '../model/verb.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { FindingPlace, Subject } from './finding.ts'
import type { RuleContext } from './rule.ts'
import { isLive } from './seats.ts'

/** For which part of the organisation, thing, initiative or audience a duty holds. */
export type Scope = NonNullable<Assignment['scope']>

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

/** A matter as a finding is about it. */
export function matterSubject(model: Model, id: string): Subject {
  return { kind: model.tables.things.has(id) ? 'things' : 'responsibilities', id }
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

/**
 * The seats whose duties an edit of a seat can make look otherwise: nobody's when only holders or
 * notes changed; its own when it came, went, or got another title, unit or role; those of the seats
 * below too, as far as `isAbove` follows the line, when its superior changed.
 */
export function seatsAffected(model: Model, before: Model, seat: string): readonly string[] {
  const old = before.tables.positions.get(seat)
  const now = model.tables.positions.get(seat)
  if (old?.['reports-to'] !== now?.['reports-to']) return seatsAround(model, seat)
  const same =
    (old === undefined) === (now === undefined) &&
    old?.state === now?.state &&
    old?.title === now?.title &&
    old?.unit === now?.unit &&
    old?.roles === now?.roles
  return same ? [] : [seat]
}

/** The matters of those seats. */
export function mattersAffected(model: Model, before: Model, seat: string): readonly string[] {
  return seatsAffected(model, before, seat).flatMap((id) => mattersOf(model, id))
}

/** Whether an edit made a seat take part in the work, or no longer. */
export function becameLive(model: Model, before: Model, seat: string): boolean {
  return isLive(model.tables.positions.get(seat)) !== isLive(before.tables.positions.get(seat))
}

function seatsAround(model: Model, seat: string): readonly string[] {
  const { ids } = model.tables.positions
  const handle = ids.find(seat)
  const below = handle === -1 ? [] : Array.from(reportsOf(model, handle), (one) => ids.idOf(one))
  return [seat, ...below]
}

/** Matters, and those below them in the tree of dots that any assignment names. */
export function withMattersBelow(model: Model, matters: readonly string[]): readonly string[] {
  const below = allMatters(model).filter((one) =>
    matters.some((matter) => one.startsWith(`${matter}.`)),
  )
  return [...matters, ...below]
}

/** Every matter that any assignment names, in the order of code units. */
export function allMatters(model: Model): readonly string[] {
  const postings = model.index.relation('assignments-of-matter')
  const owners = model.index.owners('assignments-of-matter')
  const matters: string[] = []
  for (let handle = 0; handle < owners.size; handle++) {
    if (postings.count(handle) > 0) matters.push(owners.idOf(handle))
  }
  return matters.sort(byCodeUnits)
}

/**
 * The matters that any assignment names, by area; those without a dot under the empty one. Made anew
 * only when assignments change.
 */
export function areasOf({
  model,
  remember,
}: Pick<RuleContext, 'model' | 'remember'>): ReadonlyMap<string, readonly string[]> {
  return remember(model.tables.assignments, 'matters by area', () => mattersByArea(model))
}

function mattersByArea(model: Model): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>()
  for (const matter of allMatters(model)) {
    const area = areaOf(matter) ?? ''
    const list = areas.get(area)
    if (list) list.push(matter)
    else areas.set(area, [matter])
  }
  return areas
}

/** The area a matter belongs to: what stands before the first dot; null where there is none. */
export function areaOf(matter: string): string | null {
  const dot = matter.indexOf('.')
  return dot === -1 ? null : matter.slice(0, dot)
}

/** The matters around a matter in the tree of dots, nearest first: `a.b.c` has `a.b` and `a`. */
export function mattersAbove(matter: string): readonly string[] {
  const parts = matter.split('.')
  return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join('.'))
}

/** How many superiors up a line is followed: further up, one hardly knows what is decided below. */
const LEVELS = 2

/** Whether a seat is the superior of another, or the superior's superior. */
export function isAbove(model: Model, upper: string, lower: string): boolean {
  return uppersOf(model, lower).includes(upper)
}

/** The superior of a seat and that one's superior, as far as they are named. */
export function uppersOf(model: Model, lower: string): readonly string[] {
  const { positions } = model.tables
  const uppers: string[] = []
  let at = positions.get(lower)?.['reports-to']
  while (uppers.length < LEVELS && at !== undefined && at !== lower) {
    uppers.push(at)
    at = positions.get(at)?.['reports-to']
  }
  return uppers
}

/** A scope as one word, the same for the same scope. */
export function scopeKey({ unit, thing, initiative, audience }: Scope): string {
  const all = thing === undefined && initiative === undefined && audience === undefined
  if (all) return unit ?? ''
  return [unit, thing, initiative, audience].map((one) => one ?? '').join('\n')
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

/** The seats by those who stand above them. */
export function seatsByUpper(
  model: Model,
  seats: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>()
  for (const id of seats) {
    for (const upper of uppersOf(model, id)) {
      const list = below.get(upper)
      if (list) list.push(id)
      else below.set(upper, [id])
    }
  }
  return below
}

/** Whether a scope covers another: it names nothing that the other leaves open or has otherwise. */
export function covers(model: Model, wide: Scope, narrow: Scope): boolean {
  return (
    (wide.unit === undefined || isInUnit(model, narrow.unit, wide.unit)) &&
    (wide.thing === undefined || wide.thing === narrow.thing) &&
    (wide.initiative === undefined || wide.initiative === narrow.initiative) &&
    (wide.audience === undefined || wide.audience === narrow.audience)
  )
}

/** Whether two scopes have anything in common. */
export function overlap(model: Model, a: Scope, b: Scope): boolean {
  const meets = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other
  const units =
    meets(a.unit, b.unit) || isInUnit(model, a.unit, b.unit) || isInUnit(model, b.unit, a.unit)
  return (
    units &&
    meets(a.thing, b.thing) &&
    meets(a.initiative, b.initiative) &&
    meets(a.audience, b.audience)
  )
}

/** Whether a unit is another or lies in it; units in a circle end the search. */
function isInUnit(model: Model, inner: string | undefined, outer: string | undefined): boolean {
  const { units } = model.tables
  let at = inner
  for (let steps = 0; at !== undefined && steps <= units.size; steps++) {
    if (at === outer) return true
    at = units.get(at)?.in
  }
  return false
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
