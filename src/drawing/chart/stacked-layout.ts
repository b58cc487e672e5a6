import { type ChartLayout, type ChartSpacing, isLeaf } from './chart-layout.ts'
import type { ChartShape } from './chart-shape.ts'

/** Columns are no higher than this many cards, unless there are so many that a square is higher. */
const COLUMN_ROWS = 8

/** Blocks while they are measured: sizes, and where each stands in the block of its superior. */
type Blocks = {
  readonly width: Float64Array
  readonly height: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly side: Uint8Array
}

/** The stacked layout (L6): two passes, one from the leaves for sizes, one from the roots for places. */
export function stackedLayout(shape: ChartShape, spacing: ChartSpacing): ChartLayout {
  const { count, up } = shape
  const blocks: Blocks = {
    width: new Float64Array(count),
    height: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    side: new Uint8Array(count),
  }
  for (let slot = count - 1; slot >= -1; slot--) placeReports(shape, spacing, blocks, slot)
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let slot = 0; slot < count; slot++) {
    const above = up[slot] as number
    if (above !== -1) {
      blocks.x[slot] = (blocks.x[slot] as number) + (blocks.x[above] as number)
      blocks.y[slot] = (blocks.y[slot] as number) + (blocks.y[above] as number)
    }
    const spare = blocks.side[slot] === 1 ? 0 : (blocks.width[slot] as number) - spacing.width
    x[slot] = (blocks.x[slot] as number) + spare / 2
    y[slot] = blocks.y[slot] as number
  }
  const { gapY, width } = spacing
  return {
    kind: 'stacked',
    shape,
    spacing,
    x,
    y,
    side: blocks.side,
    busGap: gapY / 2,
    trunk: width / 2,
  }
}

/** Sets the reports of a slot side by side, runs of leaves in columns; -1 does so with the roots. */
function placeReports(shape: ChartShape, spacing: ChartSpacing, blocks: Blocks, slot: number) {
  const { end } = shape
  const stop = slot === -1 ? shape.count : (end[slot] as number)
  const top = slot === -1 ? 0 : spacing.height + spacing.gapY
  let right = 0
  let bottom = 0
  let child = slot + 1
  while (child < stop) {
    const run = leafRun(shape, child, stop)
    if (run > 1) {
      const placed = placeColumns(spacing, blocks, { first: child, run, left: right, top })
      right = placed.right + spacing.gapX
      bottom = Math.max(bottom, placed.bottom)
      child += run
    } else {
      blocks.x[child] = right
      blocks.y[child] = top
      right += (blocks.width[child] as number) + spacing.gapX
      bottom = Math.max(bottom, top + (blocks.height[child] as number))
      child = end[child] as number
    }
  }
  if (slot === -1) return
  const wide = Math.max(0, right - spacing.gapX)
  blocks.width[slot] = Math.max(spacing.width, wide)
  blocks.height[slot] = Math.max(spacing.height, bottom)
}

/** How many leaves follow one another from here on. Their slots do too, having nothing below. */
function leafRun(shape: ChartShape, first: number, stop: number): number {
  let after = first
  while (after < stop && isLeaf(shape, after)) after++
  return after - first
}

type Columns = { first: number; run: number; left: number; top: number }

function placeColumns(spacing: ChartSpacing, blocks: Blocks, { first, run, left, top }: Columns) {
  const most = Math.max(COLUMN_ROWS, Math.ceil(Math.sqrt(run)))
  const columns = Math.ceil(run / most)
  const rows = Math.ceil(run / columns)
  const stepX = spacing.inset + spacing.width + spacing.gapX
  const stepY = spacing.height + spacing.gapStack
  for (let at = 0; at < run; at++) {
    const child = first + at
    blocks.x[child] = left + Math.floor(at / rows) * stepX + spacing.inset
    blocks.y[child] = top + (at % rows) * stepY
    blocks.width[child] = spacing.width
    blocks.height[child] = spacing.height
    blocks.side[child] = 1
  }
  const used = Math.ceil(run / rows)
  return {
    right: left + used * stepX - spacing.gapX,
    bottom: top + rows * stepY - spacing.gapStack,
  }
}
