import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { alignPositions, suggestedRoles } from './align-positions.ts'

const rolesIn = (positions: Parameters<typeof alignPositions>[1]['positions']) => {
  const aligned = alignPositions(catalogueForTests(), {
    positions,
    units: [{ id: 'hoit', name: 'Harbour Office IT' }],
  })
  return Object.fromEntries(Array.from(aligned, ([id, { role }]) => [id, role]))
}

describe('alignPositions', () => {
  it('reads the unit and the profession of each seat', () => {
    const roles = rolesIn([
      { id: 'a', title: 'Director Harbour Office IT', unit: 'hoit' },
      { id: 'b', title: 'Head of Engineering', profession: 'Science and Engineering' },
    ])
    expect(roles).toEqual({ a: 'it-director', b: null })
  })

  it('T13 gives the chief officers of the whole to no seat further down', () => {
    const roles = rolesIn([
      { id: 'chair', title: 'Chair of the Board' },
      { id: 'ceo', title: 'Chief Executive Officer', 'reports-to': 'chair' },
      { id: 'coo', title: 'Chief Operating Officer', 'reports-to': 'ceo' },
      { id: 'ports', title: 'CEO', 'reports-to': 'ceo' },
      { id: 'ports-coo', title: 'Chief Operating Officer', 'reports-to': 'ports' },
      { id: 'ports-cio', title: 'Chief Information Officer', 'reports-to': 'ports-coo' },
    ])
    expect(roles).toEqual({
      chair: null,
      ceo: 'ceo',
      coo: 'coo',
      ports: null,
      'ports-coo': null,
      'ports-cio': 'cio',
    })
  })

  it('stands lines in a circle and lines that lead nowhere', () => {
    const roles = rolesIn([
      { id: 'a', title: 'CIO', 'reports-to': 'b' },
      { id: 'b', title: 'IT Director', 'reports-to': 'a' },
      { id: 'c', title: 'CTO', 'reports-to': 'c' },
      { id: 'd', title: 'Head of IT', 'reports-to': 'gone' },
    ])
    expect(roles).toEqual({ a: 'cio', b: 'it-director', c: 'cto', d: 'head-of-it' })
  })
})

describe('suggestedRoles', () => {
  it('keeps role, confidence and the words it was read from, of every role the title names', () => {
    const positions = [{ id: 'a', title: 'CIO/IT Director' }]
    const found = alignPositions(catalogueForTests(), { positions, units: [] }).get('a')
    expect(found && suggestedRoles(found)).toEqual([
      { role: 'cio', origin: 'suggested', confidence: 0.75, evidence: 'CIO' },
      { role: 'it-director', origin: 'suggested', confidence: 0.9, evidence: 'IT Director' },
    ])
  })

  it('is empty where no role was found', () => {
    expect(suggestedRoles({ role: null, near: [] })).toEqual([])
  })
})
