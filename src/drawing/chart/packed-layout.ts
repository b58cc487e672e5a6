import type { ChartLayout, ChartSpacing } from './chart-layout.ts'
import type { ChartShape } from './chart-shape.ts'

/** Widths of the shelves that are tried, as factors on the side of the square of the same area. */
const TRIED = Array.from({ length: 28 }, (_, step) => 0.6 * 1.06 ** step)

/** Heights of the columns that are tried, as factors on the highest block. */
const COLUMNS = [0, 1, 1.5, 2]
const NO_COLUMNS = [0]

/** How much wider than high a block is meant to be: screens are. */
const WIDER = 1.5

/** How much area a block may waste to come near to that, tried on real organisations. */
const SHAPELY = 0.15

type Blocks = {
  readonly width: Float64Array
  readonly height: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly side: Uint8Array
  /** Shelves of nothing but leaves, by their number. */
  readonly ofLeaves: Map<number, Chosen>
}

/**
 * The packed layout (L7). Every block is a card with its reports' blocks on shelves below, in their
 * order, low ones in columns beside high ones; of a few widths and heights of columns those are taken
 * that let the block be shown largest on a screen.
 */
export function packedLayout(shape: ChartShape, spacing: ChartSpacing): ChartLayout {
  const { count, up } = shape
  const blocks: Blocks = {
    width: new Float64Array(count),
    height: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    side: new Uint8Array(count),
    ofLeaves: new Map(),
  }
  for (let slot = count - 1; slot >= -1; slot--) packReports(shape, spacing, blocks, slot)
  for (let slot = 0; slot < count; slot++) {
    const above = up[slot] as number
    if (above === -1) continue
    blocks.x[slot] = (blocks.x[slot] as number) + (blocks.x[above] as number)
    blocks.y[slot] = (blocks.y[slot] as number) + (blocks.y[above] as number)
  }
  return {
    kind: 'packed',
    shape,
    spacing,
    x: blocks.x,
    y: blocks.y,
    side: blocks.side,
    busGap: spacing.gapShelf / 2,
    trunk: spacing.inset / 2,
  }
}

function packReports(shape: ChartShape, spacing: ChartSpacing, blocks: Blocks, slot: number): void {
  const first = slot + 1
  const stop = slot === -1 ? shape.count : (shape.end[slot] as number)
  const top = slot === -1 ? 0 : spacing.height + spacing.gapShelf
  if (first >= stop) {
    if (slot === -1) return
    blocks.width[slot] = spacing.width
    blocks.height[slot] = spacing.height
    return
  }
  const shelves = chooseShelves(shape, spacing, blocks, { slot, first, stop, top })
  // A trunk runs down past the shelves only where there are several.
  const left = slot !== -1 && shelves.count > 1 ? spacing.inset : 0
  const { target, column } = shelves
  fillShelves(shape, spacing, blocks, { first, stop, target, column, place: { left, top } })
  if (slot === -1) return
  blocks.width[slot] = Math.max(spacing.width, left + shelves.width)
  blocks.height[slot] = top + shelves.height
}

/** Shelves as they were measured, and what they were measured with. */
type Chosen = {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly target: number
  readonly column: number
}

type Reports = {
  readonly slot: number
  readonly first: number
  readonly stop: number
  readonly top: number
}

