import { classesOf } from './class-axis.ts'
import type { Matrix } from './compile-matrix.ts'

/** A product of half-open intervals of classes, one for each axis of the index. */
export type Box = { readonly from: Int32Array; readonly to: Int32Array }

/** Boxes as columns: `from[box * axes + axis]`. `row` says which row each is a part of. */
export type Boxes = {
  readonly count: number
  readonly axes: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly row: Int32Array
  /** Rows that fall into too many boxes, and are not among them: proofs stay open. */
  readonly left: readonly number[]
}

/** The most boxes one row falls into (C2). */
const MOST_PARTS = 4096

const cache = new WeakMap<Matrix, Boxes>()

/** The rows of a matrix as boxes: a row whose sets have gaps is several. */
export function boxesOf(matrix: Matrix): Boxes {
  const known = cache.get(matrix)
  if (known) return known
  const { axes } = matrix.index
  const from: number[] = []
  const to: number[] = []
  const rows: number[] = []
  const left: number[] = []
  for (const [at, row] of matrix.rows.entries()) {
    const sets = axes.map((axis) => classesOf(axis, row.sets[axis.axis] ?? null))
    const parts = sets.reduce((product, set) => product * (set.length / 2), 1)
    if (parts > MOST_PARTS) {
      left.push(at)
      continue
    }
    for (let part = 0; part < parts; part++) {
      let rest = part
      for (const set of sets) {
        const choice = rest % (set.length / 2)
        rest = (rest - choice) / (set.length / 2)
        from.push(set[2 * choice] as number)
        to.push(set[2 * choice + 1] as number)
      }
      rows.push(at)
    }
  }
  const boxes: Boxes = {
    count: rows.length,
    axes: axes.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    row: Int32Array.from(rows),
    left,
  }
  cache.set(matrix, boxes)
  return boxes
}

/** The whole space. */
export const wholeBox = ({ index }: Matrix): Box => ({
  from: new Int32Array(index.axes.length),
  to: Int32Array.from(index.axes, ({ count }) => count),
})

/** One of the boxes by itself. */
export const boxAt = ({ axes, from, to }: Boxes, at: number): Box => ({
  from: from.slice(at * axes, (at + 1) * axes),
  to: to.slice(at * axes, (at + 1) * axes),
})

/** What two boxes have in common, if anything. */
export function meetBoxes(one: Box, other: Box): Box | undefined {
  const from = new Int32Array(one.from.length)
  const to = new Int32Array(one.from.length)
  for (let axis = 0; axis < from.length; axis++) {
    from[axis] = Math.max(one.from[axis] as number, other.from[axis] as number)
    to[axis] = Math.min(one.to[axis] as number, other.to[axis] as number)
    if ((from[axis] as number) >= (to[axis] as number)) return undefined
  }
  return { from, to }
}

/** Whether one box has anything in common with one of the boxes. */
export function touches({ axes, from, to }: Boxes, at: number, box: Box): boolean {
  const base = at * axes
  for (let axis = 0; axis < axes; axis++) {
    if ((from[base + axis] as number) >= (box.to[axis] as number)) return false
    if ((to[base + axis] as number) <= (box.from[axis] as number)) return false
  }
  return true
}

/** Whether one of the boxes takes in a whole box. */
export function spans({ axes, from, to }: Boxes, at: number, box: Box): boolean {
  const base = at * axes
  for (let axis = 0; axis < axes; axis++) {
    if ((from[base + axis] as number) > (box.from[axis] as number)) return false
    if ((to[base + axis] as number) < (box.to[axis] as number)) return false
  }
  return true
}
