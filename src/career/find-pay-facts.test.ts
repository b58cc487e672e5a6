import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import { indexCatalogue } from '../catalogue/load-catalogue.ts'
import { findPayFacts } from './find-pay-facts.ts'

const catalogue = catalogueForTests()

describe('pay', () => {
  it('P1: no figure stands without date, region, statistic and what limits it', () => {
    const { figures, silent } = findPayFacts(catalogue, LEADER_IDS)
    expect(figures.map(({ role }) => role)).toEqual(['cto', 'cio'])
    for (const figure of figures) {
      expect(figure).toMatchObject({ asOf: '2024-11', region: 'US', namedOrigin: null })
      expect(figure.limits).toEqual(['one-region', 'dated', 'base-only', 'no-origin', 'one-source'])
    }
    expect(silent).toEqual(['it-director', 'it-manager', 'head-of-it', 'ctd', 'vp-engineering'])
  })

  it('P1: compares what is alike, beside the source that calls it level', () => {
    const { differences, claims, disagreements } = findPayFacts(catalogue, ['cto', 'cio'])
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatchObject({ more: 'cio', less: 'cto', by: 3744, currency: 'USD' })
    expect(differences[0]?.share).toBeCloseTo(0.0168, 4)
    expect(claims).toContain('s1-059')
    expect(disagreements).toEqual(['x-059'])
  })

  it('P1: does not compare figures of different dates', () => {
    const [first, second] = catalogue.data.pay
    if (!first || !second) throw new Error('no figures')
    const later = indexCatalogue({
      ...catalogue.data,
      pay: [first, { ...second, asOf: '2025-11' }],
    })
    expect(findPayFacts(later, ['cto', 'cio']).differences).toEqual([])
  })
})
