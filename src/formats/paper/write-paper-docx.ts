import { strToU8, zipSync } from 'fflate'
import {
  leadingName,
  type Paper,
  type PaperBlock,
  type PaperLine,
  type PaperSection,
  sourceLine,
} from '../../text/paper/paper.ts'
import { escapeXml } from '../escape-xml.ts'
import { fixedParts, LISTS, PAGE, WORD } from './docx-parts.ts'

const OPEN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** When the parts were made: always the same, so that the same paper gives the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1, 12))

/** Widths of the two columns of facts, in twentieths of a point. */
const COLUMNS = [2835, 6803] as const

/**
 * A paper as a document of Word (ECMA-376): headings, lists, a table of facts, numbers that lead to the sources, a footer
 * with the page. Styles are named as Word names its own, so that a house style can be laid over them.
 */
export function writePaperDocx(paper: Paper): Uint8Array {
  const parts = { ...fixedParts(paper), 'word/document.xml': documentXml(paper) }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(OPEN + text)])),
    { level: 6, mtime: MADE },
  )
}

function documentXml({ title, subtitle, note, sections, sources, words }: Paper): string {
  const body = [
    paragraph('Title', run(title)),
    paragraph('Subtitle', run(subtitle)),
    ...(note === '' ? [] : [paragraph('Note', run(note))]),
    ...sections.flatMap((section) => sectionXml(section, words.internal)),
    ...(sources.length === 0
      ? []
      : [
          paragraph('Heading1', run(words.sources)),
          ...sources.map((one) =>
            paragraph(
              'Source',
              `<w:bookmarkStart w:id="${one.number}" w:name="source_${one.number}"/>${run(sourceLine(one))}<w:bookmarkEnd w:id="${one.number}"/>`,
              listItem(LISTS.sources),
            ),
          ),
        ]),
  ]
  return `<w:document xmlns:w="${WORD}"><w:body>${body.join('')}${PAGE}</w:body></w:document>`
}

function sectionXml(
  { title, blocks, internal }: PaperSection,
  internalWord: string,
): readonly string[] {
  const heading = internal ? `${title} (${internalWord})` : title
  // What is not for the readers stands on a page of its own, to be taken off.
  const place = internal ? '<w:pageBreakBefore/>' : ''
  return [paragraph('Heading1', run(heading), place), ...blocks.flatMap(blockXml)]
}

function blockXml(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'text': {
      const texts = block.line.text.split(/\n{2,}/)
      return texts.map((text, at) => {
        const notes = at === texts.length - 1 ? block.line.notes : []
        return paragraph('Normal', lineXml({ ...block.line, text, notes }))
      })
    }
    case 'list': {
      const items = block.lines.map((line) =>
        paragraph('ListParagraph', lineXml(line), listItem(LISTS.points)),
      )
      return block.title === undefined ? items : [paragraph('Heading2', run(block.title)), ...items]
    }
    case 'facts': {
      const rows = block.facts.map(
        ({ name, lines }) =>
          `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(COLUMNS[0], paragraph('Normal', run(name, '<w:color w:val="5C6670"/>')))}${cell(COLUMNS[1], lines.map((line) => paragraph('Normal', lineXml(line))).join(''))}</w:tr>`,
      )
      const grid = COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
      // Word wants a paragraph behind a table.
      return [
        `<w:tbl><w:tblPr><w:tblW w:w="${COLUMNS[0] + COLUMNS[1]}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`,
        '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>',
      ]
    }
  }
}

const cell = (width: number, inside: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`

const listItem = (list: number) =>
  `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`

const paragraph = (style: string, inside: string, more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`

function run(text: string, look = ''): string {
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`
}

function lineXml(line: PaperLine): string {
  const { text, notes, remark } = line
  const name = leadingName(line)
  const marks = notes.map(
    (one) =>
      `<w:hyperlink w:anchor="source_${one}">${run(String(one), '<w:vertAlign w:val="superscript"/>')}</w:hyperlink>`,
  )
  return [
    ...(name === null ? [] : [run(text === '' ? name : `${name} `, '<w:b/>')]),
    ...(text === '' ? [] : [run(text)]),
    ...(remark === undefined ? [] : [run(` (${remark})`, '<w:i/><w:color w:val="5C6670"/>')]),
    ...(marks.length === 0
      ? []
      : [run(' '), marks.join(run(', ', '<w:vertAlign w:val="superscript"/>'))]),
  ].join('')
}
