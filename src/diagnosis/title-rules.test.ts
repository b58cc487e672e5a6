import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { DAY_OF_CASES } from '../../test/support/diagnosis/day-of-cases.ts'
import { FAULTY_TITLES, TITLE_RULES } from '../../test/support/diagnosis/faulty-titles.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { randomEdit } from '../../test/support/diagnosis/random-edit.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { type Diagnosis, diagnose, diagnoseAgain, failuresOf, findingsOf } from './diagnose.ts'
import { prepareDiagnosis } from './prepare-diagnosis.ts'
import { RULES } from './registry.ts'

const ofTitles = RULES.filter(({ id }) => TITLE_RULES.includes(id))
const setup = prepareDiagnosis(catalogueForTests(), {}, ofTitles, DAY_OF_CASES)
const original = openCase(FAULTY_TITLES)

type Random = ReturnType<typeof seededRandom>

/** Takes something of the faulty case away, brings it back, moves or renames it, or edits anything. */
function editOf({ tables }: Model, model: Model, random: Random): Operation {
  const choice = random.next()
  if (choice < 0.2) return randomEdit(model, random)
  const kind = choice < 0.5 ? 'assignments' : 'positions'
  const entity =
    kind === 'assignments'
      ? random.pick(tables.assignments.list())
      : random.pick(tables.positions.list())
  const id = idOf(kind, entity)
  if (model.tables[kind].has(id) && random.next() < 0.35) return { op: 'remove', kind, id }
  const seats = tables.positions.list()
  const changed =
    kind === 'positions' && random.next() < 0.5
      ? { ...entity, [random.pick(['reports-to', 'title'])]: random.pick(seats).id }
      : entity
  return { op: 'put', kind, entity: changed } as Operation
}

describe('the rules on titles and reporting', () => {
  it('E1, E2 each find their fault, whatever the order of the document', () => {
    const diagnosis = diagnose(original, setup)
    expect(failuresOf(diagnosis)).toEqual([])
    const findings = findingsOf(diagnosis)
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(TITLE_RULES)
    const turned = findingsOf(diagnose(openCase(FAULTY_TITLES, true), setup))
    expect(JSON.stringify(turned)).toBe(JSON.stringify(findings))
  })

  it('E3 after an edit equal a full run; random edits make each speak and fall silent', () => {
    const appeared = new Set<string>()
    const vanished = new Set<string>()
    for (let seed = 1; seed <= 16; seed++) {
      const random = seededRandom(seed)
      let diagnosis: Diagnosis = diagnose(original, setup)
      for (let step = 0; step < 60; step++) {
        const operation = editOf(original, diagnosis.model, random)
        const edited = applyOperations(diagnosis.model, [operation])
        if (!edited.ok) continue
        const next = diagnoseAgain(diagnosis, edited.model, edited.touched)
        const full = findingsOf(diagnose(edited.model, setup))
        expect(findingsOf(next.diagnosis), JSON.stringify(operation)).toEqual(full)
        for (const { rule } of next.appeared) appeared.add(rule)
        for (const { rule } of next.vanished) vanished.add(rule)
        diagnosis = next.diagnosis
      }
    }
    expect([...appeared].sort()).toEqual(TITLE_RULES)
    expect([...vanished].sort()).toEqual(TITLE_RULES)
  })
})
