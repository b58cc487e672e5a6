import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS, ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import { voteOf } from './axis-votes.ts'
import { positionRoles } from './position-roles.ts'
import type { AxisPosition } from './positioning.ts'

const catalogue = catalogueForTests()

const [positions, again] = [0, 1].map(() => positionRoles(catalogue, ROLE_IDS))

function on(axis: 'orientation' | 'horizon', role: RoleId): AxisPosition {
  const found = positions?.find((position) => position.role === role)?.[axis]
  if (!found) throw new Error(`${role} has no place on ${axis}`)
  return found
}

const vote = (id: string, role: RoleId, axis: 'orientation' | 'horizon') => {
  const claim = catalogue.claims.get(id)
  return claim ? voteOf(claim, role, axis) : undefined
}

describe('every position', () => {
  it('is the same each time', () => {
    expect(JSON.stringify(again)).toBe(JSON.stringify(positions))
  })

  it('P1, P7 lies between its lowest and highest source, within the map', () => {
    for (const { orientation, horizon } of positions ?? []) {
      for (const place of [orientation, horizon]) {
        if (!place) continue
        expect(place.low).toBeGreaterThanOrEqual(-1)
        expect(place.low).toBeLessThanOrEqual(place.mean)
        expect(place.mean).toBeLessThanOrEqual(place.high)
        expect(place.high).toBeLessThanOrEqual(1)
        expect(place.votes).not.toEqual([])
      }
    }
  })

  it('P2 rests on claims of the role, each voting once', () => {
    for (const { role, horizon } of positions ?? []) {
      const claims = horizon?.votes.map(({ claim }) => claim) ?? []
      expect(new Set(claims).size).toBe(claims.length)
      expect(claims.filter((id) => !catalogue.claims.get(id)?.roles.includes(role))).toEqual([])
    }
  })

  it('P1 is there for all seven leaders, and missing where no source speaks', () => {
    const placed = (positions ?? []).filter(({ orientation, horizon }) => orientation && horizon)
    expect(placed.map(({ role }) => role)).toEqual([...LEADER_IDS])
    expect(positions?.find(({ role }) => role === 'coo')).toEqual({
      role: 'coo',
      orientation: null,
      horizon: null,
    })
  })
})

describe('a vote', () => {
  it.each([
    ['s0-109', 'cto', 'orientation', -1],
    ['s4-024', 'cto', 'orientation', 1],
    ['s1-084', 'cio', 'orientation', -1],
    ['s1-084', 'cto', 'orientation', 1],
    ['s2-065', 'cto', 'orientation', 1],
    ['s0-103', 'cto', 'orientation', -1],
    ['s1-054', 'cto', 'orientation', null],
    ['s3-057', 'it-director', 'horizon', -1],
    ['s3-057', 'cio', 'horizon', 1],
    ['s3-131', 'it-director', 'horizon', -1],
    ['s2-059', 'it-manager', 'horizon', -1],
  ] as const)('P3 said outright: %s of the %s on %s is %s', (id, role, axis, value) => {
    expect(vote(id, role, axis)).toBe(value)
  })

  it.each([
    ['s0-029', 'cio', 'horizon', 0.5],
    ['s3-061', 'head-of-it', 'horizon', -0.5],
    ['s3-051', 'cio', 'horizon', 0],
    ['s3-046', 'it-director', 'horizon', null],
    ['s3-083', 'vp-engineering', 'horizon', null],
    ['s3-049', 'cto', 'horizon', null],
    ['s4-026', 'cto', 'orientation', 0.5],
  ] as const)('P4 said of an object: %s of the %s on %s is %s', (id, role, axis, value) => {
    expect(vote(id, role, axis)).toBe(value)
  })

  it('P5 tactical stands between daily work and strategy, nearer to daily work', () => {
    expect(vote('s3-089', 'vp-engineering', 'horizon')).toBe(-0.5)
    expect(vote('s2-018', 'it-manager', 'horizon')).toBe(-0.75)
  })
})

describe('the map', () => {
  it('has the CTO outward and strategic, its orientation in dispute', () => {
    expect(on('orientation', 'cto').mean).toBeGreaterThan(0.3)
    expect(on('orientation', 'cto').low).toBeLessThan(0)
    expect(on('horizon', 'cto').mean).toBeGreaterThan(0.6)
    expect(on('horizon', 'cto').low).toBeGreaterThan(0.5)
  })

  it('has the CIO inward, between daily work and strategy', () => {
    expect(on('orientation', 'cio').high).toBeLessThan(0)
    expect(Math.abs(on('horizon', 'cio').mean)).toBeLessThan(0.35)
    expect(on('horizon', 'cio').high - on('horizon', 'cio').low).toBeGreaterThan(0.3)
  })

  it.each(['it-manager', 'head-of-it', 'it-director', 'ctd'] as const)(
    'has the %s inward and operational',
    (role) => {
      expect(on('orientation', role).mean).toBeLessThan(-0.3)
      expect(on('horizon', role).mean).toBeLessThan(-0.3)
    },
  )

  it('has the VP of Engineering near the products and tactical', () => {
    expect(on('orientation', 'vp-engineering').mean).toBeGreaterThan(0)
    expect(on('horizon', 'vp-engineering').mean).toBe(-0.5)
  })

  it('P7 shows how torn the one source on the IT Director is', () => {
    const { witnesses, low, high } = on('horizon', 'it-director')
    expect(witnesses).toBe(1)
    expect(high - low).toBeGreaterThan(0.5)
  })

  it('P6 counts 001 and 004 as one witness: means of witnesses, not of claims', () => {
    const { votes, witnesses, mean } = on('orientation', 'cto')
    expect(new Set(votes.map(({ source }) => source))).toEqual(
      new Set(['000', '001', '002', '003', '004']),
    )
    expect(witnesses).toBe(4)
    const meanOf = (sources: readonly string[]) => {
      const own = votes.filter(({ source }) => sources.includes(source))
      const weight = own.reduce((sum, one) => sum + one.weight, 0)
      return own.reduce((sum, one) => sum + one.value * one.weight, 0) / weight
    }
    const means = [['000'], ['001', '004'], ['002'], ['003']].map(meanOf)
    expect(mean).toBeCloseTo(means.reduce((sum, one) => sum + one, 0) / 4, 2)
  })
})
