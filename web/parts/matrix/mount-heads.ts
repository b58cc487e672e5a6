import { SEVERITY_MARKS, type Severity } from '../../../src/diagnosis/finding.ts'
import {
  type MatrixView,
  matrixWindow,
  pinnedHead,
} from '../../../src/drawing/matrix/matrix-window.ts'
import styles from './mount-heads.module.css'
import type { MatrixContent } from './mount-matrix.ts'

/** What stands in the header of a row or column. */
export type HeadWords = {
  readonly text: string
  /** Null where nothing is wrong. */
  readonly severity: Severity | null
  /** The severity in a word, for those who do not see its sign. */
  readonly severityText: string
}

/** The headers in view, as elements: few, and used again for others as they come into view. */
export type MountedHeads = {
  /** Puts them where they belong. */
  readonly place: (content: MatrixContent, at: MatrixView) => void
  /** Writes them anew: what they say may have changed. */
  readonly renew: (content: MatrixContent) => void
  /** The element of a row; null where it is out of view. */
  readonly rowOf: (row: number) => HTMLElement | null
}

/** Columns narrower than this have their headers turned. */
const NARROW = 60

/** Height of the band with the groups of columns; the style sheet says the same. */
const BAND = 26

/** Puts headers into the stage of a matrix. */
export function mountHeads(stage: HTMLElement): MountedHeads {
  const top = add(stage, styles.top)
  const bands = add(top, styles.bands, 'row')
  bands.setAttribute('aria-rowindex', '1')
  const columns = add(top, styles.columns, 'row')
  columns.setAttribute('aria-rowindex', '2')
  const corner = add(columns, styles.corner, 'columnheader')
  corner.setAttribute('aria-colindex', '1')
  const sliding = add(columns, styles.sliding, 'presentation')
  const rows = add(stage, styles.rows, 'rowgroup')
  // Heads that stay at the upper edge are there a second time, for the eye alone.
  const pinned = add(stage, styles.pinned)
  pinned.setAttribute('aria-hidden', 'true')

  const rowPool = pool(() => {
    const row = add(rows, styles.row, 'row')
    fillHead(add(row, styles.rowHead, 'rowheader'))
    row.firstElementChild?.setAttribute('aria-colindex', '1')
    return row
  })
  const columnPool = pool(() => {
    const column = add(sliding, styles.column, 'columnheader')
    fillHead(column)
    return column
  })
  const bandPool = pool(() => {
    const band = add(bands, styles.band, 'columnheader')
    add(band, styles.name)
    return band
  })
  let pinnedRow = -1

  const writeRow = (element: HTMLElement, row: number, content: MatrixContent) => {
    const { sizes, rowStarts, rowGroup } = content.shape
    element.setAttribute('aria-rowindex', `${row + 3}`)
    element.style.top = `${row * sizes.row}px`
    element.style.height = `${sizes.row}px`
    const head = element.firstElementChild as HTMLElement
    head.style.width = `${sizes.rowHead}px`
    const isHead = rowStarts[rowGroup[row] as number] === row
    element.dataset.head = String(isHead)
    writeHead(head, content.rowHead(row))
  }
  const writeColumn = (element: HTMLElement, column: number, content: MatrixContent) => {
    const { sizes, columnStarts, columnGroup } = content.shape
    element.setAttribute('aria-colindex', `${column + 2}`)
    element.style.left = `${column * sizes.column}px`
    element.style.width = `${sizes.column}px`
    const isEnd = columnStarts[(columnGroup[column] as number) + 1] === column + 1
    element.dataset.end = String(isEnd)
    writeHead(element, content.columnHead(column))
  }

  return {
    place(content, at) {
      const { shape } = content
      const { sizes } = shape
      const { scroll, view } = at
      const window = matrixWindow(shape, at)
      rows.style.transform = `translateY(${sizes.columnHead - scroll.top}px)`
      sliding.style.transform = `translateX(${-scroll.left}px)`
      rowPool.use(window.firstRow, window.lastRow, (element, row) =>
        writeRow(element, row, content),
      )
      columnPool.use(window.firstColumn, window.lastColumn, (element, column) =>
        writeColumn(element, column, content),
      )
      const isAny = window.lastColumn > window.firstColumn
      const firstGroup = isAny ? (shape.columnGroup[window.firstColumn] as number) : 0
      const lastGroup = isAny ? (shape.columnGroup[window.lastColumn - 1] as number) + 1 : 0
      bandPool.use(firstGroup, lastGroup, (element, group) => {
        const from = shape.columnStarts[group] as number
        element.setAttribute('aria-colindex', `${from + 2}`)
        element.setAttribute('aria-colspan', `${(shape.columnStarts[group + 1] as number) - from}`)
        ;(element.firstElementChild as HTMLElement).textContent = content.columnGroup(group)
      })
      bandPool.each((element, group) => {
        const place = (column: number) => column * sizes.column - scroll.left
        const left = Math.max(0, place(shape.columnStarts[group] as number))
        const end = Math.min(
          view.width - sizes.rowHead,
          place(shape.columnStarts[group + 1] as number),
        )
        element.style.transform = `translateX(${left + sizes.rowHead}px)`
        element.style.width = `${Math.max(0, end - left)}px`
      })
      const head = pinnedHead(shape, scroll.top)
      pinned.hidden = head === null
      if (head === null) return
      pinned.style.transform = `translateY(${sizes.columnHead - head.pushed}px)`
      if (head.row === pinnedRow) return
      pinnedRow = head.row
      writeHead(pinned, content.rowHead(head.row))
    },
    renew(content) {
      const { sizes } = content.shape
      stage.dataset.narrow = String(sizes.column < NARROW)
      top.style.height = `${sizes.columnHead}px`
      columns.style.height = `${sizes.columnHead - BAND}px`
      corner.style.width = `${sizes.rowHead}px`
      corner.textContent = content.corner
      pinned.style.width = `${sizes.rowHead}px`
      pinned.style.height = `${sizes.row}px`
      sliding.style.left = `${sizes.rowHead}px`
      if (pinned.firstElementChild === null) fillHead(pinned)
      pinnedRow = -1
      rowPool.forget()
      columnPool.forget()
      bandPool.forget()
    },
    rowOf: (row) => rowPool.at(row),
  }
}

