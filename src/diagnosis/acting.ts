import { holdersOf, type Position } from '../model/position.ts'
import { daysBetween } from './days-between.ts'

/** After so many days an appointment for the time being has become one for good, undecided. */
export const LONG_ACTING = 365

/**
 * Since when a seat is held by nobody but acting and interim holders, and how many days that is; null
 * where somebody holds it for good, nobody at all, or the document does not say since when.
 */
export function actingSince(
  position: Position,
  day: string,
): { readonly since: string; readonly days: number } | null {
  const holders = holdersOf(position).filter(({ until }) => until === undefined || until >= day)
  const isActing = holders.every(({ kind }) => kind === 'acting' || kind === 'interim')
  if (holders.length === 0 || !isActing) return null
  const [since] = holders.flatMap(({ from }) => from ?? []).sort()
  return since === undefined ? null : { since, days: daysBetween(since, day) }
}
