import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { DAY_OF_CASES } from '../../test/support/diagnosis/day-of-cases.ts'
import { FAULTY_LEADERS } from '../../test/support/diagnosis/faulty-leaders.ts'
import { FAULTY_TITLES } from '../../test/support/diagnosis/faulty-titles.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import { diagnose, failuresOf, findingsOf } from './diagnose.ts'
import { prepareDiagnosis } from './prepare-diagnosis.ts'

const setup = prepareDiagnosis(catalogueForTests(), undefined, undefined, DAY_OF_CASES)

function foundIn(model: Model): ReadonlyMap<string, string> {
  const diagnosis = diagnose(model, setup)
  expect(failuresOf(diagnosis)).toEqual([])
  return new Map(findingsOf(diagnosis).map(({ id, rule }) => [id, rule]))
}

/** The model with its assignments taken away, or made ones that were only read. */
function changed(model: Model, to: 'none' | 'read'): Model {
  const operations = model.tables.assignments.list().map((entity) => {
    const id = idOf('assignments', entity)
    if (to === 'none') return { op: 'remove', kind: 'assignments', id } as const
    return { op: 'put', kind: 'assignments', entity: { ...entity, origin: 'read' } } as const
  })
  const applied = applyOperations(model, operations)
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied.model
}

const DUTIES = `
positions:
  - { id: cio, title: Chief Information Officer, roles: [cio] }
  - { id: head, title: Head of IT, roles: [head-of-it], reports-to: cio }
  - { id: gone, title: IT Manager, state: eliminated, reports-to: head }
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: head, verb: answers-for, of: infrastructure.networks }
  - { position: gone, verb: answers-for, of: service.help-desk }
  - { position: head, verb: carries-out, of: suppliers.contracts }
  - { position: cio, verb: answers-for, of: operations.daily }
  - { position: cio, verb: answers-for, of: information.data }
  - { position: cio, verb: answers-for, of: strategy.it }
  - { position: head, verb: is-told, of: security.cyber }
`

describe('D6: what was only read', () => {
  it('raises nothing that the document without it has not, but for a title beside its own text', () => {
    const raised = new Set<string>()
    for (const yaml of [DUTIES, FAULTY_TITLES, ...FAULTY_LEADERS]) {
      const stated = openCase(yaml)
      const without = foundIn(changed(stated, 'none'))
      const asRead = foundIn(changed(stated, 'read'))
      for (const [id, rule] of asRead) if (!without.has(id)) raised.add(rule)
      expect([...foundIn(stated).keys()].some((id) => !asRead.has(id))).toBe(true)
    }
    expect([...raised].sort()).toEqual(['duties-left-behind', 'title-drift'])
  })

  it('keeps what it speaks of from being missed', () => {
    const yaml = (more: string) => `${DUTIES}
  - { position: head, verb: answers-for, of: suppliers.contracts${more} }`
    const missed = [...foundIn(openCase(DUTIES))].filter(([, rule]) => rule === 'nobody-answers')
    expect(missed.map(([id]) => id)).toContain(
      'nobody-answers:responsibilities/suppliers.contracts',
    )
    const read = foundIn(openCase(yaml(', origin: read')))
    expect(read.has('nobody-answers:responsibilities/suppliers.contracts')).toBe(false)
  })
})
