import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { STRENGTHS } from '../catalogue/claim.ts'
import { onlyAsks, speaksOfItsArticle } from '../catalogue/facts.ts'
import { LEADER_IDS, ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import { compareRoles } from './compare-roles.ts'
import type { Cell, Comparison } from './comparison.ts'

const catalogue = catalogueForTests()

function compared(roles: readonly RoleId[], onlyDifferences = false): Comparison {
  const result = compareRoles(catalogue, { roles, onlyDifferences })
  if (!result.ok) throw new Error(result.problem.message)
  return result.comparison
}

function cell(comparison: Comparison, dimension: string, role: RoleId): Cell {
  const row = comparison.dimensions.find((one) => one.dimension === dimension)
  const found = row?.cells.find((one) => one.role === role)
  if (!found) throw new Error(`no cell ${dimension} ${role}`)
  return found
}

const someRoles = fc.uniqueArray(fc.constantFrom(...ROLE_IDS), { minLength: 2, maxLength: 7 })
const manyTimes = { numRuns: 40 }

describe('which roles are compared', () => {
  it.each([
    ['too-few-roles', []],
    ['too-few-roles', ['cto']],
    ['repeated-role', ['cto', 'cto']],
    ['too-many-roles', [...LEADER_IDS, 'director']],
    ['unknown-role', ['cto', 'janitor' as RoleId]],
  ] as const)('C1 gives %s for %j', (code, roles) => {
    const result = compareRoles(catalogue, { roles })
    expect(result.ok ? null : result.problem.code).toBe(code)
  })

  it('C2 takes neighbours like leaders', () => {
    expect(compared(['director', 'ceo', 'it-manager']).roles).toEqual([
      'director',
      'ceo',
      'it-manager',
    ])
  })
})

describe('any comparison', () => {
  it('C3 is the same, byte for byte, each time', () => {
    fc.assert(
      fc.property(someRoles, fc.boolean(), (roles, only) => {
        expect(JSON.stringify(compared(roles, only))).toBe(JSON.stringify(compared(roles, only)))
      }),
      manyTimes,
    )
  })

  it('C3 only has its columns permuted by another order', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const turned = compared(roles.toReversed())
        const back = {
          ...turned,
          roles: turned.roles.toReversed(),
          dimensions: turned.dimensions.map((row) => ({ ...row, cells: row.cells.toReversed() })),
        }
        expect(back).toEqual(compared(roles))
      }),
      manyTimes,
    )
  })

  it('C4 holds every claim of a role exactly once, in the row of its dimension', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const comparison = compared(roles)
        for (const role of roles) {
          const shown = comparison.dimensions.flatMap(({ dimension, cells }) =>
            cells
              .filter((one) => one.role === role)
              .flatMap(({ statements }) => statements.map(({ claim }) => [claim, dimension])),
          )
          const known = (catalogue.claimsByRole.get(role) ?? []).map(({ id, dimension }) => [
            id,
            dimension,
          ])
          expect(shown.toSorted()).toEqual(known.toSorted())
        }
      }),
      manyTimes,
    )
  })

  it('C5 puts what an article says of itself, and what it only asks, behind what it says', () => {
    const [definition] = compared(['cto', 'cio']).dimensions
    const claims = definition?.cells[0]?.statements.map(({ claim }) => claim) ?? []
    expect(claims.indexOf('s3-003')).toBeGreaterThan(claims.indexOf('s3-028'))
    expect(claims.indexOf('s0-005')).toBeGreaterThan(claims.indexOf('s2-083'))
  })

  it('C5, C9, C10 is ordered, counts no ancestor twice and names what it counts', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        for (const { cells } of compared(roles).dimensions) {
          for (const { statements, witnesses, sources, agreement } of cells) {
            const keys = statements.map(
              ({ strength, claim, manner }) =>
                `${Number(manner !== 'plain' || isAside(claim))}${STRENGTHS.indexOf(strength)}${claim}`,
            )
            expect(keys).toEqual(keys.toSorted())
            const independent = new Set(sources.map((id) => (id === '004' ? '001' : id)))
            expect(witnesses).toBeLessThanOrEqual(independent.size)
            if (agreement === 'agree') expect(witnesses).toBeGreaterThan(1)
            if (agreement === 'single') expect(witnesses).toBe(1)
          }
        }
      }),
      manyTimes,
    )
  })

  it('C16 shows of the differences just what the whole comparison shows of them', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const differing = compared(roles).dimensions.filter(({ differs }) => differs)
        expect(compared(roles, true).dimensions).toEqual(differing)
      }),
      manyTimes,
    )
  })
})

