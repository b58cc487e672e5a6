import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OrganizationStore } from '../../../src/app/ports.ts'
import { documentOf } from '../../../src/model/model.ts'
import type { RecordState } from '../../../src/record/append-change.ts'
import type { ChainHead } from '../../../src/record/change.ts'
import { recordSample } from '../record-sample.ts'
import { append, code, restored, value } from './answers.ts'
import type { OpenStore } from './conformance.ts'

/** Rules E and V: erasing personal data and verifying. */
export function erasing(open: OpenStore): void {
  let store: OrganizationStore
  const org = 'northwind'
  const { changes, personal, states } = recordSample(8, 30)
  const last = states.at(-1) as RecordState
  const ofAda = personal.filter(({ subject }) => subject === 'ada')

  beforeEach(async () => {
    store = await open()
    await value(store.create({ id: org, name: org }))
    await value(store.append(org, { scenario: 'main', expected: null, changes, personal }))
  })
  afterEach(() => store.close())

  const snapshotOf = (state: RecordState, erasures: number) => ({
    after: state.head as ChainHead,
    document: documentOf(state.model),
    erasures,
  })

  it('E1: gives what is kept of a person, oldest first', async () => {
    expect(ofAda.length).toBeGreaterThan(2)
    expect(await value(store.personalOf(org, 'ada'))).toEqual(ofAda)
    expect(await value(store.personalOf(org, 'nobody'))).toEqual([])
  })

  it('E1: empties the records of a person and of nobody else, and counts', async () => {
    expect(await value(store.erasePersonal(org, 'ada'))).toBe(ofAda.length)
    const empty = ofAda.map((record) => ({ ...record, data: null }))
    expect(await value(store.personalOf(org, 'ada'))).toEqual(empty)
    const ofLin = personal.filter(({ subject }) => subject === 'lin')
    expect(await value(store.personalOf(org, 'lin'))).toEqual(ofLin)
    expect((await value(store.heads(org))).erasures).toBe(1)
    expect((await value(store.load(org))).erasures).toBe(1)
    expect(await value(store.verify(org))).toMatchObject({ changes: 31, breaches: [] })
    const after = await restored(store, org)
    expect(after.head?.hash).toBe(last.head?.hash)
    const ada = documentOf(after.model).people.find(({ id }) => id === 'ada')
    expect(ada).not.toHaveProperty('email')
    expect(await value(store.erasePersonal(org, 'ada'))).toBe(0)
  })

  it('Y1: keeps one layout, whatever it holds, and lets go of it', async () => {
    expect(await value(store.layout(org))).toBeNull()
    const odd = '# für Ada\u0000 \ud800\r\nmandate: 1\n'
    for (const text of ['first', odd]) await value(store.keepLayout(org, text))
    expect(await value(store.layout(org))).toBe(odd)
    await value(store.keepLayout(org, null))
    expect(await value(store.layout(org))).toBeNull()
    expect(await code(store.layout('nobody'))).toBe('unknown-organization')
  })

  it('E1: lets go of the layout, which may name whom it erased', async () => {
    await value(store.keepLayout(org, '# ask Ada'))
    await value(store.erasePersonal(org, 'ada'))
    expect(await value(store.layout(org))).toBeNull()
  })

  it('E1: takes new data of an erased person', async () => {
    await value(store.erasePersonal(org, 'ada'))
    const entity = { id: 'ada', name: 'Ada', email: 'new@a.example' }
    await append(store, org, await restored(store, org), {
      operations: [{ op: 'put', kind: 'people', entity }],
    })
    const data = (await value(store.personalOf(org, 'ada'))).at(-1)?.data
    expect(data).toEqual({ email: 'new@a.example' })
  })

  it('E1, G1: lets go of every snapshot, and takes none of a document from before', async () => {
    await value(store.saveSnapshot(org, snapshotOf(last, 0)))
    expect((await value(store.load(org))).snapshot).not.toBe(null)
    await value(store.erasePersonal(org, 'ada'))
    expect((await value(store.load(org))).snapshot).toBe(null)
    const late = store.saveSnapshot(org, snapshotOf(last, 0))
    expect(await code(late)).toBe('outdated-snapshot')
    expect((await value(store.load(org))).snapshot).toBe(null)
    await value(store.saveSnapshot(org, snapshotOf(await restored(store, org), 1)))
    expect(JSON.stringify(await value(store.load(org)))).not.toContain('ada9@')
    expect((await value(store.verify(org))).breaches).toEqual([])
  })

  it('V1: finds a whole record sound, and counts what it looked at', async () => {
    await value(store.saveSnapshot(org, snapshotOf(last, 0)))
    expect(await value(store.verify(org))).toEqual({ changes: 31, snapshots: 1, breaches: [] })
  })
}
