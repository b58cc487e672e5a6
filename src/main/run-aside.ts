import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** Runs tasks of one kind in threads of their own, one after the other. */
export type Aside<Task> = {
  /** Whether there is such a worker: a process that runs from the sources has none. */
  readonly isBuilt: boolean
  /** Makes the task when its turn has come; rejects when the thread ends without a result. */
  readonly run: <Result>(task: () => Task) => Promise<Result>
}

/**
 * Has a built worker do what would keep the thread that answers requests for too long: others are answered
 * meanwhile, and several large tasks do not take all memory together.
 */
export function runAside<Task>(worker: URL): Aside<Task> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    isBuilt: existsSync(worker),
    run: <Result>(task: () => Task) => {
      const done = last.then(() => runIn<Result>(worker, task()))
      last = done.catch(() => undefined)
      return done
    },
  }
}

function runIn<Result>(file: URL, workerData: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error(`${file.pathname} ended without a result.`)))
  })
}
