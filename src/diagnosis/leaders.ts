import { isLeaderId, LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import { idOf } from '../model/id-of.ts'
import { lowestCommonSuperior } from '../model/index/walks.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { rulesNaming } from '../model/rule-seats.ts'
import type { Verb } from '../model/verb.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { Duty } from './duties.ts'
import type { FindingPlace, Subject } from './finding.ts'
import type { AnyRule, RuleContext } from './rule.ts'
import { inOrder, isLive } from './seats.ts'

/** A live seat aligned with one of the seven leaders of the catalogue, and all it has to do. */
export type Leader = {
  readonly seat: Position
  readonly handle: number
  readonly roles: readonly LeaderId[]
  readonly duties: readonly Duty[]
}

/** What a leader has to do with a matter. */
export type LeaderDuty = { readonly leader: Leader; readonly duty: Duty }

/** The one spot of rules that hold leaders against one another. */
export const WHOLE: readonly string[] = ['organization']

const whole = () => WHOLE

/**
 * What every rule on leaders reads: who leads, in which line, with what to do. Leaders are few, so
 * that all of them are looked at again.
 */
export const LEADER_READS: AnyRule['reads'] = {
  positions: whole,
  'positions-of-role': whole,
  'assignments-of-matter': whole,
  units: whole,
}

/** The same, and rules of authority with what their kinds of decisions belong to. */
export const LEADER_AND_RULE_READS: AnyRule['reads'] = {
  ...LEADER_READS,
  rules: whole,
  responsibilities: whole,
}

/** Verbs by which something is a seat's own. */
export const OWN: readonly Verb[] = ['answers-for', 'decides']

/** Verbs by which a seat is heard or agrees, without deciding. */
export const HEARD: readonly Verb[] = ['must-agree', 'recommends', 'gives-input']

type Known = Pick<RuleContext, 'model' | 'once'>

/** The leaders by id; several rules look at them, so a run reads them once. */
export function leadersIn({ model, once }: Known): readonly Leader[] {
  return once('leaders', () => readLeaders(model))
}

function readLeaders(model: Model): readonly Leader[] {
  const { positions, assignments } = model.tables
  const ids = new Set(LEADER_IDS.flatMap((role) => related(model, 'positions-of-role', role)))
  return inOrder(ids).flatMap((id) => {
    const seat = positions.get(id)
    if (!isLive(seat)) return []
    const handle = positions.ids.find(id)
    const roles = (seat.roles ?? []).map(roleOf).filter(isLeaderId)
    const duties = related(model, 'assignments-of-position', id).flatMap((key): readonly Duty[] => {
      const assignment = assignments.get(key)
      if (!assignment) return []
      return [{ seat, handle, verb: assignment.verb, scope: assignment.scope ?? {}, assignment }]
    })
    return [{ seat, handle, roles, duties }]
  })
}

/** What leaders have to do with certain verbs, by matter. */
export function leaderDuties(
  context: Known,
  verbs: readonly Verb[],
): ReadonlyMap<string, readonly LeaderDuty[]> {
  return context.once(`leaders' duties ${verbs.join(' ')}`, () => {
    const byMatter = new Map<string, LeaderDuty[]>()
    for (const leader of leadersIn(context)) {
      for (const duty of leader.duties) {
        if (!verbs.includes(duty.verb)) continue
        const { of } = duty.assignment
        const list = byMatter.get(of)
        if (list) list.push({ leader, duty })
        else byMatter.set(of, [{ leader, duty }])
      }
    }
    return byMatter
  })
}

/** Whether two seats stand in one line: one of them is above the other, or both are one. */
export function inOneLine(model: Model, one: number, other: number): boolean {
  const common = lowestCommonSuperior(model, one, other)
  return common !== -1 && (common === one || common === other)
}

/**
 * Whether two leaders have a boundary between them: they bear different roles, and neither is above
 * the other, who would settle it.
 */
export function areBeside(model: Model, one: Leader, other: Leader): boolean {
  return (
    one !== other &&
    !one.roles.some((role) => other.roles.includes(role)) &&
    !inOneLine(model, one.handle, other.handle)
  )
}

/** More leaders than this in one matter are a matrix of peers; nothing is told of each two. */
export const MOST_IN_MATTER = 24

/** Every two leaders beside each other out of two lists, where the lists are short. */
export function* twosBeside(
  model: Model,
  some: readonly LeaderDuty[],
  others: readonly LeaderDuty[],
): Iterable<readonly [LeaderDuty, LeaderDuty]> {
  if (some.length > MOST_IN_MATTER || others.length > MOST_IN_MATTER) return
  for (const one of some) {
    for (const other of others) if (areBeside(model, one.leader, other.leader)) yield [one, other]
  }
}

/** Collects what is found about the same seats, whichever of them comes first. */
export class BySeats<Value> {
  private readonly found = new Map<string, { seats: readonly string[]; values: Value[] }>()

  add(seats: readonly string[], ...values: readonly Value[]): void {
    const ordered = inOrder(new Set(seats))
    const key = ordered.join('\n')
    const known = this.found.get(key)
    if (known) known.values.push(...values)
    else this.found.set(key, { seats: ordered, values: [...values] })
  }

  /** The seats, each set once, and what was found about them. */
  list(): readonly (readonly [seats: readonly string[], values: readonly Value[]])[] {
    return [...this.found.values()].map(({ seats, values }) => [seats, values])
  }
}

/** Seats as subjects of a finding. */
export const seatSubjects = (ids: readonly string[]): readonly Subject[] =>
  ids.map((id) => ({ kind: 'positions', id }))

/** The matters of duties, each once, in order. */
export const mattersIn = (duties: readonly Duty[]): readonly string[] =>
  inOrder(new Set(duties.map(({ assignment }) => assignment.of)))

/** The place of the first of duties by the id of its assignment, whatever their order. */
export function placeOfFirst(duties: readonly Duty[]): FindingPlace | null {
  const [id] = duties.map(({ assignment }) => idOf('assignments', assignment)).sort(byCodeUnits)
  return id === undefined ? null : { kind: 'assignments', id }
}

/** Whether a line beside the solid one or a body joins two seats. */
export function isJoined(model: Model, one: string, other: string): boolean {
  const leadsTo = (from: string, to: string) =>
    (model.tables.positions.get(from)?.lines ?? []).some((line) => line.to === to)
  if (leadsTo(one, other) || leadsTo(other, one)) return true
  const bodies = related(model, 'bodies-of-position', one)
  return related(model, 'bodies-of-position', other).some((body) => bodies.includes(body))
}

/** Whether any rule of authority names a seat itself; asked for a seat once in a run. */
export function isNamedByRule({ model, once }: Known, seat: string): boolean {
  if (model.tables.rules.size === 0) return false
  return once(`rules naming ${seat}`, () => rulesNaming(model, seat).length > 0)
}
