import { boxesOf } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import { placesOf } from './read-conditions.ts'
import type { Row } from './row.ts'
import { hasPlace } from './runs.ts'
import { AXIS } from './space.ts'
import { seatName, seatsOf } from './who.ts'
import { ruleAt } from './who-decides.ts'

/** Somebody who could ever decide a kind of decision (A14), and by what. */
export type Possible = {
  /** The seat as rules name it, or the position a delegation goes to. */
  readonly seat: string
  readonly rules: readonly string[]
  readonly delegations: readonly string[]
}

/**
 * Who could ever decide a kind of decision, whatever else the case is like: seats that rules name, and
 * positions that these rights were delegated to. Nothing for a kind that is not known.
 */
export function whoCould(matrix: Matrix, kind: string): readonly Possible[] | undefined {
  const axis = matrix.space.axes[AXIS.kind]
  const places = axis && placesOf(kind, axis)
  if (!places) return undefined
  const touchesKind = (set: readonly number[] | null) =>
    set === null ||
    places.some((place, i) => i % 2 === 0 && overlaps(set, place, places[i + 1] ?? 0))
  const found = new Map<string, { rules: Set<string>; delegations: Set<string> }>()
  const entry = (seat: string) => {
    const known = found.get(seat) ?? { rules: new Set<string>(), delegations: new Set<string>() }
    found.set(seat, known)
    return known
  }
  const { row, count } = boxesOf(matrix)
  for (let box = 0; box < count; box++) {
    const at = row[box] as number
    const { sets, decides } = matrix.rows[at] as Row
    if (!decides || !touchesKind(sets[AXIS.kind] ?? null)) continue
    for (const seat of seatsOf(decides)) entry(seatName(seat)).rules.add(ruleAt(matrix, at).id)
  }
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const grant of matrix.staffing.grants) {
      if (!found.has(grant.from) || !touchesKind(grant.sets[AXIS.kind] ?? null)) continue
      entry(grant.to).delegations.add(grant.id)
    }
  }
  return [...found]
    .map(([seat, { rules, delegations }]) => ({
      seat,
      rules: [...rules].sort(),
      delegations: [...delegations].sort(),
    }))
    .sort((a, b) => (a.seat < b.seat ? -1 : 1))
}

const overlaps = (set: readonly number[], from: number, to: number): boolean =>
  hasPlace(set, from) || set.some((edge, i) => i % 2 === 0 && edge >= from && edge < to)
