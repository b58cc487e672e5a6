import type { ChartLayout } from './chart-layout.ts'

/**
 * The lines of the tree in upright and level pieces (K1), by slot. A piece whose ends are one point
 * is none. In a column the last piece leads from the upright line to the card.
 */
export type ChartLines = {
  /** Where the line leaves for the card: x of its upright piece. */
  readonly dropX: Float64Array
  readonly dropFrom: Float64Array
  readonly dropTo: Float64Array
  /** The level piece of the bus that this slot adds. */
  readonly busY: Float64Array
  readonly busFrom: Float64Array
  readonly busTo: Float64Array
  /** How far down the trunk of this slot runs to reach the last bus of its reports; NaN for none. */
  readonly trunkTo: Float64Array
}

/** Finds all pieces in one pass over the slots. */
export function chartLines(layout: ChartLayout): ChartLines {
  const { shape, spacing, x, y, side, busGap, trunk } = layout
  const { count, up, before, last } = shape
  const dropX = new Float64Array(count)
  const dropFrom = new Float64Array(count)
  const dropTo = new Float64Array(count)
  const busY = new Float64Array(count)
  const busFrom = new Float64Array(count)
  const busTo = new Float64Array(count)
  const trunkTo = new Float64Array(count).fill(Number.NaN)
  // By slot, the sibling whose level piece reaches furthest right on the same bus.
  const head = new Int32Array(count)
  for (let slot = 0; slot < count; slot++) {
    const above = up[slot] as number
    if (above === -1) continue
    const stacked = side[slot] === 1
    const left = x[slot] as number
    const top = y[slot] as number
    const centre = top + spacing.height / 2
    const trunkX = (x[above] as number) + trunk
    const drop = stacked ? left - spacing.inset : left + spacing.width / 2
    const sibling = before[slot] as number
    const below = stacked && sibling !== -1 && side[sibling] === 1 && x[sibling] === left
    const bus = below && (y[sibling] as number) < top ? (busY[sibling] as number) : top - busGap
    dropX[slot] = drop
    busY[slot] = bus
    dropTo[slot] = stacked ? centre : top
    head[slot] = slot
    if (below) {
      dropFrom[slot] = dropTo[sibling] as number
      busFrom[slot] = drop
      busTo[slot] = drop
      head[slot] = head[sibling] as number
    } else {
      dropFrom[slot] = bus
      busTo[slot] = drop
      if (sibling !== -1 && busY[sibling] === bus) busFrom[slot] = dropX[sibling] as number
      else busFrom[slot] = Math.min(drop, trunkX)
    }
    trunkTo[above] = Math.max(bus, Number.isNaN(trunkTo[above]) ? bus : (trunkTo[above] as number))
    if (last[above] === slot) reach(busTo, head[slot] as number, trunkX)
  }
  return { dropX, dropFrom, dropTo, busY, busFrom, busTo, trunkTo }
}

/** A bus that ends left of the trunk is drawn on to it. */
function reach(busTo: Float64Array, slot: number, trunkX: number): void {
  busTo[slot] = Math.max(busTo[slot] as number, trunkX)
}
