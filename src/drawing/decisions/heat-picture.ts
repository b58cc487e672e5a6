import type { Matrix } from '../../authority/compile-matrix.ts'
import type { Question } from '../../authority/question.ts'
import type { Side } from '../../authority/region.ts'
import { type HeatSlot, type HeatSlots, MOST_COLUMNS, MOST_ROWS, slotsOf } from './heat-axis.ts'
import { type HeatCell, heatCell } from './heat-cell.ts'

/** What a heat picture shows. */
export type HeatWish = {
  readonly across: string
  readonly down: string
  /** The case: its kind (unless kinds are an axis) and its day. */
  readonly question: Question
}

/** Two attributes, all their combinations, and what the rules say there. */
export type HeatPicture = {
  readonly across: HeatSlots
  readonly down: HeatSlots
  /** By row, then column. */
  readonly cells: readonly (readonly HeatCell[])[]
}

/** Works a heat picture out (H1 to H5). */
export function heatPicture(matrix: Matrix, wish: HeatWish): HeatPicture {
  const { across, down, question } = wish
  const columns = slotsOf(matrix, across, question, MOST_COLUMNS)
  const rows = slotsOf(matrix, down, question, MOST_ROWS)
  const cells = rows.slots.map((row) =>
    columns.slots.map((column) => heatCell(matrix, joined(question, row.part, column.part))),
  )
  const kept = across === 'amount' ? unlike(cells) : columns.slots.map((_, at) => at)
  const shown = kept.slice(0, MOST_COLUMNS)
  return {
    down: rows,
    across: {
      slots: shown.map((at, i) => widened(columns.slots, at, kept[i + 1])),
      more: columns.more + kept.length - shown.length,
    },
    cells: cells.map((row) => shown.map((at) => row[at] as HeatCell)),
  }
}

/** A text that is the same for cells that say the same (H2, H6). */
export const sayingOf = ({ state, isPart, seats, risk, rules }: HeatCell): string =>
  [state, isPart, seats.join(), risk.join(), state === 'disputed' ? rules.join() : ''].join(' ')

/** The columns that say something else than the one before them. */
function unlike(cells: readonly (readonly HeatCell[])[]): readonly number[] {
  const count = cells[0]?.length ?? 0
  return Array.from({ length: count }, (_, at) => at).filter(
    (at) =>
      at === 0 ||
      cells.some((row) => sayingOf(row[at] as HeatCell) !== sayingOf(row[at - 1] as HeatCell)),
  )
}

/** A band that reaches to where the next one begins. */
function widened(slots: readonly HeatSlot[], at: number, next: number | undefined): HeatSlot {
  const slot = slots[at] as HeatSlot
  const last = slots[(next ?? slots.length) - 1]
  if (slot.side.form !== 'amount' || last?.side.form !== 'amount') return slot
  const { to: _, ...open } = slot.side
  const side: Side = last.side.to === undefined ? open : { ...open, to: last.side.to }
  return { ...slot, side }
}

function joined(...parts: readonly Partial<Question>[]): Question {
  const attributes = Object.assign({}, ...parts.map((part) => part.attributes))
  const whole = Object.assign({}, ...parts) as Question
  return Object.keys(attributes).length > 0 ? { ...whole, attributes } : whole
}