/** The best of the shelves that are tried for the reports of a slot. */
function chooseShelves(
  shape: ChartShape,
  spacing: ChartSpacing,
  blocks: Blocks,
  { slot, first, stop, top }: Reports,
): Chosen {
  const { end, count } = shape
  let area = 0
  let row = 0
  let widest = 0
  let tallest = 0
  for (let child = first; child < stop; child = end[child] as number) {
    const wide = (blocks.width[child] as number) + spacing.gapX
    area += wide * ((blocks.height[child] as number) + spacing.gapShelf)
    row += wide
    widest = Math.max(widest, blocks.width[child] as number)
    tallest = Math.max(tallest, blocks.height[child] as number)
  }
  const isWhole = slot === -1 || (slot === 0 && stop === count)
  // Leaves alone need no columns, a grid of shelves is as dense; and equal ones stand alike.
  const ofLeaves = tallest === spacing.height
  const leaves = stop - first
  const known = ofLeaves && !isWhole ? blocks.ofLeaves.get(leaves) : undefined
  if (known) return known
  const square = Math.sqrt(area)
  let best: Chosen = { width: 0, height: 0, count: 0, target: widest, column: 0 }
  let leastCost = Number.POSITIVE_INFINITY
  for (const factor of TRIED) {
    const target = Math.max(widest + spacing.inset, square * factor)
    for (const share of ofLeaves ? NO_COLUMNS : COLUMNS) {
      const column = tallest * share
      const { shelves, ...size } = fillShelves(shape, spacing, blocks, {
        first,
        stop,
        target,
        column,
      })
      const cost = costOf(size.width, size.height + top, isWhole)
      if (cost >= leastCost) continue
      best = { ...size, count: shelves, target, column }
      leastCost = cost
    }
    // Wider shelves would change nothing.
    if (target > row + leaves * spacing.inset) break
  }
  if (ofLeaves && !isWhole) blocks.ofLeaves.set(leaves, best)
  return best
}

/**
 * What a block costs: the whole by how small it has to be shown on a screen, a part by its area, more
 * where it is far from the shape of a screen.
 */
function costOf(width: number, height: number, isWhole: boolean): number {
  if (isWhole) return Math.max(width / WIDER, height)
  return width * height * (1 + SHAPELY * Math.log(width / height / WIDER) ** 2)
}

type Shelves = {
  readonly first: number
  readonly stop: number
  /** No shelf grows wider than this by one more block. */
  readonly target: number
  /** How high columns may become on a shelf that is not so high yet. */
  readonly column: number
  /** Where the first shelf begins in the block; blocks are measured only, where it is left out. */
  readonly place?: { readonly left: number; readonly top: number }
}

function fillShelves(
  shape: ChartShape,
  spacing: ChartSpacing,
  blocks: Blocks,
  { first, stop, target, column, place }: Shelves,
): { width: number; height: number; shelves: number } {
  const { gapX, gapShelf, inset } = spacing
  let width = 0
  let shelves = 1
  let shelfTop = 0
  let shelfHeight = 0
  let right = 0
  for (let child = first; child < stop; ) {
    const own = blocks.height[child] as number
    // Columns begin beside something: what stands first on a shelf sets its height.
    const most = Math.max(shelfHeight, own, column)
    const run = columnFrom(shape, spacing, blocks, { child, stop, most, widest: target })
    const indent = run.blocks > 1 ? inset : 0
    if (right > 0 && right + gapX + indent + run.width > target) {
      shelfTop += shelfHeight + gapShelf
      shelfHeight = 0
      right = 0
      shelves++
      continue
    }
    const x = (right === 0 ? 0 : right + gapX) + indent
    if (place) {
      let y = place.top + shelfTop
      for (let at = child; at < run.after; at = shape.end[at] as number) {
        blocks.x[at] = place.left + x
        blocks.y[at] = y
        blocks.side[at] = run.blocks > 1 ? 1 : 0
        y += (blocks.height[at] as number) + gapShelf
      }
    }
    right = x + run.width
    width = Math.max(width, right)
    shelfHeight = Math.max(shelfHeight, run.height)
    child = run.after
  }
  return { width, height: shelfTop + shelfHeight, shelves }
}

type Column = {
  readonly width: number
  readonly height: number
  readonly blocks: number
  /** The slot of the first sibling after it. */
  readonly after: number
}

/** As many siblings, one below the other, as a height allows; at least one. */
function columnFrom(
  { end }: ChartShape,
  { gapShelf, inset }: ChartSpacing,
  { width: widths, height: heights }: Blocks,
  { child, stop, most, widest }: { child: number; stop: number; most: number; widest: number },
): Column {
  let width = widths[child] as number
  let height = heights[child] as number
  let blocks = 1
  let after = end[child] as number
  while (after < stop) {
    const higher = height + gapShelf + (heights[after] as number)
    const wider = Math.max(width, widths[after] as number)
    if (higher > most || wider + inset > widest) break
    height = higher
    width = wider
    blocks++
    after = end[after] as number
  }
  return { width, height, blocks, after }
}
