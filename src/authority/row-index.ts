import { type ClassAxis, classesOf, classOf } from './class-axis.ts'
import type { Row } from './row.ts'
import { AXIS } from './space.ts'

/** Words of bits that the table of one group may take. */
const MOST_WORDS = 4_000_000
/** Axes with so few classes share a table as long as their combinations stay few. */
const MOST_COMBINATIONS = 512

/** Axes looked up together: one table of bit sets over the rows, by combination of classes. */
type Group = {
  readonly axes: readonly ClassAxis[]
  readonly strides: readonly number[]
  /** So many classes of an axis share a bit set; more than one only where there is one axis. */
  readonly width: number
  readonly offset: number
  readonly summaryOffset: number
}

/**
 * Finds the rows that hold at a point: for every attribute a bit set of the rows its class meets, and a
 * summary of which words are not empty; a query is their intersection (ENGINE: two-level bit sets).
 */
export class RowIndex {
  readonly rows: readonly Row[]
  readonly axes: readonly ClassAxis[]
  readonly words: number
  readonly #lastWord: number
  readonly #summaries: number
  readonly #groups: readonly Group[]
  readonly #bits: Int32Array
  readonly #summary: Int32Array
  readonly #at: Int32Array
  readonly #summaryAt: Int32Array
  /** Axes whose bit sets are only a first choice: the rows found have to be asked. */
  readonly #coarse: readonly ClassAxis[]

  constructor(rows: readonly Row[], axes: readonly ClassAxis[]) {
    this.rows = rows
    this.words = Math.max(1, (rows.length + 31) >>> 5)
    this.#lastWord = (rows.length & 31) === 0 ? -1 : (1 << (rows.length & 31)) - 1
    this.#summaries = (this.words + 31) >>> 5
    this.axes = axes
    const parts = grouped(this.axes)
    const groups: Group[] = []
    let bits = 0
    let summary = 0
    for (const axes of parts) {
      const count = axes.reduce((product, axis) => product * axis.count, 1)
      const room = Math.max(2, Math.floor(MOST_WORDS / this.words))
      const width = Math.ceil(count / room)
      const strides = axes.map((_, i) =>
        axes.slice(0, i).reduce((product, a) => product * a.count, 1),
      )
      groups.push({ axes, strides, width, offset: bits, summaryOffset: summary })
      const sets = Math.ceil(count / width)
      bits += sets * this.words
      summary += sets * this.#summaries
    }
    this.#groups = groups
    this.#coarse = groups.filter(({ width }) => width > 1).flatMap(({ axes }) => axes)
    this.#bits = new Int32Array(bits)
    this.#summary = new Int32Array(summary)
    this.#at = new Int32Array(groups.length)
    this.#summaryAt = new Int32Array(groups.length)
    for (const group of groups) this.#fill(group)
    this.#summarize()
  }

  /** Writes the rows that hold at a point (places by axis) into `found`; gives how many. */
  find(point: ArrayLike<number>, found: Int32Array): number {
    if (this.rows.length === 0) return 0
    this.#aim(point)
    const bits = this.#bits
    const summary = this.#summary
    const at = this.#at
    const summaryAt = this.#summaryAt
    const groups = at.length
    const last = this.rows.length
    let count = 0
    for (let s = 0; s < this.#summaries; s++) {
      let words = -1
      for (let g = 0; g < groups; g++) words &= summary[(summaryAt[g] as number) + s] as number
      while (words !== 0) {
        const low = words & -words
        words ^= low
        const word = (s << 5) + (31 - Math.clz32(low))
        let hits = -1
        for (let g = 0; g < groups; g++) hits &= bits[(at[g] as number) + word] as number
        while (hits !== 0) {
          const bit = hits & -hits
          hits ^= bit
          const row = (word << 5) + (31 - Math.clz32(bit))
          if (row < last && (this.#coarse.length === 0 || this.#holds(row, point))) {
            found[count++] = row
          }
        }
      }
    }
    return count
  }

  /**
   * Writes the rows that hold at a point as words of a bit set, those that are not empty alone: `words` and
   * their numbers `at`. Gives how many. Not for a matrix with coarse axes.
   */
  hits(point: ArrayLike<number>, words: Int32Array, at: Int32Array): number {
    this.#aim(point)
    const bits = this.#bits
    const summary = this.#summary
    const base = this.#at
    const summaryAt = this.#summaryAt
    const groups = base.length
    let count = 0
    for (let s = 0; s < this.#summaries; s++) {
      let open = -1
      for (let g = 0; g < groups; g++) open &= summary[(summaryAt[g] as number) + s] as number
      while (open !== 0) {
        const low = open & -open
        open ^= low
        const word = (s << 5) + (31 - Math.clz32(low))
        if (word >= this.words) break
        let hits = -1
        for (let g = 0; g < groups; g++) hits &= bits[(base[g] as number) + word] as number
        // Without an axis every row holds; behind the last row there is none.
        if (word === this.words - 1) hits &= this.#lastWord
        if (hits === 0) continue
        words[count] = hits
        at[count++] = word
      }
    }
    return count
  }

  /** Whether some axis is looked up coarsely: its bit sets are only a first choice. */
  get isCoarse(): boolean {
    return this.#coarse.length > 0
  }

  /** Rows that may contain a row: those that hold at both ends of it on every axis, as a bit set. */
  aroundRow(row: number, into: Int32Array): void {
    into.fill(-1)
    const { sets, extent } = this.rows[row] as Row
    for (const { axes, strides, width, offset } of this.#groups) {
      // A ladder is compared as a whole; its bands are not.
      if (extent !== (sets[AXIS.amount] ?? null) && axes.some(({ axis }) => axis === AXIS.amount))
        continue
      let first = 0
      let last = 0
      for (const [i, axis] of axes.entries()) {
        const classes = classesOf(axis, sets[axis.axis] ?? null)
        first += (classes[0] as number) * (strides[i] as number)
        last += ((classes.at(-1) as number) - 1) * (strides[i] as number)
      }
      for (const set of [first, last]) {
        const at = offset + Math.floor(set / width) * this.words
        for (let word = 0; word < this.words; word++) {
          into[word] = (into[word] as number) & (this.#bits[at + word] as number)
        }
      }
    }
  }

  /** The bit sets a point leads to. */
  #aim(point: ArrayLike<number>): void {
    for (let g = 0; g < this.#groups.length; g++) {
      const { axes, strides, width, offset, summaryOffset } = this.#groups[g] as Group
      let set = 0
      for (let i = 0; i < axes.length; i++) {
        const axis = axes[i] as ClassAxis
        set += classOf(axis, point[axis.axis] as number) * (strides[i] as number)
      }
      if (width > 1) set = Math.floor(set / width)
      this.#at[g] = offset + set * this.words
      this.#summaryAt[g] = summaryOffset + set * this.#summaries
    }
  }

  #holds(row: number, point: ArrayLike<number>): boolean {
    for (const { axis } of this.#coarse) {
      const set = (this.rows[row] as Row).sets[axis]
      if (!set) continue
      const place = point[axis] as number
      let inside = false
      for (let i = 0; i < set.length && !inside; i += 2) {
        inside = place >= (set[i] as number) && place < (set[i + 1] as number)
      }
      if (!inside) return false
    }
    return true
  }

