import {
  type ChartLayout,
  type ChartSpacing,
  DEFAULT_SPACING,
  type LayoutKind,
} from './chart-layout.ts'
import type { ChartShape } from './chart-shape.ts'
import { packedLayout } from './packed-layout.ts'
import { stackedLayout } from './stacked-layout.ts'
import { tidyLayout } from './tidy-layout.ts'

const LAYOUTS = { tidy: tidyLayout, stacked: stackedLayout, packed: packedLayout }

/** Lays out the shown part of a tree in one of the ways there are (L1 to L7). */
export function layOutChart(
  shape: ChartShape,
  kind: LayoutKind,
  spacing: ChartSpacing = DEFAULT_SPACING,
): ChartLayout {
  return LAYOUTS[kind](shape, spacing)
}
