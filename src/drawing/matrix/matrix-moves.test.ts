import { describe, expect, it } from 'vitest'
import { codeAt, rowCells } from './matrix-cells.ts'
import { matrixMove } from './matrix-moves.ts'
import { matrixShape } from './matrix-shape.ts'

const sizes = { row: 30, column: 40, rowHead: 200, columnHead: 120 }
const shape = matrixShape({ rowGroups: [5, 45], columnGroups: [30], sizes })
// Five rows and four columns fit.
const view = { width: 200 + 4 * 40, height: 120 + 5 * 30 }
const filled = new Map([
  [3, rowCells([[7, 1]])],
  [10, rowCells([[7, 2]])],
  [
    20,
    rowCells([
      [2, 1],
      [9, 1],
      [20, 4],
    ]),
  ],
])
const none = rowCells([])
const cells = (row: number) => filled.get(row) ?? none

describe('keys (K1)', () => {
  it.each([
    ['ArrowDown', {}, [20, 9], [21, 9]],
    ['ArrowUp', {}, [0, 9], [0, 9]],
    ['ArrowRight', {}, [20, 29], [20, 29]],
    ['ArrowLeft', {}, [20, 9], [20, 8]],
    ['Home', {}, [20, 9], [20, 0]],
    ['End', {}, [20, 9], [20, 29]],
    ['Home', { ctrl: true }, [20, 9], [0, 0]],
    ['End', { ctrl: true }, [20, 9], [49, 29]],
    ['PageDown', {}, [20, 9], [24, 9]],
    ['PageUp', {}, [2, 9], [0, 9]],
    ['PageDown', { alt: true }, [20, 9], [20, 12]],
    ['PageUp', { alt: true }, [20, 1], [20, 0]],
  ])('%s %j from %j to %j', (key, held, [row = 0, column = 0], [down, right]) => {
    expect(matrixMove(shape, view, { row, column }, { key, ...held }, cells)).toEqual({
      row: down,
      column: right,
    })
  })

  it.each(['a', 'Enter', 'Tab'])('%s moves nothing', (key) => {
    expect(matrixMove(shape, view, { row: 0, column: 0 }, { key }, cells)).toBeNull()
  })
})

describe('Ctrl and an arrow (K2)', () => {
  it.each([
    ['ArrowRight', [20, 2], [20, 9]],
    ['ArrowRight', [20, 20], [20, 29]],
    ['ArrowLeft', [20, 20], [20, 9]],
    ['ArrowLeft', [20, 2], [20, 0]],
    ['ArrowDown', [3, 7], [10, 7]],
    ['ArrowDown', [10, 7], [49, 7]],
    ['ArrowUp', [30, 7], [10, 7]],
    ['ArrowUp', [3, 7], [0, 7]],
  ])('%s from %j to %j', (key, [row = 0, column = 0], [down, right]) => {
    const to = matrixMove(shape, view, { row, column }, { key, ctrl: true }, cells)
    expect(to).toEqual({ row: down, column: right })
  })
})

it('finds cells of a row; what is named twice holds both (M3)', () => {
  const row = rowCells([
    [9, 1],
    [2, 4],
    [9, 2],
    [100, 8],
  ])
  expect([...row.columns]).toEqual([2, 9, 100])
  expect([2, 9, 100, 3].map((column) => codeAt(row, column))).toEqual([4, 3, 8, 0])
})
