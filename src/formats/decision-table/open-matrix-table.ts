import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { MatrixFile } from '../../text/matrix-report.ts'
import { decodeTable } from '../people-table/decode-table.ts'
import { type OpenSheet, openTable } from '../people-table/open-table.ts'
import { createProblemList } from '../people-table/problems.ts'
import { isZip } from '../read-xlsx.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { type ColumnNames, findHeaderRow } from './find-columns.ts'
import type { MatrixTable } from './matrix-table.ts'
import { matrixProblem } from './problems.ts'
import { isMarkdownTable, readMarkdownTable } from './read-markdown-table.ts'

/** What a table may hold at most (M2). */
export const MATRIX_BOUNDS = { bytes: 16 * 1024 * 1024, rows: 10_000, columns: 200, cell: 10_000 }

/** A file as a table, or why it is none. */
export type OpenedMatrix = {
  readonly table: MatrixTable | null
  readonly problems: readonly MatrixProblem[]
}

/** Opens a table of rules by what its bytes say (M1, M2). `readDmn` takes what is XML. */
export function openMatrixTable(
  input: MatrixFile,
  names: ColumnNames,
  readDmn: (text: string) => OpenedMatrix,
  { sheet }: { readonly sheet?: string },
): OpenedMatrix {
  const size = 'bytes' in input ? input.bytes.length : input.text.length
  if (size > MATRIX_BOUNDS.bytes)
    return refused('too-large', { most: MATRIX_BOUNDS.bytes, expected: 'bytes' })
  if ('bytes' in input && isZip(input.bytes)) return openSheets(input, names, sheet)
  const decoded = 'bytes' in input ? decodeTable(input.bytes) : { text: input.text, encoding: null }
  const text = decoded.text.replace(/^\uFEFF/, '')
  if (text.trim() === '') return refused('file-empty')
  if (/^\s*<[?!a-zA-Z]/.test(text)) return readDmn(text)
  if (isMarkdownTable(text)) {
    const rows = readMarkdownTable(text)
    const { encoding } = decoded
    return boundedTable({ kind: 'markdown', encoding, separator: '|', sheet: null, rows }, [])
  }
  return openSheets(input, names, sheet)
}

const refused = (...problem: Parameters<typeof matrixProblem>): OpenedMatrix => ({
  table: null,
  problems: [matrixProblem(...problem)],
})

function openSheets(
  input: MatrixFile,
  names: ColumnNames,
  wanted: string | undefined,
): OpenedMatrix {
  const list = createProblemList()
  const opened = openTable(input, undefined, list.take)
  const sheets = opened.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  const chosen =
    wanted === undefined ? bestSheet(sheets, names) : sheets.find(({ name }) => name === wanted)
  if (!chosen && list.problems.length === 0) {
    if (wanted === undefined) list.take('file-empty', {})
    else list.take('sheet-unknown', { wanted, sheets: sheets.map(({ name }) => name) })
  }
  if (chosen && sheets.length > 1 && wanted === undefined) {
    const others = sheets.filter((one) => one !== chosen).map(({ name }) => name)
    list.take('sheet-chosen', { sheet: chosen.name, others })
  }
  const problems = list.problems.map((file) => ({
    ...matrixProblem('file', { file }, file.row === null ? {} : { row: file.row }),
    severity: file.severity,
  }))
  if (!chosen) return { table: null, problems }
  const { kind, encoding, separator } = opened
  const sheet = chosen.name === '' ? null : chosen.name
  return boundedTable({ kind, encoding, separator, sheet, rows: chosen.rows }, problems)
}

function bestSheet(sheets: readonly OpenSheet[], names: ColumnNames): OpenSheet | undefined {
  const scored = sheets.map((sheet) => ({
    sheet,
    score: findHeaderRow(sheet.rows, names)?.score ?? 0,
  }))
  return scored.sort((a, b) => b.score - a.score)[0]?.sheet
}

/** Refuses what holds more than is read (M2). */
export function boundedTable(table: MatrixTable, problems: readonly MatrixProblem[]): OpenedMatrix {
  const { rows, columns, cell } = MATRIX_BOUNDS
  const tooLarge = (most: number, expected: string, row?: SheetRow): OpenedMatrix => ({
    table: null,
    problems: [
      ...problems,
      matrixProblem('too-large', { most, expected }, row ? { row: row.row } : {}),
    ],
  })
  if (table.rows.length > rows + 40) return tooLarge(rows, 'rows')
  for (const row of table.rows) {
    if (row.cells.length > columns) return tooLarge(columns, 'columns', row)
    if (row.cells.some((text) => text.length > cell)) return tooLarge(cell, 'cell', row)
  }
  return { table, problems }
}
