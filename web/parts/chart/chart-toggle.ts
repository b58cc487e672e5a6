import type { Point } from '../../../src/drawing/chart/camera.ts'
import type { ChartPalette } from '../../../src/drawing/chart/chart-palette.ts'
import type { ChartShape } from '../../../src/drawing/chart/chart-shape.ts'
import type { ChartSurface } from '../../../src/drawing/chart/chart-surface.ts'
import { type DrawList, LEVEL } from '../../../src/drawing/chart/draw-list.ts'

/** Radius of the small round sign at the lower edge of a card that hides or shows what is below. */
const RADIUS = 8

/** How near a pointer must come to it. */
const REACH = 13

/** Which cards bear the sign: those with hidden reports always, others when looked at. */
export type ToggleSigns = {
  readonly list: DrawList
  readonly shape: ChartShape
  /** Where on a card the line to its reports begins, in pixels of the screen. */
  readonly trunk: number
  readonly lookedAt: readonly number[]
}

/** Paints the signs: a minus where reports are shown, a plus where they are hidden. */
export function paintToggles(surface: ChartSurface, signs: ToggleSigns, palette: ChartPalette) {
  surface.lineWidth = 1
  eachSign(signs, (node, { x, y }) => {
    surface.fillStyle = palette.card
    surface.strokeStyle = palette.soft
    surface.beginPath()
    surface.arc(x, y, RADIUS, 0, Math.PI * 2)
    surface.fill()
    surface.stroke()
    surface.fillStyle = palette.ink
    surface.fillRect(x - 4, y - 0.75, 8, 1.5)
    if (isCollapsed(signs.shape, node)) surface.fillRect(x - 0.75, y - 4, 1.5, 8)
    return false
  })
}

/** The node whose sign is at a point; -1 for none. */
export function toggleAt(signs: ToggleSigns, at: Point): number {
  let found = -1
  eachSign(signs, (node, { x, y }) => {
    if (Math.hypot(at.x - x, at.y - y) > REACH) return false
    found = node
    return true
  })
  return found
}

function eachSign(signs: ToggleSigns, visit: (node: number, at: Point) => boolean): void {
  const { list, shape, trunk, lookedAt } = signs
  for (let item = list.count - 1; item >= 0; item--) {
    const level = list.level[item] as number
    if (level < LEVEL.name) continue
    const node = list.node[item] as number
    if (shape.tree.firstChild[node] === -1) continue
    const isLookedAt = level >= LEVEL.lines && lookedAt.includes(node)
    if (!isCollapsed(shape, node) && !isLookedAt) continue
    const x = Math.round((list.box[item * 4] as number) + trunk)
    const y = Math.round((list.box[item * 4 + 1] as number) + (list.box[item * 4 + 3] as number))
    if (visit(node, { x, y })) return
  }
}

function isCollapsed(shape: ChartShape, node: number): boolean {
  const slot = shape.slot[node] ?? -1
  return slot !== -1 && shape.last[slot] === -1 && shape.tree.firstChild[node] !== -1
}
