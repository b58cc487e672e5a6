import { describe, expect, it } from 'vitest'
import { applyOperations } from '../../src/model/apply-operations.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import { idOf } from '../../src/model/id-of.ts'
import { RELATION_NAMES } from '../../src/model/index/relations.ts'
import { documentOf, type Model, openModel } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { Position } from '../../src/model/position.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { VERBS } from '../../src/model/verb.ts'
import { describeIndex } from '../support/describe-index.ts'
import { generateOrganization } from '../support/generate-organization.ts'
import { randomOperation } from '../support/random-operations.ts'
import { seededRandom } from '../support/seeded-random.ts'

function openAll(positions: number, assignments: number): Model {
  const reading = readDocument(generateOrganization({ positions, assignments }))
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  const model = openModel(reading.document)
  for (const name of RELATION_NAMES) model.index.relation(name)
  return model
}

function apply(model: Model, ...operations: Operation[]): Model {
  const applied = applyOperations(model, operations)
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  return applied.model
}

const expectWhole = (model: Model) => {
  const again = openModel(structuredClone(documentOf(model)))
  expect(describeIndex(model)).toEqual(describeIndex(again))
}

describe('the index of a large organisation', () => {
  it('X6: after 20,000 random moves is what a full build gives, cycles included', () => {
    const random = seededRandom(20)
    let model = openAll(100_000, 0)
    const ids = documentOf(model).positions.map(({ id }) => id)
    for (let i = 1; i <= 20_000; i++) {
      const position = model.tables.positions.get(random.pick(ids)) as Position
      // Now and then below somebody who does not exist, or below one of its own reports.
      const superior = random.next() < 0.01 ? `unknown-${i % 7}` : random.pick(ids)
      const entity = { ...position, 'reports-to': superior }
      model = apply(model, { op: 'put', kind: 'positions', entity })
      if (i % 10_000 === 0) expectWhole(model)
    }
    const { flags } = model.index.tree
    const inCycles = ids.filter((_, handle) => (flags.get(handle) & 32) !== 0)
    expect(inCycles.length).toBeGreaterThan(0)
  })

  it('X6: after 200,000 edits of verbs is what a full build gives', () => {
    const random = seededRandom(21)
    let model = openAll(5_000, 10)
    const duties = [...documentOf(model).assignments]
    for (let i = 1; i <= 200_000; i++) {
      const at = random.between(0, duties.length - 1)
      const duty = duties[at] as Assignment
      const id = idOf('assignments', duty)
      const changed = { ...duty, verb: random.pick(VERBS) }
      const before = at === 0 ? null : idOf('assignments', duties[at - 1] as Assignment)
      // A verb is part of what an assignment without an id is: the edit takes it out and puts it in.
      const taken = model.tables.assignments.has(idOf('assignments', changed))
      const entity = taken ? duty : changed
      model = apply(
        model,
        { op: 'remove', kind: 'assignments', id },
        { op: 'put', kind: 'assignments', entity, after: before },
      )
      duties[at] = entity
      if (i % 100_000 === 0) expectWhole(model)
    }
    expect(documentOf(model).assignments).toEqual(duties)
  })

  it('X6: after 20,000 edits of every sort is what a full build gives', () => {
    const random = seededRandom(22)
    let model = openAll(60, 1)
    for (let i = 1; i <= 20_000; i++) {
      model = apply(model, randomOperation(model, random))
      if (i % 20 === 0) expectWhole(model)
    }
  })
})
