import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { type PositionWish, planPosition } from './plan-position.ts'

const catalogue = catalogueForTests()

const SEATS = `
units: [{ id: company, name: Company }]
positions:
  - { id: ceo, title: CEO, unit: company, roles: [ceo], holder: a }
  - { id: coo, title: COO, roles: [coo], reports-to: ceo, holder: b }
  - { id: itm, title: IT Manager, roles: [it-manager], reports-to: coo, holder: c }`

const plan = (yaml: string, wish: Partial<PositionWish> = {}) =>
  planPosition(catalogue, openCase(yaml), { role: 'cto', language: 'en', ...wish })

const chosen = ({ parts }: ReturnType<typeof plan>) =>
  parts.filter((part) => part.chosen).map(({ key }) => key)

describe('planPosition', () => {
  it('N27: a new seat has the role, its name and the unit of its superior, and nobody in it', () => {
    const { position, isNew } = plan(SEATS)
    expect(isNew).toBe(true)
    expect(position).toEqual({
      id: 'cto',
      title: 'Chief Technology Officer',
      unit: 'company',
      'reports-to': 'ceo',
      roles: ['cto'],
    })
    const german = plan(SEATS, {
      language: 'de',
      role: 'head-of-it',
      title: 'Leitung IT',
      unit: 'x',
    })
    expect(german.position).toMatchObject({ title: 'Leitung IT', unit: 'x', roles: ['head-of-it'] })
  })

  it('N27: a vacant seat of the role is taken, one that is held never', () => {
    const vacant = `${SEATS}
  - { id: tech, title: Boss of bytes, roles: [cto], reports-to: coo, grade: A }`
    expect(plan(vacant)).toMatchObject({
      isNew: false,
      position: { id: 'tech', title: 'Boss of bytes', 'reports-to': 'coo', grade: 'A' },
    })
    const held = `${SEATS}
  - { id: cto, title: CTO, reports-to: ceo, holder: d }`
    expect(plan(held)).toMatchObject({ isNew: true, present: ['cto'], position: { id: 'cto-2' } })
  })

  it('N28: the superior is whom most claims name and who is there; others are told', () => {
    const { superiors } = plan(SEATS)
    expect(superiors.map(({ position }) => position)).toEqual(['ceo', 'coo'])
    expect(superiors[0]?.claims.length).toBeGreaterThan(superiors[1]?.claims.length ?? 9)
    expect(plan(SEATS, { superior: 'coo' }).position['reports-to']).toBe('coo')
    const alone = 'positions: [{ id: boss, title: Owner }]'
    expect(plan(alone).superiors).toEqual([{ position: 'boss', claims: [] }])
    expect(plan('units: []').position).not.toHaveProperty('reports-to')
  })

  it('N29, N30: gives what nobody has; moves nothing from others by itself', () => {
    const yaml = `${SEATS}
assignments:
  - { position: itm, verb: answers-for, of: strategy.technology }
  - { position: itm, verb: supports, of: people.engineers }`
    const planned = plan(yaml)
    expect(chosen(planned)).toContain('answers-for direction.vision')
    const taken = planned.parts.find(({ key }) => key === 'answers-for strategy.technology')
    expect(taken).toMatchObject({ from: ['itm'], chosen: false })
    for (const { claims, chosen: is, from } of planned.parts) {
      expect(claims.length).toBeGreaterThan(0)
      if (is) expect(from).toEqual([])
    }
  })

  it('N30: nothing lesser in what nobody answers for, and nothing others here are credited with more', () => {
    const planned = plan(SEATS)
    const keys = new Set(chosen(planned))
    for (const { key, assignment, dispute } of planned.parts) {
      if (!keys.has(key) || assignment.verb === 'answers-for') continue
      expect(keys).toContain(`answers-for ${assignment.of}`)
      if (assignment.verb !== 'decides') expect(dispute).toBeNull()
    }
    const beside = `${SEATS}
  - { id: cio, title: CIO, roles: [cio], reports-to: ceo, holder: d }`
    const left = chosen(plan(beside))
    expect(left.length).toBeLessThan(keys.size)
    expect(left).toContain('answers-for direction.vision')
  })

  it('N31, N32: what is chosen becomes one edit, moved parts leave where they were', () => {
    const yaml = `${SEATS}
assignments:
  - { position: itm, verb: answers-for, of: strategy.technology }
  - { position: itm, verb: answers-for, of: strategy.technology, scope: { unit: company } }`
    const model = openCase(yaml)
    const { operations, reports } = planPosition(catalogue, model, {
      role: 'cto',
      language: 'en',
      parts: ['answers-for strategy.technology'],
      reports: ['itm'],
    })
    expect(reports).toMatchObject([{ position: 'itm', from: 'coo', chosen: true }])
    const applied = applyOperations(model, operations)
    if (!applied.ok) throw new Error('refused')
    const { tables } = applied.model
    expect(tables.positions.get('itm')).toMatchObject({ 'reports-to': 'cto', holder: 'c' })
    expect(tables.assignments.list()).toMatchObject([
      { position: 'itm', of: 'strategy.technology', scope: { unit: 'company' } },
      { position: 'cto', of: 'strategy.technology', origin: 'suggested' },
    ])
    expect(tables.assignments.list()[1]?.evidence).toMatch(/^s\d-\d{3}/)
  })
})
