import type { AnyRule } from './rule.ts'
import { reportingCycle } from './rules/reporting-cycle.ts'
import { severalRoots } from './rules/several-roots.ts'
import { spanOutsideTarget } from './rules/span-outside-target.ts'
import { twoSeatsOfOneRole } from './rules/two-seats-of-one-role.ts'
import { unknownSuperior } from './rules/unknown-superior.ts'
import { vacantLeadershipSeat } from './rules/vacant-leadership-seat.ts'

/** Every rule of diagnosis, by id. */
export const RULES: readonly AnyRule[] = [
  reportingCycle,
  severalRoots,
  spanOutsideTarget,
  twoSeatsOfOneRole,
  unknownSuperior,
  vacantLeadershipSeat,
]

/** The rule of an id. */
export function ruleOf(id: string): AnyRule | undefined {
  return RULES.find((rule) => rule.id === id)
}
