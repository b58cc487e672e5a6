import { describe, expect, it } from 'vitest'
import { cameraAt, drawn, sceneOf, VIEW } from '../../../test/support/chart/chart-sample.ts'
import { seededOrganization } from '../../../test/support/chart/random-forest.ts'
import { toWorld } from './camera.ts'
import { LEVEL } from './draw-list.ts'
import { hitTest, nodeAt } from './hit-test.ts'

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe.each(['tidy', 'stacked', 'packed'] as const)('a click in the %s layout', (kind) => {
  const scene = sceneOf(seededOrganization(20_000), kind)
  const { shape } = scene.layout

  it('H1 H2 hits the card that is drawn: 1,000 random nodes and cameras', () => {
    const dice = seeded(11)
    for (let round = 0; round < 1000; round++) {
      const slot = Math.floor(dice() * shape.count)
      const scale = 0.06 * 40 ** dice()
      const camera = cameraAt(scene, slot, scale, [0.1 + dice() * 0.8, 0.1 + dice() * 0.8])
      const { list, items } = drawn(scene, camera)
      const node = shape.node[slot] as number
      const item = items.find((each) => each.node === node)
      const [x, y, width, height] = item?.box ?? [0, 0, 0, 0]
      const point = {
        x: x + width * (0.01 + dice() * 0.98),
        y: y + height * (0.01 + dice() * 0.98),
      }
      expect(item?.level).toBeGreaterThan(LEVEL.block)
      expect(hitTest(list, point)).toBe(node)
      expect(nodeAt(scene, toWorld(camera, point))).toBe(node)
    }
  })

  it('H1 hits what is painted last, blocks and merged bars included', () => {
    const dice = seeded(5)
    for (let round = 0; round < 200; round++) {
      const slot = Math.floor(dice() * shape.count)
      const camera = cameraAt(scene, slot, 0.0002 * 500 ** dice(), [dice(), dice()])
      const { list, items } = drawn(scene, camera)
      const painted = [
        ...items.filter(({ level }) => level === LEVEL.block),
        ...items.filter(({ level }) => level !== LEVEL.block),
      ]
      for (let click = 0; click < 20; click++) {
        const point = { x: dice() * VIEW.width, y: dice() * VIEW.height }
        const seen = painted.findLast(
          ({ box: [x, y, width, height] }) =>
            point.x >= x && point.y >= y && point.x < x + width && point.y < y + height,
        )
        expect(hitTest(list, point)).toBe(seen?.node ?? -1)
      }
    }
  })

  it('H2 finds nothing between the cards', () => {
    expect(nodeAt(scene, { x: -1, y: 5 })).toBe(-1)
    expect(nodeAt(scene, { x: scene.width + 1, y: scene.height + 1 })).toBe(-1)
  })
})
