import type { Position } from '../position.ts'
import type { IdTable } from './id-table.ts'
import type { IntDraft } from './int-pages.ts'
import { ownFlags, POSITION_FLAGS, STRUCTURAL_FLAGS } from './position-flags.ts'
import type { PostingsDraft, Rank } from './postings.ts'
import { TOP, type Tree, UNROOTED } from './tree.ts'

const { exists, inCycle, unknownSuperior } = POSITION_FLAGS

/** Tells that a fact of the index about a position has changed (X10). */
export type OnFact = (
  fact: 'superior' | 'reports' | 'depth' | 'cycle' | 'root',
  handle: number,
) => void

/**
 * An edit of the tree, position by position. Costs what it changes: the path to the root for sizes,
 * the moved subtree for depths where they differ, the cycle where one closes or opens (X6).
 */
export class TreeDraft {
  readonly #superior: IntDraft
  readonly #depth: IntDraft
  readonly #size: IntDraft
  readonly #unit: IntDraft
  readonly #flags: IntDraft<Uint8Array<ArrayBuffer>>
  readonly #reports: PostingsDraft
  readonly #roots: PostingsDraft
  readonly #ids: IdTable
  readonly #units: IdTable
  readonly #rank: Rank
  readonly #onFact: OnFact

  constructor(base: Tree, ids: IdTable, units: IdTable, rank: Rank, onFact: OnFact) {
    this.#superior = base.superior.edit()
    this.#depth = base.depth.edit()
    this.#size = base.size.edit()
    this.#unit = base.unit.edit()
    this.#flags = base.flags.edit()
    this.#reports = base.reports.edit()
    this.#roots = base.roots.edit()
    this.#ids = ids
    this.#units = units
    this.#rank = rank
    this.#onFact = onFact
  }

  /** Takes in a position that is new; it already stands in the order. */
  add(handle: number, position: Position): void {
    let size = 1
    const waiting = Array.from(this.#reports.get(handle))
    for (const below of waiting) {
      this.#roots.remove(TOP, below, this.#rank)
      this.#mark(below, unknownSuperior, false)
      this.#onFact('superior', below)
      this.#onFact('root', below)
      size += this.#size.get(below)
    }
    this.#flags.set(handle, exists)
    this.#size.set(handle, size)
    // No depth yet: whatever it will be, it has to be passed on.
    this.#depth.set(handle, NO_DEPTH)
    this.#attach(handle, position)
    this.#describe(handle, position)
  }

  /** Takes in what an edit of a position changed. */
  replace(handle: number, former: Position, position: Position): void {
    if (former['reports-to'] !== position['reports-to']) {
      this.#detach(handle)
      this.#attach(handle, position)
    }
    this.#describe(handle, position)
  }

  /** Takes a position out, while it still stands in the order. Its reports stay and become roots. */
  remove(handle: number): void {
    this.#detach(handle)
    this.#flags.set(handle, 0)
    this.#size.set(handle, 0)
    this.#superior.set(handle, -1)
    this.#unit.set(handle, -1)
    this.#depth.set(handle, UNROOTED)
    for (const below of Array.from(this.#reports.get(handle))) {
      this.#roots.add(TOP, below, this.#rank)
      this.#mark(below, unknownSuperior, true)
      this.#onFact('superior', below)
      this.#onFact('root', below)
      this.#sink(below, 0)
    }
  }

  /** Does something that gives a position another place in the order. */
  reorder(handle: number, move: () => void): void {
    const above = this.#superior.get(handle)
    const isRoot = this.#above(handle) === -1
    if (above !== -1) this.#reports.remove(above, handle, this.#rank)
    if (isRoot) this.#roots.remove(TOP, handle, this.#rank)
    move()
    if (above !== -1) {
      this.#reports.add(above, handle, this.#rank)
      this.#onFact('reports', above)
    }
    if (isRoot) {
      this.#roots.add(TOP, handle, this.#rank)
      this.#onFact('root', handle)
    }
  }

  /** Ends the edit. */
  done(): Tree {
    return {
      superior: this.#superior.done(),
      depth: this.#depth.done(),
      size: this.#size.done(),
      unit: this.#unit.done(),
      flags: this.#flags.done(),
      reports: this.#reports.done(),
      roots: this.#roots.done(),
    }
  }

  #has(handle: number, flag: number): boolean {
    return (this.#flags.get(handle) & flag) !== 0
  }

  #mark(handle: number, flag: number, on: boolean): void {
    const flags = this.#flags.get(handle)
    this.#flags.set(handle, on ? flags | flag : flags & ~flag)
  }

  /** The superior that exists, -1 for none. */
  #above(handle: number): number {
    const named = this.#superior.get(handle)
    return named !== -1 && this.#has(named, exists) ? named : -1
  }

