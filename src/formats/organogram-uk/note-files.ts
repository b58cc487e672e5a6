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
      const message = `${name} is the ${kind} file; the two were given the other way round.`
      takeNote({ ...at, code: 'files-swapped', message })
    }
    if (leftOut.length > 0) {
      const message = `Pay of single posts and contact data are not taken over: ${leftOut.join(', ')}.`
      takeNote({ ...at, code: 'columns-left-out', message })
    }
    for (const column of unknown) {
      const message = 'The column is no part of an organogram and was not taken over.'
      takeNote({ ...at, field: column.trim().slice(0, 80), code: 'column-unknown', message })
    }
    for (const column of lacking) {
      const message = 'The file lacks this column; the posts say nothing about it.'
      takeNote({ ...at, field: column, code: 'column-missing', message })
    }
  }
}
