import type { Box } from '../../../src/drawing/box.ts'
import type { RowCells } from '../../../src/drawing/matrix/matrix-cells.ts'
import { hitMatrix } from '../../../src/drawing/matrix/matrix-hit.ts'
import type { MatrixPalette } from '../../../src/drawing/matrix/matrix-palette.ts'
import type { MatrixShape } from '../../../src/drawing/matrix/matrix-shape.ts'
import {
  cellBox,
  type MatrixCell,
  type MatrixView,
  type Scroll,
  scrollToCell,
} from '../../../src/drawing/matrix/matrix-window.ts'
import { paintMatrix } from '../../../src/drawing/matrix/paint-matrix.ts'
import { canvasText } from '../chart/canvas-text.ts'
import { type HeadWords, mountHeads } from './mount-heads.ts'
import styles from './mount-matrix.module.css'

/** What a matrix shows. Rows, columns and cells are asked for when they come into view. */
export type MatrixContent = {
  readonly shape: MatrixShape
  readonly cells: (row: number) => RowCells
  /** By set of verbs. */
  readonly labels: readonly string[]
  readonly rowHead: (row: number) => HeadWords
  readonly columnHead: (column: number) => HeadWords
  readonly columnGroup: (group: number) => string
  /** What stands over the rows. */
  readonly corner: string
  /** What is read aloud of a cell. */
  readonly cellText: (cell: MatrixCell) => string
}

/** What a matrix needs and whom it tells. */
export type MatrixSetup = {
  readonly palette: MatrixPalette
  readonly label: string
  /** Id of what explains the keys. */
  readonly describedBy: string
  readonly onFocus: (cell: MatrixCell) => void
  /** The cell in focus was pressed once more. */
  readonly onOpen: (cell: MatrixCell) => void
}

/** A matrix in an element. It draws when something changed, never else. */
export type MountedMatrix = {
  readonly show: (content: MatrixContent) => void
  /** Sets the focus, scrolling no further than needed where that is asked for. */
  readonly focusOn: (cell: MatrixCell | null, goThere: boolean) => void
  readonly repaint: (palette: MatrixPalette) => void
  readonly view: () => MatrixView
  /** Where a cell stands within the element. */
  readonly boxOf: (cell: MatrixCell) => Box
  readonly scrollTo: (scroll: Scroll) => void
  /** The element that has the keys. */
  readonly grid: HTMLElement
  /** Draws at once; gives how many cells were drawn. */
  readonly paintNow: () => number
  readonly stop: () => void
}

let matrices = 0

