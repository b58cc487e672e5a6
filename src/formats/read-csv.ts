import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../model/problem.ts'

/** A text to read, and what its file is called in messages. */
export type TextFile = { readonly name: string; readonly text: string }

/** One record of a CSV file: its row as a spreadsheet numbers it (the first is 1), and its cells. */
export type CsvRow = { readonly row: number; readonly cells: readonly string[] }

/** The records of a file, blank ones too, so that every row can be accounted for. */
export type CsvTable = { readonly name: string; readonly rows: readonly CsvRow[] }

/** A table, or why the file is none. */
export type CsvResult =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly problem: Problem }

/** What a file may hold at most. Larger ones are refused as soon as it shows. */
export const CSV_BOUNDS = { bytes: 64 * 1024 * 1024, rows: 500_000, columns: 100, cell: 100_000 }

/** How far into a file the separator is looked for. */
const SAMPLE = 20_000

/**
 * Reads a CSV text: separator `,`, `;` or tab (told by the first line that has one), quotes, line
 * breaks within quotes, a byte order mark, rows of unequal length. Gives every record with its row.
 * A text out of bounds or with a quote that never ends is refused with a problem. Never throws.
 */
export function readCsv({ name, text }: TextFile, bounds = CSV_BOUNDS): CsvResult {
  const refuse = (code: string, where: string, message: string): CsvResult => ({
    ok: false,
    problem: { code, where, message },
  })
  if (isLargerThan(text, bounds.bytes)) {
    const message = `The file is larger than 64 MB. Give one snapshot of one organisation at a time.`
    return refuse('csv-too-large', name, message)
  }
  if (text.trim() === '') return refuse('csv-empty', name, 'The file is empty.')
  const rows: CsvRow[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text.slice(0, SAMPLE)),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: bounds.columns * bounds.cell,
      on_record: (cells: string[]) => {
        const row = rows.length + 1
        checkBounds(row, cells, bounds)
        rows.push({ row, cells })
        return null
      },
    })
  } catch (error) {
    if (error instanceof OutOfBounds) {
      return refuse(error.code, `${name}, row ${error.row}`, error.message)
    }
    if (!(error instanceof CsvError)) throw error
    const message = `This is no readable CSV: ${error.message} Look for a quote that never ends.`
    return refuse('csv-malformed', `${name}, row ${rows.length + 1}`, message)
  }
  return { ok: true, table: { name, rows } }
}

/** Stops the parser where a bound is passed. */
class OutOfBounds extends Error {
  readonly code: string
  readonly row: number
  constructor(code: string, row: number, message: string) {
    super(message)
    this.code = code
    this.row = row
  }
}

function checkBounds(
  row: number,
  cells: readonly string[],
  { rows, columns, cell }: typeof CSV_BOUNDS,
): void {
  if (row > rows) {
    throw new OutOfBounds('csv-too-many-rows', row, `The file has more than ${rows} rows.`)
  }
  if (cells.length > columns) {
    const message = `The row has ${cells.length} columns, at most ${columns} are read. Remove columns that are not needed.`
    throw new OutOfBounds('csv-too-many-columns', row, message)
  }
  const column = cells.findIndex((text) => text.length > cell)
  if (column >= 0) {
    const message = `Column ${column + 1} holds ${cells[column]?.length} characters, at most ${cell} are read. Look for a quote that never ends.`
    throw new OutOfBounds('csv-cell-too-long', row, message)
  }
}

/** Whether a text takes more bytes in UTF-8, without encoding one that is too long anyway. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true
  if (text.length * 3 <= bytes) return false
  return new TextEncoder().encode(text).length > bytes
}

/** The separator that parts the first line which any of them parts. */
function separatorOf(sample: string): string {
  for (const line of sample.split(/\r\n|\n|\r/)) {
    const plain = line.replace(/"[^"]*"/g, '')
    const [best] = [',', ';', '\t']
      .map((separator) => ({ separator, times: plain.split(separator).length - 1 }))
      .sort((a, b) => b.times - a.times)
    if (best && best.times > 0) return best.separator
  }
  return ','
}
