import { isLeaderId, LEADER_IDS, type RoleId } from '../catalogue/ids.ts'
import { isLive } from '../diagnosis/seats.ts'
import { reportsOf, rootsOf, superiorsOf } from '../model/index/walks.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { SeatRoles } from './seat-roles.ts'

/** A live seat of a leader. */
export type LeaderSeat = { readonly position: string; readonly roles: readonly RoleId[] }

/** Levels below the top in which seats may be a leader's by their title alone, and how many at most. */
const LEVELS = 3
const MOST = 1_000

/**
 * The leaders there are beside a seat: by stated role anywhere; by title where leaders sit, that is near the top, above
 * the seat, and among `near` (H11). Titles of everybody else are not asked: there are too many, and they mean little.
 */
export function leadersAround(
  model: Model,
  position: string,
  near: readonly string[],
  rolesOf: (position: Position) => SeatRoles,
): readonly LeaderSeat[] {
  const { positions } = model.tables
  const above = superiorsOf(model, positions.ids.find(position))
  const candidates = new Set([
    ...LEADER_IDS.flatMap((role) => related(model, 'positions-of-role', role)),
    ...Array.from([...above, ...nearTop(model)], (handle) => positions.ids.idOf(handle)),
    ...near,
  ])
  candidates.delete(position)
  const inOrder = [...candidates].sort((a, b) => positions.ids.find(a) - positions.ids.find(b))
  return inOrder.flatMap((id) => {
    const seat = positions.get(id)
    if (!isLive(seat)) return []
    const { roles } = rolesOf(seat)
    return roles.some(isLeaderId) ? [{ position: id, roles }] : []
  })
}

/** The seats in the first levels below the top, by handle. */
function nearTop(model: Model): readonly number[] {
  const found: number[] = []
  let level: readonly number[] = Array.from(rootsOf(model))
  for (let depth = 0; depth <= LEVELS && level.length > 0 && found.length < MOST; depth++) {
    found.push(...level.slice(0, MOST - found.length))
    level = level.flatMap((handle) => Array.from(reportsOf(model, handle)))
  }
  return found
}