/** Puts a matrix into an element, which it fills. */
export function mountMatrix(host: HTMLElement, setup: MatrixSetup): MountedMatrix {
  const base = `matrix-${matrices++}`
  const grid = make('div', styles.grid)
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-label', setup.label)
  grid.setAttribute('aria-describedby', setup.describedBy)
  grid.tabIndex = 0
  const sizer = make('div', styles.sizer)
  const stage = make('div', styles.stage)
  const canvas = make('canvas', styles.canvas)
  canvas.setAttribute('aria-hidden', 'true')
  stage.append(canvas)
  sizer.append(stage)
  grid.append(sizer)
  host.append(grid)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('the browser gives no canvas to draw on')

  const heads = mountHeads(stage)
  let text = canvasText()
  let { palette } = setup
  let content: MatrixContent | null = null
  let focus: MatrixCell | null = null
  let hasKeys = false
  let cell: HTMLElement | null = null
  let cells = 0
  let at: MatrixView = { scroll: { left: 0, top: 0 }, view: { width: 0, height: 0 } }
  let requested = 0
  let stopped = false

  const request = () => {
    if (requested === 0 && !stopped) requested = requestAnimationFrame(frame)
  }
  function frame(): void {
    requested = 0
    draw()
  }

  function draw(): number {
    if (content === null || at.view.width === 0) return 0
    // Read before anything is written, so that nothing has to be laid out in between.
    const scroll = { left: Math.round(grid.scrollLeft), top: Math.round(grid.scrollTop) }
    at = { ...at, scroll }
    heads.place(content, at)
    placeCell()
    return paintMatrix(context as CanvasRenderingContext2D, {
      ...content,
      ...text,
      at,
      palette,
      focus,
      hasKeys,
    })
  }

  /** The cell in focus as an element, in the row it belongs to, as long as that is in view. */
  function placeCell(): void {
    const row = focus === null ? null : heads.rowOf(focus.row)
    if (cell === null || focus === null || content === null) return
    if (row === null) {
      cell.remove()
      grid.removeAttribute('aria-activedescendant')
      return
    }
    const { sizes } = content.shape
    cell.style.width = `${sizes.column}px`
    cell.style.height = `${sizes.row}px`
    cell.style.transform = `translateX(${cellBox(content.shape, focus, at.scroll).x}px)`
    if (cell.parentElement === row) return
    row.append(cell)
    grid.setAttribute('aria-activedescendant', cell.id)
  }

  /** Another cell is another element: what reads the page aloud then tells it anew. */
  function remakeCell(): void {
    cell?.remove()
    cell = null
    grid.removeAttribute('aria-activedescendant')
    if (focus === null || content === null) return
    cell = make('div', styles.cell)
    cell.setAttribute('role', 'gridcell')
    cell.setAttribute('aria-colindex', `${focus.column + 2}`)
    cell.setAttribute('aria-selected', 'true')
    cell.id = `${base}-${cells++}`
    cell.textContent = content.cellText(focus)
  }

  function measure(): void {
    const ratio = devicePixelRatio
    const view = { width: grid.clientWidth, height: grid.clientHeight }
    const width = Math.round(view.width * ratio)
    const height = Math.round(view.height * ratio)
    const { view: known } = at
    const isKnown = known.width === view.width && known.height === view.height
    if (isKnown && canvas.width === width && canvas.height === height) return
    at = { ...at, view }
    stage.style.width = `${view.width}px`
    stage.style.height = `${view.height}px`
    canvas.width = width
    canvas.height = height
    canvas.style.width = `${view.width}px`
    canvas.style.height = `${view.height}px`
    // Setting the size of a canvas clears it and its state.
    context?.setTransform(ratio, 0, 0, ratio, 0, 0)
    draw()
  }

  const goTo = (wanted: MatrixCell) => {
    if (content === null) return
    const { left, top } = scrollToCell(content.shape, at, wanted)
    if (left !== at.scroll.left) grid.scrollLeft = left
    if (top !== at.scroll.top) grid.scrollTop = top
    at = { ...at, scroll: { left, top } }
  }

  const onClick = (event: MouseEvent) => {
    if (content === null) return
    const box = stage.getBoundingClientRect()
    const point = { x: event.clientX - box.left, y: event.clientY - box.top }
    const hit = hitMatrix(content.shape, at, point)
    if (hit.kind === 'none') return
    const row = hit.kind === 'column' ? (focus?.row ?? 0) : hit.row
    const column = hit.kind === 'row' ? (focus?.column ?? 0) : hit.column
    const isSame = hit.kind === 'cell' && focus?.row === row && focus.column === column
    if (isSame) setup.onOpen({ row, column })
    else setup.onFocus({ row, column })
  }
  const onKeys = () => {
    hasKeys = document.activeElement === grid
    if (hasKeys && focus !== null) goTo(focus)
    request()
  }
  const observer = new ResizeObserver(measure)

  grid.addEventListener('scroll', request, { passive: true })
  grid.addEventListener('focus', onKeys)
  grid.addEventListener('blur', onKeys)
  stage.addEventListener('click', onClick)
  observer.observe(grid)
  // A change of the device's pixel ratio changes no size of the page.
  addEventListener('resize', measure)
  document.fonts.ready.then(() => {
    // What was measured before the faces came is wrong now.
    text = canvasText()
    request()
  })

  return {
    grid,
    show(next) {
      content = next
      const { shape } = next
      sizer.style.width = `${shape.width}px`
      sizer.style.height = `${shape.height}px`
      grid.setAttribute('aria-rowcount', `${shape.rows + 2}`)
      grid.setAttribute('aria-colcount', `${shape.columns + 1}`)
      if (focus !== null && (focus.row >= shape.rows || focus.column >= shape.columns)) focus = null
      heads.renew(next)
      remakeCell()
      measure()
      request()
    },
    focusOn(next, goThere) {
      const isSame = next?.row === focus?.row && next?.column === focus?.column
      focus = next
      if (!isSame) remakeCell()
      if (next !== null && goThere) goTo(next)
      request()
    },
    repaint(next) {
      palette = next
      request()
    },
    view: () => at,
    boxOf: (wanted) =>
      content === null
        ? { x: 0, y: 0, width: 0, height: 0 }
        : cellBox(content.shape, wanted, at.scroll),
    scrollTo({ left, top }) {
      grid.scrollLeft = left
      grid.scrollTop = top
    },
    paintNow: draw,
    stop() {
      stopped = true
      cancelAnimationFrame(requested)
      observer.disconnect()
      removeEventListener('resize', measure)
      grid.remove()
    },
  }
}

/** An element with a class of a style sheet. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string | undefined,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className !== undefined) element.className = className
  return element
}
