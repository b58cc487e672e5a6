import { strToU8, zipSync } from 'fflate'

// One table as three programs save it, part by part (ECMA-376 part 1, 18 and 22; the parts and
// attributes each program is known to write). The people are fictional.

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** What each of the workbooks holds on its sheet of people, as a reader sees it. */
export const OFFICE_ROWS = [
  ['Name', 'Title', 'Department', 'Manager', 'Since', 'FTE'],
  ['Mara Lindqvist', 'CEO', 'Board', '', '2019-04-01', '1'],
  ['Ada Nkemelu', 'Chief Technology Officer', 'Technology', 'Mara Lindqvist', '2021-01-15', '0.8'],
  ['Jörn Österholm', 'Head of Platform', 'Technology', 'Ada Nkemelu', '2024-02-29', '1'],
] as const

const pack = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`

const types = (parts: readonly (readonly [part: string, type: string])[]) =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('')}</Types>`

const TYPES = types([
  ['xl/workbook.xml', 'sheet.main'],
  ['xl/worksheets/sheet1.xml', 'worksheet'],
  ['xl/worksheets/sheet2.xml', 'worksheet'],
  ['xl/styles.xml', 'styles'],
  ['xl/sharedStrings.xml', 'sharedStrings'],
])

/**
 * As Excel for Windows saves: shared strings with rich text and phonetics, built-in date formats, a
 * department merged over two rows, FTE and a manager by formula with its last value, a very hidden
 * sheet, extension lists.
 */
export function excelWorkbook({ from1904 = false } = {}): Uint8Array {
  const day = (serial: number) => serial - (from1904 ? 1462 : 0)
  const strings = [
    ...['Name', 'Title', 'Department', 'Manager', 'Since', 'FTE'].map((text) => `<t>${text}</t>`),
    '<t>Mara Lindqvist</t>',
    '<t>CEO</t>',
    '<t>Board</t>',
    '<r><t xml:space="preserve">Ada </t></r><r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t>Nkemelu</t></r>',
    '<t xml:space="preserve">Chief Technology Officer </t>',
    '<t>Technology</t>',
    '<t>Jörn Österholm</t><phoneticPr fontId="1" type="noConversion"/>',
    '<t>Head of Platform</t>',
    '<t>not for you</t>',
  ]
  const s = (ref: string, index: number) => `<c r="${ref}" t="s"><v>${index}</v></c>`
  const head = [0, 1, 2, 3, 4, 5].map((at) => s(`${'ABCDEF'[at]}1`, at)).join('')
  const sheet = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><dimension ref="A1:F4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="18" customWidth="1"/></cols><sheetData><row r="1" spans="1:6" x14ac:dyDescent="0.25">${head}</row><row r="2" spans="1:6" x14ac:dyDescent="0.25">${s('A2', 6)}${s('B2', 7)}${s('C2', 8)}<c r="E2" s="1"><v>${day(43556)}</v></c><c r="F2" s="2"><v>1</v></c></row><row r="3" spans="1:6" x14ac:dyDescent="0.25">${s('A3', 9)}${s('B3', 10)}${s('C3', 11)}<c r="D3" t="str"><f>A2</f><v>Mara Lindqvist</v></c><c r="E3" s="1"><v>${day(44211)}</v></c><c r="F3" s="2"><f>4/5</f><v>0.8</v></c></row><row r="4" spans="1:6" x14ac:dyDescent="0.25">${s('A4', 12)}${s('B4', 13)}<c r="C4" s="3"/><c r="D4" t="str"><f t="shared" ref="D4:D9" si="0">A3</f><v>Ada Nkemelu</v></c><c r="E4" s="1"><v>${day(45351)}</v></c><c r="F4" s="2"><v>1</v></c></row></sheetData><autoFilter ref="A1:F4" xr:uid="{00000000-0009-0000-0000-000000000000}"/><mergeCells count="1"><mergeCell ref="C3:C4"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.78740157499999996" bottom="0.78740157499999996" header="0.3" footer="0.3"/><extLst><ext uri="{x}"/></extLst></worksheet>`
  return pack({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr${from1904 ? ' date1904="1"' : ''} defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225"/></bookViews><sheets><sheet name="Lists" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="Team &amp; Seats" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Team &amp; Seats'!$A$1:$F$4</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>14</v></c></row></sheetData></worksheet>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="14" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" xfId="0" applyAlignment="1"><alignment vertical="center"/></xf></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="17" uniqueCount="15">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
  })
}

/** As LibreOffice Calc saves: every attribute spelled out, `aca` on formulas, dates by a format of its own. */
export function libreOfficeWorkbook(): Uint8Array {
  const flat = OFFICE_ROWS.flat().map(String)
  const strings = [...new Set(flat)]
  const serials: Readonly<Record<string, number>> = {
    '2019-04-01': 43556,
    '2021-01-15': 44211,
    '2024-02-29': 45351,
  }
  const cell = (text: string, ref: string, row: number) => {
    if (text === '') return `<c r="${ref}" s="0"/>`
    if (text in serials) return `<c r="${ref}" s="1" t="n"><v>${serials[text]}</v></c>`
    if (/^[\d.]+$/.test(text)) return `<c r="${ref}" s="0" t="n"><v>${text}</v></c>`
    if (row > 1 && ref.startsWith('D')) {
      return `<c r="${ref}" s="0" t="str"><f aca="false">A${row - 1}</f><v>${text}</v></c>`
    }
    return `<c r="${ref}" s="0" t="s"><v>${strings.indexOf(text)}</v></c>`
  }
  const rows = OFFICE_ROWS.map((cells, at) => {
    const inner = cells.map((text, i) => cell(text, `${'ABCDEF'[i]}${at + 1}`, at + 1)).join('')
    return `<row r="${at + 1}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${inner}</row>`
  })
  return pack({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/><sheets><sheet name="Team &amp; Seats" sheetId="1" state="visible" r:id="rId2"/><sheet name="Lists" sheetId="2" state="hidden" r:id="rId3"/></sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/></workbook>`,
    'xl/worksheets/sheet1.xml': `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:F4"/><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"/><sheetData>${rows.join('')}</sheetData><printOptions headings="false" gridLines="false"/><headerFooter differentFirst="false" differentOddEven="false"><oddHeader>&amp;C&amp;A</oddHeader></headerFooter></worksheet>`,
    'xl/worksheets/sheet2.xml': `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yy;@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="164"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="${flat.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
  })
}