  #describe(handle: number, position: Position): void {
    const structural = this.#flags.get(handle) & STRUCTURAL_FLAGS
    this.#flags.set(handle, ownFlags(position) | structural)
    this.#unit.set(handle, position.unit === undefined ? -1 : this.#units.intern(position.unit))
  }

  /** Takes a subtree off its superior. Afterwards its sizes are those of a tree of its own. */
  #detach(handle: number): void {
    const named = this.#superior.get(handle)
    const above = this.#above(handle)
    if (named !== -1) {
      this.#reports.remove(named, handle, this.#rank)
      this.#onFact('reports', named)
    }
    if (above === -1) {
      this.#roots.remove(TOP, handle, this.#rank)
      this.#onFact('root', handle)
    } else if (this.#has(handle, inCycle)) {
      this.#openCycle(handle)
    } else {
      this.#resize(above, -this.#size.get(handle))
    }
  }

  /** Puts a tree of its own below the superior its root names. */
  #attach(handle: number, position: Position): void {
    const name = position['reports-to']
    const named = name === undefined ? -1 : this.#ids.intern(name)
    this.#superior.set(handle, named)
    this.#onFact('superior', handle)
    const above = this.#above(handle)
    this.#mark(handle, unknownSuperior, named !== -1 && above === -1)
    if (named !== -1) {
      this.#reports.add(named, handle, this.#rank)
      this.#onFact('reports', named)
    }
    if (above === -1) {
      this.#roots.add(TOP, handle, this.#rank)
      this.#onFact('root', handle)
      this.#sink(handle, 0)
    } else if (this.#isBelow(above, handle)) {
      this.#closeCycle(handle)
    } else {
      this.#resize(above, this.#size.get(handle))
      const depth = this.#depth.get(above)
      this.#sink(handle, depth === UNROOTED ? UNROOTED : depth + 1)
    }
  }

  /** Whether climbing from one position arrives at another; stops at cycles, which lead nowhere. */
  #isBelow(handle: number, other: number): boolean {
    let at = handle
    while (at !== -1 && at !== other && !this.#has(at, inCycle)) at = this.#above(at)
    return at === other
  }

  /** Adds to the sizes of a position and of all above it; of a cycle once around. */
  #resize(from: number, by: number): void {
    let at = from
    while (at !== -1 && !this.#has(at, inCycle)) {
      this.#size.set(at, this.#size.get(at) + by)
      at = this.#above(at)
    }
    for (const member of at === -1 ? [] : this.#members(at)) {
      this.#size.set(member, this.#size.get(member) + by)
    }
  }

  /** The positions of a cycle, from one of them upwards. */
  #members(start: number): number[] {
    const members = [start]
    for (let at = this.#above(start); at !== start; at = this.#above(at)) members.push(at)
    return members
  }

  #closeCycle(handle: number): void {
    const total = this.#size.get(handle)
    for (const member of this.#members(handle)) {
      this.#size.set(member, total)
      this.#mark(member, inCycle, true)
      this.#onFact('cycle', member)
    }
    this.#sink(handle, UNROOTED)
  }

  /** Opens a cycle at a position that has already left its superior's list: the others hang below. */
  #openCycle(handle: number): void {
    const members = this.#members(handle)
    for (const member of members) {
      this.#mark(member, inCycle, false)
      this.#onFact('cycle', member)
    }
    // The former superior is lowest now, the position itself highest.
    const upwards = [...members.slice(1), handle]
    const inside = new Set(members)
    let carried = 0
    for (const member of upwards) {
      let size = 1 + carried
      const below = this.#reports.get(member)
      for (let i = 0; i < below.length; i++) {
        const one = below[i] as number
        if (!inside.has(one)) size += this.#size.get(one)
      }
      this.#size.set(member, size)
      carried = size
    }
  }

  /** Gives a subtree its depths from the root down; leaves alone what is right already. */
  #sink(root: number, depth: number): void {
    if (this.#depth.get(root) === depth) return
    this.#onFact('depth', root)
    this.#depth.set(root, depth)
    const stack = [root]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const own = this.#depth.get(at)
      const wanted = own === UNROOTED ? UNROOTED : own + 1
      const below = this.#reports.get(at)
      for (let i = 0; i < below.length; i++) {
        const one = below[i] as number
        if (one === root || this.#depth.get(one) === wanted) continue
        this.#depth.set(one, wanted)
        stack.push(one)
      }
    }
  }
}

/** A depth no position ever has. */
const NO_DEPTH = -2
