import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { compileMatrix } from './compile-matrix.ts'
import { prove } from './prove.ts'
import { starterSize, startMatrix } from './start-matrix.ts'
import { STARTER_SIZES } from './starters/starter.ts'

const ROLES = ['cfo', 'cto', 'cio', 'it-director', 'head-of-it', 'it-manager', 'vp-engineering']
const organization = (roles: readonly string[], more = '') =>
  openCase(`
organization: { id: case, name: Case, currency: EUR }
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
${roles.map((role) => `  - { id: ${role}, title: Seat, roles: [${role}], reports-to: ceo }`).join('\n')}${more}`)

const SEATS = {
  small: ['cto', 'it-manager'],
  middle: ['cto', 'cio', 'cfo', 'it-manager'],
  large: ROLES,
}
const DOMAINS = ['principles', 'architecture', 'infrastructure', 'applications', 'investment']

describe.each(STARTER_SIZES)('the starter matrix of a %s organisation', (size) => {
  const proved = (roles: readonly string[], more = '') => {
    const model = organization(roles, more)
    const started = startMatrix(model, size)
    if (!started) throw new Error('not started')
    const edit = applyOperations(model, started.operations)
    if (!edit.ok) throw new Error(edit.problems[0]?.message)
    const matrix = compileMatrix(edit.model, catalogueForTests())
    return { started, matrix, proof: prove(matrix, { properties: ['P1', 'P2'] }) }
  }

  it('P1, P2 has exactly one deciding set everywhere', () => {
    const { matrix, proof, started } = proved(SEATS[size])
    expect(matrix.problems).toEqual([])
    expect(proof.properties).toEqual({ P1: 'holds', P2: 'holds' })
    expect(started.missing).toEqual([])
    expect(DOMAINS.filter((domain) => proof.ungoverned.includes(domain))).toEqual([])
  })

  it('has it too where leaders are missing, and says who takes their part', () => {
    const { proof, started } = proved(['it-manager'])
    expect(proof.properties).toEqual({ P1: 'holds', P2: 'holds' })
    expect(started.missing).toContainEqual({ role: 'cto', position: 'it-manager' })
  })

  it('leaves what is written already as it is, without a dispute', () => {
    const { proof } = proved(SEATS[size], '\nrules: [{ id: own, decision: vendor, decides: ceo }]')
    expect(proof.properties).toEqual({ P1: 'holds', P2: 'holds' })
  })

  it('rests on claims of the catalogue, and on kinds of decisions it has', () => {
    const { claims, decisionKinds } = catalogueForTests()
    const { rules } = proved(SEATS[size]).started
    for (const { rule, claims: cited } of rules) {
      expect(cited.length).toBeGreaterThan(0)
      expect(cited.filter((claim) => !claims.has(claim))).toEqual([])
      expect(decisionKinds.has(rule.decision), rule.decision).toBe(true)
    }
  })
})

it('chooses by headcount, else by positions; starts nothing where nobody sits', () => {
  const sized = (headcount: number) =>
    starterSize(openCase(`organization: { id: c, name: C, headcount: ${headcount} }`))
  expect([49, 50, 249, 250].map(sized)).toEqual(['small', 'middle', 'middle', 'large'])
  expect(starterSize(organization(ROLES))).toBe('small')
  expect(startMatrix(openCase(''))).toBeUndefined()
})
