import type {
  ReadTable,
  TableFile,
  TableFormat,
  TableOptions,
} from '../app/organizations/table-port.ts'
import { peopleTable } from './people-table.ts'
import { runAside } from './run-aside.ts'

/** A table to read, as the worker takes it. */
export type TableTask = { readonly file: TableFile; readonly options: TableOptions }

/** Larger tables are read aside: beginning a thread takes as long as reading one of these. */
const LARGEST_AT_ONCE = 256 * 1024

/** Reads spreadsheets for a server: large ones in a thread of their own, one after the other. */
export function readTablesAside(): TableFormat {
  const aside = runAside<TableTask>(new URL('./table-worker.js', import.meta.url))
  return {
    ...peopleTable,
    read(file, options) {
      const size = 'bytes' in file ? file.bytes.length : file.text.length
      if (size <= LARGEST_AT_ONCE || !aside.isBuilt) return peopleTable.read(file, options)
      return aside.run<ReadTable>(() => ({ file, options }))
    },
  }
}
