import { claritySentences } from '../../text/clarity-sentences.ts'
import type { FindingsReport, ReportedFinding } from '../../text/findings-report.ts'
import { type ReportWords, reportWords } from '../../text/report-words.ts'
import { escapeXml } from '../escape-xml.ts'
import { REPORT_STYLE } from './html-style.ts'
import {
  dayText,
  placeText,
  type ReportSection,
  reportSections,
  severityCounts,
} from './report-sections.ts'

/** A report as a page of its own: one file, no script, light and dark, and it prints well. */
export function writeHtml(report: FindingsReport): string {
  const { language, organization, rules, version, findings, expired, failures } = report
  const words = reportWords(language)
  const title = escapeXml(words.title(organization.name))
  const accepted = findings.flatMap(({ standing, sentences }) => {
    if (standing.kind !== 'accepted') return []
    const { reason, until, by } = standing.acceptance
    return [`${sentences.what} ${words.acceptedUntil(reason, until, by)}`]
  })
  const baseline = findings.flatMap(({ standing, sentences }) =>
    standing.kind === 'baseline' ? [sentences.what] : [],
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft">${escapeXml(words.made(dayText(report), String(rules.length), version))}</p>
${[
  countsHtml(report, words),
  clarityHtml(report, words),
  ...reportSections(report).map((section) => sectionHtml(section, words)),
  listHtml(words.accepted, accepted),
  listHtml(words.baseline, baseline),
  listHtml(
    words.expired,
    expired.map(({ finding, until }) => words.ranOut(finding, until)),
  ),
  listHtml(
    words.failures,
    failures.map(({ rule, message }) => words.failed(rule, message)),
  ),
]
  .filter((part) => part !== '')
  .join('\n')}
</main>
</body>
</html>
`
}

function countsHtml(report: FindingsReport, words: ReportWords): string {
  const counts = severityCounts(report)
  if (counts.length === 0) return `<p>${escapeXml(words.nothing)}</p>`
  const numbers = new Intl.NumberFormat(report.language)
  const items = counts.map(
    ({ severity, mark, weight, count }) =>
      `<li data-severity="${severity}"><span class="mark">${mark}</span> <strong>${numbers.format(count)}</strong> ${escapeXml(weight)}</li>`,
  )
  return `<ul class="counts" aria-label="${escapeXml(words.summary)}">\n${items.join('\n')}\n</ul>`
}

function clarityHtml({ clarity, language }: FindingsReport, words: ReportWords): string {
  if (clarity === null) return ''
  const { headline, sum, lines, note } = claritySentences(clarity, language)
  const rows = lines.map(({ name, points, why }) => {
    return `<tr><td>${escapeXml(name)}</td><td>${escapeXml(points)}</td><td>${escapeXml(why)}</td></tr>`
  })
  const head = [words.part, words.points, words.arithmetic].map(
    (word) => `<th scope="col">${escapeXml(word)}</th>`,
  )
  return `<h2>${escapeXml(headline)}</h2>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p class="soft">${escapeXml(`${sum}. ${note}`)}</p>`
}

function sectionHtml(section: ReportSection, words: ReportWords): string {
  const { severity, mark, weight, rule, name, findings } = section
  return `<section class="rule" data-severity="${severity}">
<h3><span class="mark">${mark}</span> ${escapeXml(name)}</h3>
<p class="soft">${escapeXml(weight)} · <code>${escapeXml(rule)}</code></p>
${findings.map((one) => findingHtml(one, words)).join('\n')}
</section>`
}

function findingHtml(one: ReportedFinding, words: ReportWords): string {
  const { finding, sentences } = one
  const place = placeText(one)
  const facts = [
    [words.why, escapeXml(sentences.why)],
    [words.todo, escapeXml(sentences.todo)],
    ...(place === '' ? [] : [[words.place, `<code>${escapeXml(place)}</code>`]]),
    [words.id, `<code>${escapeXml(finding.id)}</code>`],
  ]
  return `<article>
<p>${escapeXml(sentences.what)}</p>
<dl>
${facts.map(([name = '', value]) => `<dt>${escapeXml(name)}</dt><dd>${value}</dd>`).join('\n')}
</dl>
</article>`
}

function listHtml(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const items = lines.map((line) => `<li>${escapeXml(line)}</li>`)
  return `<h2>${escapeXml(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
}