  #fill({ axes, strides, width, offset }: Group): void {
    const bits = this.#bits
    const [only] = axes
    const open = new Int32Array(this.words)
    for (let row = 0; row < this.rows.length; row++) {
      const { sets } = this.rows[row] as Row
      const word = row >>> 5
      const bit = 1 << (row & 31)
      if (axes.every(({ axis }) => sets[axis] === null)) {
        open[word] = (open[word] as number) | bit
      } else if (axes.length === 1 && only) {
        const classes = classesOf(only, sets[only.axis] ?? null)
        for (let i = 0; i < classes.length; i += 2) {
          const from = Math.floor((classes[i] as number) / width)
          const to = Math.ceil((classes[i + 1] as number) / width)
          for (let set = from; set < to; set++) {
            const at = offset + set * this.words + word
            bits[at] = (bits[at] as number) | bit
          }
        }
      } else {
        for (const set of combinations(axes, strides, sets)) {
          const at = offset + set * this.words + word
          bits[at] = (bits[at] as number) | bit
        }
      }
    }
    const count = axes.reduce((product, axis) => product * axis.count, 1)
    for (let set = 0; set < Math.ceil(count / width); set++) {
      for (let word = 0; word < this.words; word++) {
        const at = offset + set * this.words + word
        bits[at] = (bits[at] as number) | (open[word] as number)
      }
    }
  }

  #summarize(): void {
    const sets = this.#bits.length / this.words
    for (let set = 0; set < sets; set++) {
      for (let word = 0; word < this.words; word++) {
        if (this.#bits[set * this.words + word] === 0) continue
        const at = set * this.#summaries + (word >>> 5)
        this.#summary[at] = (this.#summary[at] as number) | (1 << (word & 31))
      }
    }
  }
}

function combinations(axes: readonly ClassAxis[], strides: readonly number[], sets: Row['sets']) {
  let found = [0]
  for (const [i, axis] of axes.entries()) {
    const classes = classesOf(axis, sets[axis.axis] ?? null)
    const next: number[] = []
    for (let j = 0; j < classes.length; j += 2) {
      for (let at = classes[j] as number; at < (classes[j + 1] as number); at++) {
        for (const one of found) next.push(one + at * (strides[i] as number))
      }
    }
    found = next
  }
  return found
}

/** Small axes together, as long as their combinations stay few; large ones each alone. */
function grouped(axes: readonly ClassAxis[]): ClassAxis[][] {
  const sorted = [...axes].sort((a, b) => a.count - b.count)
  const groups: ClassAxis[][] = []
  let open: ClassAxis[] = []
  let product = 1
  for (const axis of sorted) {
    if (open.length > 0 && product * axis.count > MOST_COMBINATIONS) {
      groups.push(open)
      open = []
      product = 1
    }
    open.push(axis)
    product *= axis.count
  }
  if (open.length > 0) groups.push(open)
  // The most telling first: an intersection that is empty ends early.
  return groups.reverse()
}
