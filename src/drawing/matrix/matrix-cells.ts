import { VERBS, type Verb } from '../../model/verb.ts'

/** The filled cells of one row (M3), by rising column. */
export type RowCells = { readonly columns: Int32Array; readonly codes: Uint16Array }

/** How many different sets of verbs there are. */
export const VERB_SETS = 1 << VERBS.length

/** Marks of a cell beside its verbs (M3). */
export const CELL_MARKS = {
  /** Holds for a unit, thing, initiative or audience only. */
  part: VERB_SETS,
  /** Suggested and not confirmed. */
  suggested: VERB_SETS << 1,
  /** In one another's way with another cell of the row. */
  contested: VERB_SETS << 2,
} as const

/** The bit of a verb. */
export function verbBit(verb: Verb): number {
  return 1 << VERBS.indexOf(verb)
}

/** The verbs of a code, strongest first. */
export function verbsOf(code: number): readonly Verb[] {
  return VERBS.filter((_, at) => (code & (1 << at)) !== 0)
}

/** The cells of a row, from codes by column; a column named twice holds both. */
export function rowCells(entries: Iterable<readonly [column: number, code: number]>): RowCells {
  const codes = new Map<number, number>()
  for (const [column, code] of entries) codes.set(column, (codes.get(column) ?? 0) | code)
  const columns = Int32Array.from(codes.keys()).sort()
  return { columns, codes: Uint16Array.from(columns, (column) => codes.get(column) as number) }
}

/** The place of the first filled cell at or behind a column. */
export function firstFrom({ columns }: RowCells, column: number): number {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((columns[middle] as number) < column) low = middle + 1
    else high = middle
  }
  return low
}

/** What stands in a cell of a row; 0 where nothing does. */
export function codeAt(cells: RowCells, column: number): number {
  const at = firstFrom(cells, column)
  return cells.columns[at] === column ? (cells.codes[at] as number) : 0
}

/** Labels by set of verbs (P4), so that no frame makes text. */
export function cellLabels(labelOf: (verbs: readonly Verb[]) => string): readonly string[] {
  return Array.from({ length: VERB_SETS }, (_, set) => (set === 0 ? '' : labelOf(verbsOf(set))))
}
