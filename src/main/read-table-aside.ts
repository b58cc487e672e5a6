import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type {
  ReadTable,
  TableFile,
  TableFormat,
  TableOptions,
} from '../app/organizations/table-port.ts'
import { peopleTable } from './people-table.ts'

/** A table to read, as the worker takes it. */
export type TableTask = { readonly file: TableFile; readonly options: TableOptions }

/** Larger tables are read aside: beginning a thread takes as long as reading one of these. */
const LARGEST_AT_ONCE = 256 * 1024

/** The worker as it is built; a process that runs from the sources reads at once. */
const WORKER = new URL('./table-worker.js', import.meta.url)

/**
 * Reads spreadsheets for a server: large ones in a thread of their own, one after the other, so that
 * others are answered meanwhile and several large ones do not take all memory together.
 */
export function readTablesAside(): TableFormat {
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...peopleTable,
    read(file, options) {
      const size = 'bytes' in file ? file.bytes.length : file.text.length
      if (size <= LARGEST_AT_ONCE || !existsSync(WORKER)) return peopleTable.read(file, options)
      const read = last.then(() => readInWorker({ file, options }))
      last = read.catch(() => undefined)
      return read
    },
  }
}

function readInWorker(task: TableTask): Promise<ReadTable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The reading of a table ended without a result.')))
  })
}
