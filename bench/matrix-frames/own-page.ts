import { cellLabels, verbsOf } from '../../src/drawing/matrix/matrix-cells.ts'
import { matrixShape } from '../../src/drawing/matrix/matrix-shape.ts'
import { VERBS } from '../../src/model/verb.ts'
import { type MountedMatrix, mountMatrix } from '../../web/parts/matrix/mount-matrix.ts'
import { readMatrixPalette } from '../../web/parts/matrix/read-matrix-palette.ts'
import { measureFrames } from '../chart-frames/measure-frames.ts'
import { scriptedScroll } from './scripted-scroll.ts'
import { LETTERS, SIZES, seededMatrix } from './seeded-matrix.ts'

let matrix: MountedMatrix | undefined
let end = { left: 0, top: 0 }

/** Reading one pixel makes the browser finish the raster of everything drawn before. */
const force = () => document.querySelector('canvas')?.getContext('2d')?.getImageData(0, 0, 1, 1)

const page = {
  /** Draws a matrix; gives the milliseconds from its data to the first picture. */
  start(rows: number, columns: number): number {
    const data = seededMatrix(rows, columns)
    const host = document.body.appendChild(document.createElement('div'))
    host.className = 'host'
    const palette = readMatrixPalette(host)
    const begin = performance.now()
    const { rowGroups, columnGroups } = data
    const shape = matrixShape({ rowGroups, columnGroups, sizes: SIZES })
    matrix = mountMatrix(host, {
      palette,
      label: 'Matrix',
      describedBy: 'help',
      onFocus: () => {},
      onOpen: () => {},
    })
    const head = (text: string) => ({ text, severity: null, severityText: '' })
    const labels = cellLabels((verbs) => LETTERS[VERBS.indexOf(verbs[0] ?? 'is-told')] ?? '')
    const none = data.rows[0]
    matrix.show({
      shape,
      labels,
      cells: (row) => data.rows[row] ?? (none as NonNullable<typeof none>),
      rowHead: (row) => head(data.rowName(row)),
      columnHead: (column) => head(data.columnName(column)),
      columnGroup: (group) => `Unit ${group + 1}`,
      corner: 'Responsibility',
      cellText: ({ row, column }) => `${row} ${column} ${verbsOf(1).join()}`,
    })
    matrix.paintNow()
    force()
    const took = performance.now() - begin
    const { view } = matrix.view()
    end = { left: shape.width - view.width, top: shape.height - view.height }
    return took
  },
  scrollTo: (frame: number) => matrix?.scrollTo(scriptedScroll(frame, end)),
  /** How many cells are drawn where the script is. */
  drawn: () => matrix?.paintNow() ?? 0,
  view: () => matrix?.view(),
  nodes: () => document.querySelectorAll('*').length,
  frames: (step: number) => measureFrames(step, (frame) => page.scrollTo(frame), force),
}

export type OwnPage = typeof page

Object.assign(globalThis, { own: page })
