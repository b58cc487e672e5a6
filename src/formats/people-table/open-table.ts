import type { NotATable } from '../../text/import-problem.ts'
import { holdsStream, isBinary, startsWith } from '../file-marks.ts'
import { isZip, readXlsx } from '../read-xlsx.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { TABLE_BOUNDS } from './bounds.ts'
import { decodeTable, type TableEncoding } from './decode-table.ts'
import type { ProblemTaker } from './problems.ts'
import { readDelimited, type Separator } from './read-delimited.ts'
import type { ListFault, PartedCells, PeopleTableInput } from './result.ts'

/** A sheet as it is read: rows that hold anything. */
export type OpenSheet = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly SheetRow[]
  /** The header, where it need not be looked for. */
  readonly header?: SheetRow
}

/** What a file turned out to be. */
export type OpenTable = {
  readonly kind: 'csv' | 'xlsx'
  readonly encoding: TableEncoding | null
  readonly separator: Separator | null
  readonly sheets: readonly OpenSheet[]
}

/**
 * Opens a file or a pasted text by what it is, not by its name (T1 to T6). What cannot be read gives a
 * problem and no sheets.
 */
export function openTable(
  input: PeopleTableInput,
  wanted: TableEncoding | undefined,
  take: ProblemTaker,
): OpenTable {
  if ('fault' in input) return nothing('csv', () => tellFault(input.fault, take))
  if ('rows' in input) return openCells(input, take)
  if ('text' in input) return openText(input.text, null, take)
  const { bytes } = input
  if (bytes.length === 0) return nothing('csv', () => take('file-empty', {}))
  if (isZip(bytes)) return openWorkbook(bytes, take)
  const kind = otherKind(bytes)
  if (kind !== null) return nothing('csv', () => take('not-a-table', { kind }))
  if (bytes.length > TABLE_BOUNDS.bytes) return tooLarge(take)
  const { text, encoding, guessed } = decodeTable(bytes, wanted)
  if (guessed) take('encoding-guessed', { encoding })
  if (isBinary(text)) return nothing('csv', () => take('not-a-table', { kind: 'binary' }))
  return openText(text, encoding, take)
}

function nothing(kind: OpenTable['kind'], tell: () => void): OpenTable {
  tell()
  return { kind, encoding: null, separator: null, sheets: [] }
}

function tellFault(fault: ListFault, take: ProblemTaker): void {
  if (fault.code === 'list-unreadable') {
    const { line, column, advice } = fault
    take('list-unreadable', { line, column, advice }, { row: line })
  } else take('list-missing', {})
}

function openCells(
  { header, rows, resolved, unasked }: PartedCells,
  take: ProblemTaker,
): OpenTable {
  if (header.cells.length > TABLE_BOUNDS.columns) {
    const facts = { bound: 'columns', most: TABLE_BOUNDS.columns } as const
    return nothing('csv', () => take('out-of-bounds', facts))
  }
  for (const { header: column, by, cells } of resolved) {
    take('further-names', { by, cells }, { header: column })
  }
  if (unasked.length > 0) take('not-asked-for', { headers: unasked })
  const sheet = { name: '', hidden: false, header, rows: [header, ...rows] }
  return { kind: 'csv', encoding: null, separator: null, sheets: [sheet] }
}

const tooLarge = (take: ProblemTaker): OpenTable =>
  nothing('csv', () => take('out-of-bounds', { bound: 'bytes', most: TABLE_BOUNDS.bytes }))

function openText(text: string, encoding: TableEncoding | null, take: ProblemTaker): OpenTable {
  if (text.length > TABLE_BOUNDS.bytes) return tooLarge(take)
  if (text.trim() === '') return nothing('csv', () => take('file-empty', {}))
  const read = readDelimited(text)
  if (!read.ok) {
    const { bound, row } = read
    return nothing('csv', () =>
      take('out-of-bounds', { bound, most: TABLE_BOUNDS[bound] }, { row }),
    )
  }
  const { rows, separator } = read
  if (read.quotesIgnored) take('quotes-ignored', {})
  const lost = rows.filter(({ cells }) => cells.some((cell) => cell.includes('\uFFFD'))).length
  if (lost > 0) take('characters-lost', { rows: lost })
  return { kind: 'csv', encoding, separator, sheets: [{ name: '', hidden: false, rows }] }
}

function openWorkbook(bytes: Uint8Array, take: ProblemTaker): OpenTable {
  const { columns, sheets } = TABLE_BOUNDS
  const rows = TABLE_BOUNDS.rows + TABLE_BOUNDS.headerWithin
  const read = readXlsx(bytes, { rows, columns, sheets })
  if (read.ok) return { kind: 'xlsx', encoding: null, separator: null, sheets: read.sheets }
  return nothing('xlsx', () => {
    const { fault } = read
    if (fault === 'damaged') take('not-a-table', { kind: 'damaged-xlsx' })
    else if (fault === 'not-xlsx') take('not-a-table', { kind: zipKind(bytes) })
    else take('out-of-bounds', { bound: fault, most: mostOf(fault) })
  })
}

function mostOf(bound: 'bytes' | 'unpacked' | 'rows' | 'columns' | 'sheets'): number {
  return bound === 'unpacked' ? 8 * TABLE_BOUNDS.bytes : TABLE_BOUNDS[bound]
}

const zipKind = (bytes: Uint8Array): NotATable =>
  startsWith(bytes, 'mimetypeapplication/vnd.oasis.opendocument', 30) ? 'ods' : 'zip'

/** What a file is that begins as no text does. */
function otherKind(bytes: Uint8Array): NotATable | null {
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1')) {
    return holdsStream(bytes, 'EncryptedPackage') ? 'encrypted-xlsx' : 'xls'
  }
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  const pictures = ['\x89PNG\r\n', '\xFF\xD8\xFF', 'GIF8']
  return pictures.some((mark) => startsWith(bytes, mark)) ? 'image' : null
}
