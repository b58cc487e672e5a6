import { isLeaderId, LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Verb } from '../model/verb.ts'
import { assignmentsAt } from './assignments-at.ts'
import { type Duty, isStated } from './matter-duties.ts'
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
  const { positions } = model.tables
  const ids = new Set(LEADER_IDS.flatMap((role) => related(model, 'positions-of-role', role)))
  return inOrder(ids).flatMap((id) => {
    const seat = positions.get(id)
    if (!isLive(seat)) return []
    const handle = positions.ids.find(id)
    const roles = (seat.roles ?? []).map(roleOf).filter(isLeaderId)
    const duties = assignmentsAt(model, 'assignments-of-position', id)
      .filter(isStated)
      .map((assignment): Duty => {
        const { verb, scope = {} } = assignment
        return { seat, handle, verb, scope, assignment }
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
