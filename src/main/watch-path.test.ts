import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchPath } from './watch-path.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Watches a path while something is done; gives what is told of it, which ends when it is stopped. */
function watched(path: string) {
  const stop = new AbortController()
  const watching = watchPath(path, stop.signal)
  if (!watching.ok) throw new Error(watching.problem.message)
  return { stop, events: watching.events[Symbol.asyncIterator]() }
}

describe('watchPath', () => {
  it('tells of a file that is written, and of one put in its place', async () => {
    const file = join(folder, 'mandate.yaml')
    await writeFile(file, 'a')
    const { stop, events } = watched(file)
    const first = events.next()
    await writeFile(file, 'b')
    expect((await first).done).toBe(false)
    const second = events.next()
    await writeFile(join(folder, 'new'), 'c')
    await rename(join(folder, 'new'), file)
    expect((await second).done).toBe(false)
    stop.abort()
    expect((await events.next()).done).toBe(true)
  })

  it('leaves out what else lies there, and counts the record beside the file', async () => {
    const file = join(folder, 'mandate.yaml')
    await writeFile(file, 'a')
    const { stop, events } = watched(file)
    let told = 0
    const first = events.next().then(() => told++)
    await writeFile(join(folder, 'notes.txt'), 'x')
    await writeFile(join(folder, 'other.yaml'), 'x')
    expect(told).toBe(0)
    await writeFile(join(folder, 'mandate.findings.yaml'), 'rules: {}')
    await first
    expect(told).toBe(1)
    stop.abort()
    expect((await events.next()).done).toBe(true)
  })

  it('watches the parts of a folder', async () => {
    const { stop, events } = watched(folder)
    const first = events.next()
    await writeFile(join(folder, 'people.yaml'), 'people: []')
    expect((await first).done).toBe(false)
    stop.abort()
    expect((await events.next()).done).toBe(true)
  })

  it('refuses what is not there', () => {
    const watching = watchPath(join(folder, 'gone.yaml'), new AbortController().signal)
    expect(watching.ok).toBe(false)
  })
})
