import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OrganizationStore } from '../../../src/app/ports.ts'
import { documentOf } from '../../../src/model/model.ts'
import type { RecordState } from '../../../src/record/append-change.ts'
import type { ChainHead } from '../../../src/record/change.ts'
import { snapshotsToDrop } from '../../../src/record/snapshot-policy.ts'
import { instantOf, randomEdit, recordSample } from '../record-sample.ts'
import { seededRandom } from '../seeded-random.ts'
import { append, code, restored, value } from './answers.ts'
import type { OpenStore } from './conformance.ts'

/** Rules L and G: reading and snapshots. */
export function reading(open: OpenStore): void {
  let store: OrganizationStore
  const org = 'northwind'

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  /** `main` with 13 changes, `plan` from its fifth with three more, `deeper` from there. */
  async function branched() {
    const { changes, personal, states } = recordSample(3, 12)
    await value(store.create({ id: org, name: org }))
    const first = { scenario: 'main', expected: null, changes, personal }
    await value(store.append(org, first))
    const random = seededRandom(4)
    const plan: RecordState[] = [states[5] as RecordState]
    await value(store.openScenario(org, { name: 'plan', base: 'main-5' }))
    for (let i = 0; i < 3; i++) {
      const state = plan.at(-1) as RecordState
      const operations = randomEdit(state.model, random)
      plan.push(await append(store, org, state, { scenario: 'plan', operations }))
    }
    await value(store.openScenario(org, { name: 'deeper', base: 'plan-7' }))
    return { main: states, plan }
  }

  const documentAt = (state: RecordState | undefined) => state && documentOf(state.model)

  /** Keeps a snapshot after a state, as the use cases do. */
  const keep = (state: RecordState) =>
    store.saveSnapshot(org, {
      after: state.head as ChainHead,
      document: documentOf(state.model),
      erasures: 0,
    })

  it('L1: loads the state of every scenario, and after every change', async () => {
    const { main, plan } = await branched()
    const states = new Map([...main, ...plan].map((state) => [state.head?.id, state]))
    for (const [change, state] of states) {
      if (change === undefined) continue
      const loaded = await restored(store, org, { change })
      expect(loaded.head?.hash).toBe(state.head?.hash)
      expect(documentOf(loaded.model)).toEqual(documentAt(state))
    }
    const heads = { main: 'main-13', plan: 'plan-8', deeper: 'plan-7' }
    for (const [scenario, head] of Object.entries(heads)) {
      const loaded = await restored(store, org, { scenario })
      expect(documentOf(loaded.model)).toEqual(documentAt(states.get(head)))
    }
    expect((await restored(store, org)).head?.id).toBe('main-13')
    expect(await code(store.load(org, { scenario: 'none' }))).toBe('unknown-scenario')
    expect(await code(store.load(org, { change: 'none' }))).toBe('unknown-change')
  })

  it('L1: loads as of an instant: the last change at or before it', async () => {
    await branched()
    const headAsOf = async (scenario: string, asOf: string) =>
      (await restored(store, org, { scenario, asOf })).head?.id
    expect(await headAsOf('main', instantOf(0))).toBe(undefined)
    expect(await headAsOf('main', instantOf(1))).toBe('main-1')
    expect(await headAsOf('main', instantOf(7))).toBe('main-7')
    expect(await headAsOf('main', instantOf(7).replace('00.000', '59.999'))).toBe('main-7')
    expect(await headAsOf('main', instantOf(99))).toBe('main-13')
    expect(await headAsOf('plan', instantOf(4))).toBe('main-4')
    expect(await headAsOf('plan', instantOf(5))).toBe('main-5')
    expect(await headAsOf('plan', instantOf(6))).toBe('plan-6')
    expect(await headAsOf('deeper', instantOf(99))).toBe('plan-7')
  })

  it('L2: begins with the latest snapshot on the way, with the same outcome', async () => {
    const { main, plan } = await branched()
    for (const number of [3, 5, 9]) await value(keep(main[number] as RecordState))
    await value(keep(plan[2] as RecordState))
    const begins = async (point: Parameters<OrganizationStore['load']>[1]) => {
      const { snapshot, changes } = await value(store.load(org, point))
      return [snapshot?.after.id, changes[0]?.id, changes.length]
    }
    const kept = (await value(store.verify(org))).snapshots
    expect(kept).toBe(4 - snapshotsToDrop([3, 5, 9]).length)
    expect(await begins({})).toEqual(['main-9', 'main-10', 4])
    expect(await begins({ scenario: 'plan' })).toEqual(['plan-7', 'plan-8', 1])
    expect(await begins({ scenario: 'deeper' })).toEqual(['plan-7', undefined, 0])
    expect(await begins({ change: 'main-2' })).toEqual([undefined, 'main-1', 2])
    expect(await begins({ scenario: 'plan', asOf: instantOf(6) })).toEqual(['main-5', 'plan-6', 1])
    for (const [number, state] of main.entries()) {
      if (number === 0) continue
      const loaded = await restored(store, org, { change: `main-${number}` })
      expect(documentOf(loaded.model)).toEqual(documentAt(state))
    }
    expect((await value(store.verify(org))).breaches).toEqual([])
  })

  it('L3: pages through history, newest first, across the bases of a scenario', async () => {
    const { changes } = recordSample(3, 12)
    await branched()
    const ids = async (page: Parameters<OrganizationStore['history']>[1]) =>
      (await value(store.history(org, page))).map(({ id }) => id)
    expect(await ids({ limit: 3 })).toEqual(['main-13', 'main-12', 'main-11'])
    expect(await ids({ limit: 2, before: 3 })).toEqual(['main-2', 'main-1'])
    expect(await ids({ limit: 5, before: 1 })).toEqual([])
    expect(await ids({ scenario: 'plan', limit: 4 })).toEqual([
      'plan-8',
      'plan-7',
      'plan-6',
      'main-5',
    ])
    expect(await ids({ scenario: 'deeper', limit: 3, before: 7 })).toEqual([
      'plan-6',
      'main-5',
      'main-4',
    ])
    for (const limit of [0, -1, Number.NaN]) expect(await ids({ limit })).toEqual([])
    expect((await ids({ limit: Number.POSITIVE_INFINITY })).length).toBe(13)
    expect(await code(store.history(org, { scenario: 'none', limit: 1 }))).toBe('unknown-scenario')
    const [summary] = await value(store.history(org, { limit: 1 }))
    const { operations, ...rest } = changes.at(-1) as (typeof changes)[number]
    expect(summary).toEqual({ ...rest, size: operations.length })
  })

  it('L4: gives one change with its personal data, and the links of all', async () => {
    const { changes, personal } = recordSample(3, 12)
    const { plan } = await branched()
    const last = plan.at(-1) as RecordState
    await append(store, org, last, { scenario: 'plan', merges: 'main-13', undoes: 'plan-8' })
    for (const change of changes) {
      const of = personal.filter((record) => record.change === change.id)
      expect(await value(store.change(org, change.id))).toEqual({ change, personal: of })
    }
    expect(await code(store.change(org, 'none'))).toBe('unknown-change')
    const links = await value(store.links(org))
    expect(links.map(({ id }) => id)).toEqual([
      ...changes.map(({ id }) => id),
      ...['plan-6', 'plan-7', 'plan-8', 'plan-9'],
    ])
    expect(links[13]).toEqual({ id: 'plan-6', parent: 'main-5', instant: instantOf(6) })
    expect(links.at(-1)).toMatchObject({ parent: 'plan-8', merges: 'main-13' })
    const undo = (await value(store.change(org, 'plan-9'))).change
    expect([undo.merges, undo.undoes]).toEqual(['main-13', 'plan-8'])
  })

  it('G2: keeps few snapshots, the newest always, one after each change', async () => {
    const { changes, personal, states } = recordSample(5, 40)
    await value(store.create({ id: org, name: org }))
    await value(store.append(org, { scenario: 'main', expected: null, changes, personal }))
    let expected: readonly number[] = []
    for (const state of states.slice(1)) {
      await value(keep(state))
      await value(keep(state))
      const all = [...expected, state.head?.number as number]
      const drop = new Set(snapshotsToDrop(all))
      expected = all.filter((number) => !drop.has(number))
    }
    expect(await value(store.verify(org))).toEqual({
      changes: 41,
      snapshots: expected.length,
      breaches: [],
    })
    const first = await value(store.load(org, { change: `main-${expected[0]}` }))
    expect(first.changes).toEqual([])
    const unknown = { ...(states[1]?.head as ChainHead), id: 'unknown' }
    const document = documentOf((states[1] as RecordState).model)
    const asked = store.saveSnapshot(org, { after: unknown, document, erasures: 0 })
    expect(await code(asked)).toBe('unknown-change')
  })
}
