import type { ChartShape } from './chart-shape.ts'

/** The layouts there are. */
export type LayoutKind = 'tidy' | 'stacked' | 'packed'

/** Sizes in the units of the world, which are pixels at scale 1. */
export type ChartSpacing = {
  /** Width and height of a card. */
  readonly width: number
  readonly height: number
  /** Between neighbours, and between the rows of superiors and reports. */
  readonly gapX: number
  readonly gapY: number
  /** Between the cards of a column, and from a column to the upright line on its left. */
  readonly gapStack: number
  readonly inset: number
  /** Between the shelves of a packed block. */
  readonly gapShelf: number
}

/** A card with room for three lines of text. */
export const DEFAULT_SPACING: ChartSpacing = {
  width: 184,
  height: 60,
  gapX: 16,
  gapY: 44,
  gapStack: 10,
  inset: 14,
  gapShelf: 24,
}

/** Where the cards stand (L1). All arrays are by slot. */
export type ChartLayout = {
  readonly kind: LayoutKind
  readonly shape: ChartShape
  readonly spacing: ChartSpacing
  /** Upper left corners of the cards. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** 1 where the line from the superior enters from the left, as in a column. */
  readonly side: Uint8Array
  /** How far the bus runs above the reports. */
  readonly busGap: number
  /** Where the trunk leaves the card, counted from its left edge. */
  readonly trunk: number
}

/** True where the slot has no shown reports. */
export function isLeaf(shape: ChartShape, slot: number): boolean {
  return shape.end[slot] === slot + 1
}
