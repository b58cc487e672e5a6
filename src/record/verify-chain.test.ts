import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordSample } from '../../test/support/record-sample.ts'
import type { Change } from './change.ts'
import { hashChange } from './hash-change.ts'
import { verifyChain } from './verify-chain.ts'

const { changes } = recordSample(3, 12)
const copy = () => JSON.parse(JSON.stringify(changes)) as Change[]

/** Every place in a value: keys that lead to a text, number or truth value. */
function leaves(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
}

const places = changes.flatMap((change, i) => leaves(change).map((path) => [i, ...path]))

describe('verifyChain', () => {
  it('H3: accepts what was recorded', () => {
    expect(verifyChain(changes)).toEqual({ ok: true, changes: 13 })
    expect(verifyChain(changes, { expected: changes.at(-1)?.hash ?? '' })).toMatchObject({
      ok: true,
    })
    const [first] = changes
    expect(verifyChain(changes.slice(1), { after: first as Change })).toMatchObject({ ok: true })
    expect(verifyChain([], { expected: null })).toEqual({ ok: true, changes: 0 })
  })

  it('H3: finds any single edit, and names the change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const edited = copy()
        const path = [...place]
        const last = path.pop() as string
        // biome-ignore lint/suspicious/noExplicitAny: walks into any change
        const parent = path.reduce((at: any, key) => at[key], edited)
        fc.pre(JSON.stringify(parent[last]) !== JSON.stringify(value))
        parent[last] = value
        const at = place[0] as number
        expect(verifyChain(edited)).toMatchObject({ ok: false, number: at + 1 })
      }),
      { numRuns: 500 },
    )
  })

  it('H3: finds changes taken out, put in, put twice or in another order', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(12), (from, to) => {
        const without = copy()
        const [taken] = without.splice(from, 1)
        expect(verifyChain(without)).toMatchObject({ ok: false, number: from + 1 })
        fc.pre(to !== from)
        without.splice(to, 0, taken as Change)
        expect(verifyChain(without)).toMatchObject({ ok: false, number: Math.min(from, to) + 1 })
        if (to < from) return
        const twice = copy()
        twice.splice(to + 1, 0, taken as Change)
        expect(verifyChain(twice)).toMatchObject({ ok: false, number: to + 2 })
      }),
    )
  })

  it('H3: says how the first broken change is broken', () => {
    const breach = (edit: (changes: Change[]) => void) => {
      const edited = copy()
      edit(edited)
      return verifyChain(edited)
    }
    const forge = (at: number, facts: Partial<Change>) => (list: Change[]) => {
      const forged = { ...(list[at] as Change), ...facts }
      list[at] = { ...forged, hash: hashChange(forged) }
    }
    expect(breach((list) => Object.assign(list[4] as Change, { message: 'x' }))).toEqual({
      ok: false,
      breach: 'wrong-hash',
      change: 'main-5',
      number: 5,
    })
    expect(breach(forge(4, { number: 7 }))).toMatchObject({ breach: 'wrong-number' })
    expect(breach(forge(4, { parent: 'main-3' }))).toMatchObject({ breach: 'wrong-parent' })
    const early = { instant: '2020-01-01T00:00:00.000Z' }
    expect(breach(forge(4, early))).toMatchObject({ breach: 'wrong-instant' })
    // Who forges a change well breaks the next one.
    expect(breach(forge(4, { message: 'forged' }))).toMatchObject({
      breach: 'wrong-parent',
      change: 'main-6',
    })
    expect(breach((list) => list.push({ ...(list[4] as Change) }))).toMatchObject({
      breach: 'repeated-id',
      change: 'main-5',
    })
  })

  it('H3: what was forged to the end, or cut off, shows against a known head', () => {
    const expected = changes.at(-1)?.hash ?? ''
    expect(verifyChain(changes.slice(0, -1), { expected })).toEqual({
      ok: false,
      breach: 'wrong-head',
      change: 'main-12',
      number: 12,
    })
    const forged = copy()
    for (let i = 4; i < forged.length; i++) {
      const change = { ...(forged[i] as Change), author: 'other' }
      const next = { ...change, parentHash: forged[i - 1]?.hash ?? null }
      forged[i] = { ...next, hash: hashChange(next) }
    }
    expect(verifyChain(forged)).toMatchObject({ ok: true })
    expect(verifyChain(forged, { expected })).toMatchObject({ ok: false, breach: 'wrong-head' })
    expect(verifyChain([], { expected })).toMatchObject({ ok: false, change: null })
  })
})
