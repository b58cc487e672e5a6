import type { Model } from '../model.ts'
import { POSITION_FLAGS } from './position-flags.ts'
import { TOP, UNROOTED } from './tree.ts'

/**
 * Walks over the solid lines (X8), by position handle: `model.tables.positions.ids` turns ids into
 * handles and back. All end, cycles or not.
 */

/** Whether a handle is that of a position, not of one that is only referred to. */
function existsAt(model: Model, handle: number): boolean {
  return (model.index.tree.flags.get(handle) & POSITION_FLAGS.exists) !== 0
}

/** The superior of a position that exists; -1 for none. */
export function superiorOf(model: Model, handle: number): number {
  const named = model.index.tree.superior.get(handle)
  return named !== -1 && existsAt(model, named) ? named : -1
}

/** The positions that report to one, in the document's order. Also for a superior that is unknown. */
export function reportsOf(model: Model, handle: number): Int32Array {
  return model.index.tree.reports.get(handle)
}

/** How many positions report to one. */
export function spanOf(model: Model, handle: number): number {
  return model.index.tree.reports.count(handle)
}

/** The positions without a superior that exists, in the document's order. */
export function rootsOf(model: Model): Int32Array {
  return model.index.tree.roots.get(TOP)
}

/** The superiors of a position from the nearest up. Ends before a position would come again. */
export function superiorsOf(model: Model, handle: number): readonly number[] {
  const superiors: number[] = []
  const { depth } = model.index.tree
  const seen = depth.get(handle) === UNROOTED ? new Set([handle]) : undefined
  let at = superiorOf(model, handle)
  while (at !== -1 && !seen?.has(at)) {
    superiors.push(at)
    seen?.add(at)
    at = superiorOf(model, at)
  }
  return superiors
}

/** A position and all below it, each once, a superior before its reports. */
export function subtreeOf(model: Model, handle: number): Int32Array {
  const { reports, depth } = model.index.tree
  const found: number[] = []
  const stack = [handle]
  const cyclic = depth.get(handle) === UNROOTED
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    found.push(at)
    const below = reports.get(at)
    for (let i = below.length - 1; i >= 0; i--) {
      const one = below[i] as number
      // Below a cycle only its start can come again: every position has one superior.
      if (!(cyclic && one === handle)) stack.push(one)
    }
  }
  return Int32Array.from(found)
}

/**
 * The lowest position that is above both of two, where a position counts as above itself: of a
 * superior and its report it is the superior. -1 when they have none, as in two trees or a cycle.
 */
export function lowestCommonSuperior(model: Model, one: number, other: number): number {
  const { depth } = model.index.tree
  let a = one
  let b = other
  let deepA = depth.get(a)
  let deepB = depth.get(b)
  if (deepA === UNROOTED || deepB === UNROOTED) return -1
  while (deepA > deepB) {
    a = superiorOf(model, a)
    deepA--
  }
  while (deepB > deepA) {
    b = superiorOf(model, b)
    deepB--
  }
  while (a !== b) {
    a = superiorOf(model, a)
    b = superiorOf(model, b)
  }
  return a
}

/** The positions of the cycle a position stands in, upwards from it; none outside a cycle. */
export function cycleOf(model: Model, handle: number): readonly number[] {
  if ((model.index.tree.flags.get(handle) & POSITION_FLAGS.inCycle) === 0) return []
  return [handle, ...superiorsOf(model, handle)]
}
