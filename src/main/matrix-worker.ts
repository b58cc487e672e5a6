import { parentPort, workerData } from 'node:worker_threads'
import { openModel } from '../model/model.ts'
import { matrixFiles } from './matrix-files.ts'
import { openCatalogue } from './open-catalogue.ts'
import type { MatrixTask } from './read-matrix-aside.ts'

// Reads one table of rules beside the thread that answers requests.

const { file, document, options } = workerData as MatrixTask
const { catalogue } = await openCatalogue()
parentPort?.postMessage(await matrixFiles.read(file, openModel(document), catalogue, options))
