import type { Point, Viewport } from '../../../src/drawing/chart/camera.ts'
import type { ChartPalette } from '../../../src/drawing/chart/chart-palette.ts'
import type { ChartSurface } from '../../../src/drawing/chart/chart-surface.ts'
import type { DrawList } from '../../../src/drawing/chart/draw-list.ts'
import type { FitLabel } from '../../../src/drawing/chart/fit-label.ts'

/** Whether a card may be put below another, and what is said of it. */
export type MoveVerdict = { readonly allowed: boolean; readonly text: string }

/** Who decides over moves, and is told of them. A target of -1 is the void beside the cards. */
export type MovePort = {
  readonly judge: (node: number, target: number) => MoveVerdict
  readonly over: (node: number, target: number) => void
  /** It was let go of: over a target, or over nothing. */
  readonly end: (node: number, target: number) => void
}

/** A card in the hand: where it is held, nothing where keys carry it. */
export type CarriedCard = {
  readonly node: number
  readonly target: number
  readonly at: Point | null
}

/** Size of the small card at the pointer, in pixels, and how far from it. */
const GHOST = { width: 236, height: 44, away: 14, padding: 10 }

/** So near the edge the picture begins to move, and at most so far in one frame. */
const EDGE = { near: 36, most: 14 }

/** How far the picture moves while something is held near its edge; null away from it. */
export function edgePush({ x, y }: Point, { width, height }: Viewport): Point | null {
  const push = (at: number, size: number) => {
    const before = EDGE.near - at
    const behind = at - (size - EDGE.near)
    if (before > 0) return EDGE.most * Math.min(1, before / EDGE.near)
    return behind > 0 ? -EDGE.most * Math.min(1, behind / EDGE.near) : 0
  }
  const by = { x: push(x, width), y: push(y, height) }
  return by.x === 0 && by.y === 0 ? null : by
}

/**
 * Paints a card on its way: itself dashed where it stood, the one it is held over framed (solid where
 * it may be put there, dashed where not), and at the pointer, or below that one, what would come of it.
 */
export function paintCarried(
  surface: ChartSurface,
  of: CarriedCard & {
    readonly verdict: MoveVerdict
    readonly name: string
    readonly list: DrawList
    readonly viewport: Viewport
    readonly palette: ChartPalette
    readonly fitLabel: FitLabel
  },
): void {
  const { palette, verdict, list, viewport } = of
  const refused = of.target === -1 ? palette.soft : (palette.severities[2] ?? palette.ink)
  const color = verdict.allowed ? palette.selected : refused
  frame(surface, list, of.node, palette.ink, [5, 4])
  if (of.target !== -1 && of.target !== of.node) {
    frame(surface, list, of.target, color, verdict.allowed ? [] : [5, 4])
  }
  const at = of.at ?? belowCard(list, of.target)
  if (at === null) return
  const x = Math.round(Math.min(at.x + GHOST.away, viewport.width - GHOST.width - 4))
  const y = Math.round(Math.min(at.y + GHOST.away, viewport.height - GHOST.height - 4))
  surface.fillStyle = palette.card
  surface.fillRect(x, y, GHOST.width, GHOST.height)
  surface.strokeStyle = color
  surface.lineWidth = 2
  surface.strokeRect(x, y, GHOST.width, GHOST.height)
  const room = GHOST.width - 2 * GHOST.padding
  const bold = `600 13px ${palette.family}`
  const plain = `12px ${palette.family}`
  surface.fillStyle = palette.ink
  surface.font = bold
  surface.fillText(of.fitLabel(of.name, bold, room), x + GHOST.padding, y + 18)
  surface.font = plain
  surface.fillStyle = verdict.allowed ? palette.ink : color
  surface.fillText(of.fitLabel(verdict.text, plain, room), x + GHOST.padding, y + 35)
}

/** Where keys hold a card: at the lower edge of the one in focus. */
function belowCard({ count, node, box }: DrawList, of: number): Point | null {
  for (let item = count - 1; item >= 0; item--) {
    if (node[item] !== of) continue
    const y = (box[item * 4 + 1] as number) + (box[item * 4 + 3] as number)
    return { x: box[item * 4] as number, y: y - 4 }
  }
  return null
}

function frame(
  surface: ChartSurface,
  { count, node, box }: DrawList,
  of: number,
  color: string,
  dash: number[],
): void {
  for (let item = count - 1; item >= 0; item--) {
    if (node[item] !== of) continue
    surface.strokeStyle = color
    surface.lineWidth = 3
    surface.setLineDash(dash)
    surface.strokeRect(
      Math.round(box[item * 4] as number) - 3,
      Math.round(box[item * 4 + 1] as number) - 3,
      Math.round(box[item * 4 + 2] as number) + 6,
      Math.round(box[item * 4 + 3] as number) + 6,
    )
    surface.setLineDash([])
    return
  }
}
