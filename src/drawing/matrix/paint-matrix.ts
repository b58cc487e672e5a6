import { VERBS } from '../../model/verb.ts'
import type { ChartSurface } from '../chart/chart-surface.ts'
import type { FitLabel, MeasureText } from '../chart/fit-label.ts'
import { CELL_MARKS, codeAt, firstFrom, type RowCells, VERB_SETS } from './matrix-cells.ts'
import type { MatrixPalette } from './matrix-palette.ts'
import type { MatrixShape } from './matrix-shape.ts'
import {
  cellBox,
  type MatrixCell,
  type MatrixView,
  type MatrixWindow,
  matrixWindow,
  pinnedHead,
} from './matrix-window.ts'

/** What a painter needs of a matrix. */
export type MatrixPicture = {
  readonly shape: MatrixShape
  readonly at: MatrixView
  readonly cells: (row: number) => RowCells
  /** By set of verbs. */
  readonly labels: readonly string[]
  readonly palette: MatrixPalette
  readonly fitLabel: FitLabel
  readonly measure: MeasureText
  /** Null for none. */
  readonly focus: MatrixCell | null
  /** Whether keys go to the focus, so that it has its ring. */
  readonly hasKeys: boolean
}

/** By the place of the strongest verb: how a cell is drawn (P2). */
const WEIGHTS = ['solid', 'solid', 'frame', 'wash', 'plain', 'wash', 'plain', 'plain'] as const

/** Letters and words differ in size: a letter has more room. */
const SIZES = { letter: 13, word: 12 } as const
const INSET = { x: 3, y: 4 } as const
const CORNER = 6
const NARROW = 60

/** Draws what is in view (P1). Gives how many cells that were. */
export function paintMatrix(surface: ChartSurface, picture: MatrixPicture): number {
  const { shape, at, palette, focus } = picture
  const { sizes } = shape
  const { view, scroll } = at
  const window = matrixWindow(shape, at)
  const pinned = pinnedHead(shape, scroll.top)
  surface.fillStyle = palette.background
  surface.fillRect(0, 0, view.width, view.height)
  paintGround(surface, picture, window)
  paintLines(surface, picture, window)
  let painted = 0
  for (let row = window.firstRow; row < window.lastRow; row++) {
    painted += paintRow(surface, picture, row, rowTop(picture, row), window)
  }
  if (focus !== null) paintFocus(surface, picture, focus)
  if (pinned !== null) {
    const y = sizes.columnHead - pinned.pushed
    surface.fillStyle = palette.head
    surface.fillRect(sizes.rowHead, y, view.width - sizes.rowHead, sizes.row)
    painted += paintRow(surface, picture, pinned.row, y, window)
    surface.fillStyle = palette.rule
    surface.fillRect(sizes.rowHead, y + sizes.row - 1, view.width - sizes.rowHead, 1)
    if (focus?.row === pinned.row) paintRing(surface, picture, { ...focusBox(picture, focus), y })
  }
  return painted
}

const rowTop = ({ shape, at }: MatrixPicture, row: number): number =>
  shape.sizes.columnHead + row * shape.sizes.row - at.scroll.top

const focusBox = ({ shape, at }: MatrixPicture, focus: MatrixCell) =>
  cellBox(shape, focus, at.scroll)

/** Heads of groups, and row and column of the focus. */
function paintGround(surface: ChartSurface, picture: MatrixPicture, window: MatrixWindow): void {
  const { shape, at, palette, focus } = picture
  const { sizes } = shape
  const width = at.view.width - sizes.rowHead
  surface.fillStyle = palette.head
  for (let row = window.firstRow; row < window.lastRow; row++) {
    if (shape.rowStarts[shape.rowGroup[row] as number] !== row) continue
    surface.fillRect(sizes.rowHead, rowTop(picture, row), width, sizes.row)
  }
  if (focus === null) return
  const { x, y } = focusBox(picture, focus)
  surface.fillStyle = palette.cross
  surface.fillRect(sizes.rowHead, y, width, sizes.row)
  surface.fillRect(x, sizes.columnHead, sizes.column, at.view.height - sizes.columnHead)
}

function paintLines(surface: ChartSurface, picture: MatrixPicture, window: MatrixWindow): void {
  const { shape, at, palette } = picture
  const { sizes, rowStarts, rowGroup, columnStarts, columnGroup } = shape
  const right = Math.min(at.view.width, shape.width - at.scroll.left)
  const bottom = Math.min(at.view.height, shape.height - at.scroll.top)
  for (let row = window.firstRow; row < window.lastRow; row++) {
    const isEnd = rowStarts[(rowGroup[row] as number) + 1] === row + 1
    surface.fillStyle = isEnd ? palette.rule : palette.line
    const y = rowTop(picture, row) + sizes.row - 1
    surface.fillRect(sizes.rowHead, y, right - sizes.rowHead, 1)
  }
  for (let column = window.firstColumn; column < window.lastColumn; column++) {
    const isEnd = columnStarts[(columnGroup[column] as number) + 1] === column + 1
    surface.fillStyle = isEnd ? palette.rule : palette.line
    const x = sizes.rowHead + (column + 1) * sizes.column - at.scroll.left - 1
    surface.fillRect(x, sizes.columnHead, 1, bottom - sizes.columnHead)
  }
}

