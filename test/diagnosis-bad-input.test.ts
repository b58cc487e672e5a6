import { describe, expect, it } from 'vitest'
import { diagnose, failuresOf, findingsOf } from '../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../src/diagnosis/prepare-diagnosis.ts'
import { RULES } from '../src/diagnosis/registry.ts'
import { REPORT_FILES } from '../src/formats/findings-report/report-files.ts'
import { LANGUAGES } from '../src/model/language.ts'
import { callCli } from './support/call-cli.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { openCase } from './support/diagnosis/open-case.ts'
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

it('finds faults of every category where everything is at odds', () => {
  const found = findingsOf(diagnose(openCase(KNOTTED), prepareDiagnosis(catalogue)))
  const rules = new Set(found.map(({ rule }) => rule))
  expect(rules.size).toBeGreaterThan(10)
  for (const category of ['structure', 'accountability', 'decision-rights']) {
    const own = RULES.filter((rule) => rule.category === category)
    expect(own.some(({ id }) => rules.has(id))).toBe(true)
  }
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
