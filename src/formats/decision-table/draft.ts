import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import { type CellRead, isMapping, type Json } from './cell.ts'
import type { MatrixColumn } from './find-columns.ts'
import type { NameBook } from './names.ts'
import { problemOfCell } from './problems.ts'
import type { SeatFinder } from './read-who-text.ts'

/** What a row is read with. */
export type RowContext = {
  readonly columns: readonly MatrixColumn[]
  readonly seats: NameBook
  readonly kinds: NameBook
  readonly findSeat: SeatFinder
  /** Whom or what names mean, by id (M7). */
  readonly given: Readonly<Record<string, string>>
  /** Decimals of the organisation's currency. */
  readonly decimals: number
  /** Attributes whose values are yes and no, by id. */
  readonly yesNo: ReadonlySet<string>
  /** Attributes that are numbers, and stand as ranges. */
  readonly numbers: ReadonlySet<string>
  /** Whether kinds of decisions that are not there are to be added (M7). */
  readonly newDecisions: boolean
}

/** A row as a rule in the making: values as the document writes them. */
export type Draft = {
  readonly row: number
  /** Its id where the table gives one. */
  id: string | undefined
  /** Kinds of decisions; names that are no kind yet stand in `newKinds`. */
  readonly decisions: string[]
  readonly newKinds: { readonly id: string; readonly name: string }[]
  readonly when: Record<string, Json>
  readonly effects: Record<string, Json>
  readonly source: { document?: string; section?: string }
  /** The columns that conditions, effects and fields stand in. */
  readonly places: Map<string, MatrixColumn>
  readonly problems: MatrixProblem[]
}

/** A row before anything was read. */
export const emptyDraft = (row: number): Draft => ({
  ...{ row, id: undefined, decisions: [], newKinds: [], when: {}, effects: {}, source: {} },
  ...{ places: new Map(), problems: [] },
})

/** Whether a row has an error already: then nothing more is said of what is missing. */
export const hasError = ({ problems }: Draft): boolean =>
  problems.some(({ severity }) => severity === 'error')

/** Takes what a cell says, or tells what is wrong with it; remembers where it stood. */
export function takeCell<Value>(
  draft: Draft,
  key: string,
  column: MatrixColumn,
  read: CellRead<Value>,
): Value | undefined {
  draft.places.set(key, column)
  if (read.ok) return read.value
  const { header, meaning } = column
  draft.problems.push(problemOfCell(read.fault, { row: draft.row, header, field: meaning }))
  return undefined
}

/** Adds to those who have a part: what several columns or cells say is taken together. */
export function addParts(draft: Draft, key: string, value: Json): void {
  const before = draft.effects[key]
  const list = (one: Json): readonly Json[] =>
    Array.isArray(one) ? (one as readonly Json[]) : [one]
  draft.effects[key] = before === undefined ? value : [...list(before), ...list(value)]
}

/** Adds to those who are told, before or after (A2). */
export function addTold(draft: Draft, when: 'before' | 'after', value: Json): void {
  const before = draft.effects['is-told']
  if (before === undefined) draft.effects['is-told'] = when === 'after' ? value : { before: value }
  else if (when === 'after') {
    draft.effects['is-told'] = isMapping(before)
      ? { ...before, after: value }
      : [before as Json, value].flat()
  } else {
    draft.effects['is-told'] = isMapping(before)
      ? { ...before, before: value }
      : { before: value, after: before as Json }
  }
}
