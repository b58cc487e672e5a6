import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import { applyOperations } from '../model/apply-operations.ts'
import type { Model } from '../model/model.ts'
import { acceptSuggestions, suggestAssignments } from './suggest-assignments.ts'

const catalogue = catalogueForTests()

const suggestionsFor = (model: Model, position: string) => {
  const found = suggestAssignments(catalogue, model, position)
  if (!found) throw new Error(position)
  return found
}

const keys = (list: readonly { readonly assignment: { verb: string; of: string } }[]) =>
  list.map(({ assignment }) => `${assignment.verb} ${assignment.of}`)

const SEATS = `
positions:
  - { id: cto, title: CTO, roles: [cto] }
  - { id: cio, title: CIO, roles: [cio] }
  - { id: both, title: Head of Technology, roles: [{ role: it-manager }, head-of-it] }
  - { id: none, title: Buyer }
  - { id: old, title: Former CIO, state: eliminated }`

describe('suggestAssignments', () => {
  it('S1 suggests what the sources give the role, with the claims that say so', () => {
    for (const role of LEADER_IDS) {
      const model = openCase(`positions: [{ id: seat, title: T, roles: [${role}] }]`)
      const { suggestions } = suggestionsFor(model, 'seat')
      expect(suggestions.length).toBeGreaterThan(3)
      for (const { assignment, claims, roles } of suggestions) {
        expect(roles).toEqual([role])
        expect(assignment).toMatchObject({ position: 'seat', origin: 'suggested' })
        expect(assignment.evidence).toBe(claims.join(', '))
        expect(assignment.confidence).toBeGreaterThan(0)
        expect(assignment.confidence).toBeLessThanOrEqual(1)
        const parts = catalogue.responsibilities.get(assignment.of)?.parts ?? []
        const said = parts.filter(
          (part) => part.involved && part.verb === assignment.verb && part.roles.includes(role),
        )
        expect(new Set(said.flatMap((part) => part.claims))).toEqual(new Set(claims))
      }
    }
  })

  it('S1 joins the profiles of two roles, and knows nothing for a seat without one', () => {
    const model = openCase(SEATS)
    const { roles, suggestions } = suggestionsFor(model, 'both')
    expect(roles).toEqual(['it-manager', 'head-of-it'])
    const budget = suggestions.find(({ assignment }) => assignment.of === 'money.budget')
    expect(budget?.roles).toEqual(['it-manager', 'head-of-it'])
    expect(suggestionsFor(model, 'none')).toMatchObject({ suggestions: [], leftOut: [] })
    expect(suggestAssignments(catalogue, model, 'nobody')).toBeNull()
  })

  it('S2 tells where sources are not at one', () => {
    const model = openCase(SEATS)
    const infrastructure = suggestionsFor(model, 'cto').suggestions.find(
      ({ assignment }) =>
        assignment.of === 'infrastructure.technology' && assignment.verb === 'answers-for',
    )
    expect(infrastructure?.dispute?.others).toContain('cio')
    expect(infrastructure?.assignment.confidence).toBeLessThan(0.5)
    const daily = suggestionsFor(model, 'cto').suggestions.find(
      ({ assignment }) => assignment.of === 'operations.daily',
    )
    expect(daily?.dispute?.denials.length).toBeGreaterThan(0)
    const mentoring = suggestionsFor(model, 'cto').suggestions.find(
      ({ assignment }) => assignment.of === 'people.mentoring',
    )
    expect(mentoring).toMatchObject({ dispute: null, assignment: { confidence: 1 } })
  })

  it('S3 leaves out what the seat has, there or for the area around', () => {
    const model = openCase(`${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: strategy.it }
  - { position: cio, verb: answers-for, of: security }`)
    const { suggestions, leftOut } = suggestionsFor(model, 'cio')
    expect(keys(suggestions)).not.toContain('answers-for strategy.it')
    const why = (of: string) =>
      leftOut.find((one) => one.of === of && one.verb === 'answers-for')?.why
    expect(why('strategy.it')).toEqual({ code: 'held', of: 'strategy.it' })
    expect(why('security.cyber')).toEqual({ code: 'held', of: 'security' })
  })

  it('S4 leaves out what is for one alone and another seat has everywhere', () => {
    const model = openCase(`${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: infrastructure.technology }
  - { position: cto, verb: answers-for, of: information.data, scope: { unit: lab } }
  - { position: old, verb: answers-for, of: strategy.it }`)
    const { suggestions, leftOut } = suggestionsFor(model, 'cio')
    expect(leftOut.find(({ of }) => of === 'infrastructure.technology')?.why).toEqual({
      code: 'taken',
      positions: ['cto'],
    })
    expect(keys(suggestions)).toContain('answers-for information.data')
    expect(keys(suggestions)).toContain('answers-for strategy.it')
  })

  it('S5 leaves out the lesser part beside a greater one, suggested or held', () => {
    const model = openCase(SEATS)
    const { suggestions, leftOut } = suggestionsFor(model, 'cto')
    const strategy = keys(suggestions).filter((key) => key.endsWith(' strategy.technology'))
    expect(strategy).toEqual(['decides strategy.technology', 'answers-for strategy.technology'])
    const lesser = leftOut.filter(({ of }) => of === 'strategy.technology')
    expect(lesser.map(({ verb, why }) => [verb, why.code])).toEqual([
      ['gives-input', 'more'],
      ['carries-out', 'more'],
    ])
    const left = new Set(leftOut.map(({ verb, of }) => `${verb} ${of}`))
    expect(keys(suggestions).filter((key) => left.has(key))).toEqual([])
  })

  it('S6 becomes assignments, one by one or together, and is then suggested no more', () => {
    const model = openCase(SEATS)
    const { suggestions } = suggestionsFor(model, 'cio')
    const [first, ...others] = suggestions
    if (!first) throw new Error('nothing suggested')
    const one = applyOperations(model, acceptSuggestions([first]))
    if (!one.ok) throw new Error(one.problems[0]?.message)
    expect(one.model.tables.assignments.list()).toEqual([first.assignment])
    expect(suggestionsFor(one.model, 'cio').suggestions).toEqual(others)
    const all = applyOperations(one.model, acceptSuggestions(others))
    if (!all.ok) throw new Error(all.problems[0]?.message)
    expect(suggestionsFor(all.model, 'cio').suggestions).toEqual([])
    expect(all.model.tables.assignments.size).toBe(suggestions.length)
  })
})
