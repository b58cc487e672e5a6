import { describe, expect, it } from 'vitest'
import { describeIndex } from '../../test/support/describe-index.ts'
import { exampleDocument } from '../../test/support/example-document.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { randomOperation } from '../../test/support/random-operations.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from './apply-operations.ts'
import { MOST_OPERATIONS } from './bounds.ts'
import { documentOf, entityOf, type Model, openModel, related } from './model.ts'
import type { Operation } from './operation.ts'
import type { Position } from './position.ts'
import { readDocument } from './read-document.ts'

function example(): Model {
  const read = readDocument(exampleDocument())
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return openModel(read.document)
}

const apply = (model: Model, ...operations: Operation[]) => {
  const applied = applyOperations(model, operations)
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  return applied
}

const problemsOf = (model: Model, ...operations: unknown[]) => {
  const applied = applyOperations(model, operations as Operation[])
  return applied.ok ? [] : applied.problems
}

const putSeat = (entity: Position, after?: string | null): Operation =>
  after === undefined
    ? { op: 'put', kind: 'positions', entity }
    : { op: 'put', kind: 'positions', entity, after }

const seat = (id: string, facts: Partial<Position> = {}): Position => ({ id, title: id, ...facts })

const order = (model: Model) => documentOf(model).positions.map(({ id }) => id)

describe('documentOf', () => {
  it('O1: gives back the document that was opened, list by list', () => {
    const read = readDocument(exampleDocument())
    if (!read.ok) throw new Error(read.problems[0]?.message)
    expect(documentOf(openModel(read.document))).toEqual(read.document)
  })
})

