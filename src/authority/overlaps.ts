import type { Boxes } from './boxes.ts'
import { touches } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'

/** Words the tables of one axis may take. */
const MOST_WORDS = 3_000_000

/** Bit sets of boxes that begin before, or end after, every so many classes of an axis. */
type Table = { readonly step: number; readonly before: Int32Array; readonly after: Int32Array }

/**
 * Finds the boxes that overlap a box: on every axis those that begin before its end and end after its
 * beginning, as bit sets, intersected (ENGINE: prefix bit sets with snapshots).
 */
export class Overlaps {
  readonly #boxes: Boxes
  readonly #words: number
  readonly #tables: readonly Table[]
  readonly #hits: Int32Array

  constructor(matrix: Matrix, boxes: Boxes) {
    this.#boxes = boxes
    this.#words = (boxes.count + 31) >>> 5
    this.#hits = new Int32Array(this.#words)
    this.#tables = matrix.index.axes.map(({ count }, axis) => this.#table(axis, count))
  }

  /** The boxes that overlap one, those behind it only when asked so. */
  of(box: number, onlyBehind: boolean): readonly number[] {
    const { axes, from, to } = this.#boxes
    const words = this.#words
    const hits = this.#hits
    const first = onlyBehind ? (box + 1) >>> 5 : 0
    hits.fill(-1, first)
    for (let axis = 0; axis < axes; axis++) {
      const { step, before, after } = this.#tables[axis] as Table
      const beforeAt = Math.ceil((to[box * axes + axis] as number) / step) * words
      const afterAt = Math.floor((from[box * axes + axis] as number) / step) * words
      for (let word = first; word < words; word++) {
        hits[word] =
          (hits[word] as number) &
          (before[beforeAt + word] as number) &
          (after[afterAt + word] as number)
      }
    }
    const found: number[] = []
    const range = {
      from: from.subarray(box * axes, (box + 1) * axes) as Int32Array<ArrayBuffer>,
      to: to.subarray(box * axes, (box + 1) * axes) as Int32Array<ArrayBuffer>,
    }
    for (let word = first; word < words; word++) {
      for (let bits = hits[word] as number; bits !== 0; bits &= bits - 1) {
        const at = (word << 5) + (31 - Math.clz32(bits & -bits))
        if (at >= this.#boxes.count || (onlyBehind && at <= box)) continue
        if (touches(this.#boxes, at, range)) found.push(at)
      }
    }
    return found
  }

  #table(axis: number, classes: number): Table {
    const { count, axes, from, to } = this.#boxes
    const words = this.#words
    const step = Math.max(1, Math.ceil(((classes + 1) * words * 2) / MOST_WORDS))
    const rows = Math.ceil(classes / step) + 1
    const before = new Int32Array(rows * words)
    const after = new Int32Array(rows * words)
    // `before` at a snapshot: begins before it. `after`: ends after it. First where each box comes in ...
    for (let box = 0; box < count; box++) {
      const bit = 1 << (box & 31)
      const word = box >>> 5
      const begins = Math.floor((from[box * axes + axis] as number) / step) + 1
      if (begins < rows) {
        before[begins * words + word] = (before[begins * words + word] as number) | bit
      }
      const ends = Math.ceil((to[box * axes + axis] as number) / step) - 1
      after[ends * words + word] = (after[ends * words + word] as number) | bit
    }
    // ... then every snapshot takes over what came in before it, from one side or the other.
    for (let at = words; at < before.length; at++) {
      before[at] = (before[at] as number) | (before[at - words] as number)
    }
    for (let at = after.length - words - 1; at >= 0; at--) {
      after[at] = (after[at] as number) | (after[at + words] as number)
    }
    return { step, before, after }
  }
}
