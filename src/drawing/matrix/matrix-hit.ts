import type { MatrixShape } from './matrix-shape.ts'
import { type MatrixView, pinnedHead } from './matrix-window.ts'

/** What stands at a point of the view. */
export type MatrixHit =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'none' }

const NONE: MatrixHit = { kind: 'none' }

/** What is drawn at a point (H1), in pixels from the upper left corner of the view. */
export function hitMatrix(
  shape: MatrixShape,
  at: MatrixView,
  point: { readonly x: number; readonly y: number },
): MatrixHit {
  const { sizes, rows, columns } = shape
  const { scroll, view } = at
  const { x, y } = point
  if (x < 0 || y < 0 || x >= view.width || y >= view.height) return NONE
  const column = Math.floor((x - sizes.rowHead + scroll.left) / sizes.column)
  const pinned = pinnedHead(shape, scroll.top)
  const below = y - sizes.columnHead
  const isPinned = pinned !== null && below < sizes.row - pinned.pushed
  const row = isPinned ? pinned.row : Math.floor((below + scroll.top) / sizes.row)
  const inRows = below >= 0 && row < rows
  const inColumns = x >= sizes.rowHead && column < columns
  if (inRows && inColumns) return { kind: 'cell', row, column }
  if (inRows && x < sizes.rowHead) return { kind: 'row', row }
  if (inColumns && below < 0) return { kind: 'column', column }
  return NONE
}
