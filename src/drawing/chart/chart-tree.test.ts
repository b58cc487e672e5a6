import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chain } from '../../../test/support/chart/random-forest.ts'
import { shapeOf } from './chart-shape.ts'
import { buildChartTree, CUT, countsBelow, subtreeSequence } from './chart-tree.ts'

const tree = (parent: readonly number[], sequence?: readonly number[]) =>
  buildChartTree(Int32Array.from(parent), sequence && Int32Array.from(sequence))

describe('the tree of a chart', () => {
  it('T1 T3 puts superiors before reports and siblings in the sequence handed in', () => {
    expect([...tree([-1, 0, 0, 1, -1]).order]).toEqual([0, 1, 3, 2, 4])
    expect([...tree([-1, 0, 0, 1, -1], [4, 3, 2, 1, 0]).order]).toEqual([4, 0, 2, 1, 3])
  })

  it('T3 leaves out what is not in the sequence, and counts nothing twice', () => {
    const part = tree([-1, 0, 0, 1], [0, 2, 2, 9, -1])
    expect([...part.order]).toEqual([0, 2])
  })

  it('T4 breaks a cycle at its first node and marks it', () => {
    const broken = tree([2, 0, 1, 0])
    expect([...broken.order]).toEqual([0, 1, 2, 3])
    expect([...broken.cut]).toEqual([CUT.cycle, 0, 0, 0])
    expect([...tree([2, 0, 1, 0], [1, 0, 2, 3]).cut]).toEqual([0, CUT.cycle, 0, 0])
    expect([...tree([2, 2, 1]).cut]).toEqual([0, CUT.cycle, 0])
    expect([...tree([0]).cut]).toEqual([CUT.cycle])
  })

  it('T4 makes roots of nodes whose superior is unknown, and marks them', () => {
    expect([...tree([7, 0]).cut]).toEqual([CUT.absent, 0])
    expect([...tree([-1, 0, 1], [0, 2]).cut]).toEqual([0, 0, CUT.absent])
  })

  it('T1 T4 loses no node whatever the superiors are', () => {
    const superiors = fc.array(fc.integer({ min: -2, max: 40 }), { maxLength: 30 })
    fc.assert(
      fc.property(superiors, (parent) => {
        const built = tree(parent)
        expect([...built.order].sort((a, b) => a - b)).toEqual(parent.map((_, node) => node))
        const seen = new Set<number>()
        for (const node of built.order) {
          const above = built.parent[node] as number
          expect(above === -1 || seen.has(above)).toBe(true)
          if (above === -1) expect((parent[node] as number) < 0).toBe(built.cut[node] === CUT.none)
          seen.add(node)
        }
      }),
    )
  })

  it('T5 takes a chain of 100,000', () => {
    const built = buildChartTree(chain(100_000))
    expect(built.order[99_999]).toBe(99_999)
    expect(countsBelow(built)[0]).toBe(99_999)
    expect(shapeOf(built).depth[99_999]).toBe(99_999)
  })

  it('T6 shows nothing below a collapsed node; a subtree is one piece', () => {
    const built = tree([-1, 0, 0, 1, 3, 2])
    const shape = shapeOf(built, Uint8Array.from([0, 1, 0, 0, 0, 0]))
    expect([...shape.node]).toEqual([0, 1, 2, 5])
    expect([...shape.end]).toEqual([4, 2, 4, 4])
    expect([...shape.before]).toEqual([-1, -1, 1, -1])
    expect([...shape.slot]).toEqual([0, 1, 2, -1, -1, 3])
    expect([...shapeOf(built, new Uint8Array(6).fill(1)).node]).toEqual([0])
  })

  it('T1 draws an organisation without positions as nothing', () => {
    expect(shapeOf(tree([])).count).toBe(0)
  })

  it('gives a subtree to be drawn alone', () => {
    const built = tree([-1, 0, 0, 1, 3, 2])
    const alone = buildChartTree(built.parent, subtreeSequence(built, 1))
    expect([...alone.order]).toEqual([1, 3, 4])
    expect([...alone.cut]).toEqual([0, CUT.absent, 0, 0, 0, 0])
  })
})
