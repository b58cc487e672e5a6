import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import { requirementsOf } from './requirements-of.ts'

const catalogue = catalogueForTests()

const demandOf = (role: (typeof LEADER_IDS)[number], id: string) =>
  requirementsOf(catalogue, role).demands.find(({ demand }) => demand.id === id)

describe('what a role demands', () => {
  it('D1, D2: names sources and strength of every demand', () => {
    const knowledge = demandOf('cio', 'cio-business-knowledge')
    expect(knowledge).toMatchObject({ strength: 'always', sources: ['000', '001', '003'] })
    for (const role of LEADER_IDS) {
      for (const { demand, sources } of requirementsOf(catalogue, role).demands) {
        expect([demand.id, sources.length > 0]).toEqual([demand.id, true])
      }
    }
  })

  it('D3: tells where sources are silent', () => {
    expect(requirementsOf(catalogue, 'cto').silent).toEqual([])
    expect(requirementsOf(catalogue, 'it-manager').silent).toEqual([
      ...['education', 'experience', 'evidence'],
    ])
    expect(requirementsOf(catalogue, 'vp-engineering').silent).toHaveLength(4)
  })

  it('D3: shows both sides on the degree of a CTO, and on separate careers', () => {
    expect(demandOf('cto', 'cto-bachelor')?.disagreements).toContain('x-054')
    expect(demandOf('cto', 'cto-advanced-degree')?.disagreements).toContain('x-054')
    expect(demandOf('cio', 'cio-master')?.disagreements).toEqual(['x-055'])
    for (const role of ['cio', 'cto'] as const) {
      expect(requirementsOf(catalogue, role).disagreements).toContain('x-057')
    }
  })

  it('tells what sources say of the career beside demands, damaged sentences left out', () => {
    const { career } = requirementsOf(catalogue, 'cio')
    expect(career).toEqual(expect.arrayContaining(['s1-033', 's1-036', 's1-088', 's1-095']))
    expect(career).not.toContain('s0-101')
    expect(requirementsOf(catalogue, 'cto').career).not.toContain('s4-028')
  })
})
