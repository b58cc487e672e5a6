import { describe, expect, test } from 'vitest'
import { everyKindDocument } from '../../../test/support/every-kind-document.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import { documentOf, openModel } from '../../model/model.ts'
import { readDocument } from '../../model/read-document.ts'
import { findTarget } from './find-target.ts'
import { leaveReferences } from './leave-references.ts'

function without(target: string) {
  const reading = readDocument(everyKindDocument())
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  const model = openModel(reading.document)
  const found = findTarget(model, target)
  if (!found.ok) throw new Error(found.problem.message)
  const { kind, id } = found.value
  const operations = leaveReferences(model, found.value)
  const applied = applyOperations(model, [...operations, { op: 'remove', kind, id }])
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  const document = documentOf(applied.model)
  expect(readDocument(document).ok).toBe(true)
  return document
}

describe('leaveReferences', () => {
  test('a position: reports rise, lines, memberships, deputies, its assignments and delegations go', () => {
    const { positions, assignments, delegations, bodies, rules } = without('positions/cto')
    expect(positions.find(({ id }) => id === 'cio')).not.toHaveProperty('lines')
    expect(assignments.map(({ position }) => position)).toEqual(['cio'])
    expect(delegations).toEqual([])
    expect(bodies[0]?.members).toEqual(['ceo'])
    expect(bodies[0]).not.toHaveProperty('alternates')
    expect(rules[0]?.decides).toBe('cto')
    const { positions: others, metrics, slots } = without('positions/cio')
    expect(others.find(({ id }) => id === 'dev')).not.toHaveProperty('deputy')
    expect([metrics[0], slots[0]].some((one) => one && 'position' in one)).toBe(false)
  })

  test('a person: seats fall vacant, absences go', () => {
    const { positions, absences } = without('people/ada')
    expect(positions.find(({ id }) => id === 'cto')).not.toHaveProperty('holder')
    expect(positions.find(({ id }) => id === 'dev')?.holder).toEqual(['bo'])
    expect(absences).toEqual([])
  })

  test('a unit: what is in it goes to the unit around it', () => {
    const { positions, things } = without('units/it')
    expect(positions.find(({ id }) => id === 'cio')?.unit).toBe('company')
    expect(things[0]?.unit).toBe('company')
  })

  test('an assignment that holds only within what goes does not hold everywhere afterwards', () => {
    const reading = readDocument({
      mandate: 1,
      organization: { id: 'o', name: 'O' },
      units: [{ id: 'it', name: 'IT' }],
      things: [{ id: 'erp', name: 'ERP' }],
      assignments: [
        { position: 'cio', verb: 'decides', of: 'a.b', scope: { unit: 'it' } },
        { position: 'cio', verb: 'decides', of: 'erp' },
        { position: 'cio', verb: 'decides', of: 'a.c' },
      ],
    })
    if (!reading.ok) throw new Error('unread')
    const model = openModel(reading.document)
    for (const [name, id] of [
      ['units/it', 'cio:decides:a.b@it'],
      ['things/erp', 'cio:decides:erp'],
    ] as const) {
      const found = findTarget(model, name)
      expect(found.ok && leaveReferences(model, found.value)).toEqual([
        { op: 'remove', kind: 'assignments', id },
      ])
    }
  })
})
