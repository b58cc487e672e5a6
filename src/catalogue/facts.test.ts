import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import type { Claim } from './claim.ts'
import {
  artefactsOf,
  contrastFor,
  deniesInvolvement,
  dependsOn,
  isGarbled,
  levelOf,
  onlyAsks,
  rankingOf,
  reportingOf,
  shiftedHeading,
  viewpoint,
  wordsFor,
} from './facts.ts'

const catalogue = catalogueForTests()

function claim(id: string): Claim {
  const found = catalogue.claims.get(id)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}

const idsWhere = (test: (claim: Claim) => unknown) =>
  [...catalogue.claims.values()].filter(test).map(({ id }) => id)

describe('the facts of a claim', () => {
  it('name the damaged passages, the views and the shifted headings', () => {
    expect(idsWhere(isGarbled)).toEqual(['s1-019', 's4-020', 's4-025', 's4-028', 's4-039'])
    expect(idsWhere(viewpoint)).toEqual(['s1-071', 's1-073', 's1-074'])
    expect(viewpoint(claim('s1-071'))).toEqual({ viewer: 'cio', on: 'cto' })
    expect(viewpoint(claim('s1-074'))).toEqual({ viewer: 'cto', on: 'cio' })
    expect(idsWhere(shiftedHeading)).toEqual(['s0-050', 's0-064', 's0-085', 's0-092', 's0-101'])
    expect(shiftedHeading(claim('s0-050'))).toEqual({
      headingTopic: 'strategic planning',
      bodyTopic: 'reporting',
    })
  })

  it('tell who reports to whom, also where the superior is among the roles spoken of', () => {
    expect(reportingOf(claim('s0-060'))).toEqual({
      subjects: ['cio'],
      to: ['cto', 'senior operations executive'],
      when: 'larger organisation',
    })
    expect(reportingOf(claim('s0-056'))?.subjects).toEqual(['cto', 'cio'])
    expect(reportingOf(claim('s0-055'))).toBeNull()
  })

  it('tell ranks, levels and dependence', () => {
    expect(rankingOf(claim('s2-052'))).toEqual({
      higher: 'cto',
      lower: 'it-manager',
      when: null,
      certainty: 'usual',
    })
    expect(rankingOf(claim('s3-100'))).toMatchObject({ higher: 'director', lower: 'cto' })
    expect(levelOf(claim('s1-079'))).toBe('executive')
    expect(dependsOn(claim('s0-055'))).toContain('company size')
  })

  it('tell a question that stays open from one that is answered', () => {
    expect(onlyAsks(claim('s1-004'))).toBe(true)
    expect(onlyAsks(claim('s4-032'))).toBe(true)
    expect(onlyAsks(claim('s1-059'))).toBe(false)
    expect(onlyAsks(claim('s3-091'))).toBe(false)
  })

  it('tell what is said of each of several roles', () => {
    expect(contrastFor(claim('s3-057'), 'cio')).toEqual(['strategic'])
    expect(contrastFor(claim('s3-057'), 'it-director')).toEqual(['operational'])
    expect(contrastFor(claim('s3-057'), 'ceo')).toEqual([])
    expect(wordsFor(claim('s2-018'), 'horizon', 'it-manager')).toEqual(['operational', 'tactical'])
    expect(deniesInvolvement(claim('s3-049'))).toBe(true)
    expect(artefactsOf(claim('s0-033'))).toEqual(['hardware', 'software', 'networks'])
  })

  it.each([
    ['nothing', null],
    ['numbers', { reports_to: 3, view: 1, level: 2, artefacts: 9, higher: 1, lower: {} }],
    ['objects', { reports_to: { a: 1 }, view: {}, cto: { deep: [1] }, depends_on: null }],
    ['names of Object', { horizon: { toString: 'x' }, view: 'toString of constructor' }],
    ['roles that are none', { higher: 'king', lower: 'cto', view: 'king of cto' }],
  ] as const)('read %s as no fact', (_, value) => {
    const odd: Claim = { ...claim('s0-001'), value: value as Claim['value'] }
    expect(reportingOf(odd)).toBeNull()
    expect(rankingOf(odd)).toBeNull()
    expect(viewpoint(odd)).toBeNull()
    expect(levelOf(odd)).toBeNull()
    expect(artefactsOf(odd)).toEqual([])
    expect(wordsFor(odd, 'horizon', 'cto')).toEqual([])
    expect(contrastFor(odd, 'cto')).toEqual([])
    expect(dependsOn(odd)).toEqual([])
    expect(onlyAsks(odd)).toBe(false)
  })

  it('read facets told role by role', () => {
    const nested: Claim = {
      ...claim('s0-001'),
      value: { horizon: { cto: 'strategic', cio: ['tactical', 7] } },
    }
    expect(wordsFor(nested, 'horizon', 'cto')).toEqual(['strategic'])
    expect(wordsFor(nested, 'horizon', 'cio')).toEqual(['tactical'])
  })
})
