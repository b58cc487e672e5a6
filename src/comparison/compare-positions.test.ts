import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openModel } from '../model/model.ts'
import { readDocument } from '../model/read-document.ts'
import { agreementIn, comparePositions } from './compare-positions.ts'

const catalogue = catalogueForTests()

const read = readDocument({
  mandate: 1,
  organization: { id: 'o', name: 'O' },
  units: [{ id: 'shop', name: 'Shop' }],
  positions: [
    { id: 'cio', title: 'CIO' },
    { id: 'baker', title: 'Baker' },
  ],
  responsibilities: [{ id: 'bread', name: 'Bread' }],
  assignments: [
    { position: 'cio', verb: 'answers-for', of: 'infrastructure' },
    { position: 'cio', verb: 'decides', of: 'infrastructure.networks', scope: { unit: 'shop' } },
    { position: 'baker', verb: 'carries-out', of: 'bread' },
  ],
})
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const model = openModel(read.document)

function compared(positions: readonly string[], roles: readonly ('cio' | 'cto')[]) {
  const result = comparePositions(catalogue, model, { positions, roles })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.comparison
}

const problems = (positions: readonly string[], roles: readonly ('cio' | 'cto')[]) => {
  const result = comparePositions(catalogue, model, { positions, roles })
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

describe('comparePositions', () => {
  it('C17: refuses what cannot be compared, as values', () => {
    expect(problems([], ['cio'])).toEqual(['too-few-columns'])
    expect(problems(['cio'], [])).toEqual(['too-few-columns'])
    expect(problems(['nobody'], ['cio'])).toEqual(['unknown-position'])
    expect(problems(['cio', 'cio'], ['cto', 'cto'])).toEqual([])
    expect(
      problems(
        Array.from({ length: 8 }, (_, at) => `x${at}`),
        ['cio'],
      ),
    ).toContain('too-many-columns')
  })

  it('C18: rows are what any column has a part in; what lies around reaches down', () => {
    const { rows } = compared(['cio', 'baker'], ['cto'])
    const order = [...catalogue.responsibilities.keys(), 'bread']
    const ids = rows.map(({ responsibility }) => responsibility)
    expect(ids).toEqual(order.filter((id) => ids.includes(id)))
    const networks = rows.find(({ responsibility }) => responsibility === 'infrastructure.networks')
    expect(networks?.positions[0]).toEqual([
      { verb: 'decides', of: 'infrastructure.networks', limited: true },
      { verb: 'answers-for', of: 'infrastructure', limited: false },
    ])
    expect(rows.at(-1)).toMatchObject({ responsibility: 'bread', positions: [[], [{}]] })
    for (const { positions, roles } of rows) {
      const parts = [...positions.flat(), ...roles.flatMap((role) => role.parts)]
      expect(parts.length).toBeGreaterThan(0)
    }
  })

  it('C19: a role has what claims credit it with, and every claim speaks of it', () => {
    const { rows } = compared(['baker'], ['cio', 'cto'])
    let claims = 0
    for (const row of rows) {
      row.roles.forEach(({ parts }, at) => {
        for (const claim of parts.flatMap((part) => part.claims)) {
          claims++
          expect(catalogue.claims.get(claim)?.roles).toContain(['cio', 'cto'][at])
        }
      })
    }
    expect(claims).toBeGreaterThan(50)
  })

  it('C20: counts every row once for each pair', () => {
    const { rows, pairs } = compared(['cio', 'baker'], ['cio', 'cto'])
    expect(pairs).toHaveLength(4)
    for (const { counts } of pairs) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    }
    const [own, , baker] = pairs
    expect(own?.counts.same).toBeGreaterThan(0)
    expect(baker?.counts).toMatchObject({ same: 0, 'other-verb': 0, 'position-only': 1 })
    const bread = rows.findIndex(({ responsibility }) => responsibility === 'bread')
    expect(agreementIn(rows[bread] as (typeof rows)[number], 1, 0)).toBe('position-only')
    expect(agreementIn(rows[bread] as (typeof rows)[number], 0, 0)).toBe('none')
  })
})
