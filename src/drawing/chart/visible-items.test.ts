import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cameraAt,
  type DrawnItem,
  drawn,
  itemsOf,
  sceneOf,
  VIEW,
} from '../../../test/support/chart/chart-sample.ts'
import {
  chain,
  randomForest,
  seededOrganization,
  star,
} from '../../../test/support/chart/random-forest.ts'
import { type Camera, fitBox } from './camera.ts'
import type { LayoutKind } from './chart-layout.ts'
import type { ChartScene } from './chart-scene.ts'
import { createDrawList, LEVEL } from './draw-list.ts'
import { DETAIL, levelOf, nextMinimum, visibleItems } from './visible-items.ts'

const KINDS = fc.constantFrom<LayoutKind>('tidy', 'stacked', 'packed')
const share = fc.integer({ min: 0, max: 100 }).map((hundredth) => hundredth / 100)
const scale = fc.double({ min: -10, max: 1.5, noNaN: true }).map((power) => 2 ** power)
const view = fc.record({
  parent: fc.oneof(
    randomForest(250),
    fc.constantFrom([...star(200)], [...seededOrganization(250)], [...chain(60)]),
  ),
  kind: KINDS,
  at: fc.nat(),
  scale,
  place: fc.tuple(share, share),
  minimum: fc.constantFrom(3, 7, 16),
})

const fitted = (scene: ChartScene): Camera =>
  fitBox({ x: 0, y: 0, width: scene.width, height: scene.height }, VIEW)

type Rectangle = readonly [number, number, number, number]
const inView = ([x, y, width, height]: Rectangle) =>
  x < VIEW.width && y < VIEW.height && x + Math.max(1, width) > 0 && y + Math.max(1, height) > 0

/** What D1, D2 and D5 demand, found node by node without walking. */
function expectedItems(scene: ChartScene, camera: Camera, minimum: number) {
  const { layout, left, top, right, bottom } = scene
  const { shape, spacing } = layout
  const onScreen = (x: number, y: number, width: number, height: number): Rectangle => [
    (x - camera.x) * camera.scale,
    (y - camera.y) * camera.scale,
    width * camera.scale,
    height * camera.scale,
  ]
  const boxOf = (slot: number) => {
    const x = left[slot] as number
    const y = top[slot] as number
    return onScreen(x, y, (right[slot] as number) - x, (bottom[slot] as number) - y)
  }
  const opened = (slot: number): boolean => boxOf(slot)[2] >= minimum && inView(boxOf(slot))
  const cards: number[] = []
  const small: number[] = []
  for (let slot = 0; slot < shape.count; slot++) {
    let above = shape.up[slot] as number
    while (above !== -1 && opened(above)) above = shape.up[above] as number
    if (above !== -1 || !inView(boxOf(slot))) continue
    const x = layout.x[slot] as number
    const y = layout.y[slot] as number
    if (boxOf(slot)[2] < minimum) small.push(slot)
    else if (inView(onScreen(x, y, spacing.width, spacing.height))) cards.push(slot)
  }
  return { cards, small, boxOf }
}

