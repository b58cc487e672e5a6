import type { Box } from '../box.ts'

/** What part of the world is seen (S2): the world's point in the upper left corner, and the scale. */
export type Camera = { readonly x: number; readonly y: number; readonly scale: number }

/** Size of the picture on the screen, in pixels of the page. */
export type Viewport = { readonly width: number; readonly height: number }

/** The least and the greatest scale. */
export type ScaleLimits = { readonly least: number; readonly most: number }

/** A point of the screen or of the world. */
export type Point = { readonly x: number; readonly y: number }

const MARGIN = 24
const MOST = 3
/** At least so many pixels of the world stay in view. */
const KEPT = 48

/** Where a point of the world is on the screen. */
export function toScreen(camera: Camera, { x, y }: Point): Point {
  return { x: (x - camera.x) * camera.scale, y: (y - camera.y) * camera.scale }
}

/** Which point of the world is under a point of the screen. */
export function toWorld(camera: Camera, { x, y }: Point): Point {
  return { x: x / camera.scale + camera.x, y: y / camera.scale + camera.y }
}

/** Shows a box whole, in the middle, with a margin, never larger than life (S3). */
export function fitBox(box: Box, viewport: Viewport, margin = MARGIN): Camera {
  const roomX = Math.max(1, viewport.width - 2 * margin)
  const roomY = Math.max(1, viewport.height - 2 * margin)
  const scale = Math.min(1, roomX / Math.max(1, box.width), roomY / Math.max(1, box.height))
  return {
    x: box.x + box.width / 2 - viewport.width / 2 / scale,
    y: box.y + box.height / 2 - viewport.height / 2 / scale,
    scale,
  }
}

/**
 * How far one may zoom: out until the world is half as large as the viewport, in to three times life
 * size.
 */
export function scaleLimits(world: Box, viewport: Viewport): ScaleLimits {
  return { least: fitBox(world, viewport).scale / 2, most: MOST }
}

/** Zooms by a factor and keeps the world's point under a point of the screen where it is (S3). */
export function zoomAbout(
  camera: Camera,
  at: Point,
  factor: number,
  { least, most }: ScaleLimits,
): Camera {
  const scale = Math.min(most, Math.max(least, camera.scale * factor))
  const { x, y } = toWorld(camera, at)
  return { x: x - at.x / scale, y: y - at.y / scale, scale }
}

/** Moves the picture by pixels of the screen. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }
}

/** Puts a box into the middle; at a scale of one's choice, or as it is. */
export function centreOn(box: Box, viewport: Viewport, { scale }: Pick<Camera, 'scale'>): Camera {
  return {
    x: box.x + box.width / 2 - viewport.width / 2 / scale,
    y: box.y + box.height / 2 - viewport.height / 2 / scale,
    scale,
  }
}

/** Keeps a part of the world in view (S3), so that nobody gets lost in the void. */
export function clampCamera(camera: Camera, world: Box, viewport: Viewport): Camera {
  const { scale } = camera
  const clamp = (at: number, from: number, size: number, view: number) => {
    const kept = Math.min(KEPT / scale, size, view / scale)
    return Math.min(from + size - kept, Math.max(from - view / scale + kept, at))
  }
  return {
    x: clamp(camera.x, world.x, world.width, viewport.width),
    y: clamp(camera.y, world.y, world.height, viewport.height),
    scale,
  }
}

/**
 * A camera between two, for `share` from 0 to 1: scale changes by equal factors, and the point in the
 * middle moves so that it never runs ahead of the zoom.
 */
export function blendCameras(from: Camera, to: Camera, share: number, view: Viewport): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share
  const middle = { x: view.width / 2, y: view.height / 2 }
  const start = toWorld(from, middle)
  const goal = toWorld(to, middle)
  // Equal steps on the screen: the way left shrinks as the world grows.
  const gone =
    Math.abs(to.scale - from.scale) < 1e-9 * from.scale
      ? share
      : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale)
  const x = start.x + (goal.x - start.x) * gone
  const y = start.y + (goal.y - start.y) * gone
  return { x: x - middle.x / scale, y: y - middle.y / scale, scale }
}
