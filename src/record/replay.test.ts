import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning, instantOf, recorded, recordSample } from '../../test/support/record-sample.ts'
import { documentOf } from '../model/model.ts'
import { changesAsOf } from './as-of.ts'
import type { Change } from './change.ts'
import { EMPTY_DOCUMENT } from './empty-document.ts'
import { replay } from './replay.ts'
import { restoreModel } from './restore-model.ts'

const seed = fc.integer({ min: 0, max: 1_000_000 })

describe('replay', () => {
  it('R1: gives the very document that recording gave', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 25 }), (one, edits) => {
        const { changes, personal, states } = recordSample(one, edits)
        // As a store gives it back.
        const stored = JSON.parse(JSON.stringify(changes)) as Change[]
        const replayed = replay(beginning().model, stored, personal)
        const state = states.at(-1)
        expect(replayed.ok).toBe(true)
        expect(documentOf(replayed.model)).toEqual(state && documentOf(state.model))
      }),
      { numRuns: 60 },
    )
  })

  it('R1: gives the same from any state on', () => {
    fc.assert(
      fc.property(seed, fc.nat(15), (one, from) => {
        const { changes, personal, states } = recordSample(one, 15)
        const start = states[from]
        const replayed = replay(start?.model ?? beginning().model, changes.slice(from), personal)
        expect(documentOf(replayed.model)).toEqual(
          documentOf(states.at(-1)?.model ?? replayed.model),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('R2: names the change that cannot be applied and gives the model before it', () => {
    const { changes, personal, states } = recordSample(5, 6)
    const broken = changes.map((change, i) =>
      i === 3
        ? { ...change, operations: [{ op: 'remove', kind: 'units', id: 'none' } as const] }
        : change,
    )
    const replayed = replay(beginning().model, broken, personal)
    expect(replayed).toMatchObject({
      ok: false,
      change: 'main-4',
      problems: [{ code: 'unknown-id' }],
    })
    expect(documentOf(replayed.model)).toEqual(documentOf(states[3]?.model ?? replayed.model))
  })

  it('R3: as of an instant, the changes made by then', () => {
    const { changes } = recordSample(1, 20)
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 25 }), fc.boolean(), (minute, late) => {
        const instant = late ? instantOf(minute).replace(':00.000Z', ':59.999Z') : instantOf(minute)
        const naive = changes.filter((change) => change.instant <= instant).length
        expect(changesAsOf(changes, instant)).toBe(naive)
      }),
    )
    expect(changesAsOf([], instantOf(0))).toBe(0)
  })
})

describe('restoreModel', () => {
  const { changes, personal, states } = recordSample(8, 10)

  it('R1: restores from nothing and from a snapshot alike', () => {
    const whole = restoreModel({ snapshot: null, changes, personal })
    const after = changes[4] as Change
    const document = JSON.parse(JSON.stringify(documentOf(states[5]?.model ?? beginning().model)))
    const tail = restoreModel({
      snapshot: { after, document },
      changes: changes.slice(5),
      personal,
    })
    if (!whole.ok || !tail.ok) throw new Error('not restored')
    expect(tail.state.head?.hash).toBe(whole.state.head?.hash)
    expect(documentOf(tail.state.model)).toEqual(documentOf(whole.state.model))
    // And goes on from there.
    expect(recorded(tail.state, {}).change.number).toBe(12)
  })

  it('C2: restores the beginning', () => {
    const restored = restoreModel({ snapshot: null, changes: [], personal: [] })
    expect(restored.ok && documentOf(restored.state.model)).toEqual(EMPTY_DOCUMENT)
  })

  it('R2: says what is broken: chain, snapshot, change', () => {
    const cut = changes.slice(1)
    expect(restoreModel({ snapshot: null, changes: cut, personal })).toMatchObject({
      ok: false,
      code: 'broken-chain',
      change: 'main-2',
    })
    const snapshot = { after: changes[0] as Change, document: { mandate: 1 } }
    expect(restoreModel({ snapshot, changes: cut, personal })).toMatchObject({
      ok: false,
      code: 'broken-snapshot',
    })
    const other = { after: changes[0] as Change, document: EMPTY_DOCUMENT }
    const first = changes.findIndex(({ operations }) =>
      operations.some(({ op }) => op === 'remove'),
    )
    expect(first).toBeGreaterThan(0)
    expect(restoreModel({ snapshot: other, changes: cut, personal })).toMatchObject({
      ok: false,
      code: 'broken-change',
    })
  })
})