describe('the draw list', () => {
  it('D1 D2 D5 holds exactly the cards that brute force finds, with their level', () => {
    fc.assert(
      fc.property(view, ({ parent, kind, at, scale, place, minimum }) => {
        const scene = sceneOf(parent, kind)
        const { shape, spacing } = scene.layout
        const camera = cameraAt(scene, at % shape.count, scale, place)
        const { items } = drawn(scene, camera, minimum)
        const { cards, small } = expectedItems(scene, camera, minimum)
        const level = levelOf(spacing.width * scale, spacing.height * scale)
        const slotOf = ({ node }: DrawnItem) => shape.slot[node] as number
        const isSmall = new Set(small)
        const large = items.filter((item) => !isSmall.has(slotOf(item)))
        expect(large.map(slotOf)).toEqual(cards)
        expect(large.every((item) => item.level === level && item.holds === 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('D2 D3 holds every smaller node once, in a block or merged, within the box drawn', () => {
    fc.assert(
      fc.property(view, ({ parent, kind, at, scale, place, minimum }) => {
        const scene = sceneOf(parent, kind)
        const { shape } = scene.layout
        const camera = cameraAt(scene, at % shape.count, scale, place)
        const { items } = drawn(scene, camera, minimum)
        const { small, boxOf } = expectedItems(scene, camera, minimum)
        const sizeOf = (slot: number) => (shape.end[slot] as number) - slot
        const isSmall = new Set(small)
        const blocks = items.filter(({ node }) => isSmall.has(shape.slot[node] as number))
        const held = blocks.reduce((sum, { holds }) => sum + holds, 0)
        expect(held).toBe(small.reduce((sum, slot) => sum + sizeOf(slot), 0))
        for (const slot of small) {
          const [x, y, width, height] = boxOf(slot)
          const inside = blocks.some(({ box }) => {
            const right = Math.min(x + width, VIEW.width)
            const bottom = Math.min(y + height, VIEW.height)
            const begins = box[0] <= Math.max(x, 0) + 1e-6 && box[1] <= Math.max(y, 0) + 1e-6
            return begins && box[0] + box[2] > right - 1e-6 && box[1] + box[3] > bottom - 1e-6
          })
          expect(inside).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('D2 shows a whole organisation as one block when it is far away', () => {
    const scene = sceneOf(seededOrganization(1000), 'packed')
    const { items } = drawn(scene, { x: -1e6, y: -1e6, scale: 0.0002 })
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ node: 0, level: LEVEL.block, holds: 1000 })
  })

  it('D3 lets a merged item stand for the node of greatest weight', () => {
    const scene = sceneOf(star(200), 'tidy')
    const weight = new Uint8Array(200)
    weight[90] = 3
    weight[91] = 2
    const list = createDrawList()
    visibleItems(list, { scene, camera: fitted(scene), viewport: VIEW, minimum: 16, weight })
    const nodes = itemsOf(list).map(({ node }) => node)
    expect(nodes).toContain(90)
    expect(nodes).not.toContain(91)
  })

  it('D4 bounds the items of a frame whatever the organisation, and relaxes slowly', () => {
    const parents = [
      seededOrganization(100_000),
      star(100_000),
      new Int32Array(60_000).fill(-1),
      chain(100_000),
    ]
    for (const parent of parents) {
      for (const kind of ['tidy', 'stacked', 'packed'] as const) {
        const scene = sceneOf(parent, kind)
        const list = createDrawList()
        visibleItems(list, { scene, camera: fitted(scene), viewport: VIEW })
        expect(list.count).toBeGreaterThan(0)
        expect(list.minimum).toBeLessThanOrEqual(DETAIL.most)
        const atMost = list.minimum === DETAIL.most ? DETAIL.items * 1.25 : DETAIL.items
        expect(list.count).toBeLessThanOrEqual(atMost)
      }
    }
    expect(nextMinimum({ minimum: 10, count: 100 })).toBeCloseTo(9.4)
    expect(nextMinimum({ minimum: 10, count: 6_000 })).toBe(10)
    expect(nextMinimum({ minimum: 3, count: 100 })).toBe(3)
  })

  it('D5 gives levels by the width on screen', () => {
    const at = (width: number) => levelOf(width, width / 3)
    expect([63, 64, 89, 90, 149, 150].map(at)).toEqual([
      LEVEL.bar,
      LEVEL.name,
      LEVEL.name,
      LEVEL.lines,
      LEVEL.lines,
      LEVEL.full,
    ])
    expect(levelOf(150, 11)).toBe(LEVEL.bar)
  })

  it('D6 K2 keeps every coordinate near the viewport', () => {
    fc.assert(
      fc.property(view, ({ parent, kind, at, scale, place, minimum }) => {
        const scene = sceneOf(parent, kind)
        const camera = cameraAt(scene, at % scene.layout.shape.count, scale, place)
        const { list, items } = drawn(scene, camera, minimum)
        expect(items.every(({ box }) => box[2] >= 1 && box[3] >= 1)).toBe(true)
        const lines = list.line.subarray(0, list.lineCount * 4)
        expect(
          lines.every((value, index) => {
            const limit = index % 2 === 0 ? VIEW.width : VIEW.height
            return value >= -10 && value <= limit + 10
          }),
        ).toBe(true)
      }),
    )
  })

  it('D6 cuts a block that is far higher than the viewport', () => {
    const scene = sceneOf(chain(100_000), 'tidy')
    const { items } = drawn(scene, cameraAt(scene, 50_000, 0.01))
    expect(items).toHaveLength(1)
    expect(items[0]?.box[1]).toBe(-10)
    expect(items[0]?.box[3]).toBe(VIEW.height + 20)
  })

  it('D7 draws the same into a list that was used before', () => {
    const near = sceneOf(seededOrganization(700), 'stacked')
    const list = createDrawList(16)
    drawn(sceneOf(seededOrganization(5_000), 'packed'), { x: 0, y: 0, scale: 0.1 }, 3, list)
    const camera = cameraAt(near, 300, 0.4)
    expect(drawn(near, camera, 3, list).items).toEqual(drawn(near, camera).items)
  })

  it('draws nothing where there is nothing', () => {
    expect(drawn(sceneOf([], 'tidy'), { x: 0, y: 0, scale: 1 }).items).toEqual([])
  })
})
