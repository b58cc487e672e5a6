import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** Runs tasks of one kind in threads of their own, one after the other. */
export type Aside<Task> = {
  /** Whether there is such a worker: a process that runs from the sources has none. */
  readonly isBuilt: boolean
  /** Makes the task when its turn has come; rejects when the thread ends without a result. */
  readonly run: <Result>(task: () => Task) => Promise<Result>
}

/** What a thread may take at most, where what it works on is not to be trusted. */
export type AsideLimits = {
  readonly seconds: number
  /** How much the whole process may grow while it runs. */
  readonly megabytes: number
}

/** A thread took more than it may, and was ended. */
export class AsideLimitReached extends Error {}

/** How often the memory is looked at, in milliseconds. */
const LOOK_EVERY = 100

/**
 * Has a built worker do what would keep the thread that answers requests for too long: others are answered
 * meanwhile, and several large tasks do not take all memory together. Beyond `limits` it is ended.
 */
export function runAside<Task>(worker: URL, limits?: AsideLimits): Aside<Task> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    isBuilt: existsSync(worker),
    run: <Result>(task: () => Task) => {
      const done = last.then(() => runIn<Result>(worker, task(), limits))
      last = done.catch(() => undefined)
      return done
    },
  }
}

function runIn<Result>(file: URL, workerData: unknown, limits?: AsideLimits): Promise<Result> {
  return new Promise((resolve, reject) => {
    // What libraries print in a limited thread is no answer of this process.
    const worker = new Worker(file, {
      workerData,
      ...(limits ? { stdout: true, stderr: true } : {}),
    })
    const stopWatching = limits ? watch(worker, limits, reject) : () => {}
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      stopWatching()
      reject(new Error(`${file.pathname} ended without a result.`))
    })
  })
}

/** Ends a thread that takes more than it may; gives a way to stop looking. */
function watch(
  worker: Worker,
  { seconds, megabytes }: AsideLimits,
  reject: (reason: Error) => void,
): () => void {
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024
  const end = () => {
    stop()
    reject(new AsideLimitReached())
    void worker.terminate()
  }
  const looking = setInterval(() => process.memoryUsage.rss() > most && end(), LOOK_EVERY)
  const timing = setTimeout(end, seconds * 1000)
  const stop = () => {
    clearInterval(looking)
    clearTimeout(timing)
  }
  return stop
}
