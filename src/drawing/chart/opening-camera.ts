import { type Camera, clampCamera, fitBox, type Viewport } from './camera.ts'
import type { ChartScene } from './chart-scene.ts'

/** Cards narrower than this, in pixels, have no words that can be read. */
const READABLE = 104

/** Where a layout opens that would be unreadable as a whole: cards so wide, the top so far down. */
const OPENING = { width: 156, margin: 24 }

/**
 * Where a chart opens (S4): all of it where its cards can then be read, and where it is packed, whose
 * overview has labels of its own; else its top, at a size that can be read, with as much below as fits.
 */
export function openingCamera(scene: ChartScene, viewport: Viewport): Camera {
  const { layout, width, height } = scene
  const world = { x: 0, y: 0, width, height }
  const whole = fitBox(world, viewport)
  const { shape, spacing } = layout
  const isReadable = spacing.width * whole.scale >= READABLE
  if (layout.kind === 'packed' || isReadable || shape.count === 0) return whole
  const scale = OPENING.width / spacing.width
  const top = { x: layout.x[0] as number, y: layout.y[0] as number }
  const seen = { width: viewport.width / scale, height: viewport.height / scale }
  const margin = OPENING.margin / scale
  // The card at the top in the middle, unless that showed more void than chart on one side.
  const middle = top.x + spacing.width / 2 - seen.width / 2
  const least = -margin
  const most = Math.max(least, width + margin - seen.width)
  const x = seen.width >= width + 2 * margin ? (width - seen.width) / 2 : bound(middle, least, most)
  return clampCamera({ x, y: top.y - margin, scale }, world, viewport)
}

/** Whether a camera shows a scene as a whole. */
export function isFitted(camera: Camera, { width, height }: ChartScene, viewport: Viewport) {
  return camera.scale === fitBox({ x: 0, y: 0, width, height }, viewport).scale
}

const bound = (at: number, least: number, most: number) => Math.min(most, Math.max(least, at))
