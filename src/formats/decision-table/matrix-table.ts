import type { MatrixKind } from '../../text/matrix-report.ts'
import type { TableEncoding } from '../people-table/decode-table.ts'
import type { Separator } from '../people-table/read-delimited.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import type { CellFault } from './cell.ts'

/** Hit policies that can be read (M17). */
export type HitPolicy = 'UNIQUE' | 'ANY' | 'PRIORITY' | 'FIRST' | 'RULE ORDER' | 'COLLECT'

/** What a decision table of DMN says about the order of its rows. */
export type RowOrder = {
  readonly policy: HitPolicy
  /** Which of the decision tables of a file. */
  readonly table: number
  /** Lower goes first: the place of the row, or of its output with PRIORITY. */
  readonly place: number
}

/** A table of rules as it was found, before its columns mean anything. */
export type MatrixTable = {
  readonly kind: MatrixKind
  readonly encoding: TableEncoding | null
  readonly separator: Separator | null
  readonly sheet: string | null
  readonly rows: readonly SheetRow[]
  /** Cells that are known to be unreadable, by row and column from 0. */
  readonly faults?: ReadonlyMap<number, ReadonlyMap<number, CellFault>>
  /** By row. */
  readonly orders?: ReadonlyMap<number, RowOrder>
  /** With DMN: how many columns, the first ones, are inputs; the header is the first row. */
  readonly inputs?: number
}
