import type { Model } from '../model/model.ts'
import { type Choice, type Merge, merge } from './merge.ts'

/**
 * Takes back one earlier change whatever came after it (SPEC.md, U4): the state before it is merged
 * into the present one, on the ground of the state after it. `ours` in conflicts is the present,
 * `theirs` the state before the change.
 */
export function revertChange(
  states: { readonly before: Model; readonly after: Model; readonly now: Model },
  choices: readonly Choice[] = [],
): Merge {
  const { before, after, now } = states
  return merge({ base: after, ours: now, theirs: before }, choices)
}
