import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chain, randomForest, star } from '../../../test/support/chart/random-forest.ts'
import { chartMove, typeAhead } from './chart-moves.ts'
import { chartNeighbourhood, chartRow } from './chart-neighbourhood.ts'
import { shapeOf } from './chart-shape.ts'
import { buildChartTree } from './chart-tree.ts'

//  0 ─ 1 ─ 3, 4      collapsed: 2, whose report 5 is not shown; 6 is a root of its own
//    └ 2 ─ 5
const tree = buildChartTree(Int32Array.from([-1, 0, 0, 1, 1, 2, -1]))
const collapsed = Uint8Array.from([0, 0, 1, 0, 0, 0, 0])
const shape = shapeOf(tree, collapsed)
const move = (node: number, key: string) => chartMove(shape, node, key, collapsed)
const focus = (node: number) => ({ kind: 'focus', node })
const none = { kind: 'none' }

describe('moves', () => {
  it('M1 go by rows', () => {
    expect(move(1, 'ArrowDown')).toEqual(focus(3))
    expect(move(4, 'ArrowDown')).toEqual(focus(2))
    expect(move(2, 'ArrowDown')).toEqual(focus(6))
    expect(move(6, 'ArrowDown')).toEqual(none)
    expect(move(3, 'ArrowUp')).toEqual(focus(1))
    expect(move(0, 'ArrowUp')).toEqual(none)
    expect(move(3, 'Home')).toEqual(focus(0))
    expect(move(3, 'End')).toEqual(focus(6))
    expect(move(3, 'PageDown')).toEqual(focus(6))
    expect(move(3, 'PageUp')).toEqual(focus(0))
    const long = shapeOf(buildChartTree(star(100)))
    expect(chartMove(long, 50, 'PageDown')).toEqual(focus(60))
  })

  it('M2 expand, collapse, and go in and out', () => {
    expect(move(0, 'ArrowRight')).toEqual(focus(1))
    expect(move(2, 'ArrowRight')).toEqual({ kind: 'expand', node: 2 })
    expect(move(3, 'ArrowRight')).toEqual(none)
    expect(move(1, 'ArrowLeft')).toEqual({ kind: 'collapse', node: 1 })
    expect(move(2, 'ArrowLeft')).toEqual(focus(0))
    expect(move(3, 'ArrowLeft')).toEqual(focus(1))
    expect(move(6, 'ArrowLeft')).toEqual(none)
  })

  it('M1 begin at the first row when the focus is nowhere', () => {
    expect(move(5, 'ArrowDown')).toEqual(focus(0))
    expect(move(-1, 'x')).toEqual(focus(0))
    expect(chartMove(shapeOf(buildChartTree(new Int32Array(0))), 0, 'End')).toEqual(none)
    expect(move(3, 'Tab')).toEqual(none)
  })

  it('M1 down from the first row passes every row once, up comes back', () => {
    fc.assert(
      fc.property(randomForest(60), (parent) => {
        const any = shapeOf(buildChartTree(Int32Array.from(parent)))
        const passed = [any.node[0] as number]
        for (;;) {
          const next = chartMove(any, passed.at(-1) as number, 'ArrowDown')
          if (next.kind === 'none') break
          passed.push(next.node)
          expect(chartMove(any, next.node, 'ArrowUp')).toEqual(focus(passed.at(-2) as number))
        }
        expect(passed).toEqual([...any.node])
      }),
    )
  })

  it('M3 go to names as they are typed, around the end, without accents and case', () => {
    const names = ['Ada', 'Élan', 'Ben', 'Eve', 'Adrian', 'Ed', 'Zoë']
    const nameOf = (node: number) => names[node] ?? ''
    expect(typeAhead(shape, 0, 'e', nameOf)).toEqual(focus(1))
    expect(typeAhead(shape, 1, 'e', nameOf)).toEqual(focus(3))
    expect(typeAhead(shape, 3, 'E', nameOf)).toEqual(focus(1))
    expect(typeAhead(shape, 0, 'ad', nameOf)).toEqual(focus(0))
    expect(typeAhead(shape, 0, 'adr', nameOf)).toEqual(focus(4))
    expect(typeAhead(shape, 0, 'zoe', nameOf)).toEqual(focus(6))
    expect(typeAhead(shape, 0, 'ed', nameOf)).toEqual(none)
    expect(typeAhead(shape, 0, '', nameOf)).toEqual(none)
  })
})

describe('the neighbourhood', () => {
  it('M4 is superiors, siblings, reports, in the order of the picture', () => {
    expect(chartNeighbourhood(shape, 1)).toEqual([
      { node: 0, level: 1, position: 1, setSize: 2, expanded: true },
      { node: 1, level: 2, position: 1, setSize: 2, expanded: true },
      { node: 3, level: 3, position: 1, setSize: 2, expanded: null },
      { node: 4, level: 3, position: 2, setSize: 2, expanded: null },
      { node: 2, level: 2, position: 2, setSize: 2, expanded: false },
    ])
    expect(chartNeighbourhood(shape, 5)).toEqual(chartNeighbourhood(shape, 2))
    expect(chartNeighbourhood(shape, 99)).toEqual([])
  })

  it('M4 keeps to a window in long sets, with true numbers', () => {
    const wide = shapeOf(buildChartTree(star(10_000)))
    const rows = chartNeighbourhood(wide, 5_000, 20)
    expect(rows).toHaveLength(21)
    expect(rows.find(({ node }) => node === 5_000)).toMatchObject({
      position: 5_000,
      setSize: 9_999,
    })
    const ending = chartNeighbourhood(wide, 9_999, 20)
    expect(ending.slice(1).map(({ node }) => node)).toEqual(
      Array.from({ length: 20 }, (_, at) => 9_980 + at),
    )
    expect(chartNeighbourhood(wide, 0, 20)).toHaveLength(21)
    const deep = chartNeighbourhood(shapeOf(buildChartTree(chain(10_000))), 9_000, 20)
    expect(deep.map(({ node }) => node)).toEqual(Array.from({ length: 22 }, (_, at) => 8_980 + at))
    expect(deep[0]?.level).toBe(8_981)
  })

  it('T2 M4 gives each row of the table as the neighbourhood has it', () => {
    for (const row of chartNeighbourhood(shape, 4)) {
      expect(chartRow(shape, shape.slot[row.node] as number)).toEqual(row)
    }
  })
})
