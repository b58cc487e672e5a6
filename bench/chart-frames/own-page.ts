import type { LayoutKind } from '../../src/drawing/chart/chart-layout.ts'
import { chartScene } from '../../src/drawing/chart/chart-scene.ts'
import { shapeOf } from '../../src/drawing/chart/chart-shape.ts'
import { buildChartTree } from '../../src/drawing/chart/chart-tree.ts'
import { shownLines } from '../../src/drawing/chart/further-lines.ts'
import { layOutChart } from '../../src/drawing/chart/lay-out-chart.ts'
import { chartOverlay, type OverlayKind } from '../../src/drawing/chart/overlay.ts'
import { mountChart } from '../../web/parts/chart/mount-chart.ts'
import type { MountedChart } from '../../web/parts/chart/mounted-chart.ts'
import { readPalette } from '../../web/parts/chart/read-palette.ts'
import { type Scenery, scriptedCamera } from '../scripted-camera.ts'
import { measureFrames } from './measure-frames.ts'
import { seededChart } from './seeded-chart.ts'

let chart: MountedChart | undefined
let scenery: Scenery | undefined
let canvas: HTMLCanvasElement | undefined

/** Reading one pixel makes the browser finish the raster of everything drawn before. */
const force = () => canvas?.getContext('2d')?.getImageData(0, 0, 1, 1)

const page = {
  /** Draws an organisation; gives the milliseconds from its data to the first picture. */
  start(count: number, kind: LayoutKind, overlay: OverlayKind = 'units'): number {
    const { parent, words, marks } = seededChart(count)
    canvas = document.body.appendChild(document.createElement('canvas'))
    const palette = readPalette(document.body)
    const begin = performance.now()
    const tree = buildChartTree(parent)
    const shape = shapeOf(tree)
    const scene = chartScene(layOutChart(shape, kind))
    const none = { from: new Int32Array(0), to: new Int32Array(0), kind: new Uint8Array(0) }
    chart = mountChart(canvas, {
      palette,
      isStill: () => true,
      onPick: () => {},
      onToggle: () => {},
    })
    chart.show(
      {
        scene,
        lines: shownLines(scene, none),
        overlay: chartOverlay(tree, overlay, marks),
        marks,
        words,
      },
      { kind: 'fit' },
    )
    chart.paintNow()
    force()
    const took = performance.now() - begin
    const { x, y, spacing } = scene.layout
    const slot = shape.count >> 1
    scenery = {
      world: { x: 0, y: 0, width: scene.width, height: scene.height },
      card: { x: x[slot] as number, y: y[slot] as number, ...spacing },
      view: { width: innerWidth, height: innerHeight },
    }
    return took
  },
  /** Moves the camera to a place of the script, for a picture. */
  lookAt: (frame: number) => scenery && chart?.lookAt(scriptedCamera(scenery, frame)),
  /** Milliseconds between frames and of work in them, over the script. */
  frames: (step: number) => measureFrames(step, (frame) => page.lookAt(frame), force),
}

export type OwnPage = typeof page

Object.assign(globalThis, { own: page })
