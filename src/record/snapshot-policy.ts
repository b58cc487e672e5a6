/** After so many changes a snapshot is due (SPEC.md, N2). */
const CHANGES_BETWEEN = 500

/** Fewer operations than this are always replayed quickly. */
const LEAST_OPERATIONS = 1000

/** Whether a snapshot should be written (SPEC.md, N2), from what happened since the last one. */
export function snapshotDue(since: {
  readonly changes: number
  readonly operations: number
  /** Entities in the document now. */
  readonly entities: number
}): boolean {
  if (since.changes >= CHANGES_BETWEEN) return true
  return since.operations > Math.max(LEAST_OPERATIONS, since.entities / 4)
}

/**
 * Which snapshots may go (SPEC.md, N3), of those of one scenario, named by the number of their change.
 */
export function snapshotsToDrop(numbers: readonly number[]): readonly number[] {
  const newestFirst = [...new Set(numbers)].sort((a, b) => b - a)
  const [newest = 0] = newestFirst
  const drop: number[] = []
  let later = newest
  for (let i = 1; i < newestFirst.length; i++) {
    const number = newestFirst[i] as number
    // Before the first change there is the empty document, which is always at hand.
    const earlier = newestFirst[i + 1] ?? 0
    if (later - earlier <= newest - later) drop.push(number)
    else later = number
  }
  return drop.reverse()
}
