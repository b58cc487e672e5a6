import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AsideLimitReached, runAside } from './run-aside.ts'

/** A worker that does what it is told: answer, never end, take memory, or fail. */
const WORKER = `
import { parentPort, workerData } from 'node:worker_threads'
if (workerData === 'hang') for (;;);
if (workerData === 'grow') {
  const held = []
  for (;;) held.push(new Uint8Array(16 * 1024 * 1024).fill(1))
}
if (workerData === 'fail') throw new Error('as asked')
parentPort.postMessage(workerData)
`

describe('a task in a thread of its own', () => {
  let folder: string
  let worker: URL
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mandate-aside-'))
    writeFileSync(join(folder, 'worker.mjs'), WORKER)
    worker = pathToFileURL(join(folder, 'worker.mjs'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is ended where it never comes to an end, and the next has its turn', async () => {
    const aside = runAside<string>(worker, { seconds: 3, megabytes: 4096 })
    const hanging = aside.run(() => 'hang')
    const next = aside.run(() => 'answer')
    await expect(hanging).rejects.toBeInstanceOf(AsideLimitReached)
    expect(await next).toBe('answer')
  })

  it('is ended where it takes too much memory', async () => {
    const aside = runAside<string>(worker, { seconds: 60, megabytes: 200 })
    await expect(aside.run(() => 'grow')).rejects.toBeInstanceOf(AsideLimitReached)
  })

  it('tells what it failed of', async () => {
    const aside = runAside<string>(worker, { seconds: 60, megabytes: 4096 })
    await expect(aside.run(() => 'fail')).rejects.toThrow('as asked')
    expect(runAside(new URL('./nowhere.js', worker)).isBuilt).toBe(false)
  })
})
