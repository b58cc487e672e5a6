import type { Point } from './camera.ts'
import type { ChartScene } from './chart-scene.ts'
import { type DrawList, LEVEL } from './draw-list.ts'

/**
 * The node under a point of the screen, -1 for none: of the items that contain it the one painted
 * last (H1). The list holds some thousand items at most, so that looking through it is no work.
 */
export function hitTest(list: DrawList, { x, y }: Point): number {
  let block = -1
  for (let item = list.count - 1; item >= 0; item--) {
    const isBlock = list.level[item] === LEVEL.block
    if ((isBlock && block !== -1) || !contains(list.box, item, x, y)) continue
    if (!isBlock) return list.node[item] as number
    block = list.node[item] as number
  }
  return block
}

/** The node whose card contains a point of the world, -1 for none, by walking the boxes (H2). */
export function nodeAt(scene: ChartScene, { x, y }: Point): number {
  const { left, top, right, bottom, layout } = scene
  const { shape, spacing } = layout
  let slot = 0
  while (slot < shape.count) {
    const within =
      x >= (left[slot] as number) &&
      x < (right[slot] as number) &&
      y >= (top[slot] as number) &&
      y < (bottom[slot] as number)
    if (!within) {
      slot = shape.end[slot] as number
      continue
    }
    const cardX = x - (layout.x[slot] as number)
    const cardY = y - (layout.y[slot] as number)
    if (cardX >= 0 && cardX < spacing.width && cardY >= 0 && cardY < spacing.height) {
      return shape.node[slot] as number
    }
    slot++
  }
  return -1
}

function contains(box: Float64Array, item: number, x: number, y: number): boolean {
  const left = box[item * 4] as number
  const top = box[item * 4 + 1] as number
  return (
    x >= left &&
    y >= top &&
    x < left + (box[item * 4 + 2] as number) &&
    y < top + (box[item * 4 + 3] as number)
  )
}
