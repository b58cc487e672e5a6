import { describe, expect, it } from 'vitest'
import { BROKEN_RULE, sampleReport } from '../../../test/support/diagnosis/sample-report.ts'
import { NO_RECORD } from '../../diagnosis/findings-record.ts'
import { RULES } from '../../diagnosis/registry.ts'
import { LANGUAGES } from '../../model/language.ts'
import { childOf, childrenOf, readXmlTree } from '../dmn/xml-tree.ts'
import { attributeOf } from '../read-office-xml.ts'
import { writeHtml } from './write-html.ts'
import { writeJUnit } from './write-junit.ts'
import { writeMarkdown } from './write-markdown.ts'

const rules = [...RULES, BROKEN_RULE]
const [first, second] = sampleReport().findings.map(({ finding }) => finding.id)
const record = {
  ...NO_RECORD,
  baseline: [second ?? ''],
  accepted: [{ finding: first ?? '', reason: 'So <it> is', by: 'ceo', until: '2027-01-31' }],
}
const expired = {
  ...NO_RECORD,
  accepted: [{ finding: first ?? '', reason: 'once', until: '2026-01-31' }],
}

function elementsOf(text: string) {
  const tree = readXmlTree(text)
  if (!tree.ok) throw new Error('no XML')
  return tree.root
}

describe('writeJUnit', () => {
  const suites = elementsOf(writeJUnit(sampleReport({ record, rules })))
  const suite = childOf(suites, 'testsuite')
  const cases = suite ? childrenOf(suite, 'testcase') : []
  const having = (name: string) => cases.filter((one) => childOf(one, name) !== undefined)

  it('counts what it holds, as CI servers expect', () => {
    const report = sampleReport({ record, rules })
    const open = report.findings.filter(({ standing }) => standing.kind === 'open')
    expect(having('failure')).toHaveLength(open.length)
    expect(having('skipped')).toHaveLength(2)
    expect(having('error')).toHaveLength(1)
    for (const one of [suites, suite]) {
      const counts = ['tests', 'failures', 'errors', 'skipped'].map((name) =>
        Number(attributeOf(one?.tag ?? '', name)),
      )
      expect(counts).toEqual([cases.length, open.length, 1, 2])
    }
  })

  it('passes a case for every rule that found nothing', () => {
    const passed = cases.filter(
      (one) => !['failure', 'skipped', 'error'].some((name) => childOf(one, name) !== undefined),
    )
    const found = new Set(sampleReport().findings.map(({ finding }) => finding.rule))
    expect(passed.map(({ tag }) => attributeOf(tag, 'classname'))).toEqual(
      RULES.filter(({ id }) => !found.has(id)).map(({ id }) => `mandate.${id}`),
    )
  })

  it('names file and line, and escapes what organisations call things', () => {
    const text = writeJUnit(sampleReport())
    expect(text).toContain('file="org files/mandate.yaml" line="3"')
    expect(text).toContain('&lt;b&gt;CTO&lt;/b&gt;')
    expect(text).not.toContain('<b>')
  })
})

describe.each(LANGUAGES)('a report to read, in %s', (language) => {
  it('as Markdown holds every finding, its reasons, the score with its sum', () => {
    const report = sampleReport({ language })
    const text = writeMarkdown(report)
    for (const { finding } of report.findings) expect(text).toContain(`\`${finding.id}\``)
    const points = report.clarity?.lines.map((line) => line.points) ?? []
    const number = new Intl.NumberFormat(language)
    expect(text).toContain(points.map((one) => number.format(one)).join(' + '))
    // Markup in a title stays text.
    expect(text).toContain('\\<b\\>CTO\\</b\\>')
    expect(text).toContain('\\*all\\* \\[x\\]\\(y\\)')
  })

  it('as a page stands alone: no script, nothing loaded, titles escaped', () => {
    const page = writeHtml(sampleReport({ language }))
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/)
    expect(page).toContain('&lt;b&gt;CTO&lt;/b&gt;')
    expect(page).toMatch(/prefers-color-scheme: dark/)
    expect(page).toMatch(/@media print/)
  })

  it('tells what was accepted, what is in the baseline, what ran out, which rule failed', () => {
    for (const write of [writeMarkdown, writeHtml]) {
      const kept = write(sampleReport({ language, record, rules }))
      expect(kept).toMatch(/2027(-|\\-)01(-|\\-)31/)
      expect(kept).toContain(language === 'de' ? 'Ausgangslage' : 'In the baseline')
      expect(kept).toContain('a fault')
      const late = write(sampleReport({ language, record: expired }))
      expect(late).toMatch(language === 'de' ? /zählt wieder/ : /counts again/)
      const nothing = write(sampleReport({ language, yaml: '{}', rules: [] }))
      expect(nothing).toContain(language === 'de' ? 'Nichts gefunden' : 'Nothing found')
    }
  })
})
