import type { Camera, Viewport } from './camera.ts'
import type { ChartScene } from './chart-scene.ts'
import { nearestShown } from './chart-shape.ts'
import { clipFrame, clipSegment } from './clip-segment.ts'
import { addLine, type DrawList } from './draw-list.ts'

/** Lines besides those of the tree (K3): two nodes and a kind each, see `LINE_KINDS`. */
export type FurtherLines = {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly kind: Uint8Array
}

/** Most further lines drawn in a frame (K3). */
export const MOST_FURTHER_LINES = 3_000

/** Shorter ones, in pixels, are not drawn. */
const SHORTEST = 4

/**
 * Finds the slots that lines join in a layout, once per layout: ends that are not shown give way to
 * the nearest superior that is; lines whose ends meet are left out.
 */
export function shownLines({ layout }: ChartScene, lines: FurtherLines): FurtherLines {
  const { shape } = layout
  const from = new Int32Array(lines.from.length)
  const to = new Int32Array(lines.from.length)
  const kind = new Uint8Array(lines.from.length)
  let count = 0
  for (let at = 0; at < lines.from.length; at++) {
    const start = nearestShown(shape, lines.from[at] as number)
    const goal = nearestShown(shape, lines.to[at] as number)
    if (start === -1 || goal === -1 || start === goal) continue
    from[count] = shape.slot[start] as number
    to[count] = shape.slot[goal] as number
    kind[count++] = lines.kind[at] as number
  }
  return { from: from.slice(0, count), to: to.slice(0, count), kind: kind.slice(0, count) }
}

/**
 * Appends the further lines that meet the viewport, from edge to edge of their cards.
 *
 * @param lines by slot, as {@link shownLines} gives them
 */
export function addFurtherLines(
  list: DrawList,
  { layout }: ChartScene,
  lines: FurtherLines,
  { x: camX, y: camY, scale }: Camera,
  viewport: Viewport,
): void {
  const { x, y, spacing } = layout
  const halfWidth = spacing.width / 2
  const halfHeight = spacing.height / 2
  const frame = clipFrame(viewport)
  const ends = new Float64Array(4)
  let drawn = 0
  for (let at = 0; at < lines.from.length; at++) {
    const from = lines.from[at] as number
    const to = lines.to[at] as number
    const startX = (x[from] as number) + halfWidth
    const startY = (y[from] as number) + halfHeight
    const dx = (x[to] as number) + halfWidth - startX
    const dy = (y[to] as number) + halfHeight - startY
    // The share of the way that lies within each of the two cards, which are of one size.
    const inside = Math.min(halfWidth / Math.abs(dx), halfHeight / Math.abs(dy))
    if (inside >= 0.5) continue
    ends[0] = (startX + dx * inside - camX) * scale
    ends[1] = (startY + dy * inside - camY) * scale
    ends[2] = (startX + dx * (1 - inside) - camX) * scale
    ends[3] = (startY + dy * (1 - inside) - camY) * scale
    if (Math.abs(dx) + Math.abs(dy) < SHORTEST / scale || !clipSegment(ends, frame)) continue
    if (drawn++ >= MOST_FURTHER_LINES) list.linesLeftOut++
    else {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends
      addLine(list, lines.kind[at] as number, x1, y1, x2, y2)
    }
  }
}
