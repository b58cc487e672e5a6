import type { Box } from '../box.ts'
import type { MeasureText } from '../positioning-scene.ts'
import type { HeatCell } from './heat-cell.ts'
import { type HeatPicture, sayingOf } from './heat-picture.ts'

/** What the scene is laid out with. */
export type HeatSceneInput = {
  readonly picture: HeatPicture
  readonly width: number
  readonly measure: MeasureText
  readonly rowLabel: (at: number) => string
  /** What is written into a run where it fits. */
  readonly runLabel: (cell: HeatCell) => string
  /** What is written there where nothing else fits: its shape, or nothing (H7). */
  readonly runShape: (cell: HeatCell) => string
  /** What stands at the edge at which a column begins; empty for nothing. */
  readonly edgeLabel: (at: number) => string
}

/** One cell, where it can be pressed. */
export type SceneCell = { readonly row: number; readonly column: number; readonly box: Box }

/** Cells side by side that say the same (H6). */
export type SceneRun = {
  readonly cell: HeatCell
  readonly box: Box
  /** Empty where it does not fit. */
  readonly label: string
}

/** A word at the edge of a row or a column. */
export type SceneWord = { readonly text: string; readonly x: number; readonly y: number }

/** The heat picture as boxes and words; drawn alike by page and picture files. */
export type HeatScene = {
  readonly width: number
  readonly height: number
  readonly runs: readonly SceneRun[]
  readonly cells: readonly SceneCell[]
  readonly rowWords: readonly SceneWord[]
  readonly edgeWords: readonly SceneWord[]
}

/** Sizes, in pixels. */
export const HEAT_TEXT = { row: 13, edge: 11, run: 12 } as const
const ROW = 34
const GAP = 2
const FOOT = 24
const LEAST_COLUMN = 30
const LABELS = { least: 84, most: 220, part: 0.34 } as const
const PADDING = 8

/** Lays out a heat picture for a width; a picture of many columns may come out wider (H6). */
export function heatScene(input: HeatSceneInput): HeatScene {
  const { picture, measure } = input
  const columns = picture.across.slots.length
  const labels = picture.down.slots.map((_, row) => input.rowLabel(row))
  const widest = Math.max(0, ...labels.map((text) => measure(text, HEAT_TEXT.row)))
  const room = Math.min(LABELS.most, Math.max(LABELS.least, input.width * LABELS.part))
  const left = Math.min(room, widest) + PADDING * 2
  const column = Math.max(LEAST_COLUMN, (input.width - left) / Math.max(1, columns))
  const boxOf = (row: number, from: number, to: number): Box => ({
    x: left + from * column,
    y: row * (ROW + GAP),
    width: (to - from) * column - GAP,
    height: ROW,
  })
  const height = picture.down.slots.length * (ROW + GAP)
  return {
    width: left + column * columns,
    height: height + FOOT,
    cells: picture.cells.flatMap((cells, row) =>
      cells.map((_, at) => ({ row, column: at, box: boxOf(row, at, at + 1) })),
    ),
    runs: picture.cells.flatMap((cells, row) =>
      runsIn(cells).map(({ from, to }): SceneRun => {
        const cell = cells[from] as HeatCell
        const box = boxOf(row, from, to)
        const label = fitted(input.runLabel(cell), box.width - PADDING * 2, HEAT_TEXT.run, measure)
        return { cell, box, label: label === '' ? input.runShape(cell) : label }
      }),
    ),
    rowWords: labels.map((text, row) => ({
      text: fitted(text, left - PADDING, HEAT_TEXT.row, measure),
      x: 0,
      y: row * (ROW + GAP) + ROW / 2,
    })),
    edgeWords: edgeWords(input, left, column, height + FOOT - 8),
  }
}

/** Runs of cells that say the same. */
function runsIn(cells: readonly HeatCell[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const [at, cell] of cells.entries()) {
    const last = runs.at(-1)
    if (last && sayingOf(cells[last.from] as HeatCell) === sayingOf(cell)) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  }
  return runs
}

/** Words below the columns; those that would touch the one before are left out. */
function edgeWords(
  { picture, edgeLabel, measure }: HeatSceneInput,
  left: number,
  column: number,
  y: number,
): readonly SceneWord[] {
  const words: SceneWord[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const at of picture.across.slots.keys()) {
    const text = edgeLabel(at)
    const x = left + at * column
    if (text === '' || x < free) continue
    words.push({ text, x, y })
    free = x + measure(text, HEAT_TEXT.edge) + PADDING
  }
  return words
}

/** The longest beginning that fits; nothing where not even three letters do. */
function fitted(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text
  for (let end = text.length - 1; end >= 3; end--) {
    const part = `${text.slice(0, end).trimEnd()}…`
    if (measure(part, size) <= width) return part
  }
  return ''
}
