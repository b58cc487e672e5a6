import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { isLeaderId, type LeaderId } from '../../../src/catalogue/ids.ts'
import { superiorsOf } from '../../../src/model/index/walks.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { mainRoleOf } from '../../app/alignments.ts'

/** A seat of the small chart: one that leads technology, or one on the way up from such seats. */
export type LeadershipSeat = {
  readonly position: Position
  /** The role it is of the seven; null for those above. */
  readonly role: LeaderId | null
  readonly below: readonly LeadershipSeat[]
}

/** More leaders than this are no small chart any more. */
const MOST = 40

/**
 * The seats that lead technology with all seats above them, up to the top; and how many leaders were
 * left out.
 */
export function leadershipTree(
  catalogue: Catalogue,
  model: Model,
): { readonly tops: readonly LeadershipSeat[]; readonly leftOut: number } {
  const { positions } = model.tables
  const roles = new Map<number, LeaderId>()
  let leftOut = 0
  for (const handle of positions.order.handles()) {
    const position = positions.at(handle)
    if (position === undefined || position.state === 'eliminated') continue
    const role = mainRoleOf(catalogue, model, position)
    if (role === null || !isLeaderId(role)) continue
    if (roles.size < MOST) roles.set(handle, role)
    else leftOut++
  }
  const below = new Map<number, Set<number>>()
  const tops = new Set<number>()
  for (const leader of roles.keys()) {
    let at = leader
    for (const superior of superiorsOf(model, leader)) {
      const known = below.get(superior) ?? new Set()
      below.set(superior, known.add(at))
      at = superior
    }
    tops.add(at)
  }
  const seen = new Set<number>()
  const seatsOf = (handle: number): readonly LeadershipSeat[] => {
    // Each once, even where seats report in a circle.
    if (seen.has(handle)) return []
    seen.add(handle)
    const position = positions.at(handle)
    const seats = Array.from(below.get(handle) ?? []).flatMap(seatsOf)
    if (position === undefined) return seats
    const role = roles.get(handle) ?? null
    return [{ position, role, below: seats }]
  }
  return { tops: Array.from(tops).flatMap(seatsOf), leftOut }
}
