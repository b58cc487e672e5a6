import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { d3Columns } from '../../../test/support/chart/d3-columns.ts'
import {
  chain,
  randomForest,
  seededOrganization,
  star,
} from '../../../test/support/chart/random-forest.ts'
import { type ChartLayout, DEFAULT_SPACING, type LayoutKind } from './chart-layout.ts'
import { shapeOf } from './chart-shape.ts'
import { buildChartTree } from './chart-tree.ts'
import { layOutChart } from './lay-out-chart.ts'
import { COUSIN_STEP } from './tidy-layout.ts'

const KINDS: readonly LayoutKind[] = ['tidy', 'stacked', 'packed']
const { width, height, gapX, gapY, gapShelf } = DEFAULT_SPACING

function layOut(parent: ArrayLike<number>, kind: LayoutKind, collapsed?: Uint8Array): ChartLayout {
  return layOutChart(shapeOf(buildChartTree(Int32Array.from(parent)), collapsed), kind)
}

/** Whether two cards share area: each is held against those of its and the neighbouring cells. */
function overlap({ x, y, shape }: ChartLayout): boolean {
  const cells = new Map<string, number[]>()
  return shape.node.some((_, slot) => {
    const left = x[slot] as number
    const top = y[slot] as number
    const column = Math.floor(left / width)
    const row = Math.floor(top / height)
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []),
    )
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), slot])
    return near.some((other) => {
      const apartX = Math.abs((x[other] as number) - left)
      return apartX < width - 1e-6 && Math.abs((y[other] as number) - top) < height - 1e-6
    })
  })
}

function siblingsInOrder({ x, y, shape, kind }: ChartLayout): boolean {
  return shape.node.every((_, slot) => {
    const sibling = shape.before[slot] as number
    if (sibling === -1) return true
    const right = (x[slot] as number) > (x[sibling] as number)
    const below = (y[slot] as number) > (y[sibling] as number)
    return kind === 'tidy' ? right : right || below
  })
}

function superiorsAbove({ y, shape, kind }: ChartLayout): boolean {
  const gap = kind === 'packed' ? gapShelf : gapY
  return shape.node.every((_, slot) => {
    const above = shape.up[slot] as number
    return above === -1 || (y[slot] as number) >= (y[above] as number) + height + gap - 1e-6
  })
}

function expectSound(layout: ChartLayout): void {
  expect(overlap(layout)).toBe(false)
  expect(siblingsInOrder(layout)).toBe(true)
  expect(superiorsAbove(layout)).toBe(true)
  const left = layout.x.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY)
  // A column keeps the room for the upright line on its left.
  expect(left).toBeGreaterThan(-1e-6)
  expect(left).toBeLessThan(DEFAULT_SPACING.inset + 1e-6)
  expect(layout.y.reduce((least, y) => Math.min(least, y), 1)).toBe(0)
}

describe.each(KINDS)('the %s layout', (kind) => {
  it('L1 L2 L3 keeps cards apart, superiors above, siblings in order', () => {
    fc.assert(
      fc.property(randomForest(300), fc.boolean(), (parent, some) => {
        const collapsed = Uint8Array.from(parent, (_, node) => (some && node % 5 === 3 ? 1 : 0))
        expectSound(layOut(parent, kind, collapsed))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['one node', [-1]],
    ['roots alone', new Array(500).fill(-1)],
    ['a chain of 10,000', chain(10_000)],
    ['a star of 10,000', star(10_000)],
  ])('L1 L2 L3 T5 holds for %s', (_, parent) => {
    expectSound(layOut(parent, kind))
  })

  it('L4 gives the same bytes again, and takes 100,000', () => {
    const parent = seededOrganization(100_000)
    const layout = layOut(parent, kind)
    expect(layout.x.every(Number.isFinite)).toBe(true)
    expect(superiorsAbove(layout) && siblingsInOrder(layout)).toBe(true)
    expect(layOut(parent, kind).x).toEqual(layout.x)
  })

  it('T1 lays out nothing where there is nothing', () => {
    expect(layOut([], kind).x).toHaveLength(0)
  })
})

describe('the tidy layout', () => {
  it('L5 equals that of d3-hierarchy on random trees and forests', () => {
    fc.assert(
      fc.property(randomForest(400), (parent) => {
        const { x, shape } = layOut(parent, 'tidy')
        const columns = d3Columns(parent, COUSIN_STEP)
        const furthest = columns.map((column, node) =>
          Math.abs((x[shape.slot[node] as number] as number) / (width + gapX) - column),
        )
        expect(Math.max(...furthest)).toBeLessThan(1e-6)
      }),
      { numRuns: 200 },
    )
  })

  it('L5 spreads small trees between large ones as d3-hierarchy does', () => {
    const family = (root: number) => [-1, ...new Array(6).fill(root)]
    const parent = [...family(0), -1, -1, ...family(9), -1, ...family(17)]
    const { x, shape } = layOut(parent, 'tidy')
    const own = parent.map((_, node) => (x[shape.slot[node] as number] as number) / (width + gapX))
    for (const [node, column] of d3Columns(parent, COUSIN_STEP).entries()) {
      expect(own[node]).toBeCloseTo(column, 6)
    }
  })

  it('L5 equals that of d3-hierarchy at 20,000', () => {
    const parent = [...seededOrganization(20_000)]
    const { x, shape } = layOut(parent, 'tidy')
    const furthest = d3Columns(parent, COUSIN_STEP).reduce((most, column, node) => {
      const own = (x[shape.slot[node] as number] as number) / (width + gapX)
      return Math.max(most, Math.abs(own - column))
    }, 0)
    expect(furthest).toBeLessThan(1e-6)
  })
})

describe('the stacked layout', () => {
  it('L6 puts leaves in columns and a superior with reports beside them', () => {
    const { x, y, side } = layOut([-1, 0, 0, 0, 3, 3], 'stacked')
    expect(x[1]).toBe(x[2])
    expect(y[2]).toBe((y[1] as number) + height + DEFAULT_SPACING.gapStack)
    expect(y[3]).toBe(y[1])
    expect([...side]).toEqual([0, 1, 1, 0, 1, 1])
  })

  it('L6 breaks long columns', () => {
    const { x } = layOut(star(20), 'stacked')
    expect(new Set(x.subarray(1)).size).toBe(3)
  })
})

describe('the packed layout', () => {
  it('L7 is a little wider than high for an organisation of any size', () => {
    for (const count of [700, 10_000, 100_000]) {
      const { x, y } = layOut(seededOrganization(count), 'packed')
      const wide = x.reduce((most, value) => Math.max(most, value), 0) + width
      const high = y.reduce((most, value) => Math.max(most, value), 0) + height
      expect(wide / high).toBeGreaterThan(1)
      expect(wide / high).toBeLessThan(2)
    }
  })
})
