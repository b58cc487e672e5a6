import { type Finding, SEVERITIES, type Severity } from './finding.ts'

/** Findings of one rule, as far as they are shown. */
export type RuleGroup = {
  readonly rule: string
  readonly findings: readonly Finding[]
  /** How many more there are. */
  readonly left: number
}

/** Findings of one severity, by rule. */
export type SeverityGroup = {
  readonly severity: Severity
  readonly count: number
  readonly rules: readonly RuleGroup[]
}

/**
 * Findings for a reader: by severity, gravest first, then by rule, at most so many of each rule (F5).
 * Takes them in the order of `findingsOf`; nothing is lost from the counts.
 */
export function groupFindings(
  findings: readonly Finding[],
  { most = Number.POSITIVE_INFINITY }: { readonly most?: number } = {},
): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    if (own.length === 0) return []
    const byRule = new Map<string, Finding[]>()
    for (const finding of own) {
      const list = byRule.get(finding.rule)
      if (list) list.push(finding)
      else byRule.set(finding.rule, [finding])
    }
    const rules = Array.from(byRule, ([rule, list]) => {
      const shown = list.slice(0, most)
      return { rule, findings: shown, left: list.length - shown.length }
    })
    return [{ severity, count: own.length, rules }]
  })
}

/** How many findings of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { high: 0, medium: 0, low: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
