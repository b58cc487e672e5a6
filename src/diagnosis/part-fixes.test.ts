import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { FAULTY_LEADERS } from '../../test/support/diagnosis/faulty-leaders.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { diagnose, diagnoseAgain, findingsOf } from './diagnose.ts'
import { contextOf, prepareDiagnosis } from './prepare-diagnosis.ts'
import { ruleOf } from './registry.ts'

const RULES = [
  'two-leaders-decide',
  'no-input-between-leaders',
  'decides-on-others-budget',
  'no-voice-for-innovation',
] as const

describe.each(RULES)('every way to mend %s', (id) => {
  const setup = prepareDiagnosis(catalogueForTests())
  const cases = FAULTY_LEADERS.flatMap((yaml) => {
    const model = openCase(yaml)
    const diagnosis = diagnose(model, setup)
    const own = findingsOf(diagnosis).filter(({ rule }) => rule === id)
    return own.flatMap((finding) =>
      (ruleOf(id)?.fixes?.(finding, contextOf(setup, model, {})) ?? []).map((fix) => ({
        ...{ diagnosis, model, finding, fix },
      })),
    )
  })

  it('U8 takes its finding away, is never done unseen, and offers something', () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const { diagnosis, model, finding, fix } of cases) {
      expect(fix.safe).toBe(false)
      const applied = applyOperations(model, fix.operations)
      if (!applied.ok) throw new Error(applied.problems[0]?.message)
      const { vanished } = diagnoseAgain(diagnosis, applied.model, applied.touched)
      expect(vanished.map((one) => one.id)).toContain(finding.id)
    }
  })
})
