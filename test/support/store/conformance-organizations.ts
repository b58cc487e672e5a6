import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OrganizationStore } from '../../../src/app/ports.ts'
import { exampleOperations, instantOf } from '../record-sample.ts'
import { code, grown, value } from './answers.ts'
import type { OpenStore } from './conformance.ts'

/** Rules K: organisations as a whole. */
export function organizations(open: OpenStore): void {
  let store: OrganizationStore

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  it('K2: creates organisations with an empty main, each id once', async () => {
    expect(await value(store.create({ id: 'northwind', name: 'Northwind' }))).toBe(null)
    expect(await value(store.heads('northwind'))).toEqual({
      erasures: 0,
      scenarios: [{ name: 'main', base: null, head: null, number: 0, closed: null }],
    })
    expect(await code(store.create({ id: 'northwind', name: 'Other' }))).toBe('organization-exists')
    expect(await value(store.list())).toEqual([
      { id: 'northwind', name: 'Northwind', number: 0, changed: null },
    ])
  })

  it.each(['', 'A', 'a_b', '-a', 'a-', '../a', 'a/b', 'a\0', 'ä', 'a'.repeat(65)])(
    'K2: refuses %j as an id',
    async (id) => {
      expect(await code(store.create({ id, name: 'Any' }))).toBe('malformed-id')
      expect(await value(store.list())).toEqual([])
    },
  )

  it('K2: takes ids of one and of 64 signs', async () => {
    for (const id of ['a', '0', 'a'.repeat(64)]) await value(store.create({ id, name: id }))
    expect((await value(store.list())).map(({ id }) => id)).toEqual(['0', 'a', 'a'.repeat(64)])
  })

  it('K3: lists by id, with the name and the last change of the live document', async () => {
    await value(store.create({ id: 'zeta', name: 'Zeta "quoted" \0 \ud800' }))
    const [, , last] = await grown(store, 'acme', [
      { operations: exampleOperations() },
      { operations: [{ op: 'organization', organization: { id: 'acme', name: 'Acme Ltd' } }] },
    ])
    await value(store.openScenario('acme', { name: 'plan', base: last?.head?.id ?? null }))
    expect(await value(store.list())).toEqual([
      { id: 'acme', name: 'Acme Ltd', number: 2, changed: instantOf(2) },
      { id: 'zeta', name: 'Zeta "quoted" \0 \ud800', number: 0, changed: null },
    ])
  })

  it('K4: answers that an organisation is not there, and makes none by asking', async () => {
    const append = { scenario: 'main', expected: null, changes: [], personal: [] }
    const after = { id: 'c', number: 1, hash: '', instant: '' }
    const document = {} as Parameters<OrganizationStore['saveSnapshot']>[1]['document']
    const asked = [
      store.heads('none'),
      store.load('none'),
      store.history('none', { limit: 1 }),
      store.change('none', 'c'),
      store.links('none'),
      store.append('none', append),
      store.openScenario('none', { name: 'plan', base: null }),
      store.closeScenario('none', { name: 'plan', instant: instantOf(1) }),
      store.saveSnapshot('none', { after, document, erasures: 0 }),
      store.personalOf('none', 'ada'),
      store.erasePersonal('none', 'ada'),
      store.verify('none'),
      store.delete('none'),
    ]
    for (const answer of asked) expect(await code(answer)).toBe('unknown-organization')
    expect(await value(store.list())).toEqual([])
  })

  it('K5: deletes whole, and takes the id again', async () => {
    const operations = exampleOperations()
    const states = await grown(store, 'acme', [{ operations }, {}])
    expect(await value(store.delete('acme'))).toBe(null)
    expect(await value(store.list())).toEqual([])
    expect(await code(store.heads('acme'))).toBe('unknown-organization')
    await value(store.create({ id: 'acme', name: 'Again' }))
    expect((await value(store.load('acme'))).changes).toEqual([])
    expect(await value(store.personalOf('acme', 'ada'))).toEqual([])
    expect(await code(store.change('acme', states[1]?.head?.id ?? ''))).toBe('unknown-change')
  })

  it('K6: ends what was begun when it is closed, and answers nothing afterwards', async () => {
    const begun = store.create({ id: 'acme', name: 'Acme' })
    const closing = store.close()
    expect((await begun).ok).toBe(true)
    await closing
    await store.close()
    for (const answer of [
      store.list(),
      store.heads('acme'),
      store.create({ id: 'b', name: 'B' }),
      store.delete('acme'),
    ]) {
      expect(await code(answer)).toBe('unavailable')
    }
  })

  it('K7: keeps organisations apart, though their changes have the same ids', async () => {
    const operations = exampleOperations()
    await grown(store, 'one', [{ operations }, { author: 'one' }])
    await grown(store, 'two', [{ operations }])
    await value(store.openScenario('one', { name: 'plan', base: 'main-1' }))
    await value(store.erasePersonal('one', 'ada'))
    expect((await value(store.heads('two'))).scenarios.map(({ name }) => name)).toEqual(['main'])
    expect((await value(store.heads('two'))).erasures).toBe(0)
    const kept = await value(store.personalOf('two', 'ada'))
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.every(({ data }) => data !== null)).toBe(true)
    expect((await value(store.history('two', { limit: 9 }))).length).toBe(1)
  })
}
