import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import type { RankCircumstances } from './rank.ts'
import { ONE_SIDED_GROUNDS, READ_GROUNDS } from './rank-grounds.ts'
import { rankRoles } from './rank-roles.ts'
import { reportingLines } from './reporting-lines.ts'
import { mirrored } from './stated-grounds.ts'

const catalogue = catalogueForTests()

const rank = (of: RoleId, against: RoleId, circumstances: RankCircumstances = {}) =>
  rankRoles(catalogue, { of, against, circumstances })

const claimsOf = (answer: ReturnType<typeof rank>) => answer.reasons.flatMap(({ claims }) => claims)

const anyRole = fc.constantFrom(...ROLE_IDS)
const anyCircumstances: fc.Arbitrary<RankCircumstances> = fc.record(
  {
    headcount: fc.integer({ min: 0, max: 100_000 }),
    company: fc.constantFrom('technology' as const, 'other' as const),
  },
  { requiredKeys: [] },
)

describe('any rank', () => {
  it('R1 has reasons with claims of the catalogue, unless nothing is said', () => {
    fc.assert(
      fc.property(anyRole, anyRole, anyCircumstances, (of, against, circumstances) => {
        const answer = rank(of, against, circumstances)
        for (const { claims } of [...answer.reasons, ...answer.reporting]) {
          expect(claims.length).toBeGreaterThan(0)
          expect(claims.filter((id) => !catalogue.claims.has(id))).toEqual([])
        }
        const silent = answer.byDefault === 'unsaid' && answer.here === 'unsaid'
        expect(answer.basis === 'unsaid').toBe(silent)
        expect(answer.certainty === 'none').toBe(answer.here === 'unsaid')
        if (!silent) expect(answer.reasons).not.toEqual([])
      }),
    )
  })

  it('R2 is mirrored when asked the other way round', () => {
    fc.assert(
      fc.property(anyRole, anyRole, anyCircumstances, (of, against, circumstances) => {
        const there = rank(of, against, circumstances)
        const back = rank(against, of, circumstances)
        expect({
          ...back,
          of,
          against,
          byDefault: mirrored(back.byDefault),
          here: mirrored(back.here),
          reasons: back.reasons.map((reason) => ({
            ...reason,
            relation: mirrored(reason.relation),
          })),
          reporting: there.reporting,
        }).toEqual(there)
      }),
    )
  })

  it('R13 says nothing of a role against itself or against the organisation', () => {
    fc.assert(
      fc.property(anyRole, (role) => {
        expect(rank(role, role).reasons).toEqual([])
        expect(rank(role, 'org')).toMatchObject({ here: 'unsaid', reasons: [] })
      }),
    )
  })
})

describe('the table of read grounds', () => {
  it('R3 names claims that are there and speak of both roles', () => {
    for (const { pair, claims } of READ_GROUNDS) {
      for (const id of claims) {
        const roles = catalogue.claims.get(id)?.roles ?? []
        const both = pair.every((role) => roles.includes(role))
        // The vision that s3-083 has carried out is the CTO's, though it is no claim about the CTO.
        expect([id, both || id === 's3-083']).toEqual([id, true])
      }
    }
  })

  it('R3 sets apart the claims that speak of one of them only', () => {
    for (const { pair, claims } of ONE_SIDED_GROUNDS) {
      for (const id of claims) {
        const roles = catalogue.claims.get(id)?.roles ?? []
        expect(pair.filter((role) => roles.includes(role))).toHaveLength(1)
      }
    }
  })
})

describe('CTO and IT Manager', () => {
  it('R3 the CTO stands above, by rank and by reporting', () => {
    const answer = rank('cto', 'it-manager')
    expect(answer).toMatchObject({ byDefault: 'above', here: 'above', basis: 'stated', ask: [] })
    expect(claimsOf(answer)).toEqual(['s2-052', 's2-053'])
    expect(answer.disagreements).toEqual(['x-009', 'x-010'])
  })
})

describe('CTO and CIO', () => {
  it('R5 are peers by default, while the question stays open in 001', () => {
    const answer = rank('cto', 'cio')
    expect(answer).toMatchObject({ byDefault: 'peers', here: 'peers', basis: 'stated' })
    expect(answer.certainty).toBe('medium')
    expect(claimsOf(answer)).toEqual(['s1-079', 's3-057', 's0-056', 's0-060', 's0-055', 's1-004'])
    expect(answer.reasons.find(({ kind }) => kind === 'question')?.claims).toEqual(['s1-004'])
    expect(answer.disagreements).toEqual(expect.arrayContaining(['x-003', 'x-004']))
    expect(answer.ask).toEqual(['headcount'])
  })

  it('R8 it depends in a large organisation, where the CIO may report to the CTO', () => {
    const answer = rank('cto', 'cio', { headcount: 250 })
    expect(answer).toMatchObject({ byDefault: 'peers', here: 'depends', certainty: 'low' })
    const line = answer.reasons.find(({ claims }) => claims.includes('s0-060'))
    expect(line).toMatchObject({ kind: 'reporting', relation: 'above', applies: true })
    expect(answer.ask).toEqual([])
  })

  it('R4, R9 in a small one both report to the top, which makes peers surer', () => {
    const answer = rank('cto', 'cio', { headcount: 49 })
    expect(answer).toMatchObject({ here: 'peers', certainty: 'high' })
    expect(answer.reasons.find(({ kind }) => kind === 'both-report-to')?.applies).toBe(true)
  })

  it('R7 between small and large the sources do not tell', () => {
    for (const headcount of [50, 249]) {
      const answer = rank('cto', 'cio', { headcount })
      expect(answer.here).toBe('peers')
      const sizes = answer.reasons.filter(({ when }) => when === 'small' || when === 'large')
      expect(sizes.map(({ applies }) => applies)).toEqual([null, null])
      expect(answer.ask).toEqual([])
    }
  })
})

