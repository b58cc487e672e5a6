import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { DAY_OF_CASES } from '../../test/support/diagnosis/day-of-cases.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { applyOperations } from '../model/apply-operations.ts'
import type { Model } from '../model/model.ts'
import { peopleAt, sharedKeys } from './people-by-key.ts'
import { contextOf, prepareDiagnosis } from './prepare-diagnosis.ts'

const setup = prepareDiagnosis(catalogueForTests(), {}, [], DAY_OF_CASES)

/** The ids of the people of every key that several share. */
function sharing(model: Model) {
  const context = contextOf(setup, model)
  const ids = (key: string) => peopleAt(context, key).map(({ id }) => id)
  return Object.fromEntries(sharedKeys(context).map((key) => [key, ids(key).sort()]))
}

function renamed(model: Model, names: Readonly<Record<string, string>>): Model {
  const edit = applyOperations(
    model,
    Object.entries(names).map(([id, name]) => ({
      op: 'put',
      kind: 'people',
      entity: { id, name },
    })),
  )
  if (!edit.ok) throw new Error('the edit was refused')
  return edit.model
}

describe('people who share a name', () => {
  it('are all of them, also when some shared another one before an edit', () => {
    const before = openCase(`
people:
  - { id: a, name: Ada Nkemelu }
  - { id: b, name: Ada Nkemelu }
  - { id: c, name: Bo Lind }
  - { id: d, name: Bo Lind }`)
    expect(sharing(before)).toEqual({ 'name ada nkemelu': ['a', 'b'], 'name bo lind': ['c', 'd'] })
    const after = renamed(before, { c: 'Ada Nkemelu', d: 'Nkemelu, Ada' })
    expect(sharing(after)).toEqual({ 'name ada nkemelu': ['a', 'b', 'c', 'd'] })
  })
})
