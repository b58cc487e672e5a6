import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { FAULTY_MATRIX, MATRIX_RULES } from '../../test/support/diagnosis/faulty-matrix.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { randomMatrixEdit } from '../../test/support/diagnosis/random-matrix-edit.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { type Model, openModel } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { type Diagnosis, diagnose, diagnoseAgain, failuresOf, findingsOf } from './diagnose.ts'
import { proofOf } from './matrix-proof.ts'
import { contextOf, prepareDiagnosis } from './prepare-diagnosis.ts'
import { RULES } from './registry.ts'
import type { AnyRule } from './rule.ts'

const ofMatrix = RULES.filter(({ id }) => MATRIX_RULES.includes(id) || id === 'unfinished-proof')
const setup = prepareDiagnosis(catalogueForTests(), {}, ofMatrix)

/** Rules that count how often they are looked at. */
function counted() {
  const looked: string[] = []
  const rules = ofMatrix.map(
    (rule): AnyRule => ({
      ...rule,
      find: (context, spot) => {
        looked.push(rule.id)
        return rule.find(context, spot)
      },
    }),
  )
  return { looked, setup: prepareDiagnosis(catalogueForTests(), {}, rules) }
}

function edit(model: Model, operation: Operation) {
  const edited = applyOperations(model, [operation])
  if (!edited.ok) throw new Error(edited.problems[0]?.message)
  return edited
}

describe('the rules on the matrix', () => {
  it('E1, E2 each find their fault, whatever the order of the document', () => {
    const diagnosis = diagnose(openCase(FAULTY_MATRIX), setup)
    expect(failuresOf(diagnosis)).toEqual([])
    const findings = findingsOf(diagnosis)
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(MATRIX_RULES)
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    const turned = findingsOf(diagnose(openCase(FAULTY_MATRIX, true), setup))
    expect(JSON.stringify(turned)).toBe(JSON.stringify(findings))
  })

  it('E3 after an edit equal a full run; random edits make each speak and fall silent', () => {
    const appeared = new Set<string>()
    const vanished = new Set<string>()
    for (let seed = 1; seed <= 6; seed++) {
      const random = seededRandom(seed)
      let diagnosis: Diagnosis = diagnose(openCase(FAULTY_MATRIX), setup)
      for (let step = 0; step < 60; step++) {
        const edited = applyOperations(diagnosis.model, [randomMatrixEdit(diagnosis.model, random)])
        if (!edited.ok) continue
        const next = diagnoseAgain(diagnosis, edited.model, edited.touched)
        for (const { rule } of next.appeared) appeared.add(rule)
        for (const { rule } of next.vanished) vanished.add(rule)
        diagnosis = next.diagnosis
        if (step % 20 > 0) continue
        expect(findingsOf(diagnosis)).toEqual(findingsOf(diagnose(diagnosis.model, setup)))
      }
    }
    expect([...vanished].sort()).toEqual(MATRIX_RULES)
    expect([...appeared].sort()).toEqual(MATRIX_RULES)
  })

  it('M1 share one proof, and make none where no rule is written', () => {
    const model = openCase(FAULTY_MATRIX)
    const context = contextOf(setup, model, {})
    expect(proofOf(context)).toBe(proofOf(contextOf(setup, model, {})))
    const without = openModel(generateOrganization({ positions: 500, seed: 2 }))
    expect(without.tables.rules.size).toBe(0)
    expect(proofOf(contextOf(setup, without, {}))).toBeUndefined()
  })

  it('M3 prove again only after an edit that the proof can notice', () => {
    const { looked, setup: counting } = counted()
    const before = diagnose(openCase(FAULTY_MATRIX), counting)
    const position = before.model.tables.positions.get('cto')
    if (!position) throw new Error('no cto')
    looked.length = 0
    const noted = edit(before.model, {
      op: 'put',
      kind: 'positions',
      entity: { ...position, notes: 'Moved to the second floor.' },
    })
    diagnoseAgain(before, noted.model, noted.touched)
    expect(looked.filter((id) => id !== 'deputy-away-too')).toEqual([])
    const vacated = edit(before.model, {
      op: 'put',
      kind: 'positions',
      entity: { id: 'cto', title: position.title, vacant: true },
    })
    diagnoseAgain(before, vacated.model, vacated.touched)
    expect(looked).toContain('missing-stand-in')
  })

  it.each([2_000, 100_000])(
    'M5 end on %i rules that all cross, and say what stays open',
    (count) => {
      const rules = Array.from({ length: count }, (_, i) => ({
        id: `r${i}`,
        decision: 'vendor.contract.sign',
        when: { amount: `${i}..${i + count / 2}` },
        decides: i % 2 === 0 ? 'cto' : 'vp',
      }))
      const positions = [
        { id: 'cto', title: 'CTO' },
        { id: 'vp', title: 'VP', 'reports-to': 'cto' },
      ]
      const document = { ...generateOrganization({ positions: 0 }), rules, positions }
      const diagnosis = diagnose(openModel(document), setup)
      expect(failuresOf(diagnosis)).toEqual([])
      const open = findingsOf(diagnosis).find(({ rule }) => rule === 'unfinished-proof')
      expect(open?.message).toBe('open')
    },
  )
})
