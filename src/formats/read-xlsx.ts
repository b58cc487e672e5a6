import {
  OFFICE_BOUNDS,
  type OfficeParts,
  openOfficeParts,
  UnreadableOffice,
} from './read-office-parts.ts'
import { attributeOf, createXmlReader } from './read-office-xml.ts'
import { isTrue, readXlsxSheet, type SheetRow } from './read-xlsx-sheet.ts'
import { readXlsxStyles } from './read-xlsx-styles.ts'

/** A sheet of a workbook: what it is called, whether it is hidden, its rows that hold anything. */
export type Worksheet = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly SheetRow[]
}

/** The sheets of a workbook in their order, or why the file is none. */
export type XlsxResult =
  | { readonly ok: true; readonly sheets: readonly Worksheet[] }
  | {
      readonly ok: false
      readonly fault: UnreadableOffice['fault'] | 'bytes'
      /** The sheet it lies in, where it lies in one. */
      readonly sheet: string | null
    }

/** How much of a workbook is read at most. */
export type XlsxReach = {
  readonly rows: number
  readonly columns: number
  readonly sheets: number
  readonly unpacked?: number
}

type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly part: string }

/**
 * Reads the cells of an XLSX file (ECMA-376, transitional and strict) as texts: numbers as shown but
 * for their rounding, dates as ISO dates, formulas by their last value. Hidden sheets are named, not
 * read. Bounds hold while it is unpacked. Never throws.
 */
export function readXlsx(bytes: Uint8Array, most: XlsxReach): XlsxResult {
  if (bytes.length > OFFICE_BOUNDS.bytes) return { ok: false, fault: 'bytes', sheet: null }
  let current: string | null = null
  try {
    const parts = openOfficeParts(bytes, most.unpacked)
    const workbook = readWorkbook(parts)
    if (workbook.sheets.length > most.sheets) throw new UnreadableOffice('sheets')
    const strings = readStrings(parts, workbook.folder)
    const formOf = readXlsxStyles((take) => parts.read(`${workbook.folder}styles.xml`, take))
    const { startsIn1904 } = workbook
    const sheets = workbook.sheets.map(({ name, hidden, part }): Worksheet => {
      current = name
      if (hidden) return { name, hidden, rows: [] }
      const context = { strings, formOf, startsIn1904, most }
      return { name, hidden, rows: readXlsxSheet((take) => parts.read(part, take), context) }
    })
    return { ok: true, sheets }
  } catch (error) {
    if (error instanceof UnreadableOffice) return { ok: false, fault: error.fault, sheet: current }
    // Offsets and lengths of a damaged file may point anywhere.
    if (error instanceof RangeError) return { ok: false, fault: 'damaged', sheet: current }
    throw error
  }
}

/** Whether bytes begin like a ZIP, which an XLSX file is. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

function readWorkbook(parts: OfficeParts) {
  const main = readRelations(parts, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')
  const path = main?.target ?? 'xl/workbook.xml'
  if (!parts.has(path)) throw new UnreadableOffice('not-xlsx')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const relations = readRelations(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, folder)
  const targets = new Map(relations.map(({ id, target }) => [id, target]))
  const sheets: SheetEntry[] = []
  let startsIn1904 = false
  parts.read(
    path,
    createXmlReader({
      open: (name, tag) => {
        if (name === 'workbookPr') startsIn1904 = isTrue(attributeOf(tag, 'date1904'))
        if (name !== 'sheet') return
        const state = attributeOf(tag, 'state') ?? 'visible'
        const relation = /\s(?:\w+:)?id\s*=\s*["']([^"']*)["']/.exec(
          tag.replace(/\ssheetId\s*=/, ' _='),
        )
        sheets.push({
          name: attributeOf(tag, 'name') ?? `Sheet ${sheets.length + 1}`,
          hidden: state !== 'visible',
          part:
            targets.get(relation?.[1] ?? '') ?? `${folder}worksheets/sheet${sheets.length + 1}.xml`,
        })
      },
    }),
  )
  return { folder, sheets, startsIn1904 }
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function readRelations(parts: OfficeParts, path: string, folder: string): readonly Relation[] {
  const relations: Relation[] = []
  parts.read(
    path,
    createXmlReader({
      open: (name, tag) => {
        if (name !== 'Relationship') return
        const target = attributeOf(tag, 'Target') ?? ''
        const type = (attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? ''
        const full = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
        relations.push({ id: attributeOf(tag, 'Id') ?? '', type, target: full })
      },
    }),
  )
  return relations
}

function readStrings(parts: OfficeParts, folder: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let collects = false
  let isPhonetic = false
  parts.read(
    `${folder}sharedStrings.xml`,
    createXmlReader({
      open: (name) => {
        if (name === 'si') text = ''
        else if (name === 'rPh') isPhonetic = true
        else if (name === 't') collects = !isPhonetic
      },
      text: (piece) => {
        if (collects) text += piece
      },
      close: (name) => {
        if (name === 'si') strings.push(text)
        else if (name === 'rPh') isPhonetic = false
        else if (name === 't') collects = false
      },
    }),
  )
  return strings
}
