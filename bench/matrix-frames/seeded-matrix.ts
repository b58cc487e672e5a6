import { type RowCells, rowCells } from '../../src/drawing/matrix/matrix-cells.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'

/** Sizes of the measured matrix; both sides have the same. */
export const SIZES = { row: 30, column: 40, rowHead: 264, columnHead: 182 } as const

/** One cell in ten is filled. */
const FILLED = 0.1

/** Letters by the place of the strongest verb. */
export const LETTERS = ['A', 'A', 'C', 'R', 'C', 'R', 'R', 'I'] as const

const AREAS = 20
const UNITS = 25

/** A matrix of any size, the same for the same size. */
export type SeededMatrix = {
  readonly rows: readonly RowCells[]
  readonly rowGroups: readonly number[]
  readonly columnGroups: readonly number[]
  readonly rowName: (row: number) => string
  readonly columnName: (column: number) => string
}

/** Makes the matrix. */
export function seededMatrix(rows: number, columns: number): SeededMatrix {
  const random = seededRandom(4)
  const cells = Array.from({ length: rows }, () => {
    const entries: (readonly [number, number])[] = []
    for (let column = 0; column < columns; column++) {
      if (random.next() < FILLED) entries.push([column, 1 << random.between(0, 7)])
    }
    return rowCells(entries)
  })
  return {
    rows: cells,
    rowGroups: Array.from({ length: AREAS }, () => rows / AREAS),
    columnGroups: Array.from({ length: UNITS }, () => columns / UNITS),
    rowName: (row) => `Keeping service ${row + 1} running`,
    columnName: (column) => `Head of department ${column + 1}`,
  }
}