/** As Google Sheets exports: relations by full path, texts inline, a thousand empty rows that have a style. */
export function googleWorkbook(): Uint8Array {
  const days: Readonly<Record<string, number>> = {
    '2019-04-01': 43556,
    '2021-01-15': 44211,
    '2024-02-29': 45351,
  }
  const cell = (text: string, ref: string) => {
    if (text === '') return ''
    if (text in days) return `<c r="${ref}" s="2"><v>${days[text]}.0</v></c>`
    if (/^[\d.]+$/.test(text)) return `<c r="${ref}" s="1"><v>${Number(text).toFixed(1)}</v></c>`
    return `<c r="${ref}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`
  }
  const rows = OFFICE_ROWS.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((text, i) => cell(text, `${'ABCDEF'[i]}${at + 1}`)).join('')}</row>`,
  )
  const empty = Array.from(
    { length: 1000 - rows.length },
    (_, at) => `<row r="${at + rows.length + 1}"><c r="A${at + rows.length + 1}" s="1"/></row>`,
  )
  return pack({
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'theme', 'theme/theme1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId4', 'worksheet', '/xl/worksheets/sheet1.xml'],
    ]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main"><workbookPr/><sheets><sheet state="visible" name="Team &amp; Seats" sheetId="1" r:id="rId4"/></sheets><definedNames/><calcPr/></workbook>`,
    'xl/worksheets/sheet1.xml': `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>${rows.join('')}${empty.join('')}</sheetData><drawing r:id="rId1" xmlns:r="${OFFICE}"/></worksheet>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="0" xfId="0" applyFont="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="0" uniqueCount="0"/>`,
  })
}

/** The beginning of a compound file (MS-CFB) that holds streams of these names. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 3)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, name] of ['Root Entry', ...streams].entries()) {
    const entry = 1024 + at * 128
    for (const [i, letter] of [...name].entries()) file[entry + 2 * i] = letter.charCodeAt(0)
  }
  return file
}
