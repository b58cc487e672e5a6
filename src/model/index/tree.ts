import type { Position } from '../position.ts'
import type { IdTable } from './id-table.ts'
import { IntPages } from './int-pages.ts'
import { ownFlags, POSITION_FLAGS } from './position-flags.ts'
import { Postings } from './postings.ts'
import type { Table } from './table.ts'

/** Depth of a position from which climbing never ends: in a cycle, or below one (X7). */
export const UNROOTED = -1

/** The only owner in the postings of roots. */
export const TOP = 0

/**
 * The solid lines as columns by position handle (X4 to X8). A position whose superior is unknown is a
 * root; the positions of a cycle have no root.
 */
export type Tree = {
  /** The superior a position names, whether it exists or not; -1 for none. */
  readonly superior: IntPages
  /** Steps to its root, 0 for a root, `UNROOTED` for none. */
  readonly depth: IntPages
  /** Positions in its subtree, itself included; in a cycle: all that hangs on the cycle. */
  readonly size: IntPages
  /** Handle of its unit, -1 for none. */
  readonly unit: IntPages
  /** `POSITION_FLAGS`. */
  readonly flags: IntPages<Uint8Array<ArrayBuffer>>
  /** Positions that name a superior, by that superior's handle, whether it exists or not. */
  readonly reports: Postings
  /** The roots, as the list of `TOP`. */
  readonly roots: Postings
}

/** Builds the tree from all positions. Linear; gives unknown superiors and units their handles. */
export function buildTree(positions: Table<Position>, units: IdTable): Tree {
  const { ids } = positions
  const handles = positions.order.handles()
  const superiorHandles = new Int32Array(handles.length)
  const unitHandles = new Int32Array(handles.length)
  for (let i = 0; i < handles.length; i++) {
    const position = positions.at(handles[i] as number) as Position
    const superior = position['reports-to']
    superiorHandles[i] = superior === undefined ? -1 : ids.intern(superior)
    unitHandles[i] = position.unit === undefined ? -1 : units.intern(position.unit)
  }

  const superior = new Int32Array(ids.size).fill(-1)
  const unit = new Int32Array(ids.size).fill(-1)
  const flags = new Uint8Array(ids.size)
  for (let i = 0; i < handles.length; i++) {
    const handle = handles[i] as number
    superior[handle] = superiorHandles[i] as number
    unit[handle] = unitHandles[i] as number
    flags[handle] = ownFlags(positions.at(handle) as Position)
  }

  const { reports, roots, rootCount } = gather(handles, superior, flags)
  const size = sizes(handles, superior, flags)
  const depth = depths(roots.subarray(0, rootCount), reports, ids.size)
  return {
    superior: IntPages.of(superior, -1),
    depth: IntPages.of(depth, UNROOTED),
    size: IntPages.of(size, 0),
    unit: IntPages.of(unit, -1),
    flags: IntPages.of(flags, 0),
    reports,
    roots: Postings.of(new Int32Array(rootCount), roots, rootCount, 1),
  }
}

/** Sorts positions under their superiors, finds the roots, marks unknown superiors. */
function gather(handles: Int32Array, superior: Int32Array, flags: Uint8Array) {
  const owners = new Int32Array(handles.length)
  const items = new Int32Array(handles.length)
  const roots = new Int32Array(handles.length)
  let pairs = 0
  let rootCount = 0
  for (const handle of handles) {
    const above = superior[handle] as number
    if (above !== -1) {
      owners[pairs] = above
      items[pairs++] = handle
      if (flags[above] !== 0) continue
      flags[handle] = (flags[handle] as number) | POSITION_FLAGS.unknownSuperior
    }
    roots[rootCount++] = handle
  }
  return { reports: Postings.of(owners, items, pairs, superior.length), roots, rootCount }
}

/** Sizes of subtrees, by taking leaves away one after the other; what remains are the cycles. */
function sizes(handles: Int32Array, superior: Int32Array, flags: Uint8Array) {
  const size = new Int32Array(superior.length)
  const waiting = new Int32Array(superior.length)
  for (const handle of handles) {
    size[handle] = 1
    const above = superior[handle] as number
    if (above !== -1) (waiting[above] as number)++
  }
  const free = handles.filter((handle) => waiting[handle] === 0)
  const queue = new Int32Array(handles.length)
  queue.set(free)
  let end = free.length
  for (let at = 0; at < end; at++) {
    const handle = queue[at] as number
    waiting[handle] = -1
    const above = superior[handle] as number
    if (above === -1 || flags[above] === 0) continue
    size[above] = (size[above] as number) + (size[handle] as number)
    if (--(waiting[above] as number) === 0) queue[end++] = above
  }
  if (end < handles.length) closeCycles(handles, superior, flags, size, waiting)
  return size
}

/** Marks the positions of each cycle and gives them the size of all that hangs on it. */
function closeCycles(
  handles: Int32Array,
  superior: Int32Array,
  flags: Uint8Array,
  size: Int32Array,
  waiting: Int32Array,
) {
  for (const start of handles) {
    if ((waiting[start] as number) <= 0) continue
    let total = 0
    let member = start
    do {
      total += size[member] as number
      member = superior[member] as number
    } while (member !== start)
    do {
      size[member] = total
      waiting[member] = -1
      flags[member] = (flags[member] as number) | POSITION_FLAGS.inCycle
      member = superior[member] as number
    } while (member !== start)
  }
}

/** Depths from the roots down. */
function depths(roots: Int32Array, reports: Postings, length: number) {
  const depth = new Int32Array(length).fill(UNROOTED)
  let row: number[] = []
  for (const root of roots) {
    depth[root] = 0
    row.push(root)
  }
  for (let level = 1; row.length > 0; level++) {
    const next: number[] = []
    for (const handle of row) {
      if (reports.count(handle) === 0) continue
      for (const below of reports.get(handle)) {
        depth[below] = level
        next.push(below)
      }
    }
    row = next
  }
  return depth
}
