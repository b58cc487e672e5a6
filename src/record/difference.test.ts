import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, exampleModel, recordSample } from '../../test/support/record-sample.ts'
import { idOf } from '../model/id-of.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { documentOf, entityOf, type Model, openModel } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { canonicalJson } from './canonical-json.ts'
import { difference } from './difference.ts'
import { longestRise } from './longest-rise.ts'
import { operationsBetween } from './operations-between.ts'

/** The same by looking at every field of everything. */
function naive(before: Model, after: Model): readonly string[] {
  const facts = (model: Model) => {
    const document = documentOf(model)
    const found = new Map<string, string>()
    for (const kind of ENTITY_KINDS) {
      for (const entity of document[kind]) {
        const id = `${kind} ${idOf(kind, entity)}`
        found.set(id, 'there')
        for (const [field, value] of Object.entries(entity)) {
          found.set(`${id} ${field}`, canonicalJson(value))
        }
      }
    }
    return found
  }
  const [one, other] = [facts(before), facts(after)]
  const keys = [...new Set([...one.keys(), ...other.keys()])]
  return keys.filter((key) => one.get(key) !== other.get(key)).sort()
}

const states = fc
  .tuple(fc.nat(1_000_000), fc.nat(20), fc.nat(20))
  .map(([seed, from, to]): readonly [Model, Model] => {
    const sample = recordSample(seed, 20).states
    const model = (at: number) => sample[at]?.model ?? exampleModel()
    return [model(from), model(to)]
  })

describe('difference', () => {
  it('D1: lists what looking at every field finds', () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const found = difference(before, after).flatMap((one) => {
          const name = `${one.kind} ${one.id}`
          if (one.kind === 'organization') return []
          if (one.change === 'changed') return one.fields.map(({ field }) => `${name} ${field}`)
          return [name, ...Object.keys(one.entity).map((field) => `${name} ${field}`)]
        })
        expect([...found].sort()).toEqual(naive(before, after))
      }),
      { numRuns: 60 },
    )
  })

  it('D1: gives both values, sorted, and nothing for a value that is not there', () => {
    const before = exampleModel()
    const cio = { ...entityOf(before, 'positions', 'cio'), id: 'cio', title: 'Head of IT', fte: 1 }
    const { roles: _, ...without } = cio
    const organization = { ...before.organization, headcount: 430 }
    const operations: Operation[] = [
      { op: 'put', kind: 'positions', entity: without },
      { op: 'remove', kind: 'positions', id: 'ceo' },
      { op: 'put', kind: 'units', entity: { id: 'a', name: 'A' } },
      { op: 'organization', organization },
    ]
    expect(difference(before, applied(before, operations))).toEqual([
      {
        kind: 'organization',
        id: 'northwind',
        change: 'changed',
        fields: [{ field: 'headcount', before: 420, after: 430 }],
      },
      { kind: 'units', id: 'a', change: 'added', entity: { id: 'a', name: 'A' } },
      {
        kind: 'positions',
        id: 'ceo',
        change: 'removed',
        entity: entityOf(before, 'positions', 'ceo'),
      },
      {
        kind: 'positions',
        id: 'cio',
        change: 'changed',
        fields: [
          { field: 'fte', after: 1 },
          { field: 'roles', before: ['cio'] },
          { field: 'title', before: 'Chief Information Officer', after: 'Head of IT' },
        ],
      },
    ])
  })

  it('D1: neither the order of keys nor that of entities is a difference', () => {
    const before = exampleModel()
    const turned = JSON.parse(JSON.stringify(documentOf(before)), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    turned.positions.reverse()
    expect(difference(before, openModel(turned))).toEqual([])
  })
})

describe('operationsBetween', () => {
  it('D2: lead exactly from one model to the other', () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const operations = operationsBetween(before, after)
        expect(documentOf(applied(before, operations))).toEqual(documentOf(after))
      }),
      { numRuns: 60 },
    )
  })

  it('D2: touch nothing that is the same, and move as little as can be', () => {
    const before = exampleModel()
    expect(operationsBetween(before, openModel(documentOf(exampleModel())))).toEqual([])
    const ceo = documentOf(before).positions[0]
    if (!ceo) throw new Error('no position')
    const last = applied(before, [{ op: 'put', kind: 'positions', entity: ceo, after: 'cio' }])
    expect(operationsBetween(before, last)).toEqual([
      { op: 'put', kind: 'positions', entity: ceo, after: 'cio' },
    ])
  })
})

describe('longestRise', () => {
  it('finds a rise as long as trying all of them', () => {
    const numbers = fc.uniqueArray(fc.nat(50), { maxLength: 9 })
    fc.assert(
      fc.property(numbers, (list) => {
        const places = [...longestRise(list)].sort((a, b) => a - b)
        const rise = places.map((place) => list[place] ?? 0)
        expect(rise).toEqual([...rise].sort((a, b) => a - b))
        let longest = 0
        for (let set = 0; set < 2 ** list.length; set++) {
          const some = list.filter((_, i) => (set >> i) & 1)
          const rises = some.every((one, i) => i === 0 || (some[i - 1] ?? 0) < one)
          if (rises) longest = Math.max(longest, some.length)
        }
        expect(rise).toHaveLength(longest)
      }),
    )
  })
})
