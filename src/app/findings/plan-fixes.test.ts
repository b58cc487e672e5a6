import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import { openCase } from '../../../test/support/diagnosis/open-case.ts'
import { northwind } from '../../../test/support/organization-registry.ts'
import { clarityOf } from '../../diagnosis/clarity.ts'
import { coverageOf } from '../../diagnosis/coverage.ts'
import { diagnose, findingsOf } from '../../diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../../diagnosis/prepare-diagnosis.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import { type Model, openModel } from '../../model/model.ts'
import { offerFixes, planFixes } from './plan-fixes.ts'

const catalogue = catalogueForTests()
const setup = prepareDiagnosis(catalogue)

function planned(model: Model, isWanted: Parameters<typeof planFixes>[3]) {
  const diagnosis = diagnose(model, setup)
  const findings = findingsOf(diagnosis)
  const offered = offerFixes(catalogue, diagnosis, findings, 'en')
  const plan = planFixes(diagnosis, findings, offered, isWanted)
  const applied = applyOperations(model, plan.operations)
  if (!applied.ok) throw new Error('the plan cannot be carried out')
  const ids = (of: Model) => findingsOf(diagnose(of, setup)).map(({ id }) => id)
  return { plan, after: applied.model, before: ids(model), now: ids(applied.model) }
}

const scoreOf = (model: Model) => {
  const { counts } = coverageOf(catalogue, model).coverage
  return clarityOf(catalogue, model, counts, findingsOf(diagnose(model, setup))).score
}

const KNOTS = openCase(`
positions:
${Array.from({ length: 12 }, (_, at) => `  - { id: p${at}, title: Head of ${at}, reports-to: p${(at % 4) * 3}, vacant: false }`).join('\n')}
  - { id: lost, title: Lost, reports-to: p00, vacant: false }`)

describe('planFixes', () => {
  it.each([
    ['the example', openModel(northwind())],
    ['an organisation of circles', KNOTS],
  ])('U8 takes findings away and brings none, in %s', (_, model) => {
    const { plan, before, now, after } = planned(model, () => true)
    expect(plan.made.length).toBeGreaterThan(0)
    for (const { finding } of plan.made) expect(now).not.toContain(finding)
    expect(now.filter((id) => !before.includes(id))).toEqual([])
    for (const id of plan.left) expect(now).toContain(id)
    // Y3: mending never lowers the score.
    expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(model))
  })

  it('U8 takes nothing that is not wanted, and tells what is left', () => {
    const { plan, before, now } = planned(KNOTS, () => false)
    expect(plan.operations).toEqual([])
    expect(plan.left.length).toBeGreaterThan(0)
    expect(now).toEqual(before)
  })
})
