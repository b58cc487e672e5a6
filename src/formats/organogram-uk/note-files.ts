import type { RecognisedTable } from './columns.ts'
import type { TakeNote } from './report.ts'

/** Says of each file as a whole which columns are left out, unknown or lacking. */
export function noteFiles(
  tables: readonly RecognisedTable[],
  swapped: boolean,
  takeNote: TakeNote,
): void {
  for (const { kind, name, lacking, leftOut, unknown } of tables) {
    const at = { file: kind, row: null, field: null } as const
    if (swapped) {
      takeNote({ ...at, code: 'files-swapped', facts: { name, is: kind } })
    }
    if (leftOut.length > 0) {
      takeNote({ ...at, code: 'columns-left-out', facts: { columns: leftOut } })
    }
    for (const column of unknown) {
      const field = column.trim().slice(0, 80)
      takeNote({ ...at, field, code: 'column-unknown', facts: { column: field } })
    }
    for (const column of lacking) {
      takeNote({ ...at, field: column, code: 'column-missing', facts: { column } })
    }
  }
}
