import { codeAt, firstFrom, type RowCells } from './matrix-cells.ts'
import type { MatrixShape } from './matrix-shape.ts'
import type { MatrixCell, View } from './matrix-window.ts'

/** A key with what was held down; Ctrl and Cmd count alike. */
export type MatrixKey = {
  readonly key: string
  readonly ctrl?: boolean
  readonly alt?: boolean
}

type Step = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell (K1, K2); null for a key that moves nothing. */
export function matrixMove(
  shape: MatrixShape,
  view: View,
  from: MatrixCell,
  { key, ctrl = false, alt = false }: MatrixKey,
  cells: (row: number) => RowCells,
): MatrixCell | null {
  const { rows, columns, sizes } = shape
  const inside = (row: number, column: number): MatrixCell => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  const { row, column } = from
  const step = STEPS[key]
  if (step !== undefined) {
    if (alt) return null
    if (ctrl) return nextFilled(shape, from, step, cells)
    return inside(row + step[0], column + step[1])
  }
  const tall = Math.max(1, Math.floor((view.height - sizes.columnHead) / sizes.row) - 1)
  const wide = Math.max(1, Math.floor((view.width - sizes.rowHead) / sizes.column) - 1)
  switch (key) {
    case 'Home':
      return inside(ctrl ? 0 : row, 0)
    case 'End':
      return inside(ctrl ? rows - 1 : row, columns - 1)
    case 'PageUp':
      return alt ? inside(row, column - wide) : inside(row - tall, column)
    case 'PageDown':
      return alt ? inside(row, column + wide) : inside(row + tall, column)
    default:
      return null
  }
}

/** The next filled cell in a direction, or the edge (K2). */
function nextFilled(
  { rows, columns }: MatrixShape,
  { row, column }: MatrixCell,
  [down, right]: Step,
  cells: (row: number) => RowCells,
): MatrixCell {
  if (right !== 0) {
    const filled = cells(row)
    const at = firstFrom(filled, right === 1 ? column + 1 : column)
    const next = filled.columns[right === 1 ? at : at - 1]
    return { row, column: next ?? (right === 1 ? columns - 1 : 0) }
  }
  for (let at = row + down; at >= 0 && at < rows; at += down) {
    if (codeAt(cells(at), column) !== 0) return { row: at, column }
  }
  return { row: down === 1 ? rows - 1 : 0, column }
}
