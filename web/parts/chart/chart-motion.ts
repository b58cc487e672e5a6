import { blendLayouts } from '../../../src/drawing/chart/blend-layouts.ts'
import {
  blendCameras,
  type Camera,
  type Point,
  toScreen,
  type Viewport,
} from '../../../src/drawing/chart/camera.ts'
import type { ChartLayout } from '../../../src/drawing/chart/chart-layout.ts'
import { type ChartScene, chartScene } from '../../../src/drawing/chart/chart-scene.ts'

/** How long the picture moves by itself, in milliseconds. */
const CAMERA_TIME = 420
const LAYOUT_TIME = 360

/** A movement: what is seen at an instant, and whether it has come to its end. */
export type Motion = (now: number) => {
  readonly camera: Camera
  readonly scene: ChartScene
  readonly isOver: boolean
}

/** Moves the camera over an unchanged scene. */
export function moveCamera(
  scene: ChartScene,
  from: Camera,
  to: Camera,
  viewport: Viewport,
  start: number,
): Motion {
  return (now) => {
    const share = shareOf(now - start, CAMERA_TIME)
    const camera = share === 1 ? to : blendCameras(from, to, share, viewport)
    return { camera, scene, isOver: share === 1 }
  }
}

/** What stays where it is on the screen while cards move: a node, and where its card is. */
export type Anchor = { readonly node: number; readonly at: Point }

/** The anchor of a node in a scene; nothing where it is not shown. */
export function anchorOf(scene: ChartScene, camera: Camera, node: number): Anchor | null {
  const corner = cornerOf(scene.layout, node)
  return corner === null ? null : { node, at: toScreen(camera, corner) }
}

/** The camera that shows an anchor where it was. */
export function cameraAtAnchor(layout: ChartLayout, { node, at }: Anchor, scale: number) {
  const corner = cornerOf(layout, node)
  return corner === null ? null : { x: corner.x - at.x / scale, y: corner.y - at.y / scale, scale }
}

/** Moves cards from one layout to another; an anchored one stays, else the camera moves as well. */
export function moveCards(
  from: ChartScene,
  to: ChartScene,
  cameras: { readonly from: Camera; readonly to: Camera; readonly anchor: Anchor | null },
  viewport: Viewport,
  start: number,
): Motion {
  return (now) => {
    const share = shareOf(now - start, LAYOUT_TIME)
    const isOver = share === 1
    const scene = isOver ? to : chartScene(blendLayouts(from.layout, to.layout, share))
    const anchored =
      cameras.anchor && cameraAtAnchor(scene.layout, cameras.anchor, cameras.from.scale)
    const camera =
      anchored ?? (isOver ? cameras.to : blendCameras(cameras.from, cameras.to, share, viewport))
    return { camera, scene, isOver }
  }
}

function cornerOf({ shape, x, y }: ChartLayout, node: number): Point | null {
  const slot = shape.slot[node] ?? -1
  return slot === -1 ? null : { x: x[slot] as number, y: y[slot] as number }
}

/** Begins and ends gently. */
function shareOf(gone: number, time: number): number {
  const share = Math.min(1, Math.max(0, gone / time))
  return share < 0.5 ? 2 * share * share : 1 - (-2 * share + 2) ** 2 / 2
}