/** The cells of a row that are in view; gives how many. */
function paintRow(
  surface: ChartSurface,
  picture: MatrixPicture,
  row: number,
  y: number,
  { firstColumn, lastColumn }: MatrixWindow,
): number {
  const { shape, at } = picture
  const cells = picture.cells(row)
  const from = firstFrom(cells, firstColumn)
  let index = from
  for (; index < cells.columns.length; index++) {
    const column = cells.columns[index] as number
    if (column >= lastColumn) break
    const x = shape.sizes.rowHead + column * shape.sizes.column - at.scroll.left
    paintCell(surface, picture, cells.codes[index] as number, x, y)
  }
  return index - from
}

function paintCell(
  surface: ChartSurface,
  { shape, labels, palette, fitLabel, measure }: MatrixPicture,
  code: number,
  x: number,
  y: number,
): void {
  const { row: height, column: width } = shape.sizes
  const set = code & (VERB_SETS - 1)
  const weight = WEIGHTS[strongest(set)] ?? 'plain'
  const left = x + INSET.x
  const top = y + INSET.y
  const wide = width - 2 * INSET.x - 1
  const high = height - 2 * INSET.y - 1
  if (weight === 'solid' || weight === 'wash') {
    surface.fillStyle = weight === 'solid' ? palette.ink : palette.wash
    surface.fillRect(left, top, wide, high)
  }
  const isSuggested = (code & CELL_MARKS.suggested) !== 0
  if (weight === 'frame' || isSuggested) {
    surface.strokeStyle = weight === 'solid' ? palette.inverse : palette.ink
    surface.lineWidth = 1
    if (isSuggested) surface.setLineDash([3, 2])
    const inner = weight === 'solid' ? 2.5 : 0.5
    surface.strokeRect(left + inner, top + inner, wide - 2 * inner, high - 2 * inner)
    if (isSuggested) surface.setLineDash([])
  }
  const isNarrow = width < NARROW
  const size = isNarrow ? SIZES.letter : SIZES.word
  const font = `${weight === 'plain' ? 400 : 600} ${size}px ${palette.family}`
  const label = fitLabel(labels[set] ?? '', font, wide - (isNarrow ? 0 : 8))
  surface.font = font
  surface.fillStyle =
    weight === 'solid' ? palette.inverse : weight === 'plain' ? palette.soft : palette.ink
  const start = Math.round(x + (width - 1 - measure(label, font)) / 2)
  surface.fillText(label, start, Math.round(y + (height - 1) / 2 + size * 0.36))
  if ((code & CELL_MARKS.part) !== 0) {
    surface.fillStyle = weight === 'solid' ? palette.inverse : palette.ink
    triangle(
      surface,
      [left + wide, top + high - CORNER],
      [left + wide - CORNER, top + high],
      [left + wide, top + high],
    )
  }
  if ((code & CELL_MARKS.contested) !== 0) {
    // A ground of its own keeps it seen upon a solid cell.
    surface.fillStyle = palette.background
    triangle(surface, [x, y], [x + 12, y], [x, y + 12])
    surface.fillStyle = palette.contested
    triangle(surface, [x, y], [x + 9, y], [x, y + 9])
  }
}

/** The place of the strongest verb of a set. */
function strongest(set: number): number {
  for (let at = 0; at < VERBS.length; at++) if ((set & (1 << at)) !== 0) return at
  return VERBS.length
}

type Corner = readonly [x: number, y: number]

function triangle(surface: ChartSurface, a: Corner, b: Corner, c: Corner): void {
  surface.beginPath()
  surface.moveTo(a[0], a[1])
  surface.lineTo(b[0], b[1])
  surface.lineTo(c[0], c[1])
  surface.closePath()
  surface.fill()
}

function paintFocus(surface: ChartSurface, picture: MatrixPicture, focus: MatrixCell): void {
  const { shape } = picture
  const box = focusBox(picture, focus)
  const isHead = shape.rowStarts[shape.rowGroup[focus.row] as number] === focus.row
  // The ring of a head that is pinned is drawn with it.
  if (isHead && box.y < shape.sizes.columnHead) return
  paintRing(surface, picture, box)
}

function paintRing(
  surface: ChartSurface,
  { shape, palette, hasKeys, cells, focus }: MatrixPicture,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { column: width, row: height } = shape.sizes
  const isEmpty = focus === null || codeAt(cells(focus.row), focus.column) === 0
  surface.strokeStyle = hasKeys ? palette.focus : palette.soft
  surface.lineWidth = hasKeys ? 2 : 1
  if (!hasKeys && isEmpty) surface.setLineDash([3, 3])
  const inner = hasKeys ? 0 : 0.5
  surface.strokeRect(x + inner, y + inner, width - 1 - 2 * inner, height - 1 - 2 * inner)
  if (!hasKeys && isEmpty) surface.setLineDash([])
}