describe('CTO and Director', () => {
  it('R5 the CTO stands above by default, with conditions, an exception and a contradiction', () => {
    const answer = rank('cto', 'director')
    expect(answer).toMatchObject({ byDefault: 'above', basis: 'stated', certainty: 'low' })
    expect(answer.reasons[0]).toMatchObject({ kind: 'default', claims: ['s3-105'] })
    const kind = (id: string) => answer.reasons.find(({ claims }) => claims.includes(id))?.kind
    expect(kind('s3-100')).toBe('exception')
    expect(kind('s3-099')).toBe('condition')
    expect(kind('s3-107')).toBe('condition')
    expect(claimsOf(answer)).toEqual(expect.arrayContaining(['s3-091', 's3-098', 's3-101']))
    expect(answer.disagreements).toEqual(expect.arrayContaining(['x-005', 'x-006']))
    expect(answer.ask).toEqual(['company'])
  })

  it('R7, R9 surer where technology is the product', () => {
    expect(rank('cto', 'director', { company: 'technology' }).certainty).toBe('medium')
    expect(rank('cto', 'director', { company: 'other' })).toMatchObject({
      certainty: 'low',
      ask: [],
    })
  })
})

describe('CTO and IT Director', () => {
  const answer = rank('cto', 'it-director')

  it('R6 the CTO stands above by derivation: directors, and equals of the superior', () => {
    expect(answer).toMatchObject({ byDefault: 'above', basis: 'derived', certainty: 'low' })
    expect(answer.reasons[0]?.claims).toEqual(['s3-045', 's1-079', 's3-057'])
    expect(answer.reasons.find(({ claims }) => claims[0] === 's3-105')?.basis).toBe('derived')
    expect(answer.disagreements).toContain('x-008')
  })

  it('R1 the authority that differs without a direction stays a question', () => {
    const open = answer.reasons.find(({ claims }) => claims.includes('s3-004'))
    expect(open).toMatchObject({ kind: 'question', relation: 'unsaid', basis: 'stated' })
  })
})

describe('other pairs', () => {
  it.each([
    ['cio', 'it-director', 'above', 'stated'],
    ['coo', 'it-director', 'above', 'stated'],
    ['ceo', 'cto', 'above', 'stated'],
    ['ceo', 'cio', 'above', 'stated'],
    ['cfo', 'cio', 'above', 'stated'],
    ['cio', 'it-manager', 'above', 'derived'],
    ['ceo', 'it-manager', 'above', 'derived'],
    ['ceo', 'it-director', 'above', 'derived'],
    ['it-director', 'it-manager', 'unsaid', 'unsaid'],
    ['head-of-it', 'it-director', 'unsaid', 'unsaid'],
    ['cto', 'ctd', 'unsaid', 'unsaid'],
    ['cto', 'vp-engineering', 'unsaid', 'unsaid'],
    ['cio', 'director', 'unsaid', 'unsaid'],
  ] as const)('R4, R6 %s against %s: %s (%s)', (of, against, relation, basis) => {
    expect(rank(of, against)).toMatchObject({ byDefault: relation, here: relation, basis })
  })

  it('R1 name what comes nearest where no rank is said', () => {
    expect(rank('vp-engineering', 'cto').reasons).toMatchObject([
      { kind: 'nearest', relation: 'unsaid', claims: ['s3-083', 's3-088', 's3-089'] },
    ])
  })
})

describe('who reports to whom', () => {
  it('R11 every claim with its condition, those that apply first', () => {
    expect(reportingLines(catalogue, 'cio')).toMatchObject([
      { to: ['ceo', 'cfo'], when: 'usual', applies: true, claims: ['s0-106'] },
      { to: ['cto', 'senior-operations-executive'], when: 'large', applies: null },
      { to: ['ceo', 'executive-team'], when: 'small', applies: null },
    ])
    const large = reportingLines(catalogue, 'cio', { headcount: 1000 })
    expect(large.map(({ claims, applies }) => [...claims, applies])).toEqual([
      ['s0-060', true],
      ['s0-106', true],
      ['s0-056', false],
    ])
  })

  it('R11 silence gives no line', () => {
    expect(reportingLines(catalogue, 'ctd')).toEqual([])
    expect(reportingLines(catalogue, 'it-director')).toMatchObject([{ to: ['cio', 'coo'] }])
  })
})
