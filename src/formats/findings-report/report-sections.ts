import { SEVERITIES, SEVERITY_MARKS, type Severity } from '../../diagnosis/finding.ts'
import type { FindingsReport, ReportedFinding } from '../../text/findings-report.ts'

/** The findings of one rule and severity. */
export type ReportSection = {
  readonly severity: Severity
  readonly mark: string
  /** The severity in words. */
  readonly weight: string
  readonly rule: string
  readonly name: string
  readonly findings: readonly ReportedFinding[]
}

/** The open findings of a report as a reader takes them: gravest first, those of a rule together. */
export function reportSections({ findings }: FindingsReport): readonly ReportSection[] {
  const sections = new Map<string, ReportedFinding[]>()
  for (const one of findings) {
    if (one.standing.kind !== 'open') continue
    const key = `${SEVERITIES.indexOf(one.finding.severity)} ${one.finding.rule}`
    const section = sections.get(key)
    if (section) section.push(one)
    else sections.set(key, [one])
  }
  return [...sections.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { finding, sentences } = first
    const { severity, rule } = finding
    const { name, severity: weight } = sentences
    return [{ severity, mark: SEVERITY_MARKS[severity], weight, rule, name, findings: own }]
  })
}

/** How many findings count, by severity, with the severity in words; those of which there are any. */
export function severityCounts(report: FindingsReport) {
  return SEVERITIES.flatMap((severity) => {
    const own = report.findings.filter(
      ({ finding, standing }) => standing.kind === 'open' && finding.severity === severity,
    )
    const [first] = own
    if (!first) return []
    const { severity: weight, mark } = first.sentences
    return [{ severity, mark, weight, count: own.length }]
  })
}

/** Where a finding can be mended, as compilers write it; empty where no file is known. */
export function placeText({ place, file }: ReportedFinding): string {
  return place === null || file === null ? '' : `${file}:${place.line}:${place.column}`
}

/** The day of a report in its language. */
export function dayText({ day, language }: FindingsReport): string {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return dates.format(new Date(`${day}T00:00:00Z`))
}
