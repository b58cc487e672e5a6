import type { ChartTree } from './chart-tree.ts'

/**
 * The shown part of a tree, renumbered (T6): slot 0 is the first row, and the subtree of a slot are
 * the slots from itself up to its `end`. So a walk is a loop, and passing a subtree over is a jump.
 */
export type ChartShape = {
  readonly tree: ChartTree
  /** How many nodes are shown. */
  readonly count: number
  /** By slot, the node. */
  readonly node: Int32Array
  /** By node, the slot; -1 where it is not shown. */
  readonly slot: Int32Array
  /** By slot, the slot of the superior; -1 for roots. */
  readonly up: Int32Array
  /** By slot, the first slot after its subtree. */
  readonly end: Int32Array
  /** By slot, the sibling before; -1 for the first. */
  readonly before: Int32Array
  /** By slot, the last report; -1 where none is shown. */
  readonly last: Int32Array
  /** By slot, 0 for roots. */
  readonly depth: Int32Array
}

/**
 * Leaves out what stands below collapsed nodes.
 *
 * @param collapsed by node, 1 where the reports are hidden; nothing is, where it is left out
 */
export function shapeOf(tree: ChartTree, collapsed?: Uint8Array): ChartShape {
  const room = tree.order.length
  const node = new Int32Array(room)
  const up = new Int32Array(room)
  const before = new Int32Array(room)
  const last = new Int32Array(room).fill(-1)
  const depth = new Int32Array(room)
  const slot = new Int32Array(tree.count).fill(-1)
  let count = 0
  let lastRoot = -1
  for (let at = 0; at < room; at++) {
    const own = tree.order[at] as number
    const above = tree.parent[own] as number
    const aboveSlot = above === -1 ? -1 : (slot[above] as number)
    if (above !== -1 && (aboveSlot === -1 || collapsed?.[above] === 1)) continue
    node[count] = own
    slot[own] = count
    up[count] = aboveSlot
    before[count] = aboveSlot === -1 ? lastRoot : (last[aboveSlot] as number)
    if (aboveSlot === -1) lastRoot = count
    else {
      last[aboveSlot] = count
      depth[count] = (depth[aboveSlot] as number) + 1
    }
    count++
  }
  const part = (array: Int32Array) => (count === room ? array : array.slice(0, count))
  return {
    tree,
    count,
    node: part(node),
    slot,
    up: part(up),
    end: endsOf(up, count),
    before: part(before),
    last: part(last),
    depth: part(depth),
  }
}

/** The nearest shown node: the node itself, or the first superior that is shown; -1 for none. */
export function nearestShown(shape: ChartShape, node: number): number {
  let at = node >= 0 && node < shape.slot.length ? node : -1
  while (at !== -1 && shape.slot[at] === -1) at = shape.tree.parent[at] as number
  return at
}

function endsOf(up: Int32Array, count: number): Int32Array {
  const end = new Int32Array(count)
  for (let slot = count - 1; slot >= 0; slot--) {
    if (end[slot] === 0) end[slot] = slot + 1
    const above = up[slot] as number
    if (above !== -1 && (end[above] as number) < (end[slot] as number)) {
      end[above] = end[slot] as number
    }
  }
  return end
}
