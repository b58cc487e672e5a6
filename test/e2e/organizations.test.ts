import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { killWriters } from '../support/kill-writers.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { cleanUp, clientOf, mandate, newFolder, serve } from '../support/server-process.ts'

afterEach(cleanUp)

const EXAMPLE = '/organizations/northwind'

const unit = (id: string) => ({
  operations: [{ op: 'put', kind: 'units', entity: { id, name: id } }],
  message: `Unit ${id}`,
})

/** A server on a folder, with a client of it. */
async function started(data: string) {
  const server = serve('--port', '0', '--data', data)
  const address = await server.address()
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    server.child.kill(signal)
    return server.ended
  }
  return { ...server, address, call: clientOf(address), stop }
}

describe('organisations on disk', () => {
  test('the example stands ready on first start; deleted, it does not come back', async () => {
    const data = newFolder()
    const first = await started(data)
    expect((await first.call('/organizations')).body.organizations).toMatchObject([
      { id: 'northwind', name: 'Northwind Outfitters', example: true },
    ])
    expect((await first.call(EXAMPLE, { method: 'DELETE' })).status).toBe(204)
    expect(await first.stop()).toBe(0)
    const second = await started(data)
    expect((await second.call('/organizations')).body.organizations).toEqual([])
  })

  test('a restart keeps all: document, history, undo, scenarios', async () => {
    const data = join(newFolder(), 'made', 'here')
    const first = await started(data)
    let { head } = (await first.call(EXAMPLE)).body
    for (const id of ['one', 'two', 'three']) {
      const changed = await first.call(`${EXAMPLE}/changes`, { head, body: unit(id) })
      head = changed.body.head
    }
    await first.call(`${EXAMPLE}/scenarios`, { body: { name: 'plan' } })
    head = (await first.call(`${EXAMPLE}/undo`, { method: 'POST', head })).body.head
    const before = (await first.call(EXAMPLE)).body
    const history = (await first.call(`${EXAMPLE}/changes`)).body
    expect(await first.stop()).toBe(0)
    const second = await started(data)
    expect((await second.call(EXAMPLE)).body).toEqual(before)
    expect((await second.call(`${EXAMPLE}/changes`)).body).toEqual(history)
    expect(history).toMatchObject({ verified: true, changes: { length: 5 } })
    const plan = (await second.call(`${EXAMPLE}?scenario=plan`)).body
    expect(plan.document.units.at(-1).id).toBe('three')
    const modes = [data, join(data, 'organizations')].map((path) => statSync(path).mode & 0o077)
    expect(modes).toEqual([0, 0])
    const redone = await second.call(`${EXAMPLE}/redo`, { method: 'POST', head })
    expect(redone.status).toBe(200)
    expect((await second.call(EXAMPLE)).body.document).toEqual(plan.document)
  })

  test('two windows: the slower is told, and nothing is overwritten', async () => {
    const { call } = await started(newFolder())
    const window = async () => (await call(EXAMPLE)).body.head
    const [one, other] = [await window(), await window()]
    const first = await call(`${EXAMPLE}/changes`, { head: one, body: unit('of-one') })
    const late = await call(`${EXAMPLE}/changes`, { head: other, body: unit('of-other') })
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({ code: 'stale-head', head: first.body.head })
    await call(`${EXAMPLE}/changes`, { head: late.body.head, body: unit('of-other') })
    const { document } = (await call(EXAMPLE)).body
    const ids = document.units.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(expect.arrayContaining(['of-one', 'of-other']))
  })

  test('one damaged file is told; the others are served', async () => {
    const data = newFolder()
    const first = await started(data)
    const { document } = (await first.call(EXAMPLE)).body
    const organization = { ...document.organization, id: 'sound', name: 'Sound' }
    await first.call('/organizations', { body: { document: { ...document, organization } } })
    await first.stop()
    const folder = join(data, 'organizations')
    const file = readdirSync(folder).find((name) => /^northwind.*\.db$/.test(name)) ?? ''
    writeFileSync(join(folder, file), 'this is no database\n'.repeat(1000))
    const { call } = await started(data)
    const { body } = await call('/organizations')
    expect(body.organizations).toMatchObject([{ id: 'sound' }])
    expect(body.unreadable).toMatchObject([{ id: 'northwind', code: 'damaged' }])
    expect((await call(EXAMPLE)).body.code).toBe('damaged')
    const head = (await call('/organizations/sound')).body.head
    const changed = await call('/organizations/sound/changes', { head, body: unit('x') })
    expect(changed.status).toBe(200)
  })

  test('a folder that cannot be made or written is told, with what to do', async () => {
    const data = newFolder()
    writeFileSync(join(data, 'file'), '')
    for (const path of [join(data, 'file'), join(data, 'file', 'below'), '/proc/mandate-data']) {
      const server = serve('--port', '0', '--data', path)
      expect(await server.ended).toBe(3)
      expect(server.said.err).toContain(path)
      expect(server.said.err).not.toContain('at ')
    }
  })

  test('stops within a moment though windows listen, and lets each of them go', async () => {
    const server = await started(newFolder())
    const listening = await Promise.all(
      Array.from({ length: 5 }, () => fetch(`${server.address}/api/v1${EXAMPLE}/events`)),
    )
    const ends = listening.map((response) => response.text())
    expect(await server.stop()).toBe(0)
    for (const text of await Promise.all(ends)) expect(text).toMatch(/^event: head\n[\s\S]*\n\n$/)
  })
})