/** Whether a claim only asks, or speaks of its article rather than of a role. */
function isAside(id: string): boolean {
  const claim = catalogue.claims.get(id)
  return claim !== undefined && (onlyAsks(claim) || speaksOfItsArticle(claim))
}

describe('CTO and CIO', () => {
  const pair = compared(['cto', 'cio'])

  it('C6 share joint claims', () => {
    const joint = (role: RoleId) =>
      cell(pair, 'collaboration', role).statements.find(({ claim }) => claim === 's0-084')
    expect(joint('cto')?.sharedWith).toEqual(['cio'])
    expect(joint('cio')?.sharedWith).toEqual(['cto'])
  })

  it('C7 show views as views, damage as damage, foreign headings as such', () => {
    const manner = (dimension: string, role: RoleId, id: string) =>
      cell(pair, dimension, role).statements.find(({ claim }) => claim === id)
    expect(manner('conflict', 'cto', 's1-071')).toMatchObject({
      manner: 'viewpoint',
      viewOf: 'cio',
    })
    expect(manner('conflict', 'cio', 's1-074')).toMatchObject({ viewOf: 'cto' })
    expect(manner('vendors', 'cto', 's4-025')?.manner).toBe('garbled')
    expect(manner('reporting', 'cio', 's0-092')?.manner).toBe('shifted')
    expect(manner('reporting', 'cio', 's0-106')?.manner).toBe('plain')
  })

  it('C9 have one witness where only 001 and 004 speak', () => {
    const metrics = cell(pair, 'metrics', 'cio')
    expect(metrics.sources).toEqual(['001', '004'])
    expect(metrics.witnesses).toBe(1)
    expect(metrics.agreement).toBe('single')
  })

  it.each([
    ['horizon', 'cio', 'x-015'],
    ['orientation', 'cto', 'x-039'],
    ['decision-authority', 'cto', 'x-029'],
    ['metrics', 'cto', 'x-040'],
    ['reporting', 'cio', 'x-001'],
    ['reporting', 'cto', 'x-002'],
  ] as const)('C12 are in dispute on %s of the %s: %s', (dimension, role, dispute) => {
    const found = cell(pair, dimension, role)
    expect(found.agreement).toBe('dispute')
    expect(found.disagreements).toContain(dispute)
  })

  it('C13 a quarrel between columns leaves each of one mind', () => {
    const orientation = cell(pair, 'orientation', 'cio')
    expect(orientation.agreement).toBe('agree')
    expect(orientation.disagreements).toEqual(['x-044'])
    expect(cell(pair, 'budget', 'cio').disagreements).toContain('x-028')
  })

  it('C13 a contradiction about the CIO leaves the CTO alone', () => {
    expect(cell(pair, 'reporting', 'cto').disagreements).not.toContain('x-001')
  })

  it('C14 have the rank among their disagreements, the severe ones first', () => {
    expect(pair.disagreements).toContain('x-003')
    const severities = pair.disagreements.map((id) => catalogue.disagreements.get(id)?.severity)
    expect(severities).toEqual([
      ...severities.filter((one) => one === 'high'),
      ...severities.filter((one) => one === 'medium'),
      ...severities.filter((one) => one === 'low'),
    ])
  })

  it('C11 never count gaps, damage, headings or common origin as disputes', () => {
    const kinds = pair.dimensions
      .flatMap(({ disagreements }) => disagreements)
      .map((id) => catalogue.disagreements.get(id)?.kind)
    expect(new Set(kinds)).toEqual(new Set(['contradiction', 'tension', 'shared-duty']))
  })

  it('C15 do not differ where all that is said is said of both', () => {
    const alike = pair.dimensions.filter(({ differs }) => !differs).map((row) => row.dimension)
    expect(alike).toEqual(['qualification', 'hiring-question'])
  })
})

describe('rows of few words', () => {
  it('C10 say so when the sources are silent', () => {
    const { agreement, statements, witnesses, strongest } = cell(
      compared(['cto', 'vp-engineering']),
      'compensation',
      'vp-engineering',
    )
    expect({ agreement, statements, witnesses, strongest }).toEqual({
      agreement: 'silent',
      statements: [],
      witnesses: 0,
      strongest: null,
    })
  })

  it('C15 differ when a shared claim tells the roles apart', () => {
    const differs = (roles: readonly RoleId[], dimension: string) =>
      compared(roles).dimensions.find((row) => row.dimension === dimension)?.differs
    expect(differs(['head-of-it', 'it-director'], 'career-path')).toBe(true)
    expect(differs(['ceo', 'cfo'], 'reporting')).toBe(true)
    expect(differs(['ceo', 'cfo'], 'collaboration')).toBe(false)
    expect(differs(['ceo', 'cfo'], 'horizon')).toBe(false)
  })
})
