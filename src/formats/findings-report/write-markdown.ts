import { claritySentences } from '../../text/clarity-sentences.ts'
import type { FindingsReport, ReportedFinding } from '../../text/findings-report.ts'
import { type ReportWords, reportWords } from '../../text/report-words.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { dayText, placeText, reportSections, severityCounts } from './report-sections.ts'

/** A report as Markdown: counts, the score with its sum, findings by severity and rule, what was accepted. */
export function writeMarkdown(report: FindingsReport): string {
  const { organization, rules, version, language, findings, expired, failures } = report
  const words = reportWords(language)
  const counts = severityCounts(report)
  const blocks = [
    `# ${escapeMarkdown(words.title(organization.name))}`,
    words.made(dayText(report), String(rules.length), version),
    ...(counts.length === 0
      ? [words.nothing]
      : [
          table(
            [words.severity, words.findings],
            counts.map(({ mark, weight, count }) => [`${mark} ${weight}`, String(count)]),
          ),
        ]),
    ...clarityBlocks(report, words),
    ...reportSections(report).flatMap(({ mark, weight, name, rule, findings: own }) => [
      `## ${mark} ${escapeMarkdown(name)}`,
      `${weight} · \`${rule}\``,
      ...own.map((one) => findingBlock(one, words)),
    ]),
    ...acceptedBlocks(findings, words),
    ...listed(
      words.baseline,
      findings.flatMap(({ standing, sentences }) =>
        standing.kind === 'baseline' ? [sentences.what] : [],
      ),
    ),
    ...listed(
      words.expired,
      expired.map(({ finding, until }) => words.ranOut(finding, until)),
    ),
    ...listed(
      words.failures,
      failures.map(({ rule, message }) => words.failed(rule, message)),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

function clarityBlocks({ clarity, language }: FindingsReport, words: ReportWords) {
  if (clarity === null) return []
  const { headline, sum, lines, note } = claritySentences(clarity, language)
  const rows = lines.map(({ name, points, why }) => [name, points, escapeMarkdown(why)])
  return [
    `## ${headline}`,
    table([words.part, words.points, words.arithmetic], rows),
    `${sum}. ${note}`,
  ]
}

function findingBlock(one: ReportedFinding, words: ReportWords): string {
  const { finding, sentences } = one
  const place = placeText(one)
  const details = [
    `${words.why}: ${escapeMarkdown(sentences.why)}`,
    `${words.todo}: ${escapeMarkdown(sentences.todo)}`,
    ...(place === '' ? [] : [`${words.place}: ${code(place)}`]),
    `${words.id}: ${code(finding.id)}`,
  ]
  return [`- **${escapeMarkdown(sentences.what)}**`, ...details.map((line) => `  - ${line}`)].join(
    '\n',
  )
}

function acceptedBlocks(findings: readonly ReportedFinding[], words: ReportWords) {
  return listed(
    words.accepted,
    findings.flatMap(({ standing, sentences }) => {
      if (standing.kind !== 'accepted') return []
      const { reason, until, by } = standing.acceptance
      return [`${sentences.what} ${words.acceptedUntil(reason, until, by)}`]
    }),
  )
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return [`## ${title}`, lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A text as code: with more backticks around it than are in it. */
function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return `${fence}${space}${text.replace(/\s+/g, ' ')}${space}${fence}`
}
