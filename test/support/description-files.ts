import { strToU8, zipSync } from 'fflate'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DOCUMENT =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

const STYLES = `<w:styles ${WORD}>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Aufzhlung"><w:name w:val="List Bullet"/></w:style>
</w:styles>`

/** Escapes a text for XML. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A paragraph of a document; `#` and `-` at its beginning become the styles of Word. */
function paragraph(line: string): string {
  const [, mark = '', text = ''] = /^(#|-)?\s*(.*)$/.exec(line) ?? []
  const style = { '#': 'berschrift1', '-': 'Aufzhlung' }[mark]
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** Packs a document by hand, the way word processors write it; `body` is the XML between its brackets. */
export function packDocx(body: string): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/document.xml': strToU8(
      `<w:document ${WORD}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  })
}

/** A document with the lines of a text in Markdown. */
export function docxOf(text: string): Uint8Array {
  return packDocx(text.split('\n').map(paragraph).join(''))
}

/** A line on a page of a PDF: its text, where it begins, how large it is. */
export type PlacedLine = {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

/** Writes a PDF by hand: pages with lines in one of the standard faces. */
export function pdfOf(pages: readonly (readonly PlacedLine[])[], trailer = ''): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [i, lines] of pages.entries()) {
    const content = lines.map(drawn).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    places.push(text.length)
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text + table + end, (letter) => letter.charCodeAt(0))
}

/** Letters of a line before its words go on in the next, and lines of a page. */
const COLUMN = 90
const LINES = 40

/** A PDF of a text in Markdown: headings larger, bullets for items, words going on in the next line. */
export function pdfOfText(text: string): Uint8Array {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const size = line.startsWith('#') ? 14 : 10
      const shown = line.replace(/^#+\s*/, '').replace(/^-\s+/, '\u2022 ')
      return wrapped(shown).map((part) => ({ text: part, size }))
    })
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) =>
    lines.slice(page * LINES, (page + 1) * LINES).map((line, i) => ({ ...line, y: 800 - i * 14 })),
  )
  return pdfOf(pages)
}

function wrapped(line: string): readonly string[] {
  const parts: string[] = []
  for (const word of line.split(' ')) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + word.length < COLUMN) {
      parts[parts.length - 1] = `${last} ${word}`
    } else parts.push(word)
  }
  return parts
}

/** Letters that WinAnsi has elsewhere than Unicode. */
const WIN_ANSI: Readonly<Record<string, string>> = { '•': '\x95', '–': '\x96', '’': '\x92' }

function drawn({ text, x = 60, y, size = 10 }: PlacedLine): string {
  const letters = text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[•–’]/g, (letter) => WIN_ANSI[letter] ?? letter)
    .replace(/[^\0-\xff]/g, '?')
  return `BT /F1 ${size} Tf ${x} ${y} Td (${letters}) Tj ET`
}

/** A compound file, as old and protected Office files are, that names one stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [i, letter] of [...stream].entries()) bytes[1024 + 2 * i] = letter.charCodeAt(0)
  return bytes
}
