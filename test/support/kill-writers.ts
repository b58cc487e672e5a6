import { expect } from 'vitest'
import type { seededRandom } from './seeded-random.ts'
import { clientOf, serve } from './server-process.ts'

/** A change the server said it had recorded: its id, and the unit it put. */
type Acknowledged = { readonly change: string; readonly unit: string }

/** How many write at the same time, and how many changes may be under way when the server is killed. */
const WRITERS = 3

/**
 * Starts a server on a data folder, writes over HTTP, kills it with SIGKILL at a random moment after
 * the first acknowledged change; again and again. After each start everything acknowledged before must be there: in the chain, which
 * verifies, and in the document; and nothing that nobody wrote. Gives how many were acknowledged.
 */
export async function killWriters(
  data: string,
  kills: number,
  random: ReturnType<typeof seededRandom>,
): Promise<number> {
  const acknowledged: Acknowledged[] = []
  let asked = 0
  for (let kill = 0; kill <= kills; kill++) {
    const server = serve('--port', '0', '--data', data)
    const call = clientOf(await server.address())
    await checkRecord(call, acknowledged, asked)
    if (kill === kills) {
      server.child.kill('SIGTERM')
      expect(await server.ended).toBe(0)
      break
    }
    let killed = false
    const write = async (writer: number) => {
      try {
        for (let edit = 0; !killed; edit++) {
          const { body: state } = await call('/organizations/northwind/changes?limit=1')
          const unit = `unit-${kill}-${writer}-${edit}`
          const operations = [{ op: 'put', kind: 'units', entity: { id: unit, name: unit } }]
          asked++
          const head: string = state.changes[0].id
          const { status, body } = await call('/organizations/northwind/changes', {
            head,
            body: { operations },
          })
          if (status === 200) acknowledged.push({ change: body.head, unit })
          else expect(body.code).toBe('stale-head')
        }
      } catch (error) {
        // The connection broke: what was under way may be there or not.
        if (!killed) throw error
      }
    }
    const enough = acknowledged.length + random.between(1, 8)
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer))
    const ended = Promise.all(writers)
    while (acknowledged.length < enough) await Promise.race([pause(1), ended])
    await pause(random.between(0, 12))
    killed = true
    server.child.kill('SIGKILL')
    await ended
    await server.ended
  }
  return acknowledged.length
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function checkRecord(
  call: ReturnType<typeof clientOf>,
  acknowledged: readonly Acknowledged[],
  asked: number,
): Promise<void> {
  const { body: report } = await call('/organizations/northwind/verification')
  expect(report.breaches).toEqual([])
  const { body: state } = await call('/organizations/northwind')
  const units = new Set(state.document.units.map(({ id }: { id: string }) => id))
  expect(acknowledged.filter(({ unit }) => !units.has(unit))).toEqual([])
  const changes = new Set<string>()
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null; ) {
    const page: { changes: { id: string }[]; next: number | null } = (
      await call(`/organizations/northwind/changes?limit=1000&before=${before}`)
    ).body
    for (const { id } of page.changes) changes.add(id)
    before = page.next
  }
  expect(acknowledged.filter(({ change }) => !changes.has(change))).toEqual([])
  expect(changes.size).toBe(report.changes)
  expect(changes.size).toBeLessThanOrEqual(1 + asked)
}
