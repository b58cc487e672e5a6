import { describe, expect, it } from 'vitest'
import { diagnose, failuresOf, findingsOf } from '../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../src/diagnosis/prepare-diagnosis.ts'
import { RULES } from '../src/diagnosis/registry.ts'
import { NO_SETTINGS } from '../src/diagnosis/settings.ts'
import { REPORT_FILES } from '../src/formats/findings-report/report-files.ts'
import { LANGUAGES } from '../src/model/language.ts'
import { callCli } from './support/call-cli.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { DAY_OF_CASES } from './support/diagnosis/day-of-cases.ts'
import { openCase } from './support/diagnosis/open-case.ts'
import { organizationOfFaults } from './support/diagnosis/organization-of-faults.ts'
import { BROKEN_RULE, sampleReport } from './support/diagnosis/sample-report.ts'
import { readSarif } from './support/sarif-log.ts'

const catalogue = catalogueForTests()
const several = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

/** Every seat in a circle with its neighbour, both heads, everybody answering for everything in one scope. */
const KNOTTED = `
people:
  - { id: ada, name: Ada Nkemelu, email: a@o.example }
  - { id: ada-2, name: Nkemelu Ada, email: A@o.example }
units:
${several(10, (at) => `  - { id: u${at}, name: Unit ${at}, in: u${(at + 1) % 10}, head: p${at} }`)}
positions:
${several(60, (at) => `  - { id: p${at}, title: Chief Technology Officer, roles: [cto, cio], unit: u${at % 10}, reports-to: p${at ^ 1}, holder: ada, deputy: { position: p${at} } }`)}
  - { id: lost, title: CIO, reports-to: nowhere, roles: [head-of-it] }
bodies:
  - { id: board, name: Board, members: [], quorum: 3 }
assignments:
${several(30, (at) => `  - { position: p${at}, verb: answers-for, of: infrastructure.networks }`)}
${several(30, (at) => `  - { position: p${at}, verb: decides, of: money.budget }`)}
rules:
${several(20, (at) => `  - { id: r${at}, decision: vendor, decides: p${at}, when: { amount: '..${(at + 1) * 1000}' } }`)}
  - { id: odd, decision: no.such.kind, decides: { all-of: [] }, when: { nonsense: [1, 2] } }
delegations:
  - { id: d1, from: p0, to: p1, of: vendor }
  - { id: d2, from: p1, to: p0, of: vendor }
absences:
  - { id: a1, person: ada, from: 2026-01-01, until: 2026-12-31 }
`

const CASES = [
  ['an empty organisation', '{}'],
  ['everything at odds', KNOTTED],
  [
    'circles everywhere',
    `positions:\n${several(300, (at) => `  - { id: p${at}, title: Head of ${at}, reports-to: p${at % 3 === 2 ? at - 2 : at + 1} }`)}`,
  ],
  [
    'one long circle',
    `positions:\n${several(2000, (at) => `  - { id: p${at}, title: T, reports-to: p${(at + 1) % 2000} }`)}`,
  ],
] as const

describe.each(CASES)('%s', (_, yaml) => {
  it('is diagnosed without a failure, told and written in every format and language', () => {
    const model = openCase(yaml)
    const diagnosis = diagnose(model, prepareDiagnosis(catalogue))
    expect(failuresOf(diagnosis)).toEqual([])
    const findings = findingsOf(diagnosis)
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    for (const language of LANGUAGES) {
      const report = sampleReport({ yaml, language })
      expect(report.findings).toHaveLength(findings.length)
      expect(report.clarity?.score).toBeGreaterThanOrEqual(0)
      expect(report.clarity?.score).toBeLessThanOrEqual(100)
      const { sarif, junit, markdown, html } = REPORT_FILES
      readSarif(sarif.write(report))
      for (const { write } of [junit, markdown, html]) {
        const text = write(report)
        for (const { id } of findings) expect(text).toContain(id)
      }
    }
  })
})

/**
 * Rules that cannot be heard where the faults of all stand side by side, each with what keeps it silent there. On
 * their own pages they are heard.
 */
const SILENT_TOGETHER: Readonly<Record<string, string>> = {
  'unfinished-proof':
    'its fault ends the proof before its work is done, and with it what the proof tells of others',
  'missing-technology-leader':
    'tells that there is no leader of technology; the faults of others are those of leaders',
  'nobody-looks-inward':
    'tells that nobody answers in any inward area; in other faults somebody does',
  'nobody-looks-outward':
    'tells that nobody answers in an outward area; in other faults somebody does',
  'no-bottom-line-owner': 'tells that nobody answers for costs; in other faults somebody does',
  'initiative-without-owner': 'tells of few initiatives among owned ones; here most have no owner',
  'one-seat-answers-for-most': 'tells of one seat with most of all matters; here many seats answer',
  'operations-swallow-strategy': 'tells that strategy has nobody else; in other faults it has',
  'head-of-nobody': 'tells of few seats among those that lead; here many lead nobody',
  'agreement-from-below': 'tells of a matter that one seat decides; here several decide it',
  'agrees-with-itself': 'tells of a matter that one seat decides; here several decide it',
  'slot-below-demand': 'tells of who fills a demand by role; in other faults a slot names another',
  'slot-delegated': 'tells of who fills a demand by role; in other faults a slot names another',
  'carries-out-for-report': 'tells of a matter that one seat answers for; here several do',
  'told-of-nothing': 'tells of matters nobody has a part in; here somebody has one',
  'missing-stand-in': 'tells that nobody else may decide; here rules of others let somebody',
  'stuck-own-case':
    'tells that nobody decides a case of one’s own; here rules of others let somebody',
  'delegates-what-is-fixed': 'tells of a rule that has the say; here rules of others go before it',
  'unclear-limit-edge': 'tells of two bands side by side; here rules of others lie across them',
}

it('hears every rule that can be heard beside the others where all are broken at once', () => {
  const plain = organizationOfFaults(['unfinished-proof'])
  const setup = prepareDiagnosis(catalogue, NO_SETTINGS, RULES, DAY_OF_CASES)
  const diagnosis = diagnose(openCase(JSON.stringify(plain)), setup)
  expect(failuresOf(diagnosis)).toEqual([])
  const heard = new Set(findingsOf(diagnosis).map(({ rule }) => rule))
  const ids = RULES.map(({ id }) => id)
  expect(ids.filter((id) => !heard.has(id) && SILENT_TOGETHER[id] === undefined)).toEqual([])
  expect(Object.keys(SILENT_TOGETHER).filter((id) => !ids.includes(id) || heard.has(id))).toEqual(
    [],
  )
})

it('E6 tells a rule that throws, and lets the others stand', () => {
  const sound = sampleReport()
  const broken = sampleReport({ rules: [...RULES, BROKEN_RULE] })
  expect(broken.findings.map(({ finding }) => finding.id)).toEqual(
    sound.findings.map(({ finding }) => finding.id),
  )
  expect(broken.failures).toEqual([{ rule: 'broken-rule', message: 'a fault & more' }])
})

it('gives an empty organisation a clear exit, and no points it has not earned', async () => {
  const yaml = 'mandate: 1\norganization: { id: o, name: O }\n'
  const { exit, out } = await callCli(['check', '--clarity'], { 'mandate.yaml': yaml })
  expect([0, 1]).toContain(exit)
  expect(out).toContain('Clarity: 0 of 100')
})
