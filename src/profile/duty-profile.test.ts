import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import { dutiesAhead, dutyProfile } from './duty-profile.ts'

const catalogue = catalogueForTests()

/** What the sources let a role answer for and nobody else. */
const ownOf = (role: string) =>
  [...catalogue.responsibilities.values()].filter(({ parts }) => {
    const held = parts.filter(({ verb, involved }) => involved && verb === 'answers-for')
    return held.length > 0 && held.every(({ roles }) => roles.every((one) => one === role))
  })

describe('dutyProfile', () => {
  it('P1 leaves out what the sources do not speak of, own responsibilities too', () => {
    const duties = [
      { verb: 'answers-for', of: 'own.thing' },
      { verb: 'is-told', of: 'money.budget' },
    ] as const
    expect(dutyProfile(catalogue, duties)).toEqual({ told: [], scores: [] })
  })

  it('P3 parts each duty by claims, and adds up to the number of duties told', () => {
    const duties = [...catalogue.responsibilities.keys()].map((of) => {
      return { verb: 'answers-for', of } as const
    })
    const { told, scores } = dutyProfile(catalogue, duties)
    expect(told.length).toBeGreaterThan(40)
    const sum = scores.reduce((all, [, score]) => all + score, 0)
    expect(sum).toBeCloseTo(told.length, 6)
    expect(scores.map(([role]) => role).sort()).toEqual([...LEADER_IDS].sort())
  })

  it('P2, P3 gives a leader’s own duties to that leader, whichever verb of holding is used', () => {
    for (const role of ['cio', 'cto', 'it-manager']) {
      const own = ownOf(role).slice(0, 6)
      expect(own.length).toBeGreaterThan(2)
      for (const verb of ['answers-for', 'must-agree'] as const) {
        const duties = own.map(({ id }) => ({ verb, of: id }))
        expect(dutyProfile(catalogue, duties).scores[0]?.[0]).toBe(role)
      }
    }
  })

  it('P4 tells how many duties the lead hangs on', () => {
    const duties = (role: string, count: number) =>
      ownOf(role)
        .slice(0, count)
        .map(({ id }) => ({ verb: 'answers-for', of: id }) as const)
    const clear = dutyProfile(catalogue, duties('cio', 5))
    expect(dutiesAhead(clear, 'cio', ['cto'])).toBe(5)
    const close = dutyProfile(catalogue, [...duties('cio', 3), ...duties('cto', 2)])
    expect(dutiesAhead(close, 'cio', ['cto', 'it-manager'])).toBeLessThan(3)
    expect(dutiesAhead(close, 'cto', ['cio'])).toBe(0)
  })
})
