import { parentPort, workerData } from 'node:worker_threads'
import { peopleTable } from './people-table.ts'
import type { TableTask } from './read-table-aside.ts'

// Reads one table beside the thread that answers requests.

const { file, options } = workerData as TableTask
parentPort?.postMessage(await peopleTable.read(file, options))
