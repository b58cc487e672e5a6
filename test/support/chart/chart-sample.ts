import type { Camera } from '../../../src/drawing/chart/camera.ts'
import type { LayoutKind } from '../../../src/drawing/chart/chart-layout.ts'
import { type ChartScene, chartScene } from '../../../src/drawing/chart/chart-scene.ts'
import { shapeOf } from '../../../src/drawing/chart/chart-shape.ts'
import { buildChartTree } from '../../../src/drawing/chart/chart-tree.ts'
import { createDrawList, type DrawList } from '../../../src/drawing/chart/draw-list.ts'
import { layOutChart } from '../../../src/drawing/chart/lay-out-chart.ts'
import { visibleItems } from '../../../src/drawing/chart/visible-items.ts'

/** The viewport of the samples. */
export const VIEW = { width: 1600, height: 900 }

/** A scene made of superiors by node. */
export function sceneOf(
  parent: ArrayLike<number>,
  kind: LayoutKind,
  collapsed?: Uint8Array,
): ChartScene {
  return chartScene(layOutChart(shapeOf(buildChartTree(Int32Array.from(parent)), collapsed), kind))
}

/** An entry of a draw list as an object, for comparing. */
export type DrawnItem = {
  readonly node: number
  readonly level: number
  readonly holds: number
  readonly box: readonly [number, number, number, number]
}

/** What one frame draws. */
export function drawn(scene: ChartScene, camera: Camera, minimum = 3, list = createDrawList()) {
  visibleItems(list, {
    scene,
    camera,
    viewport: VIEW,
    minimum,
    budget: Number.POSITIVE_INFINITY,
  })
  return { list, items: itemsOf(list) }
}

/** The items of a list as objects. */
export function itemsOf(list: DrawList): readonly DrawnItem[] {
  return Array.from({ length: list.count }, (_, item) => {
    const [x = 0, y = 0, width = 0, height = 0] = list.box.subarray(item * 4, item * 4 + 4)
    return {
      node: list.node[item] as number,
      level: list.level[item] as number,
      holds: list.holds[item] as number,
      box: [x, y, width, height],
    }
  })
}

/** A camera at a slot of the scene: its card at a place in the viewport, at a scale. */
export function cameraAt(
  { layout }: ChartScene,
  slot: number,
  scale: number,
  [shareX, shareY]: readonly [number, number] = [0.5, 0.5],
): Camera {
  const { x, y, spacing } = layout
  return {
    x: (x[slot] as number) + spacing.width / 2 - (VIEW.width * shareX) / scale,
    y: (y[slot] as number) + spacing.height / 2 - (VIEW.height * shareY) / scale,
    scale,
  }
}
