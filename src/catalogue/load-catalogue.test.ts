import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import type { CatalogueData } from './catalogue-data.ts'
import { loadCatalogue } from './load-catalogue.ts'

/** A copy of the project's catalogue with one fault in it. */
function faulty(spoil: (data: Spoilable) => void): unknown {
  const data = structuredClone(catalogueForTests().data) as unknown as Spoilable
  spoil(data)
  return data
}

type Spoilable = { [Key in keyof CatalogueData]: Record<string, unknown>[] }

function problemsOf(data: unknown): readonly string[] {
  const loaded = loadCatalogue(data)
  return loaded.ok ? [] : loaded.problems.map(({ code, where }) => `${code} ${where}`)
}

describe('what the catalogue refuses', () => {
  test('a claim that stands there twice', () => {
    const data = faulty(({ claims }) => claims.push({ ...claims[0] }))
    expect(problemsOf(data)).toContain('duplicate-id claim s0-001')
  })

  test('a claim of a dimension, source or role that is not there', () => {
    const data = faulty(({ claims }) => {
      Object.assign(claims[0] ?? {}, { dimension: 'taste' })
      Object.assign(claims[1] ?? {}, { source: '009' })
    })
    expect(problemsOf(data)).toEqual(
      expect.arrayContaining([
        'dangling-reference claim s0-001',
        'dangling-reference claim s0-002',
        'claim-of-another-source claim s0-002',
      ]),
    )
  })

  test('a text that lacks a language, and says where', () => {
    const data = faulty(({ claims }) => Object.assign(claims[4] ?? {}, { text: { en: 'Only.' } }))
    expect(problemsOf(data)).toEqual(['catalogue-shape claims.4.text.de'])
  })

  test('a disagreement over a claim that is not there', () => {
    const data = faulty(({ disagreements }) =>
      Object.assign(disagreements[0] ?? {}, { claims: ['s9-999'] }),
    )
    expect(problemsOf(data)).toEqual(['dangling-reference disagreement x-001'])
  })

  test('a responsibility outside its area', () => {
    const data = faulty(({ areas }) => Object.assign(areas[0] ?? {}, { id: 'elsewhere' }))
    expect(problemsOf(data).every((problem) => problem.startsWith('outside-its-area'))).toBe(true)
  })

  test.each([null, 3, 'text', [], {}])('%j', (noise) => {
    expect(problemsOf(noise).length).toBeGreaterThan(0)
  })
})

describe('the tree of decision kinds', () => {
  test('is told by the dots of the ids: every node but the roots has its parent there', () => {
    const { decisionKinds } = catalogueForTests()
    const sign = decisionKinds.get('vendor.contract.sign')
    expect(sign).toMatchObject({ parent: 'vendor.contract', domain: 'vendors', leaf: true })
    expect(decisionKinds.get('vendor.contract')?.leaf).toBe(false)
    for (const kind of decisionKinds.values()) {
      expect(kind.parent === null, kind.id).toBe(!kind.id.includes('.'))
    }
  })
})

describe('indexing', () => {
  test('finds the claims of a role and the disagreements of a claim', () => {
    const { claimsByRole, disagreementsByClaim } = catalogueForTests()
    expect(claimsByRole.get('ctd')?.every((claim) => claim.roles.includes('ctd'))).toBe(true)
    expect(disagreementsByClaim.get('s0-106')?.map(({ id }) => id)).toContain('x-001')
  })
})
