import { diagnose, failuresOf, findingsOf } from '../../../src/diagnosis/diagnose.ts'
import {
  applyRecord,
  type FindingsRecord,
  NO_RECORD,
} from '../../../src/diagnosis/findings-record.ts'
import { prepareDiagnosis } from '../../../src/diagnosis/prepare-diagnosis.ts'
import { RULES } from '../../../src/diagnosis/registry.ts'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import type { Language } from '../../../src/model/language.ts'
import { findingsReport } from '../../../src/text/findings-report.ts'
import { catalogueForTests } from '../catalogue.ts'
import { openCase } from './open-case.ts'

/** The day of the reports. */
const REPORT_DAY = '2026-11-22'

/** An organisation with a few faults, one of whose titles holds what formats have to escape. */
const REPORTED = `
positions:
  - { id: ceo, title: Chief Executive Officer, vacant: false }
  - { id: cto, title: '<b>CTO</b> & "co" | *all* [x](y)', reports-to: cfo, roles: [cto], vacant: false }
  - { id: c, title: Head of C, reports-to: nowhere, vacant: false }
  - { id: a, title: Head of A, reports-to: b, vacant: false }
  - { id: b, title: Head of B, reports-to: a, vacant: false }`

/** A report on an organisation. */
export function sampleReport({
  yaml = REPORTED,
  language = 'en' as Language,
  record = NO_RECORD as FindingsRecord,
  rules = RULES as readonly AnyRule[],
  file = 'org files/mandate.yaml' as string | null,
} = {}) {
  const catalogue = catalogueForTests()
  const model = openCase(yaml)
  const diagnosis = diagnose(model, prepareDiagnosis(catalogue, record.rules, rules))
  const sorted = applyRecord(findingsOf(diagnosis), record, REPORT_DAY)
  return findingsReport({
    ...{ catalogue, model, sorted, language, file, rules },
    ...{ open: sorted.open, failures: failuresOf(diagnosis), version: '0.1.0', day: REPORT_DAY },
    hasBaseline: record.baseline.length > 0,
    isWhole: true,
    ...(file !== null && { placeOf: () => ({ line: 3, column: 5, length: 4 }) }),
  })
}

/** A rule that throws at whatever it looks at. */
export const BROKEN_RULE: AnyRule = {
  ...(RULES[0] as AnyRule),
  id: 'broken-rule',
  spots: () => {
    throw new Error('a fault & more')
  },
}
