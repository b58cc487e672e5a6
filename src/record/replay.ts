import { applyOperations } from '../model/apply-operations.ts'
import type { DocumentProblem } from '../model/document-problem.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { Change, PersonalRecord } from './change.ts'
import { restorePersonal } from './personal-data.ts'

/** The model after the changes; or the change that cannot be applied, and the model before it. */
export type Replayed =
  | { readonly ok: true; readonly model: Model }
  | {
      readonly ok: false
      readonly model: Model
      readonly change: string
      readonly problems: readonly DocumentProblem[]
    }

/** Operations that are applied at once: an edit of many costs little more than one of few. */
const MOST_AT_ONCE = 20_000

/**
 * Applies recorded changes one after the other (SPEC.md, R1, R2). Personal records that are erased or
 * not given are left out.
 */
export function replay(
  start: Model,
  changes: readonly Change[],
  personal: readonly PersonalRecord[] = [],
): Replayed {
  const operationsOf = restorer(personal)
  let model = start
  for (let from = 0; from < changes.length; ) {
    const batch: Operation[] = []
    let until = from
    do {
      for (const operation of operationsOf(changes[until++] as Change)) batch.push(operation)
    } while (until < changes.length && batch.length < MOST_AT_ONCE)
    const applied = applyOperations(model, batch)
    if (!applied.ok) return replaySingly(model, changes.slice(from, until), operationsOf)
    model = applied.model
    from = until
  }
  return { ok: true, model }
}

/** The same change by change, to find the one that cannot be applied. */
function replaySingly(
  start: Model,
  changes: readonly Change[],
  operationsOf: (change: Change) => readonly Operation[],
): Replayed {
  let model = start
  for (const change of changes) {
    const applied = applyOperations(model, operationsOf(change))
    if (!applied.ok) return { ok: false, model, change: change.id, problems: applied.problems }
    model = applied.model
  }
  return { ok: true, model }
}

/** The operations of a change, personal data put back. */
export function restorer(personal: readonly PersonalRecord[]) {
  const data = new Map<string, Map<number, PersonalRecord['data']>>()
  for (const one of personal) {
    const ofChange = data.get(one.change) ?? new Map<number, PersonalRecord['data']>()
    data.set(one.change, ofChange.set(one.at, one.data))
  }
  return (change: Change): readonly Operation[] => {
    const ofChange = data.get(change.id)
    return restorePersonal(change.operations, (at) => ofChange?.get(at))
  }
}
