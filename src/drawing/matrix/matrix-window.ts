import type { Box } from '../box.ts'
import type { MatrixShape } from './matrix-shape.ts'

/** How far the cells are scrolled. */
export type Scroll = { readonly left: number; readonly top: number }

/** The size of what is seen, headers included. */
export type View = { readonly width: number; readonly height: number }

/** Where somebody looks: scrolled how far, through what size. */
export type MatrixView = { readonly scroll: Scroll; readonly view: View }

/** Rows and columns in view (W1); `last` is behind the last one. */
export type MatrixWindow = {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** A cell by its row and column. */
export type MatrixCell = { readonly row: number; readonly column: number }

/** The head of a group that is kept in view (W2): its row, and how far it is pushed out. */
export type PinnedHead = { readonly row: number; readonly pushed: number }

/** The rows and columns in view (W1). */
export function matrixWindow(shape: MatrixShape, { scroll, view }: MatrixView): MatrixWindow {
  const { rows, columns, sizes } = shape
  const width = view.width - sizes.rowHead
  const height = view.height - sizes.columnHead
  const firstRow = Math.max(0, Math.floor(scroll.top / sizes.row))
  const firstColumn = Math.max(0, Math.floor(scroll.left / sizes.column))
  const end = (from: number, room: number, size: number, count: number, first: number) =>
    room <= 0 ? first : Math.max(first, Math.min(count, Math.ceil((from + room) / size)))
  return {
    firstRow: Math.min(firstRow, rows),
    lastRow: end(scroll.top, height, sizes.row, rows, Math.min(firstRow, rows)),
    firstColumn: Math.min(firstColumn, columns),
    lastColumn: end(scroll.left, width, sizes.column, columns, Math.min(firstColumn, columns)),
  }
}

/** The head that is pinned to the upper edge (W2); none while it stands there itself. */
export function pinnedHead(shape: MatrixShape, top: number): PinnedHead | null {
  const { row: height } = shape.sizes
  const first = Math.floor(top / height)
  const group = shape.rowGroup[first]
  if (group === undefined) return null
  const head = shape.rowStarts[group] as number
  if (head * height >= top) return null
  const end = (shape.rowStarts[group + 1] as number) * height - top
  return { row: head, pushed: Math.max(0, height - end) }
}

/** The scroll nearest to a wanted one that shows no void (W3). */
export function clampScroll(shape: MatrixShape, view: View, { left, top }: Scroll): Scroll {
  return {
    left: Math.max(0, Math.min(left, shape.width - view.width)),
    top: Math.max(0, Math.min(top, shape.height - view.height)),
  }
}

/** Where a cell stands in the view, in pixels from its upper left corner. */
export function cellBox(shape: MatrixShape, { row, column }: MatrixCell, scroll: Scroll): Box {
  const { sizes } = shape
  return {
    x: sizes.rowHead + column * sizes.column - scroll.left,
    y: sizes.columnHead + row * sizes.row - scroll.top,
    width: sizes.column,
    height: sizes.row,
  }
}

/** The scroll that has a cell whole in view, moving no further than needed (K3). */
export function scrollToCell(shape: MatrixShape, at: MatrixView, cell: MatrixCell): Scroll {
  const { sizes } = shape
  const { scroll, view } = at
  const x = cell.column * sizes.column
  const y = cell.row * sizes.row
  const head = shape.rowStarts[shape.rowGroup[cell.row] ?? 0]
  const covered = head === cell.row ? 0 : sizes.row
  const left = Math.min(x, Math.max(scroll.left, x + sizes.column - (view.width - sizes.rowHead)))
  const top = Math.min(
    y - covered,
    Math.max(scroll.top, y + sizes.row - (view.height - sizes.columnHead)),
  )
  return clampScroll(shape, view, { left, top })
}
