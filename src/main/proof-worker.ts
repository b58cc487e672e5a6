import { parentPort, workerData } from 'node:worker_threads'
import { proofsAtOnce } from '../app/decisions/proof-runner.ts'
import { openModel } from '../model/model.ts'
import { openCatalogue } from './open-catalogue.ts'
import type { ProofTask } from './prove-aside.ts'

// Proves or compares rules beside the thread that answers requests.

const task = workerData as ProofTask
const { catalogue } = await openCatalogue()
const proofs = proofsAtOnce(catalogue)
parentPort?.postMessage(
  task.do === 'prove'
    ? await proofs.prove(openModel(task.document), task.wish)
    : await proofs.compare(openModel(task.before), openModel(task.after), task.work),
)
