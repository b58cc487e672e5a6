import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Append, OrganizationStore } from '../../../src/app/ports.ts'
import type { Change } from '../../../src/record/change.ts'
import { hashChange } from '../../../src/record/hash-change.ts'
import { beginning, exampleOperations, instantOf, recorded } from '../record-sample.ts'
import { append, appendOf, code, grown, problem, restored, value } from './answers.ts'
import type { OpenStore } from './conformance.ts'

/** Rules A and B: appending and scenarios. */
export function appending(open: OpenStore): void {
  let store: OrganizationStore
  const org = 'northwind'
  const operations = exampleOperations()

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  const edit = (id: string) => ({ id, instant: instantOf(9), author: 'someone', operations: [] })
  /** That nothing was written since two changes. */
  const expectUntouched = async () => {
    expect((await value(store.load(org))).changes.map(({ id }) => id)).toEqual(['main-1', 'main-2'])
    expect((await value(store.verify(org))).breaches).toEqual([])
  }

  it('A1: appends at the head the writer saw, and answers where the scenario stands', async () => {
    const [, state] = await grown(store, org, [{ operations }])
    const asked = appendOf(state ?? beginning(), edit('next'))
    const scenario = { name: 'main', base: null, head: 'next', number: 2, closed: null }
    expect(await value(store.append(org, asked))).toEqual(scenario)
    expect((await value(store.heads(org))).scenarios).toEqual([scenario])
    expect((await value(store.change(org, 'next'))).change).toEqual(asked.changes[0])
  })

  it('A1: tells who comes too late the head there is', async () => {
    const states = await grown(store, org, [{ operations }, {}])
    for (const state of states.slice(0, 2)) {
      const late = await problem(store.append(org, appendOf(state, edit('late'))))
      expect(late).toMatchObject({ code: 'head-moved', head: 'main-2' })
    }
    await expectUntouched()
  })

  it('A2: refuses whatever does not continue the chain', async () => {
    const states = await grown(store, org, [{ operations }, {}])
    const good = appendOf(states[2] ?? beginning(), edit('next'))
    const [change] = good.changes as [Change]
    const forged = (altered: Partial<Change>): Append => {
      const content = { ...change, ...altered }
      return { ...good, changes: [{ ...content, hash: hashChange(content) }] }
    }
    const broken: readonly Append[] = [
      { ...good, changes: [] },
      { ...good, changes: [{ ...change, message: 'other' }] },
      { ...good, changes: [{ ...change, hash: 'f'.repeat(64) }] },
      { ...good, changes: [change, change] },
      forged({ parent: 'main-1' }),
      forged({ parent: null }),
      forged({ parentHash: 'f'.repeat(64) }),
      forged({ number: 2 }),
      forged({ number: 4 }),
      forged({ instant: instantOf(1) }),
      forged({ id: 'main-1' }),
      forged({ scenario: 'plan' }),
    ]
    for (const asked of broken) expect(await code(store.append(org, asked))).toBe('broken-change')
    await expectUntouched()
    await value(store.append(org, good))
  })

  it('A3: writes several changes together, or none', async () => {
    await value(store.create({ id: org, name: org }))
    const first = recorded(beginning(), { operations })
    const second = recorded(first.state, { operations: [] })
    const both: Append = {
      scenario: 'main',
      expected: null,
      changes: [first.change, second.change],
      personal: first.personal,
    }
    const spoilt = { ...both, changes: [first.change, { ...second.change, message: 'spoilt' }] }
    expect(await code(store.append(org, spoilt))).toBe('broken-change')
    expect((await value(store.load(org))).changes).toEqual([])
    expect(await value(store.personalOf(org, 'ada'))).toEqual([])
    await value(store.append(org, both))
    expect((await value(store.load(org))).changes).toEqual(both.changes)
  })

  it('A3: refuses personal records of no operation, and two of one', async () => {
    await value(store.create({ id: org, name: org }))
    const good = appendOf(beginning(), { ...edit('first'), operations })
    const [record] = good.personal
    if (!record) throw new Error('the example has no personal data')
    const strays = [
      { ...record, change: 'another' },
      { ...record, at: operations.length + 9 },
      { ...record, at: -1 },
      { ...record, at: 0.5 },
      record,
    ]
    for (const stray of strays) {
      const asked = { ...good, personal: [...good.personal, stray] }
      expect(await code(store.append(org, asked))).toBe('broken-change')
    }
    expect((await value(store.load(org))).changes).toEqual([])
  })

  it('A4: lets one of many at the same head succeed', async () => {
    const [, state = beginning()] = await grown(store, org, [{ operations }])
    const asked = Array.from({ length: 8 }, (_, i) => appendOf(state, edit(`rival-${i}`)))
    const answers = await Promise.all(asked.map((one) => store.append(org, one)))
    const taken = answers.flatMap((answer) => (answer.ok ? [answer.value.head] : []))
    expect(taken).toHaveLength(1)
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]))
    expect(refused.every((one) => one.code === 'head-moved' && one.head === taken[0])).toBe(true)
    expect((await value(store.verify(org))).breaches).toEqual([])
  })

  it.each([
    'a\0b',
    '\ud800 half',
    'half \udfff',
    '\u2028\u2029\t\\"\'',
    '👩‍💻 Ünïcödé',
    "'); drop table changes; --",
  ])('A5: gives the text %j back', async (text) => {
    const person = { op: 'put', kind: 'people', entity: { id: 'eve', name: text } } as const
    await value(store.create({ id: org, name: text }))
    const state = await append(store, org, beginning(), { message: text, operations: [person] })
    const { change } = await value(store.change(org, 'main-1'))
    expect(change.message).toBe(text)
    expect(change.operations).toEqual([person])
    expect(await restored(store, org)).toMatchObject({ head: { hash: state.head?.hash } })
    expect((await value(store.verify(org))).breaches).toEqual([])
    expect((await value(store.list()))[0]).toMatchObject({ name: text })
  })

  it('B1: opens scenarios at any change and at the beginning', async () => {
    const states = await grown(store, org, [{ operations }, {}, {}])
    const plan = await value(store.openScenario(org, { name: 'plan', base: 'main-2' }))
    expect(plan).toEqual({ name: 'plan', base: 'main-2', head: 'main-2', number: 2, closed: null })
    const blank = await value(store.openScenario(org, { name: 'blank', base: null }))
    expect(blank).toEqual({ name: 'blank', base: null, head: null, number: 0, closed: null })
    const after = await append(store, org, states[2] ?? beginning(), { scenario: 'plan' })
    await append(store, org, beginning(), { scenario: 'blank' })
    await value(store.openScenario(org, { name: 'deeper', base: after.head?.id ?? null }))
    await append(store, org, after, { scenario: 'deeper' })
    const { scenarios } = await value(store.heads(org))
    expect(scenarios.map(({ name, head, number }) => [name, head, number])).toEqual([
      ['main', 'main-3', 3],
      ['blank', 'blank-1', 1],
      ['deeper', 'deeper-4', 4],
      ['plan', 'plan-3', 3],
    ])
    expect(await value(store.verify(org))).toMatchObject({ changes: 6, breaches: [] })
  })

  it('B1: refuses names that are malformed, taken or were used, and unknown changes', async () => {
    await grown(store, org, [{ operations }])
    await value(store.openScenario(org, { name: 'plan', base: null }))
    await value(store.closeScenario(org, { name: 'plan', instant: instantOf(5) }))
    const opened = (name: string, base: string | null = null) =>
      code(store.openScenario(org, { name, base }))
    expect(await opened('plan')).toBe('scenario-exists')
    expect(await opened('main')).toBe('scenario-exists')
    for (const name of ['', 'Plan', 'a b', "a'b"]) expect(await opened(name)).toBe('malformed-id')
    expect(await opened('other', 'nowhere')).toBe('unknown-change')
  })

  it('B2: keeps a closed scenario readable and unchanged', async () => {
    const [, state = beginning()] = await grown(store, org, [{ operations }])
    await value(store.openScenario(org, { name: 'plan', base: 'main-1' }))
    await append(store, org, state, { scenario: 'plan' })
    const instant = instantOf(7)
    const closed = await value(store.closeScenario(org, { name: 'plan', instant }))
    expect(closed).toMatchObject({ head: 'plan-2', closed: instant })
    expect((await value(store.heads(org))).scenarios[1]).toEqual(closed)
    const later = await restored(store, org, { scenario: 'plan' })
    const asked = appendOf(later, { ...edit('next'), scenario: 'plan' })
    expect(await code(store.append(org, asked))).toBe('scenario-closed')
    for (const name of ['plan', 'main']) {
      expect(await code(store.closeScenario(org, { name, instant }))).toBe('scenario-closed')
    }
    expect(await code(store.closeScenario(org, { name: 'none', instant }))).toBe('unknown-scenario')
  })
}
