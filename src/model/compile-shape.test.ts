import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exampleDocument } from '../../test/support/example-document.ts'
import { compileShape } from './compile-shape.ts'
import { entityIdSchema } from './entity-id.ts'
import { ENTITY_SHAPES, organizationShape } from './entity-shapes.ts'
import { ENTITY_KINDS, ENTITY_SCHEMAS } from './kinds.ts'
import { organizationSchema } from './organization.ts'

/** One sound entity of each kind with every key that its schema knows. */
const FULL: Readonly<Record<string, object>> = {
  units: { id: 'it', name: 'IT', in: 'all', kind: 'team', head: 'cio', description: 'x' },
  positions: {
    ...exampleDocument().positions[2],
    state: 'active',
    holder: [{ person: 'a', share: 0.5, kind: 'acting', powers: 'full', from: '2026-01-01' }],
    deputy: { person: 'lin' },
    roles: ['cio', { role: 'cto', origin: 'read', evidence: 'x', confidence: 1 }],
    fte: 0.5,
  },
  people: { id: 'ada', name: 'Ada', email: 'a@b.example', phone: '1' },
  groups: {
    id: 'g',
    title: 'Officers',
    'reports-to': 'cio',
    fte: 12.5,
    'pay-from': 1,
    'pay-to': 2,
  },
  bodies: { id: 'b', name: 'Board', members: ['a'], chair: 'a', quorum: 1, alternates: { a: 'b' } },
  responsibilities: { id: 'r.s', name: 'R', decisions: ['d'] },
  decisions: { id: 'd', name: 'D', domain: 'money' },
  assignments: {
    position: 'a',
    verb: 'decides',
    of: 'r',
    scope: { unit: 'u', audience: 'internal' },
  },
  'rule-sets': { id: 's', name: 'S', rank: 'law', precedence: ['amount'] },
  rules: { ...exampleDocument().rules[0], outcome: 'refer', instead: true, over: ['r'] },
  delegations: { ...exampleDocument().delegations[0], id: 'x' },
  absences: { person: 'a', from: '2026-01-01', until: '2026-01-02', deputy: { position: 'p' } },
  things: { id: 't', name: 'T', kind: 'system', unit: 'u' },
  initiatives: { id: 'i', name: 'I', aim: 'top-line', from: '2026-01-01' },
  metrics: { id: 'm', name: 'M', position: 'p', metric: 'm', target: '5 %' },
  slots: { id: 's', name: 'S', regime: 'R', position: 'p' },
}

const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    '-a',
    'a-',
    'ä',
    'a b',
    'decides',
    'law',
    '2026-02-29',
    '2028-02-29',
  ),
  fc.constantFrom(0, -1, 1, 0.5, 2 ** 60, Number.NaN, Number.POSITIVE_INFINITY, null, true),
  fc.constantFrom(undefined, [], {}, ['a'], [['a']], { person: 'a' }, { position: 'a', extra: 1 }),
  fc.string({ maxLength: 600 }),
  fc.integer({ min: 1, max: 600 }).map((length) => 'a'.repeat(length)),
  fc.jsonValue(),
)

/** A copy of an entity in which something, somewhere, is replaced, added or taken away. */
function mutate(value: object, path: number, replacement: unknown, change: number): unknown {
  const copy = structuredClone(value) as Record<string, unknown>
  let at: Record<string, unknown> = copy
  let way = path
  for (;;) {
    const keys = Object.keys(at)
    const key = keys[way % Math.max(keys.length, 1)]
    if (key === undefined) return copy
    const inner = at[key]
    way = Math.floor(way / Math.max(keys.length, 1))
    if (typeof inner === 'object' && inner !== null && way % 2 === 1) {
      at = inner as Record<string, unknown>
      way = Math.floor(way / 2)
      continue
    }
    if (change === 0) at[key] = replacement
    else if (change === 1) delete at[key]
    else if (Array.isArray(at)) at.push(replacement)
    else at[`${key}x`] = replacement
    return copy
  }
}

describe('compileShape', () => {
  it.each(ENTITY_KINDS)('D7: accepts of %s exactly what the schema accepts', (kind) => {
    const schema = ENTITY_SCHEMAS[kind] as z.ZodType
    const check = ENTITY_SHAPES[kind]
    const full = FULL[kind] as object
    expect(schema.safeParse(full).error).toBeUndefined()
    expect(check(full)).toBe(true)
    let refused = 0
    fc.assert(
      fc.property(fc.nat(), odd, fc.nat({ max: 2 }), (path, replacement, change) => {
        const value = mutate(full, path, replacement, change)
        const accepted = schema.safeParse(value).success
        if (!accepted) refused++
        expect(check(value)).toBe(accepted)
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })

  it('D7: accepts of the organisation exactly what its schema accepts', () => {
    const full = {
      ...exampleDocument().organization,
      rates: [{ currency: 'USD', rate: 0.9, on: '2026-01-01' }],
      attributes: [{ id: 'a', name: 'A', kind: 'tree', values: ['x'] }],
      company: 'other',
    }
    fc.assert(
      fc.property(fc.nat(), odd, fc.nat({ max: 2 }), (path, replacement, change) => {
        const value = mutate(full, path, replacement, change)
        expect(organizationShape(value)).toBe(organizationSchema.safeParse(value).success)
      }),
      { numRuns: 500 },
    )
  })

  it('I1: knows ids from what is none', () => {
    const check = compileShape(entityIdSchema)
    const any = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aZ9._:/-') }))
    fc.assert(
      fc.property(any, (text) => {
        expect(check(text)).toBe(entityIdSchema.safeParse(text).success)
      }),
    )
    expect(check('a'.repeat(128))).toBe(true)
    expect(check('a'.repeat(129))).toBe(false)
  })

  it('refuses to compile what it does not know, instead of letting everything pass', () => {
    expect(() => compileShape(z.date())).toThrow('date')
    expect(() => compileShape(z.object({ a: z.string() }))).toThrow('strict')
    expect(() => compileShape(z.string().toUpperCase())).toThrow()
  })
})
