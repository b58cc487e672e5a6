import { describe, expect, it } from 'vitest'
import { CUT } from '../../../src/drawing/chart/chart-tree.ts'
import { LINE_KINDS } from '../../../src/drawing/chart/draw-list.ts'
import { openModel } from '../../../src/model/model.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import { collapsedBelow, modelChart, nodeOf } from './model-chart.ts'

const read = readDocument({
  mandate: 1,
  organization: { id: 'o', name: 'O' },
  positions: [
    { id: 'b', title: 'B', 'reports-to': 'a', lines: [{ to: 'c', kind: 'functional' }] },
    { id: 'a', title: 'A' },
    { id: 'c', title: 'C', 'reports-to': 'b', lines: [{ to: 'nowhere' }] },
    { id: 'x', title: 'X', 'reports-to': 'y' },
    { id: 'y', title: 'Y', 'reports-to': 'x' },
    { id: 'lost', title: 'L', 'reports-to': 'nowhere' },
  ],
})
if (!read.ok) throw new Error('the sample is no document')
const chart = modelChart(openModel(read.document))
const idOf = (node: number) => chart.model.tables.positions.ids.idOf(node)

describe('modelChart', () => {
  it('has every position once, superiors before their reports, in the order of the document', () => {
    expect(Array.from(chart.tree.order, idOf)).toEqual(['a', 'b', 'c', 'x', 'y', 'lost'])
  })

  it('marks what it cut: a circle, and a superior that is not there', () => {
    expect(chart.tree.cut[nodeOf(chart, 'x')]).toBe(CUT.cycle)
    expect(chart.tree.cut[nodeOf(chart, 'lost')]).toBe(CUT.absent)
  })

  it('draws lines beside the solid ones where both ends are there, and the one cut out', () => {
    const lines = Array.from(chart.lines.kind, (kind, at) => [
      idOf(chart.lines.from[at] as number),
      idOf(chart.lines.to[at] as number),
      LINE_KINDS[kind],
    ])
    expect(lines).toEqual([
      ['b', 'c', 'functional'],
      ['x', 'y', 'broken'],
    ])
  })

  it('knows no node for an id that is only referred to', () => {
    expect(nodeOf(chart, 'nowhere')).toBe(-1)
    expect(nodeOf(chart, undefined)).toBe(-1)
  })

  it('counts those below, and collapses below a level', () => {
    expect(chart.below[nodeOf(chart, 'a')]).toBe(2)
    const collapsed = collapsedBelow(chart, 2)
    expect(['a', 'b', 'c'].map((id) => collapsed[nodeOf(chart, id)])).toEqual([0, 1, 0])
  })
})
