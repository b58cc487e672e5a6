import { describe, expect, it } from 'vitest'
import type { ChartSurface } from '../chart/chart-surface.ts'
import { CELL_MARKS, cellLabels, type RowCells, rowCells, verbBit } from './matrix-cells.ts'
import type { MatrixPalette } from './matrix-palette.ts'
import { matrixShape } from './matrix-shape.ts'
import { type MatrixPicture, paintMatrix } from './paint-matrix.ts'

const palette: MatrixPalette = {
  background: 'background',
  head: 'head',
  cross: 'cross',
  line: 'line',
  rule: 'rule',
  ink: 'ink',
  soft: 'soft',
  inverse: 'inverse',
  wash: 'wash',
  focus: 'focus',
  contested: 'contested',
  family: 'sans',
}
const sizes = { row: 30, column: 40, rowHead: 200, columnHead: 100 }

/** A surface that writes down what is drawn on it. */
function recorder() {
  const drawn: { readonly what: string; readonly color: string; readonly dashed: boolean }[] = []
  const words: string[] = []
  let isDashed = false
  const surface: ChartSurface = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    fillRect: () => note('rect', surface.fillStyle),
    strokeRect: () => note('frame', surface.strokeStyle),
    beginPath: () => {},
    moveTo: () => {},
    lineTo: () => {},
    arc: () => {},
    closePath: () => {},
    fill: () => note('shape', surface.fillStyle),
    stroke: () => {},
    setLineDash: (segments) => {
      isDashed = segments.length > 0
    },
    fillText: (text) => words.push(text),
  }
  const note = (what: string, color: string | object) =>
    drawn.push({ what, color: String(color), dashed: isDashed })
  return { surface, drawn, words }
}

function picture(cells: (row: number) => RowCells, more: Partial<MatrixPicture> = {}) {
  return {
    shape: matrixShape({ rowGroups: [1000, 1000], columnGroups: [500], sizes }),
    at: { scroll: { left: 4_000, top: 45_010 }, view: { width: 600, height: 400 } },
    cells,
    labels: cellLabels((verbs) => verbs.join()),
    palette,
    fitLabel: (text: string) => text,
    measure: (text: string) => text.length,
    focus: null,
    hasKeys: false,
    ...more,
  } satisfies MatrixPicture
}

describe('painting', () => {
  it('asks for the rows in view and the pinned head alone, and paints their cells in view', () => {
    const asked = new Set<number>()
    const full = rowCells(Array.from({ length: 500 }, (_, column) => [column, 1] as const))
    const { surface, words } = recorder()
    const painted = paintMatrix(
      surface,
      picture((row) => {
        asked.add(row)
        return full
      }),
    )
    expect([...asked].sort((a, b) => a - b)).toEqual([
      1000,
      ...Array.from({ length: 11 }, (_, at) => 1500 + at),
    ])
    expect(painted).toBe(12 * 10)
    expect(words).toHaveLength(painted)
  })

  it.each([
    ['decides', 'rect', 'ink'],
    ['answers-for', 'rect', 'ink'],
    ['must-agree', 'frame', 'ink'],
    ['recommends', 'rect', 'wash'],
    ['carries-out', 'rect', 'wash'],
  ] as const)('gives %s its weight (P2)', (verb, what, color) => {
    const { surface, drawn } = recorder()
    const row = rowCells([[102, verbBit(verb)]])
    paintMatrix(
      surface,
      picture((at) => (at === 1505 ? row : rowCells([]))),
    )
    expect(drawn).toContainEqual({ what, color, dashed: false })
  })

  it('leaves the others to their words', () => {
    const { surface, drawn, words } = recorder()
    const row = rowCells([[102, verbBit('is-told')]])
    paintMatrix(
      surface,
      picture((at) => (at === 1505 ? row : rowCells([]))),
    )
    expect(words).toEqual(['is-told'])
    expect(drawn.filter(({ color }) => color === 'ink' || color === 'wash')).toEqual([])
  })

  it('marks by shape what holds for a part, is suggested, is contested (P3)', () => {
    const code = verbBit('is-told') | CELL_MARKS.part | CELL_MARKS.suggested | CELL_MARKS.contested
    const { surface, drawn } = recorder()
    const row = rowCells([[102, code]])
    paintMatrix(
      surface,
      picture((at) => (at === 1505 ? row : rowCells([]))),
    )
    expect(drawn).toContainEqual({ what: 'shape', color: 'ink', dashed: false })
    expect(drawn).toContainEqual({ what: 'frame', color: 'ink', dashed: true })
    expect(drawn).toContainEqual({ what: 'shape', color: 'contested', dashed: false })
  })

  it('rings the focus where keys go to it', () => {
    const focus = { row: 1505, column: 102 }
    for (const hasKeys of [true, false]) {
      const { surface, drawn } = recorder()
      paintMatrix(
        surface,
        picture(() => rowCells([]), { focus, hasKeys }),
      )
      expect(drawn.some(({ what, color }) => what === 'frame' && color === 'focus')).toBe(hasKeys)
    }
  })
})
