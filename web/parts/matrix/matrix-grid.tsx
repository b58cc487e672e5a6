import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import type { Box } from '../../../src/drawing/box.ts'
import { matrixMove } from '../../../src/drawing/matrix/matrix-moves.ts'
import type { MatrixCell } from '../../../src/drawing/matrix/matrix-window.ts'
import { useWords } from '../../app/language.ts'
import { onPaletteChange } from '../chart/read-palette.ts'
import styles from './matrix-grid.module.css'
import { type MatrixContent, type MountedMatrix, mountMatrix } from './mount-matrix.ts'
import { readMatrixPalette } from './read-matrix-palette.ts'

/** What the page can ask of the matrix. */
export type GridHandle = {
  readonly focus: () => void
  /** Where a cell stands within the matrix. */
  readonly boxOf: (cell: MatrixCell) => Box
  /** Scrolls no further than needed to have a cell in view. */
  readonly goTo: (cell: MatrixCell) => void
}

/**
 * The matrix: cells on a canvas, headers and the cell in focus as elements of a grid, so that keyboard
 * and screen reader reach every cell. What keys mean beside moving is up to the page.
 */
export function MatrixGrid(props: {
  readonly content: MatrixContent
  readonly focus: MatrixCell | null
  readonly handle: Ref<GridHandle>
  readonly onFocus: (cell: MatrixCell) => void
  readonly onOpen: (cell: MatrixCell) => void
  /** Gives whether the key meant something. */
  readonly onKey: (key: string, cell: MatrixCell) => boolean
  /** What stands over the matrix. */
  readonly children?: ReactNode
}) {
  const { content, focus } = props
  const { matrix: words } = useWords()
  const host = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedMatrix | null>(null)
  const latest = useRef(props)
  latest.current = props
  const id = useId()
  const { grid: label } = words

  useEffect(() => {
    const within = host.current
    if (within === null) return
    const matrix = mountMatrix(within, {
      palette: readMatrixPalette(within),
      label,
      describedBy: `${id}-help`,
      onFocus: (cell) => latest.current.onFocus(cell),
      onOpen: (cell) => latest.current.onOpen(cell),
    })
    mounted.current = matrix
    matrix.show(latest.current.content)
    const end = onPaletteChange(() => matrix.repaint(readMatrixPalette(within)))
    return () => {
      end()
      matrix.stop()
      mounted.current = null
    }
  }, [label, id])

  useEffect(() => mounted.current?.show(content), [content])
  useEffect(() => mounted.current?.focusOn(focus, false), [focus])
  useImperativeHandle(
    props.handle,
    (): GridHandle => ({
      focus: () => mounted.current?.grid.focus({ preventScroll: true }),
      boxOf: (cell) => mounted.current?.boxOf(cell) ?? { x: 0, y: 0, width: 0, height: 0 },
      goTo: (cell) => mounted.current?.focusOn(cell, true),
    }),
    [],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== mounted.current?.grid) return
    const { key, ctrlKey, metaKey, altKey } = event
    const { shape, cells } = content
    if (shape.rows === 0 || shape.columns === 0) return
    const from = focus ?? { row: 0, column: 0 }
    const ctrl = ctrlKey || metaKey
    const { view } = mounted.current.view()
    const to = matrixMove(shape, view, from, { key, ctrl, alt: altKey }, cells)
    if (to !== null) {
      const goal = focus === null ? from : to
      mounted.current.focusOn(goal, true)
      props.onFocus(goal)
    } else if (ctrl || altKey || !props.onKey(key, from)) return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the grid within
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <div ref={host} className={styles.host} />
      <p id={`${id}-help`} className='visually-hidden'>
        {words.help}
      </p>
      {props.children}
    </div>
  )
}
