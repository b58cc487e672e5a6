import type { Body } from '../model/body.ts'
import type { Model } from '../model/model.ts'
import { isLive } from './seats.ts'

const BODY = 'body:'

/** How many live seats sit on a body. */
export function membersOf({ tables: { positions } }: Model, { members }: Body): number {
  return new Set(members.filter((id) => isLive(positions.get(id)))).size
}

/** Whether a body can never act: no members, or fewer than its quorum (A6.1 of the room `authority`). */
export function isPowerless(model: Model, body: Body): boolean {
  const members = membersOf(model, body)
  return members === 0 || members < (body.quorum ?? 1)
}

/** Whether a seat, as the proof writes it, is such a body. */
export function isEmptyBodySeat(model: Model, seat: string): boolean {
  const body = seat.startsWith(BODY) ? model.tables.bodies.get(seat.slice(BODY.length)) : undefined
  return body !== undefined && isPowerless(model, body)
}
