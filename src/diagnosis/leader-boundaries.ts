import { lowestCommonSuperior } from '../model/index/walks.ts'
import { type Model, related } from '../model/model.ts'
import { rulesNaming } from '../model/rule-seats.ts'
import type { Leader, LeaderDuty } from './leaders.ts'
import type { RuleContext } from './rule.ts'

/** Whether two seats stand in one line: one of them is above the other, or both are one. */
function inOneLine(model: Model, one: number, other: number): boolean {
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

/** Whether a line beside the solid one or a body joins two seats. */
export function isJoined(model: Model, one: string, other: string): boolean {
  const leadsTo = (from: string, to: string) =>
    (model.tables.positions.get(from)?.lines ?? []).some((line) => line.to === to)
  if (leadsTo(one, other) || leadsTo(other, one)) return true
  const bodies = related(model, 'bodies-of-position', one)
  return related(model, 'bodies-of-position', other).some((body) => bodies.includes(body))
}

/** Whether any rule of authority names a seat itself; asked for a seat once in a run. */
export function isNamedByRule(
  { model, once }: Pick<RuleContext, 'model' | 'once'>,
  seat: string,
): boolean {
  if (model.tables.rules.size === 0) return false
  return once(`rules naming ${seat}`, () => rulesNaming(model, seat).length > 0)
}
