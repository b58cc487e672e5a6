import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assignment } from './assignment.ts'
import { hashText } from './hash-text.ts'
import { derivedHash, idOf } from './id-of.ts'
import { VERBS } from './verb.ts'

const duty = (facts: Partial<Assignment> = {}): Assignment => ({
  position: 'cio',
  verb: 'answers-for',
  of: 'infrastructure.operations',
  ...facts,
})

const idOfDuty = (facts?: Partial<Assignment>) => idOf('assignments', duty(facts))

describe('idOf', () => {
  it('I3: is the id an entity has', () => {
    expect(idOf('units', { id: 'it', name: 'IT' })).toBe('it')
    expect(idOfDuty({ id: 'mine' })).toBe('mine')
  })

  it('I3: is made of what an entity without one says', () => {
    expect(idOfDuty()).toBe('cio:answers-for:infrastructure.operations')
    expect(idOfDuty({ scope: { unit: 'retail' } })).toBe(
      'cio:answers-for:infrastructure.operations@retail',
    )
    expect(idOf('absences', { person: 'ada', from: '2026-12-20', until: '2027-01-06' })).toBe(
      'ada:2026-12-20..2027-01-06',
    )
    const right = { from: 'cto', to: 'head', of: 'vendor.contract.sign' }
    expect(idOf('delegations', right)).toBe('cto>head:vendor.contract.sign')
    expect(idOf('delegations', { ...right, until: '2027-03-31' })).toBe(
      'cto>head:vendor.contract.sign:..2027-03-31',
    )
  })

  it('I3: does not depend on where it comes from, nor on the order of keys', () => {
    expect(idOfDuty({ origin: 'read', evidence: 'x', confidence: 0.5 })).toBe(idOfDuty())
    const right = { from: 'a', to: 'b', of: 'd' }
    const one = idOf('delegations', { ...right, when: { amount: '..1k', unit: 'x' } })
    expect(idOf('delegations', { ...right, when: { unit: 'x', amount: '..1k' } })).toBe(one)
    expect(one).toMatch(/^a>b:d~[0-9a-z]+$/)
  })

  it('I4: tells apart what differs, also where ids hold the signs that join them', () => {
    const scopes = [
      undefined,
      { unit: 'x' },
      { thing: 'x' },
      { initiative: 'x' },
      { unit: 'x', thing: 'x' },
      { unit: 'x', audience: 'internal' },
    ] as const
    const ids = scopes.map((scope) => idOfDuty(scope ? { scope } : {}))
    expect(new Set(ids).size).toBe(ids.length)
    expect(idOfDuty({ position: 'a:decides:b', verb: 'decides', of: 'c' })).not.toBe(
      idOfDuty({ position: 'a', verb: 'decides', of: 'b:decides:c' }),
    )
    const id = fc.constantFrom('a', 'a:b', 'a:decides:a', 'decides', 'a.b')
    const scope = fc.record(
      { unit: id, thing: id, audience: fc.constant('internal' as const) },
      {
        requiredKeys: [],
      },
    )
    const any = fc.record({ position: id, verb: fc.constantFrom(...VERBS), of: id, scope })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
        expect(idOf('assignments', one) === idOf('assignments', other)).toBe(same)
      }),
      { numRuns: 2000 },
    )
  })
})

/** An assignment as a list, so that equal ones look equal. */
const sorted = ({ position, verb, of, scope }: Assignment) => [
  position,
  verb,
  of,
  scope?.unit,
  scope?.thing,
  scope?.initiative,
  scope?.audience,
]

describe('derivedHash', () => {
  it('is the hash of the derived id, or nothing', () => {
    for (const scope of [undefined, { unit: 'retail' }, {}]) {
      const one = duty(scope ? { scope } : {})
      expect(derivedHash(one)).toBe(hashText(idOf('assignments', one)))
    }
    expect(derivedHash(duty({ id: 'mine' }))).toBeUndefined()
    expect(derivedHash(duty({ of: 'a:b' }))).toBeUndefined()
    expect(derivedHash(duty({ scope: { thing: 'x' } }))).toBeUndefined()
  })
})
