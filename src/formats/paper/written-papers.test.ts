import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../../test/support/diagnosis/open-case.ts'
import { northwind } from '../../../test/support/organization-registry.ts'
import { papersOf } from '../../../test/support/papers.ts'
import { openModel } from '../../model/model.ts'
import { forPublication, type Paper } from '../../text/paper/paper.ts'
import { readDocxText } from '../description/read-docx-text.ts'
import { writePaperDocx } from './write-paper-docx.ts'
import { writePaperHtml } from './write-paper-html.ts'
import { writePaperMarkdown } from './write-paper-markdown.ts'

const TERMS = {
  terms: { place: { locality: 'Hamburg', country: 'DE' }, start: '2027-02-01' },
  withPay: true,
} as const
const model = openModel(northwind())
const golden = (name: string) =>
  new URL(`../../../fixtures/charter/${name}`, import.meta.url).pathname

/** A seat whose words are full of what formats could take for their own. */
const ODD = papersOf(
  openCase(`
positions:
  - { id: cto, title: '# <script>alert("1")</script> *CTO* & Co', roles: [cto],
      description: "1. First\\n\\n- <b>bold</b> [link](x) \\u0001 | end" }`),
  'cto',
  'en',
).charter

describe('papers in Markdown', () => {
  it.each(['en', 'de'] as const)(
    'are the charter and posting people hand out (%s)',
    async (language) => {
      const { charter, posting } = papersOf(model, 'cto', language, TERMS)
      await expect(writePaperMarkdown(charter)).toMatchFileSnapshot(
        golden(`cto-charter.${language}.md`),
      )
      await expect(writePaperMarkdown(posting)).toMatchFileSnapshot(
        golden(`cto-posting.${language}.md`),
      )
      await expect(writePaperMarkdown(forPublication(posting))).toMatchFileSnapshot(
        golden(`cto-public.${language}.md`),
      )
    },
  )

  it('take nothing in a text for markup', () => {
    const text = writePaperMarkdown(ODD)
    expect(text).toContain('\\<script\\>')
    expect(text).toContain('\\*CTO\\*')
    expect(text).toContain('\n1\\. First\n')
    expect(text).not.toMatch(/^- <b>/m)
  })
})

describe('papers in HTML', () => {
  it('are one whole file: no script, nothing loaded, every mark leads to a source', () => {
    const html = writePaperHtml(papersOf(model, 'cto', 'de', TERMS).posting)
    expect(html).toMatch(/^<!doctype html>\n<html lang="de">/)
    expect(html).not.toMatch(/<script|<link|<img|url\(/)
    const marks = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id]) => id)
    expect(marks.length).toBeGreaterThan(20)
    for (const id of marks) expect(html).toContain(`id="${id}"`)
  })

  it('take nothing in a text for markup', () => {
    const html = writePaperHtml(ODD)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;')
  })
})

describe('papers for Word', () => {
  const parts = (paper: Paper) =>
    Object.fromEntries(
      Object.entries(unzipSync(writePaperDocx(paper))).map(([name, bytes]) => [
        name,
        new TextDecoder().decode(bytes),
      ]),
    )

  it.each(['en', 'de'] as const)('can be read back with all they say (%s)', (language) => {
    const { posting } = papersOf(model, 'cio', language, TERMS)
    const read = readDocxText(writePaperDocx(posting))
    // The reader takes every kind of blank for one.
    const plain = (words: string) => words.replace(/\s+/g, ' ')
    const text = plain(read.ok ? read.text : '')
    for (const { title, blocks } of posting.sections) {
      expect(text).toContain(title)
      for (const block of blocks) {
        const lines = block.kind === 'list' ? block.lines : []
        for (const line of lines) expect(text).toContain(plain(line.text))
      }
    }
  })

  it('have every part that is referred to, styles and lists that exist, and a bookmark for every mark', () => {
    const files = parts(papersOf(model, 'cto', 'en', TERMS).charter)
    const document = files['word/document.xml'] ?? ''
    const all = (pattern: RegExp, text: string) =>
      new Set(Array.from(text.matchAll(pattern), ([, found]) => found))
    for (const name of all(/PartName="\/([^"]+)"/g, files['[Content_Types].xml'] ?? '')) {
      expect(Object.keys(files)).toContain(name)
    }
    for (const target of all(/Target="([^"]+)"/g, files['word/_rels/document.xml.rels'] ?? '')) {
      expect(Object.keys(files)).toContain(`word/${target}`)
    }
    const styles = all(/w:styleId="([^"]+)"/g, files['word/styles.xml'] ?? '')
    for (const style of all(/<w:pStyle w:val="([^"]+)"/g, document)) expect(styles).toContain(style)
    const lists = all(/<w:num w:numId="([^"]+)"/g, files['word/numbering.xml'] ?? '')
    for (const list of all(/<w:numId w:val="([^"]+)"/g, document)) expect(lists).toContain(list)
    const anchors = all(/w:anchor="([^"]+)"/g, document)
    expect(anchors.size).toBeGreaterThan(2)
    for (const anchor of anchors) expect(document).toContain(`w:name="${anchor}"`)
  })

  it('are the same bytes every time, and survive signs XML cannot hold', () => {
    expect(writePaperDocx(ODD)).toEqual(writePaperDocx(ODD))
    expect(parts(ODD)['word/document.xml']).not.toContain('\u0001')
  })
})

describe('a posting for publication', () => {
  it('names nobody, and has no marks, remarks, sources or internal section', () => {
    const { posting } = papersOf(model, 'cio', 'en', TERMS)
    const people = model.tables.people.list().map(({ name }) => name)
    for (const name of people) expect(JSON.stringify(posting)).not.toContain(name)
    const text = writePaperMarkdown(forPublication(posting))
    expect(text).not.toMatch(/\\\[\d/)
    expect(text).not.toMatch(/to be settled|Before publishing|Sources/)
    expect(text).toContain('## Requirements')
    // H19: which decisions, but not up to which amount.
    expect(text).toContain('- Sign a vendor contract')
    expect(text).not.toMatch(/EUR|signature-policy|by rule/i)
  })
})
