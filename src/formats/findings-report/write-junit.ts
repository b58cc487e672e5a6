import type { FindingsReport, ReportedFinding } from '../../text/findings-report.ts'
import { reportWords } from '../../text/report-words.ts'
import { escapeXml } from '../escape-xml.ts'

/**
 * A report as JUnit XML, as CI servers read it: a case for each finding, failed; accepted ones and those
 * of the baseline skipped; one case for each rule that found nothing; a rule that failed is an error.
 */
export function writeJUnit(report: FindingsReport): string {
  const { rules, findings, failures, organization, file } = report
  const silent = rules.filter(
    ({ id }) =>
      !findings.some(({ finding }) => finding.rule === id) &&
      !failures.some(({ rule }) => rule === id),
  )
  const cases = [
    ...findings.map((one) => caseOf(report, one)),
    ...failures.map(
      ({ rule, message }) =>
        `${opening(rule, rule)}\n      <error type="rule-failed" message="${escapeXml(message)}"/>\n    </testcase>`,
    ),
    ...silent.map((rule) => `${opening(rule.id, rule.name[report.language]).slice(0, -1)}/>`),
  ]
  const failed = findings.filter(({ standing }) => standing.kind === 'open').length
  const counts = [
    `tests="${cases.length}"`,
    `failures="${failed}"`,
    `errors="${failures.length}"`,
    `skipped="${findings.length - failed}"`,
    'time="0"',
  ].join(' ')
  const name = escapeXml(file ?? organization.name)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Mandate" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function opening(rule: string, name: string, at = ''): string {
  return `    <testcase classname="mandate.${escapeXml(rule)}" name="${escapeXml(name)}"${at} time="0">`
}

function caseOf(
  { language }: FindingsReport,
  { finding, sentences, standing, place, file }: ReportedFinding,
): string {
  const words = reportWords(language)
  const { what, why, todo } = sentences
  const at =
    place === null || file === null ? '' : ` file="${escapeXml(file)}" line="${place.line}"`
  const start = opening(finding.rule, `${what} (${finding.id})`, at)
  if (standing.kind === 'open') {
    const where = place === null || file === null ? '' : `\n${file}:${place.line}:${place.column}`
    const text = escapeXml(`${words.why}: ${why}\n${words.todo}: ${todo}${where}`)
    const failure = `<failure type="${finding.severity}" message="${escapeXml(what)}">${text}</failure>`
    return `${start}\n      ${failure}\n    </testcase>`
  }
  const reason =
    standing.kind === 'baseline'
      ? words.baseline
      : words.acceptedUntil(
          standing.acceptance.reason,
          standing.acceptance.until,
          standing.acceptance.by,
        )
  return `${start}\n      <skipped message="${escapeXml(reason)}"/>\n    </testcase>`
}
