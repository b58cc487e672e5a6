import type { ChartLayout, ChartSpacing } from './chart-layout.ts'
import type { ChartShape } from './chart-shape.ts'

/** Widths of the shelves that are tried, as factors on the side of the square of the same area. */
const TRIED = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2]

/** How much wider than high a block is meant to be: screens are. */
const WIDER = 1.5

type Blocks = {
  readonly width: Float64Array
  readonly height: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * The packed layout (L7). Every block is a card with its reports' blocks on shelves below, in their
 * order; of a few widths the one is taken that lets the block be shown largest on a screen.
 */
export function packedLayout(shape: ChartShape, spacing: ChartSpacing): ChartLayout {
  const { count, up } = shape
  const blocks: Blocks = {
    width: new Float64Array(count),
    height: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
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
    side: new Uint8Array(count),
    busGap: spacing.gapShelf / 2,
    trunk: spacing.inset / 2,
  }
}

function packReports(shape: ChartShape, spacing: ChartSpacing, blocks: Blocks, slot: number): void {
  const { end } = shape
  const first = slot + 1
  const stop = slot === -1 ? shape.count : (end[slot] as number)
  const top = slot === -1 ? 0 : spacing.height + spacing.gapShelf
  if (first >= stop) {
    if (slot === -1) return
    blocks.width[slot] = spacing.width
    blocks.height[slot] = spacing.height
    return
  }
  let area = 0
  let widest = 0
  for (let child = first; child < stop; child = end[child] as number) {
    const wide = blocks.width[child] as number
    area += (wide + spacing.gapX) * ((blocks.height[child] as number) + spacing.gapShelf)
    widest = Math.max(widest, wide)
  }
  const square = Math.sqrt(area)
  let best = { width: 0, height: 0, shelves: 0 }
  let bestSide = Number.POSITIVE_INFINITY
  let bestTarget = widest
  for (const factor of TRIED) {
    const target = Math.max(widest, square * factor)
    const tried = fillShelves(shape, spacing, blocks, { first, stop, target })
    const side = Math.max(tried.width / WIDER, tried.height + top)
    if (side < bestSide) {
      best = tried
      bestSide = side
      bestTarget = target
    }
  }
  // A trunk runs down past the shelves only where there are several.
  const left = slot !== -1 && best.shelves > 1 ? spacing.inset : 0
  fillShelves(shape, spacing, blocks, { first, stop, target: bestTarget, place: { left, top } })
  if (slot === -1) return
  blocks.width[slot] = Math.max(spacing.width, left + best.width)
  blocks.height[slot] = top + best.height
}

type Shelves = {
  readonly first: number
  readonly stop: number
  /** No shelf grows wider than this by one more block. */
  readonly target: number
  /** Where the first shelf begins in the block; blocks are measured only, where it is left out. */
  readonly place?: { readonly left: number; readonly top: number }
}

function fillShelves(
  { end }: ChartShape,
  { gapX, gapShelf }: ChartSpacing,
  blocks: Blocks,
  { first, stop, target, place }: Shelves,
): { width: number; height: number; shelves: number } {
  let width = 0
  let shelves = 1
  let shelfTop = 0
  let shelfHeight = 0
  let right = 0
  for (let child = first; child < stop; child = end[child] as number) {
    const wide = blocks.width[child] as number
    if (right > 0 && right + gapX + wide > target) {
      shelfTop += shelfHeight + gapShelf
      shelfHeight = 0
      right = 0
      shelves++
    }
    const x = right === 0 ? 0 : right + gapX
    if (place) {
      blocks.x[child] = place.left + x
      blocks.y[child] = place.top + shelfTop
    }
    right = x + wide
    width = Math.max(width, right)
    shelfHeight = Math.max(shelfHeight, blocks.height[child] as number)
  }
  return { width, height: shelfTop + shelfHeight, shelves }
}