describe('applyOperations', () => {
  it('O1: leaves the model it was given as it was', () => {
    const model = example()
    const before = structuredClone(documentOf(model))
    const facts = describeIndex(model)
    apply(model, { op: 'remove', kind: 'positions', id: 'ceo' }, putSeat(seat('cfo')))
    expect(documentOf(model)).toEqual(before)
    expect(describeIndex(model)).toEqual(facts)
  })

  it('O2: puts new entities at the end, replaces others where they stand', () => {
    const { model } = apply(example(), putSeat(seat('cfo')), putSeat(seat('ceo', { fte: 1 })))
    expect(order(model)).toEqual(['ceo', 'cto', 'cio', 'cfo'])
    expect(entityOf(model, 'positions', 'ceo')).toEqual(seat('ceo', { fte: 1 }))
  })

  it('O2: puts and moves an entity behind another, or to the start', () => {
    const { model } = apply(example(), putSeat(seat('cfo'), 'ceo'), putSeat(seat('cio'), null))
    expect(order(model)).toEqual(['cio', 'ceo', 'cfo', 'cto'])
    const again = apply(model, putSeat(seat('ceo'), 'cto')).model
    expect(order(again)).toEqual(['cio', 'cfo', 'cto', 'ceo'])
    expect(order(apply(again, putSeat(seat('cfo'), 'cfo')).model)).toEqual(order(again))
  })

  it('O2: an entity that was removed and is put again stands at the end', () => {
    const { model } = apply(
      example(),
      { op: 'remove', kind: 'positions', id: 'ceo' },
      putSeat(seat('ceo')),
    )
    expect(order(model)).toEqual(['cto', 'cio', 'ceo'])
  })

  it('O3: removing leaves what refers to it', () => {
    const { model } = apply(example(), { op: 'remove', kind: 'positions', id: 'ceo' })
    expect(entityOf(model, 'positions', 'cto')?.['reports-to']).toBe('ceo')
    expect(entityOf(model, 'positions', 'ceo')).toBeUndefined()
  })

  it('I3: entities without an id are put and removed by the derived one', () => {
    const model = example()
    const id = 'cto:gives-input:infrastructure.operations@retail'
    expect(entityOf(model, 'assignments', id)).toBeDefined()
    const after = apply(model, { op: 'remove', kind: 'assignments', id }).model
    expect(documentOf(after).assignments).toEqual([exampleDocument().assignments[0]])
    expect(documentOf(after).assignments[0]).not.toHaveProperty('id')
  })

  it('O4: replaces the organisation', () => {
    const organization = { id: 'northwind', name: 'Northwind Ltd' }
    const applied = apply(example(), { op: 'organization', organization })
    expect(documentOf(applied.model).organization).toEqual(organization)
    expect(applied.touched.keys).toEqual(new Set(['organization']))
    expect(documentOf(apply(applied.model, ...applied.inverse).model)).toEqual(
      documentOf(example()),
    )
  })

  it('O5: checks operations like a document and says which one is wrong', () => {
    const model = example()
    const wrong = { op: 'put', kind: 'positions', entity: { id: 'x', titel: 'X' } }
    expect(problemsOf(model, putSeat(seat('cfo')), wrong)).toMatchObject([
      { code: 'missing-key', path: ['operations', 1, 'entity'], expected: 'title' },
      { code: 'unknown-key', path: ['operations', 1, 'entity', 'titel'], suggestion: 'title' },
    ])
    expect(problemsOf(model, { op: 'rename' }, null, 'x')).toMatchObject([
      { code: 'unknown-operation' },
      { code: 'unknown-operation' },
      { code: 'unknown-operation' },
    ])
    expect(problemsOf(model, { op: 'put', kind: 'seats', entity: {} })).toMatchObject([
      { code: 'wrong-value', path: ['operations', 0, 'kind'] },
    ])
    expect(problemsOf(model, { op: 'remove', kind: 'people', id: 'ada', why: '' })).toMatchObject([
      { code: 'unknown-key', path: ['operations', 0, 'why'] },
    ])
    expect(problemsOf(model, { op: 'remove', kind: 'people' })).toMatchObject([
      { code: 'wrong-type', path: ['operations', 0, 'id'] },
    ])
    const both = { ...seat('x'), vacant: true, holder: 'ada' }
    expect(problemsOf(model, { op: 'put', kind: 'positions', entity: both })).toMatchObject([
      { code: 'vacant-with-holder', path: ['operations', 0, 'entity', 'vacant'] },
    ])
    expect(problemsOf(model, { op: 'organization', organization: { id: 'o' } })).toMatchObject([
      { code: 'missing-key', path: ['operations', 0, 'organization'] },
    ])
  })

  it('O6: does all or nothing', () => {
    const model = example()
    const facts = describeIndex(model)
    const unknown: Operation = { op: 'remove', kind: 'people', id: 'nobody' }
    expect(problemsOf(model, putSeat(seat('cfo', { 'reports-to': 'ceo' })), unknown)).toMatchObject(
      [{ code: 'unknown-id', path: ['operations', 1, 'id'], found: '"nobody"' }],
    )
    expect(problemsOf(model, putSeat(seat('cfo'), 'nobody'))).toMatchObject([
      { code: 'unknown-id', path: ['operations', 0, 'after'] },
    ])
    expect(describeIndex(model)).toEqual(facts)
    expect(entityOf(model, 'positions', 'cfo')).toBeUndefined()
  })

  it('B6: refuses an edit of more operations than anybody means', () => {
    const one: Operation = { op: 'remove', kind: 'people', id: 'ada' }
    const operations = new Array(MOST_OPERATIONS + 1).fill(one)
    expect(problemsOf(example(), ...operations.slice(0, 2))).toMatchObject([{ code: 'unknown-id' }])
    const applied = applyOperations(example(), operations)
    expect(applied).toMatchObject({ ok: false, problems: [{ code: 'too-many' }] })
  })

  it.each([1, 2, 3, 4])('O7: the inverse leads exactly back (seed %i)', (seed) => {
    const random = seededRandom(seed)
    let model = openModel(generateOrganization({ positions: 25, seed }))
    for (let round = 0; round < 60; round++) {
      const operations: Operation[] = []
      let ahead = model
      for (let i = random.between(1, 6); i > 0; i--) {
        const operation = randomOperation(ahead, random)
        operations.push(operation)
        ahead = apply(ahead, operation).model
      }
      const applied = apply(model, ...operations)
      const back = apply(applied.model, ...applied.inverse)
      expect(documentOf(back.model)).toEqual(documentOf(model))
      expect(describeIndex(back.model)).toEqual(describeIndex(model))
      const again = apply(back.model, ...back.inverse)
      expect(documentOf(again.model)).toEqual(documentOf(applied.model))
      model = applied.model
    }
  })

  it('O8: says what it touched, entities and facts', () => {
    const model = example()
    const moved = seat('cio', { 'reports-to': 'cto', unit: 'it' })
    const { touched } = apply(model, putSeat(moved))
    expect(touched.everything).toBe(false)
    expect([...touched.keys].sort()).toEqual([
      'depth/cio',
      'lines-to-position/cto',
      'positions-of-role/cio',
      'positions-of-unit/it',
      'positions/cio',
      'reports/ceo',
      'reports/cto',
      'superior/cio',
    ])
  })

  it.each([5, 6])('O8: names every fact that changed (seed %i)', (seed) => {
    const random = seededRandom(seed)
    let model = openModel(generateOrganization({ positions: 20, seed }))
    for (let step = 0; step < 200; step++) {
      const { model: next, touched } = apply(model, randomOperation(model, random))
      for (const key of changedFacts(model, next)) expect(touched.keys, key).toContain(key)
      model = next
    }
  })

  it('O2: fifty and more entities put into one and the same gap keep their order', () => {
    let model = example()
    const expected: string[] = []
    for (let i = 0; i < 200; i++) {
      model = apply(model, putSeat(seat(`s${i}`, { 'reports-to': 'ceo' }), 'ceo')).model
      expected.unshift(`s${i}`)
    }
    expect(order(model)).toEqual(['ceo', ...expected, 'cto', 'cio'])
    expect(related(model, 'positions-of-role', 'cto')).toEqual(['cto'])
    expect(describeIndex(model)).toEqual(describeIndex(openModel(documentOf(model))))
  })
})

/** The keys of what differs between two models, found by looking at everything. */
function changedFacts(before: Model, now: Model): readonly string[] {
  const [one, other] = [describeIndex(before), describeIndex(now)]
  const keys: string[] = []
  const seats = (facts: typeof one) => new Map(facts.positions.map((facts) => [facts.id, facts]))
  const former = seats(one)
  const later = seats(other)
  for (const id of former.keys()) if (!later.has(id)) keys.push(`positions/${id}`)
  for (const [id, facts] of later) {
    const old = former.get(id)
    if (!old) keys.push(`positions/${id}`)
    else if (String(old.reports) !== String(facts.reports)) keys.push(`reports/${id}`)
    if (old && (old.flags & 32) !== (facts.flags & 32)) keys.push(`cycle/${id}`)
    if (old && old.superior !== facts.superior) keys.push(`superior/${id}`)
    if (old && (old.flags & 16) !== (facts.flags & 16)) keys.push(`superior/${id}`)
  }
  if (String(one.roots) !== String(other.roots)) keys.push('roots')
  for (const [name, lists] of Object.entries(other.relations)) {
    const old = new Map(one.relations[name])
    const now = new Map(lists)
    for (const owner of new Set([...old.keys(), ...now.keys()])) {
      if (String(old.get(owner)) !== String(now.get(owner))) keys.push(`${name}/${owner}`)
    }
  }
  return keys
}
