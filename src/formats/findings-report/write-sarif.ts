import type { Finding, Severity } from '../../diagnosis/finding.ts'
import type { AnyRule } from '../../diagnosis/rule.ts'
import { LANGUAGES, type Language } from '../../model/language.ts'
import type { FindingsReport, ReportedFinding } from '../../text/findings-report.ts'
import { ruleHelp } from '../../text/rule-help.ts'

/** Where the schema of the format stands (OASIS SARIF 2.1.0, errata 01). */
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
}

const HEADINGS: Readonly<Record<Language, { readonly why: string; readonly todo: string }>> = {
  en: { why: 'Why it matters', todo: 'What to do' },
  de: { why: 'Warum es zählt', todo: 'Was zu tun ist' },
}

/**
 * A report as SARIF 2.1.0 (OASIS): one run, a rule with its help in every language, a result for each
 * finding. The finding's id is the fingerprint, an acceptance a suppression, the baseline the state.
 */
export function writeSarif(report: FindingsReport): string {
  const { language, version, organization, rules, findings, failures } = report
  const order = new Map(rules.map(({ id }, at) => [id, at]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mandate',
            semanticVersion: version,
            language,
            rules: rules.map((rule) => descriptor(rule, language)),
          },
        },
        automationDetails: { id: `mandate/${organization.id}` },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ rule, message }) => ({
              level: 'error',
              message: { text: message },
              associatedRule: { id: rule },
            })),
          },
        ],
        results: findings.map((one) => resultOf(report, one, order.get(one.finding.rule) ?? -1)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor(rule: AnyRule, language: Language) {
  const { name, why, todo } = ruleHelp(rule, language)
  return {
    id: rule.id,
    shortDescription: { text: name },
    fullDescription: { text: [...why, ...todo].join(' ') },
    help: {
      text: [name, ...why, ...todo].join('\n'),
      markdown: [language, ...LANGUAGES.filter((other) => other !== language)]
        .map((each) => helpIn(rule, each))
        .join('\n\n---\n\n'),
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    // Tags stand once each (3.8.2): every rule bears the first.
    properties: {
      category: rule.category,
      tags: [...new Set(['accountability', rule.category])],
    },
  }
}

function helpIn(rule: AnyRule, language: Language): string {
  const { name, why, todo } = ruleHelp(rule, language)
  const heading = HEADINGS[language]
  return `**${name}**\n\n${heading.why}: ${why.join(' ')}\n\n${heading.todo}: ${todo.join(' ')}`
}

function resultOf(
  { hasBaseline }: FindingsReport,
  { finding, sentences, standing, place, file }: ReportedFinding,
  ruleIndex: number,
) {
  const { what, why, todo } = sentences
  const { id, rule, severity } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: [what, why, todo].filter((text) => text !== '').join(' ') },
    locations: [
      {
        ...(place !== null &&
          file !== null && {
            physicalLocation: {
              artifactLocation: { uri: uriOf(file) },
              region: {
                startLine: place.line,
                startColumn: place.column,
                endColumn: place.column + Math.max(1, place.length),
              },
            },
          }),
        logicalLocations: logicalLocations(finding),
      },
    ],
    partialFingerprints: { 'mandateFinding/v1': id },
    ...(hasBaseline && { baselineState: standing.kind === 'baseline' ? 'unchanged' : 'new' }),
    ...(standing.kind === 'accepted' && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: standing.acceptance.reason,
          properties: { until: standing.acceptance.until, by: standing.acceptance.by },
        },
      ],
    }),
  }
}

function logicalLocations({ subjects }: Finding) {
  if (subjects.length === 0) return [{ fullyQualifiedName: 'organization' }]
  return subjects.map(({ kind, id }) => ({ name: id, fullyQualifiedName: `${kind}/${id}`, kind }))
}

/** The path of a file as a URI reference: slashes, and nothing a URI may not hold. */
function uriOf(path: string): string {
  const plain = path.replaceAll('\\', '/')
  const parts = plain.split('/').map((part) => encodeURIComponent(part))
  return /^[A-Za-z]:\//.test(plain)
    ? `file:///${plain[0]}:/${parts.slice(1).join('/')}`
    : parts.join('/')
}
