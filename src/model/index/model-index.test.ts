import { describe, expect, it } from 'vitest'
import { describeIndex } from '../../../test/support/describe-index.ts'
import { generateOrganization } from '../../../test/support/generate-organization.ts'
import { randomOperation } from '../../../test/support/random-operations.ts'
import { seededRandom } from '../../../test/support/seeded-random.ts'
import { applyOperations } from '../apply-operations.ts'
import { documentOf, type Model, openModel } from '../model.ts'
import type { Operation } from '../operation.ts'
import { RELATION_NAMES } from './relations.ts'

const apply = (model: Model, ...operations: Operation[]) => {
  const applied = applyOperations(model, operations)
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  return applied
}

const rebuilt = (model: Model) => openModel(structuredClone(documentOf(model)))

describe('the index', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'X6: is after any edits what a full build gives (seed %i)',
    (seed) => {
      const random = seededRandom(seed)
      let model = openModel(generateOrganization({ positions: 6 + 5 * seed, seed, assignments: 1 }))
      for (const name of RELATION_NAMES) model.index.relation(name)
      for (let step = 1; step <= 400; step++) {
        model = apply(model, randomOperation(model, random)).model
        // Describing both takes far longer than an edit; what went wrong is still there after a few.
        if (step % 4 > 0) continue
        expect(describeIndex(model), `step ${step}`).toEqual(describeIndex(rebuilt(model)))
      }
    },
  )

  it('X6: is the same whether edits come one by one, together, or so many that it is built anew', () => {
    const random = seededRandom(11)
    const start = openModel(generateOrganization({ positions: 40, seed: 11 }))
    const operations: Operation[] = []
    let oneByOne = start
    while (operations.length < 300) {
      const operation = randomOperation(oneByOne, random)
      operations.push(operation)
      oneByOne = apply(oneByOne, operation).model
    }
    const half = apply(apply(start, ...operations.slice(0, 150)).model, ...operations.slice(150))
    const together = apply(start, ...operations)
    expect(together.touched.everything).toBe(true)
    expect(describeIndex(half.model)).toEqual(describeIndex(oneByOne))
    expect(describeIndex(together.model)).toEqual(describeIndex(oneByOne))
    expect(documentOf(together.model)).toEqual(documentOf(oneByOne))
  })

  it('X2: shares every page that an edit left alone', () => {
    const model = openModel(generateOrganization({ positions: 20_000 }))
    model.index.relation('positions-of-person')
    const last = model.tables.positions.get('p20000')
    if (!last) throw new Error('the organisation is too small')
    const { model: after } = apply(model, {
      op: 'put',
      kind: 'positions',
      entity: { ...last, 'reports-to': 'p2' },
    })
    const { tree } = model.index
    const changedPages = (before: readonly unknown[], now: readonly unknown[]) =>
      now.filter((page, i) => page !== before[i]).length
    expect(changedPages(tree.superior.pages, after.index.tree.superior.pages)).toBe(1)
    expect(changedPages(tree.depth.pages, after.index.tree.depth.pages)).toBe(1)
    expect(changedPages(tree.size.pages, after.index.tree.size.pages)).toBeLessThan(8)
    expect(after.index.tree.unit).toBe(tree.unit)
    expect(after.index.tree.roots).toBe(tree.roots)
    expect(after.tables.people).toBe(model.tables.people)
    const seats = 'positions-of-person'
    expect(after.index.relation(seats)).toBe(model.index.relation(seats))
    expect(model.index.tree.superior.get(19_999)).not.toBe(1)
  })

  it('X1: knows positions of a branch that another branch never had', () => {
    const model = openModel(generateOrganization({ positions: 3 }))
    const seat = { id: 'new', title: 'New seat', 'reports-to': 'p1' }
    const one = apply(model, { op: 'put', kind: 'positions', entity: seat }).model
    const other = apply(model, {
      op: 'put',
      kind: 'positions',
      entity: { id: 'else', title: 'Another', 'reports-to': 'new' },
    }).model
    expect(model.tables.positions.has('new')).toBe(false)
    expect(other.tables.positions.has('new')).toBe(false)
    expect(describeIndex(one)).toEqual(describeIndex(rebuilt(one)))
    expect(describeIndex(other)).toEqual(describeIndex(rebuilt(other)))
  })
})
