import type { Position } from '../model/position.ts'
import type { Reading } from './reading.ts'
import { isLeaderClass } from './role-class.ts'

/** What a new seat is given by whoever makes it. */
export type SeatWish = {
  readonly id: string
  readonly title: string
  readonly unit?: string | undefined
  readonly reportsTo?: string | undefined
}

/**
 * A seat for the post a text describes (A6): aligned with the role it was read as, where that is one of the
 * catalogue's leaders, as `read`, as sure as the reading is.
 */
export function positionFromReading(
  { id, title, unit, reportsTo }: SeatWish,
  { role }: Pick<Reading, 'role'>,
): Position {
  const { verdict } = role
  const share = role.distribution.find((one) => one.role === verdict)?.share ?? 0
  const isLeader = verdict !== 'cannot-tell' && isLeaderClass(verdict)
  return {
    id,
    title,
    ...(unit === undefined ? {} : { unit }),
    ...(reportsTo === undefined ? {} : { 'reports-to': reportsTo }),
    ...(isLeader
      ? { roles: [{ role: verdict, origin: 'read', confidence: Math.round(share * 100) / 100 }] }
      : {}),
  }
}
