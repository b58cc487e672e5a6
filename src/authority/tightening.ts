import type { Matrix } from './compile-matrix.ts'
import type { Row } from './row.ts'
import { isSeat, type Who } from './who.ts'

/**
 * Whether what a lower rank says tightens what a higher rank says (A4.1): its decider stands above the
 * higher rank's on the solid line, or the higher rank's is among all who must decide together.
 */
export function isTightening(
  matrix: Matrix,
  higher: readonly number[],
  lower: readonly number[],
): boolean {
  const above = (matrix.rows[higher[0] as number] as Row).decides
  const below = (matrix.rows[lower[0] as number] as Row).decides
  if (above === undefined || below === undefined) return false
  return isStricter(matrix, below, above)
}

/** Whether one decider is stricter than another. */
function isStricter(matrix: Matrix, who: Who, than: Who): boolean {
  if (who.is === 'all')
    return who.of.some((one) => isSame(one, than) || isStricter(matrix, one, than))
  if (than.is === 'any')
    return than.of.every((one) => isSame(who, one) || isStricter(matrix, who, one))
  if (!isSeat(who) || !isSeat(than)) return false
  if (who.is !== 'position' || than.is !== 'position') return false
  return isAbove(matrix, who.position, than.position)
}

const isSame = (one: Who, other: Who): boolean =>
  isSeat(one) && isSeat(other) && JSON.stringify(one) === JSON.stringify(other)

/** Whether one position stands above another on the solid line. */
export function isAbove({ staffing }: Matrix, one: string, other: string): boolean {
  const top = staffing.seatOf(one)
  let at = staffing.seatOf(other)
  const seen = new Set([at])
  while (at) {
    at = staffing.superiorOf(at)
    if (at === undefined || seen.has(at)) return false
    if (at === top) return true
    seen.add(at)
  }
  return false
}
