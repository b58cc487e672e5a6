import { MOST_OPERATIONS } from './bounds.ts'
import { checkOperation } from './check-operation.ts'
import type { DocumentProblem } from './document-problem.ts'
import type { Model } from './model.ts'
import { ModelEdit, type Touched } from './model-edit.ts'
import type { Operation } from './operation.ts'
import { ProblemList } from './problem-list.ts'

/** What became of an edit: all of it, or nothing. */
export type Applied =
  | {
      readonly ok: true
      readonly model: Model
      readonly touched: Touched
      /** Operations that lead exactly back, the order of entities included. */
      readonly inverse: readonly Operation[]
    }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] }

/**
 * Applies operations one after the other (SPEC.md, O): all of them or, when one cannot be applied,
 * none. The given model stays as it is; the new one shares with it what the edit left alone.
 * Operations are checked like a document, so they may come from anywhere.
 */
export function applyOperations(model: Model, operations: readonly Operation[]): Applied {
  const problems = new ProblemList({ operations })
  if (operations.length > MOST_OPERATIONS) {
    const most = `at most ${MOST_OPERATIONS} operations`
    problems.add('too-many', ['operations'], most, `apply ${most} at a time.`)
    return { ok: false, problems: problems.found }
  }
  for (let i = 0; i < operations.length && !problems.full; i++) {
    checkOperation(operations[i], i, problems)
  }
  if (problems.found.length > 0) return { ok: false, problems: problems.found }
  const edit = new ModelEdit(model, operations.length, problems)
  for (let i = 0; i < operations.length && !problems.full; i++) {
    edit.apply(operations[i] as Operation, i)
  }
  if (problems.found.length > 0) return { ok: false, problems: problems.found }
  return { ok: true, ...edit.done() }
}
