import { parentPort, workerData } from 'node:worker_threads'
import { readDescriptionFile } from '../formats/description/read-description-file.ts'

// Reads one file with a description beside the thread that answers requests, within its limits.

parentPort?.postMessage(await readDescriptionFile(workerData as Uint8Array))
