import { applyOperations } from '../model/apply-operations.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { Change } from './change.ts'

/** Of a change, what undo looks at. */
export type UndoStep = Pick<Change, 'id' | 'undoes'>

/**
 * The change that undo takes back, in a scenario's changes, oldest first (SPEC.md, U2); nothing when
 * none is in force.
 */
export function undoTarget<Step extends UndoStep>(changes: readonly Step[]): Step | undefined {
  const inForce = changesInForce(changes)
  return changes.findLast((change) => change.undoes === undefined && inForce.has(change.id))
}

/** The undo that redo takes back (SPEC.md, U2); nothing when something else was done since. */
export function redoTarget<Step extends UndoStep>(changes: readonly Step[]): Step | undefined {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const inForce = changesInForce(changes)
  const isUndo = ({ undoes }: Step) =>
    undoes !== undefined && byId.get(undoes)?.undoes === undefined
  const lastEdit = changes.findLastIndex(({ undoes }) => undoes === undefined)
  return changes.slice(lastEdit + 1).findLast((change) => isUndo(change) && inForce.has(change.id))
}

/** The changes that no change in force undoes, of a chain or its end, oldest first (SPEC.md, U2). */
export function changesInForce(changes: readonly UndoStep[]): ReadonlySet<string> {
  const inForce = new Set<string>()
  const undone = new Set<string>()
  // Whatever undoes a change stands behind it: from the end, each verdict is final when it is met.
  for (const { id, undoes } of changes.toReversed()) {
    if (undone.has(id)) continue
    inForce.add(id)
    if (undoes !== undefined) undone.add(undoes)
  }
  return inForce
}

/**
 * The operations that take an edit back (SPEC.md, U1, U3). `before` is the model it was applied to.
 * Nothing when it cannot be applied there.
 */
export function inverseOf(
  before: Model,
  operations: readonly Operation[],
): readonly Operation[] | undefined {
  const applied = applyOperations(before, operations)
  return applied.ok ? applied.inverse : undefined
}
