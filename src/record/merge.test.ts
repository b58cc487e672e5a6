import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, exampleModel, randomEdit } from '../../test/support/record-sample.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { idOf } from '../model/id-of.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { documentOf, entityOf, type Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { Position } from '../model/position.ts'
import { canonicalJson } from './canonical-json.ts'
import { merge } from './merge.ts'

/** A document as facts, order aside: `positions/cio#title` to its value. */
function facts(model: Model): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const take = (name: string, entity: object) => {
    found.set(name, 'there')
    for (const [field, value] of Object.entries(entity)) {
      found.set(`${name}#${field}`, canonicalJson(value))
    }
  }
  take('organization/', model.organization)
  for (const kind of ENTITY_KINDS) {
    for (const entity of documentOf(model)[kind]) take(`${kind}/${idOf(kind, entity)}`, entity)
  }
  return found
}

const entityOfFact = (fact: string) => fact.replace(/#.*/, '')

/** Three-way merge by facts: what it comes to, and the entities that cannot be settled. */
function naive(base: Model, ours: Model, theirs: Model) {
  const [b, o, t] = [facts(base), facts(ours), facts(theirs)]
  const keys = new Set([...b.keys(), ...o.keys(), ...t.keys()])
  const changed = (side: ReadonlyMap<string, string>, name: string) =>
    [...keys].some((key) => entityOfFact(key) === name && b.get(key) !== side.get(key))
  const merged = new Map<string, string>()
  const conflicts = new Set<string>()
  for (const key of keys) {
    const name = entityOfFact(key)
    const removedAndChanged =
      b.has(name) && o.has(name) !== t.has(name) && changed(o.has(name) ? o : t, name)
    if (removedAndChanged) {
      conflicts.add(name)
      continue
    }
    const mine = b.get(key) !== o.get(key)
    const yours = b.get(key) !== t.get(key)
    if (mine && yours && o.get(key) !== t.get(key)) conflicts.add(key)
    const value = mine ? o.get(key) : t.get(key)
    if (value !== undefined) merged.set(key, value)
  }
  return { merged, conflicts }
}

const sides = fc
  .tuple(fc.nat(1_000_000), fc.nat(4), fc.nat(4), fc.nat(4))
  .map(([seed, common, mine, yours]) => {
    const random = seededRandom(seed)
    const after = (model: Model, edits: number) => {
      let now = model
      for (let i = 0; i < edits; i++) now = applied(now, randomEdit(now, random))
      return now
    }
    const base = after(exampleModel(), common)
    return { base, ours: after(base, mine), theirs: after(base, yours) }
  })

describe('merge', () => {
  it('M1, M2: is what merging fact by fact gives, with the same conflicts', () => {
    let quiet = 0
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const { settled, conflicts, operations } = merge({ base, ours, theirs })
        const expected = naive(base, ours, theirs)
        const found = conflicts.flatMap((one) => {
          const name = `${one.kind}/${one.kind === 'organization' ? '' : one.id}`
          if (one.reason === 'contradiction') return []
          return [one.reason === 'field' ? `${name}#${one.field}` : name]
        })
        expect(new Set(found)).toEqual(expected.conflicts)
        expect(settled).toBe(conflicts.length === 0)
        const result = applied(ours, operations)
        if (!settled) return
        quiet++
        expect([...facts(result)].sort()).toEqual([...expected.merged].sort())
      }),
      { numRuns: 300 },
    )
    expect(quiet).toBeGreaterThan(50)
  })

  it('M4: without conflicts it does not matter which side is ours', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const there = merge({ base, ours, theirs })
        const back = merge({ base, ours: theirs, theirs: ours })
        expect(back.settled).toBe(there.settled)
        expect(back.conflicts).toHaveLength(there.conflicts.length)
        if (!there.settled) return
        const one = facts(applied(ours, there.operations))
        const other = facts(applied(theirs, back.operations))
        expect([...one].sort()).toEqual([...other].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('M1: merging in what is there already, or nothing, does nothing', () => {
    fc.assert(
      fc.property(sides, ({ base, ours }) => {
        const nothing = { settled: true, operations: [], conflicts: [] }
        expect(merge({ base, ours, theirs: ours })).toEqual(nothing)
        expect(merge({ base, ours, theirs: base })).toEqual(nothing)
        const all = merge({ base, ours: base, theirs: ours })
        expect([...facts(applied(base, all.operations))].sort()).toEqual([...facts(ours)].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('M3: choices settle every conflict; taking theirs everywhere brings in all of theirs', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom('ours', 'theirs'), ({ base, ours, theirs }, take) => {
        const open = merge({ base, ours, theirs }).conflicts
        const choices = open.map((one) => ({
          kind: one.kind,
          id: one.id,
          take,
          ...(one.reason === 'field' ? { field: one.field } : {}),
        }))
        const { settled, operations } = merge({ base, ours, theirs }, choices)
        // Fields chosen one by one may still not fit together; that is one more conflict.
        const contradictory = merge({ base, ours, theirs }, choices).conflicts
        expect(contradictory.every(({ reason }) => reason === 'contradiction')).toBe(true)
        if (!settled) return
        const result = facts(applied(ours, operations))
        const chosen = facts(take === 'ours' ? ours : theirs)
        for (const one of open) {
          const key = `${one.kind}/${one.id}${one.reason === 'field' ? `#${one.field}` : ''}`
          expect(result.get(key)).toBe(chosen.get(key))
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('conflicts', () => {
  const base = exampleModel()
  const cio = entityOf(base, 'positions', 'cio') as Position
  const put = (entity: Position, after?: string): Operation => ({
    op: 'put',
    kind: 'positions',
    entity,
    ...(after === undefined ? {} : { after }),
  })
  const removed: Operation = { op: 'remove', kind: 'positions', id: 'cio' }
  const mergeOf = (mine: Operation, yours: Operation) =>
    merge({ base, ours: applied(base, [mine]), theirs: applied(base, [yours]) })

  it('M2: two values for one field', () => {
    const { settled, conflicts, operations } = mergeOf(
      put({ ...cio, title: 'Head of IT', fte: 1 }),
      put({ ...cio, title: 'VP IT', unit: 'company' }),
    )
    expect(settled).toBe(false)
    expect(conflicts).toMatchObject([
      {
        kind: 'positions',
        id: 'cio',
        reason: 'field',
        field: 'title',
        base: 'Chief Information Officer',
        ours: 'Head of IT',
        theirs: 'VP IT',
      },
    ])
    // What is not in conflict is merged.
    expect(operations).toEqual([put({ ...cio, title: 'Head of IT', fte: 1, unit: 'company' })])
  })

  it('M1: the same value on both sides is agreed', () => {
    const same = put({ ...cio, title: 'Head of IT' })
    expect(mergeOf(same, same)).toEqual({ settled: true, operations: [], conflicts: [] })
    expect(mergeOf(removed, removed)).toMatchObject({ settled: true, operations: [] })
  })

  it('M2: removed here, changed there, either way round', () => {
    const changed = put({ ...cio, fte: 0.5 })
    expect(mergeOf(removed, changed).conflicts).toEqual([
      { kind: 'positions', id: 'cio', reason: 'removed', by: 'ours' },
    ])
    expect(mergeOf(changed, removed).conflicts).toEqual([
      { kind: 'positions', id: 'cio', reason: 'removed', by: 'theirs' },
    ])
    expect(mergeOf(changed, removed).operations).toEqual([])
  })

  it('M2: fields that are fine alone and contradict one another together', () => {
    const mine = put({ ...cio, vacant: true })
    const yours = put({ ...cio, holder: 'ada' })
    const { conflicts } = mergeOf(mine, yours)
    expect(conflicts).toMatchObject([{ id: 'cio', reason: 'contradiction' }])
    const ours = applied(base, [mine])
    const theirs = applied(base, [yours])
    const choice = { kind: 'positions', id: 'cio', take: 'theirs' } as const
    const chosen = merge({ base, ours, theirs }, [choice])
    expect(chosen.settled).toBe(true)
    expect(entityOf(applied(ours, chosen.operations), 'positions', 'cio')).toEqual({
      ...cio,
      holder: 'ada',
    })
  })

  it('M4: what theirs added stands behind what it stood behind there', () => {
    const mine = put({ id: 'cfo', title: 'CFO' })
    const yours = put({ id: 'coo', title: 'COO' }, 'ceo')
    const ours = applied(base, [mine])
    const { operations } = merge({ base, ours, theirs: applied(base, [yours]) })
    const ids = documentOf(applied(ours, operations)).positions.map(({ id }) => id)
    expect(ids).toEqual(['ceo', 'coo', 'cto', 'cio', 'cfo'])
  })
})
