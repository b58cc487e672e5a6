import type { Language } from '../model/language.ts'

/** What stands in a report beside the findings themselves. */
export type ReportWords = {
  readonly title: (organization: string) => string
  readonly made: (day: string, rules: string, version: string) => string
  readonly nothing: string
  readonly summary: string
  readonly severity: string
  readonly findings: string
  readonly clarity: string
  readonly part: string
  readonly points: string
  readonly arithmetic: string
  readonly why: string
  readonly todo: string
  readonly place: string
  readonly id: string
  readonly accepted: string
  readonly acceptedUntil: (reason: string, until: string, by: string | undefined) => string
  readonly baseline: string
  readonly expired: string
  readonly ranOut: (finding: string, until: string) => string
  readonly failures: string
  readonly failed: (rule: string, message: string) => string
}

const en: ReportWords = {
  title: (organization) => `Diagnosis of ${organization}`,
  made: (day, rules, version) => `${day} · ${rules} rules · Mandate ${version}`,
  nothing: 'Nothing found. What the rules cannot know they do not guess.',
  summary: 'At a glance',
  severity: 'Severity',
  findings: 'Findings',
  clarity: 'Clarity',
  part: 'Part',
  points: 'Points',
  arithmetic: 'Arithmetic',
  why: 'Why it matters',
  todo: 'What to do',
  place: 'Place',
  id: 'Finding',
  accepted: 'Accepted',
  acceptedUntil: (reason, until, by) =>
    `Accepted until ${until}${by === undefined ? '' : ` by ${by}`}: ${reason}`,
  baseline: 'In the baseline',
  expired: 'Acceptances that have run out',
  ranOut: (finding, until) => `${finding} was accepted until ${until}; it counts again.`,
  failures: 'Rules that failed',
  failed: (rule, message) => `The rule ${rule} failed; its findings are missing: ${message}`,
}

const de: ReportWords = {
  title: (organization) => `Diagnose von ${organization}`,
  made: (day, rules, version) => `${day} · ${rules} Regeln · Mandate ${version}`,
  nothing: 'Nichts gefunden. Was die Regeln nicht wissen können, raten sie nicht.',
  summary: 'Auf einen Blick',
  severity: 'Schwere',
  findings: 'Befunde',
  clarity: 'Klarheit',
  part: 'Teil',
  points: 'Punkte',
  arithmetic: 'Rechnung',
  why: 'Warum es zählt',
  todo: 'Was zu tun ist',
  place: 'Stelle',
  id: 'Befund',
  accepted: 'Angenommen',
  acceptedUntil: (reason, until, by) =>
    `Angenommen bis ${until}${by === undefined ? '' : ` von ${by}`}: ${reason}`,
  baseline: 'In der Ausgangslage',
  expired: 'Abgelaufene Annahmen',
  ranOut: (finding, until) => `${finding} war bis ${until} angenommen; der Befund zählt wieder.`,
  failures: 'Gescheiterte Regeln',
  failed: (rule, message) => `Die Regel ${rule} ist gescheitert; ihre Befunde fehlen: ${message}`,
}

/** The words of a report in a language. */
export function reportWords(language: Language): ReportWords {
  return language === 'de' ? de : en
}
