import { type ChartShape, nearestShown } from './chart-shape.ts'

/** A row of the table twin (M4), as ARIA counts: levels and positions begin with 1. */
export type ChartRow = {
  readonly node: number
  readonly level: number
  readonly position: number
  readonly setSize: number
  /** `null` where nobody reports to it. */
  readonly expanded: boolean | null
}

/** Rows of a set, and of superiors, that are given at most. */
const WINDOW = 50

/**
 * The rows around a node (M4) in the order of the picture: its superiors, its siblings and itself, its
 * reports. Of a long set the rows around the node are given, of reports the first, of superiors the
 * nearest.
 *
 * @param focused a node; its nearest shown superior stands for one that is not shown
 */
export function chartNeighbourhood(
  shape: ChartShape,
  focused: number,
  window = WINDOW,
): readonly ChartRow[] {
  const node = nearestShown(shape, focused)
  if (node === -1) return []
  const slot = shape.slot[node] as number
  const above: number[] = []
  for (let at = shape.up[slot] as number; at !== -1 && above.length < window; ) {
    above.push(at)
    at = shape.up[at] as number
  }
  const siblings = childSlots(shape, shape.up[slot] as number)
  const own = siblings.indexOf(slot)
  const first = Math.max(0, Math.min(own - (window >> 1), siblings.length - window))
  const around = siblings.slice(first, first + window)
  const reports = childSlots(shape, slot)
  const after = around.indexOf(slot) + 1
  return [
    ...above.reverse().map((at) => rowOf(shape, at)),
    ...around.slice(0, after).map((at) => rowOf(shape, at, siblings)),
    ...reports.slice(0, window).map((at) => rowOf(shape, at, reports)),
    ...around.slice(after).map((at) => rowOf(shape, at, siblings)),
  ]
}

/** One row, for tables that show all of them. */
export function chartRow(shape: ChartShape, slot: number): ChartRow {
  return rowOf(shape, slot)
}

function rowOf(shape: ChartShape, slot: number, known?: readonly number[]): ChartRow {
  const set = known ?? childSlots(shape, shape.up[slot] as number)
  const node = shape.node[slot] as number
  return {
    node,
    level: (shape.depth[slot] as number) + 1,
    position: set.indexOf(slot) + 1,
    setSize: set.length,
    expanded: shape.tree.firstChild[node] === -1 ? null : shape.last[slot] !== -1,
  }
}

/** The slots that report to one; those of the roots for -1. */
function childSlots(shape: ChartShape, slot: number): readonly number[] {
  const slots: number[] = []
  const stop = slot === -1 ? shape.count : (shape.end[slot] as number)
  for (let at = slot + 1; at < stop; at = shape.end[at] as number) slots.push(at)
  return slots
}