test('windows that were closed make room for others', async () => {
  const { address } = await started(newFolder())
  const listen = (signal?: AbortSignal) =>
    fetch(`${address}/api/v1${EXAMPLE}/events`, signal === undefined ? {} : { signal })
  const closing = new AbortController()
  const open = await Promise.all(Array.from({ length: 64 }, () => listen(closing.signal)))
  expect(open.every(({ status }) => status === 200)).toBe(true)
  expect((await listen()).status).toBe(503)
  closing.abort()
  await expect.poll(async () => (await listen()).status, { timeout: 10_000 }).toBe(200)
})

describe('a second process', () => {
  test('the command line talks to the running server', async () => {
    const data = newFolder()
    const { call } = await started(data)
    const { head } = (await call(EXAMPLE)).body
    await call(`${EXAMPLE}/changes`, { head, body: unit('new') })
    const org = (...args: string[]) => mandate('org', ...args, '--data', data)
    expect((await org('list')).out).toContain('Northwind Outfitters')
    expect((await org('log', 'northwind')).out).toContain('Unit new')
    expect((await org('undo', 'northwind')).out).toContain('Unit new')
    const { document } = (await call(EXAMPLE)).body
    expect(document.units.map(({ id }: { id: string }) => id)).not.toContain('new')
    const file = join(data, 'out.yaml')
    expect((await org('export', 'northwind', '--into', file)).exit).toBe(0)
    expect((await org('add', file)).out).toContain('northwind-2')
    expect((await call('/organizations')).body.organizations).toHaveLength(2)
    expect((await org('findings', 'northwind')).exit).toBe(1)
  })

  test('without a server it opens the folder itself, and gives it back', async () => {
    const data = newFolder()
    const server = await started(data)
    const file = join(data, 'out.yaml')
    await mandate('org', 'export', 'northwind', '--into', file, '--data', data)
    await server.stop()
    expect(await mandate('org', 'add', file, '--data', data)).toMatchObject({ exit: 0 })
    const both = await Promise.all([1, 2, 3].map(() => mandate('org', 'list', '--data', data)))
    for (const { exit, out } of both) {
      expect(exit).toBe(0)
      expect(out.split('\n').filter(Boolean)).toHaveLength(2)
    }
    expect(existsSync(join(data, 'server.json'))).toBe(false)
    const missing = await mandate('org', 'list', '--data', join(data, 'missing'))
    expect(missing.exit).toBe(3)
    expect(missing.err).toContain('no data folder')
  })

  test('a lock whose process number another program has by now is taken over', async () => {
    const data = newFolder()
    const first = await started(data)
    await first.stop('SIGKILL')
    const stranger = spawn('sleep', ['60'])
    const lock = join(data, 'server.json')
    const left = JSON.parse(readFileSync(lock, 'utf8'))
    writeFileSync(lock, JSON.stringify({ ...left, pid: stranger.pid }))
    try {
      expect((await mandate('org', 'list', '--data', data)).out).toContain('northwind')
    } finally {
      stranger.kill()
    }
  })
})

test('killed while it writes, over and over: nothing acknowledged is lost', async () => {
  expect(await killWriters(newFolder(), 4, seededRandom(7))).toBeGreaterThanOrEqual(4)
})
