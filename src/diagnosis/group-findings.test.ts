import { expect, it } from 'vitest'
import type { Finding, Severity } from './finding.ts'
import { countFindings, groupFindings } from './group-findings.ts'

const finding = (rule: string, severity: Severity, id: string): Finding => ({
  id,
  rule,
  message: 'x',
  severity,
  subjects: [],
  facts: {},
  place: null,
})

it('F5 groups by severity and rule, shows so many, counts all', () => {
  const findings = [
    finding('r1', 'high', 'a'),
    finding('r1', 'low', 'b'),
    finding('r1', 'low', 'c'),
    finding('r1', 'low', 'd'),
    finding('r2', 'low', 'e'),
  ]
  const groups = groupFindings(findings, { most: 2 })
  expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
    ['high', 1],
    ['low', 4],
  ])
  expect(
    groups[1]?.rules.map(({ rule, findings: shown, left }) => [rule, shown.length, left]),
  ).toEqual([
    ['r1', 2, 1],
    ['r2', 1, 0],
  ])
  expect(countFindings(findings)).toEqual({ high: 1, medium: 0, low: 4 })
})
