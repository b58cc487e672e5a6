import { strToU8, zipSync } from 'fflate'
import { escapeXml } from './escape-xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OPEN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Widths of columns in characters. */
const NARROWEST = 8
const WIDEST = 48

/** When the parts of a workbook were made: always the same, so that the same rows give the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1, 12))

/**
 * Writes a workbook of one sheet (ECMA-376): texts alone, the first row bold and kept in sight, a filter on it, columns as
 * wide as what they hold.
 */
export function writeXlsx(sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
  const part = (text: string) => strToU8(OPEN + text)
  const name = escapeXml(sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  return zipSync(
    {
      '[Content_Types].xml': part(CONTENT_TYPES),
      '_rels/.rels': part(relations('officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': part(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml'),
      ),
      'xl/styles.xml': part(STYLES),
      'xl/worksheets/sheet1.xml': part(sheetXml(rows)),
    },
    { level: 6, mtime: MADE },
  )
}

function relations(...pairs: readonly string[]): string {
  const all: string[] = []
  for (let i = 0; i < pairs.length; i += 2) {
    all.push(
      `<Relationship Id="rId${i / 2 + 1}" Type="${RELATIONS}/${pairs[i]}" Target="${pairs[i + 1]}"/>`,
    )
  }
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`

/** Format 49 is text: a spreadsheet leaves what is typed there as it is. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function sheetXml(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map(({ length }) => length))
  const last = `${lettersOf(width - 1)}${Math.max(1, rows.length)}`
  const widths = Array.from({ length: width }, (_, column) => {
    const longest = Math.max(...rows.map((row) => (row[column] ?? '').length))
    const wide = Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
    return `<col min="${column + 1}" max="${column + 1}" width="${wide}" style="1" customWidth="1"/>`
  })
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) =>
      cellXml(text, `${lettersOf(column)}${at + 1}`, at === 0),
    )
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  const view =
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetViews>${view}</sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
}

function cellXml(text: string, reference: string, isHeader: boolean): string {
  if (text === '') return ''
  const style = isHeader ? 2 : 1
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

/** The letters a spreadsheet gives a column. */
export function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}