/** Elements by what they stand for; those out of view are used again. */
function pool(create: () => HTMLElement) {
  let used = new Map<number, HTMLElement>()
  let spare: HTMLElement[] = []
  return {
    use(first: number, last: number, write: (element: HTMLElement, index: number) => void) {
      for (const [index, element] of used) {
        if (index >= first && index < last) continue
        used.delete(index)
        spare.push(element)
      }
      for (let index = first; index < last; index++) {
        if (used.has(index)) continue
        const element = spare.pop() ?? create()
        element.hidden = false
        used.set(index, element)
        write(element, index)
      }
      for (const element of spare) element.hidden = true
    },
    each(act: (element: HTMLElement, index: number) => void) {
      for (const [index, element] of used) act(element, index)
    },
    at: (index: number): HTMLElement | null => used.get(index) ?? null,
    /** What was written is out of date. */
    forget() {
      spare = [...spare, ...used.values()]
      used = new Map()
    },
  }
}

function fillHead(head: HTMLElement): void {
  add(head, styles.sign).setAttribute('aria-hidden', 'true')
  add(head, styles.name)
  add(head, 'visually-hidden')
}

function writeHead(head: HTMLElement, { text, severity, severityText }: HeadWords): void {
  const [sign, name, said] = head.children as unknown as readonly HTMLElement[]
  if (sign === undefined || name === undefined || said === undefined) return
  if (severity === null) delete head.dataset.severity
  else head.dataset.severity = severity
  sign.textContent = severity === null ? '' : SEVERITY_MARKS[severity]
  name.textContent = text
  head.title = text
  said.textContent = severity === null ? '' : `, ${severityText}`
}

/** Adds an element with a class, and a role. */
function add(parent: HTMLElement, className: string | undefined, role?: string): HTMLElement {
  const element = document.createElement('div')
  if (className !== undefined) element.className = className
  if (role !== undefined) element.setAttribute('role', role)
  parent.append(element)
  return element
}
