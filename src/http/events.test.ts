import { describe, expect, test, vi } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'

const ORGANIZATION = '/organizations/northwind'
const body = { operations: [{ op: 'put', kind: 'units', entity: { id: 'new', name: 'New' } }] }

/** Reads events one by one; undefined at the end. */
function eventsOf(response: Response) {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  return {
    next: async () => {
      while (!text.includes('\n\n')) {
        const { done, value } = await reader.read()
        if (done) return undefined
        text += decoder.decode(value)
      }
      const end = text.indexOf('\n\n')
      const event = text.slice(0, end)
      text = text.slice(end + 2)
      return event
    },
    leave: () => reader.cancel(),
  }
}

describe('who listens', () => {
  test('is told the head at once, every new one, scenarios apart, and the end', async () => {
    const { call, head } = await apiWithExample()
    const response = await call(`${ORGANIZATION}/events`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('content-encoding')).toBeNull()
    const events = eventsOf(response)
    expect(await events.next()).toBe(
      `event: head\ndata: ${JSON.stringify({ scenario: 'main', head })}`,
    )
    const moved = await (await call(`${ORGANIZATION}/changes`, { head, body })).json()
    expect(await events.next()).toContain(`"head":"${moved.head}"`)
    await call(`${ORGANIZATION}/scenarios`, { body: { name: 'plan' } })
    await call(`${ORGANIZATION}/changes?scenario=plan`, { head: moved.head, body })
    expect(await events.next()).toContain('event: scenario\n')
    await call(ORGANIZATION, { method: 'DELETE' })
    expect(await events.next()).toContain('event: gone')
    expect(await events.next()).toBeUndefined()
  })

  test('hears a sign of life when nothing happens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { call } = await apiWithExample()
      const events = eventsOf(await call(`${ORGANIZATION}/events`))
      await events.next()
      const sign = events.next()
      await vi.advanceTimersByTimeAsync(20_000)
      expect(await sign).toBe(': still here')
      await events.leave()
    } finally {
      vi.useRealTimers()
    }
  })

  test('is let go when the server stops', async () => {
    const { call, registry } = await apiWithExample()
    const events = eventsOf(await call(`${ORGANIZATION}/events`))
    await events.next()
    registry.news.close()
    expect(await events.next()).toBeUndefined()
    expect((await call(`${ORGANIZATION}/events`)).status).toBe(503)
  })

  test('are at most 64 for one organisation; who leaves makes room', async () => {
    const { call } = await apiWithExample()
    const open = () => call(`${ORGANIZATION}/events`)
    const listeners = await Promise.all(Array.from({ length: 64 }, open))
    const refused = await open()
    expect(refused.status).toBe(503)
    expect((await refused.json()).code).toBe('too-many-listeners')
    const first = eventsOf(listeners[0] as Response)
    await first.next()
    await first.leave()
    await vi.waitFor(async () => expect((await open()).status).toBe(200))
  })

  test('and asked for one that is not there takes no place', async () => {
    const { call, registry } = await apiWithExample()
    for (let i = 0; i < 300; i++) {
      expect((await call('/organizations/nowhere/events')).status).toBe(404)
    }
    expect(registry.news.listen('northwind', () => {})).not.toBeNull()
  })
})
