import type { Box } from '../src/drawing/box.ts'
import {
  blendCameras,
  type Camera,
  centreOn,
  fitBox,
  panBy,
  type Viewport,
} from '../src/drawing/chart/camera.ts'

/** Frames of the script. */
export const SCRIPT_FRAMES = 600

/** What the script looks at: the whole, and one card in the middle of it. */
export type Scenery = { readonly world: Box; readonly card: Box; readonly view: Viewport }

/** Where the scripted camera is: overview, in to a card, along its row while reading, out again. */
export function scriptedCamera({ world, card, view }: Scenery, frame: number): Camera {
  const far = fitBox(world, view)
  const near = centreOn(card, view, { scale: 0.8 })
  if (frame < 100) return panBy(far, Math.sin(frame / 16) * 200, Math.sin(frame / 16) * 60)
  if (frame < 300) return blendCameras(far, near, (frame - 100) / 200, view)
  if (frame < 400) return panBy(near, Math.sin((frame - 300) / 16) * 400, 0)
  return blendCameras(near, far, (frame - 400) / 200, view)
}
