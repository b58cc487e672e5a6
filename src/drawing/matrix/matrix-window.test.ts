import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitMatrix } from './matrix-hit.ts'
import { matrixShape } from './matrix-shape.ts'
import {
  cellBox,
  clampScroll,
  type MatrixView,
  matrixWindow,
  pinnedHead,
  scrollToCell,
} from './matrix-window.ts'

const sizes = { row: 30, column: 40, rowHead: 200, columnHead: 120 }
const groups = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
const shapes = fc
  .record({ rowGroups: groups, columnGroups: groups })
  .map((plan) => matrixShape({ ...plan, sizes }))

/** A shape and a place to look at it from that can be reached by scrolling. */
const looked = fc.record({
  shape: shapes,
  view: fc.record({
    width: fc.integer({ min: 300, max: 900 }),
    height: fc.integer({ min: 200, max: 700 }),
  }),
  left: fc.nat(3_000),
  top: fc.nat(3_000),
})
const scenes = looked.map(({ shape, view, left, top }) => ({
  shape,
  at: { view, scroll: clampScroll(shape, view, { left, top }) } satisfies MatrixView,
}))

describe('the window (W1)', () => {
  it('holds exactly the rows and columns of which a pixel is in view', () => {
    fc.assert(
      fc.property(scenes, ({ shape, at }) => {
        const { firstRow, lastRow, firstColumn, lastColumn } = matrixWindow(shape, at)
        for (let row = 0; row < shape.rows; row++) {
          const { y, height } = cellBox(shape, { row, column: 0 }, at.scroll)
          const isSeen = y + height > sizes.columnHead && y < at.view.height
          expect(row >= firstRow && row < lastRow).toBe(isSeen)
        }
        for (let column = 0; column < shape.columns; column++) {
          const { x, width } = cellBox(shape, { row: 0, column }, at.scroll)
          const isSeen = x + width > sizes.rowHead && x < at.view.width
          expect(column >= firstColumn && column < lastColumn).toBe(isSeen)
        }
      }),
    )
  })

  it('is empty where there is no room, or nothing to show', () => {
    const shape = matrixShape({ rowGroups: [3], columnGroups: [3], sizes })
    const tiny = { scroll: { left: 0, top: 0 }, view: { width: 0, height: 0 } }
    expect(matrixWindow(shape, tiny)).toMatchObject({ lastRow: 0, lastColumn: 0 })
    const none = matrixShape({ rowGroups: [], columnGroups: [], sizes })
    const wide = { scroll: { left: 0, top: 0 }, view: { width: 900, height: 700 } }
    expect(matrixWindow(none, wide)).toMatchObject({ lastRow: 0, lastColumn: 0 })
    expect(pinnedHead(none, 0)).toBeNull()
  })
})

describe('the pinned head (W2)', () => {
  const shape = matrixShape({ rowGroups: [3, 2], columnGroups: [1], sizes })
  it.each([
    [0, null],
    [1, { row: 0, pushed: 0 }],
    [60, { row: 0, pushed: 0 }],
    [75, { row: 0, pushed: 15 }],
    [90, null],
    [100, { row: 3, pushed: 0 }],
  ])('scrolled to %i is %j', (top, head) => {
    expect(pinnedHead(shape, top)).toEqual(head)
  })
})

describe('a cell', () => {
  it('is hit where it is drawn, and has its box around the point (H1, H2)', () => {
    fc.assert(
      fc.property(scenes, fc.nat(900), fc.nat(700), ({ shape, at }, x, y) => {
        const hit = hitMatrix(shape, at, { x, y })
        if (hit.kind !== 'cell') return
        const box = cellBox(shape, hit, at.scroll)
        expect(x >= box.x && x < box.x + box.width).toBe(true)
        const pinned = pinnedHead(shape, at.scroll.top)
        if (hit.row !== pinned?.row) expect(y >= box.y && y < box.y + box.height).toBe(true)
        else expect(y - sizes.columnHead).toBeLessThan(sizes.row - pinned.pushed)
      }),
    )
  })

  it('is whole in view and free once it was gone to, and nothing moves without need (K3)', () => {
    fc.assert(
      fc.property(scenes, fc.nat(100), fc.nat(100), ({ shape, at }, r, c) => {
        const cell = { row: r % shape.rows, column: c % shape.columns }
        const scroll = scrollToCell(shape, at, cell)
        expect(clampScroll(shape, at.view, scroll)).toEqual(scroll)
        expect(scrollToCell(shape, { ...at, scroll }, cell)).toEqual(scroll)
        const box = cellBox(shape, cell, scroll)
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        const seen = { ...at, scroll }
        const pinned = pinnedHead(shape, scroll.top)
        if (pinned?.row === cell.row) return
        expect(hitMatrix(shape, seen, middle)).toEqual({ kind: 'cell', ...cell })
        expect(box.x).toBeGreaterThanOrEqual(sizes.rowHead)
        expect(box.x + box.width).toBeLessThanOrEqual(at.view.width)
        expect(box.y + box.height).toBeLessThanOrEqual(at.view.height)
      }),
    )
  })
})

describe('hitting', () => {
  const shape = matrixShape({ rowGroups: [2], columnGroups: [2], sizes })
  const at = { scroll: { left: 0, top: 0 }, view: { width: 900, height: 700 } }
  it.each([
    [10, 130, { kind: 'row', row: 0 }],
    [250, 10, { kind: 'column', column: 1 }],
    [210, 155, { kind: 'cell', row: 1, column: 0 }],
    [10, 10, { kind: 'none' }],
    [285, 155, { kind: 'none' }],
    [210, 185, { kind: 'none' }],
    [-1, 155, { kind: 'none' }],
  ])('%i, %i gives %j', (x, y, hit) => {
    expect(hitMatrix(shape, at, { x, y })).toEqual(hit)
  })
})
