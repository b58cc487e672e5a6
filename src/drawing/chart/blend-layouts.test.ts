import { describe, expect, it } from 'vitest'
import { seededOrganization } from '../../../test/support/chart/random-forest.ts'
import { blendLayouts } from './blend-layouts.ts'
import { shapeOf } from './chart-shape.ts'
import { buildChartTree } from './chart-tree.ts'
import { layOutChart } from './lay-out-chart.ts'

const tree = buildChartTree(seededOrganization(200))
const all = layOutChart(shapeOf(tree), 'tidy')
const packed = layOutChart(shapeOf(tree), 'packed')
const folded = layOutChart(
  shapeOf(
    tree,
    Uint8Array.from({ length: 200 }, (_, at) => +(at === 1)),
  ),
  'tidy',
)

describe('blending layouts', () => {
  it('L8 begins at one and ends at the other', () => {
    expect(blendLayouts(all, packed, 0).x).toEqual(all.x)
    expect(blendLayouts(all, packed, 1).y).toEqual(packed.y)
    const half = blendLayouts(all, packed, 0.5)
    expect(half.x[50]).toBeCloseTo(((all.x[50] as number) + (packed.x[50] as number)) / 2)
  })

  it('L8 lets nodes come out of the superior that hid them', () => {
    const begun = blendLayouts(folded, all, 0)
    const hidden = all.shape.node.findIndex((node) => folded.shape.slot[node] === -1)
    const home = folded.shape.slot[1] as number
    expect(begun.x[hidden]).toBe(folded.x[home])
    expect(begun.y[hidden]).toBe(folded.y[home])
    expect(blendLayouts(folded, all, 1).x).toEqual(all.x)
  })

  it('L8 lets a node stand where it goes to when nothing above it was there', () => {
    const other = layOutChart(shapeOf(buildChartTree(Int32Array.from([-1]))), 'tidy')
    const two = layOutChart(shapeOf(buildChartTree(Int32Array.from([-1, -1]))), 'tidy')
    expect([...blendLayouts(other, two, 0).x]).toEqual([...two.x])
  })
})
