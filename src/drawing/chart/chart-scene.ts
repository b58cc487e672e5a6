import type { ChartLayout } from './chart-layout.ts'
import { type ChartLines, chartLines } from './chart-lines.ts'

/** A layout with what drawing needs of it: lines, and the box of each subtree (S1). All by slot. */
export type ChartScene = {
  readonly layout: ChartLayout
  readonly lines: ChartLines
  readonly left: Float64Array
  readonly top: Float64Array
  readonly right: Float64Array
  readonly bottom: Float64Array
  /** Size of the world; its upper left corner is (0, 0). */
  readonly width: number
  readonly height: number
}

/** Builds the boxes from the bottom up, once per layout. */
export function chartScene(layout: ChartLayout): ChartScene {
  const { shape, spacing } = layout
  const { count, up } = shape
  const lines = chartLines(layout)
  const left = layout.x.slice()
  const top = layout.y.slice()
  const right = new Float64Array(count)
  const bottom = new Float64Array(count)
  for (let slot = 0; slot < count; slot++) {
    right[slot] = (left[slot] as number) + spacing.width
    bottom[slot] = (top[slot] as number) + spacing.height
  }
  let width = 0
  let height = 0
  for (let slot = count - 1; slot >= 0; slot--) {
    width = Math.max(width, right[slot] as number)
    height = Math.max(height, bottom[slot] as number)
    const above = up[slot] as number
    if (above === -1) continue
    const from = Math.min(lines.busFrom[slot] as number, lines.dropX[slot] as number)
    left[above] = Math.min(left[above] as number, left[slot] as number, from)
    right[above] = Math.max(
      right[above] as number,
      right[slot] as number,
      lines.busTo[slot] as number,
    )
    top[above] = Math.min(top[above] as number, top[slot] as number)
    bottom[above] = Math.max(bottom[above] as number, bottom[slot] as number)
  }
  return { layout, lines, left, top, right, bottom, width, height }
}
