import { roleOf } from '../model/alignment.ts'
import { related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { RuleContext } from './rule.ts'
import { isLive } from './seats.ts'

/** The leaders whom the sources count among the executives. */
const CHIEFS = ['cto', 'cio', 'ctd'] as const

type Known = Pick<RuleContext, 'model' | 'distinction'>

/** The seats that may be chiefs: by role, whatever their title. */
export function* chiefSpots({ model }: Known): Iterable<string> {
  for (const role of CHIEFS) yield* related(model, 'positions-of-role', role)
}

/**
 * A live seat that is chief of technology: it has the role, and a title that calls it chief, without
 * being a deputy's or that of a part. Other titles promise nothing that a chief's does.
 */
export function isChief({ distinction }: Known, seat: Position | undefined): seat is Position {
  if (!isLive(seat) || !CHIEF_TITLE.test(seat.title)) return false
  const roles = (seat.roles ?? []).map(roleOf)
  return CHIEFS.some((role) => roles.includes(role) && distinction(seat.title, role) === '')
}

const CHIEF_TITLE = /\b(chief|c[it]o|ctd)\b/i
