import { CsvError, parse } from 'csv-parse/sync'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { TABLE_BOUNDS } from './bounds.ts'

/** Between the cells of a row. */
export type Separator = ',' | ';' | '\t' | '|'

/** The rows of a text that hold anything, or the bound it passes. */
export type DelimitedResult =
  | {
      readonly ok: true
      readonly rows: readonly SheetRow[]
      readonly separator: Separator
      /** A quote never ended, so quotes were read as letters. */
      readonly quotesIgnored: boolean
    }
  | { readonly ok: false; readonly bound: 'rows' | 'columns'; readonly row: number }

const SEPARATORS: readonly Separator[] = [';', '\t', '|', ',']
const SAMPLE = 40_000
const SAMPLE_LINES = 200

/** A quoted cell with more lines than this is a quote that was never meant to open one. */
const MOST_LINES = 200

/**
 * Reads a text with separators (T3), pasted or from a file: any line ends, uneven rows, stray quotes.
 * Rows are numbered as a spreadsheet numbers them; blank ones are left out. Never throws.
 */
export function readDelimited(text: string): DelimitedResult {
  const told = /^\uFEFF?sep=([,;|\t])\r?\n/i.exec(text)
  const separator = (told?.[1] as Separator | undefined) ?? separatorOf(text.slice(0, SAMPLE))
  const skipped = told ? 1 : 0
  const body = told ? text.slice(told[0].length) : text
  for (const quote of ['"', false] as const) {
    try {
      const rows = parseRows(body, separator, quote, skipped)
      return { ok: true, rows, separator, quotesIgnored: quote === false }
    } catch (error) {
      if (error instanceof OutOfBounds) return { ok: false, bound: error.bound, row: error.row }
      if (!(error instanceof CsvError || error instanceof RunawayQuote)) throw error
    }
  }
  return { ok: true, rows: [], separator, quotesIgnored: true }
}

class OutOfBounds extends Error {
  readonly bound: 'rows' | 'columns'
  readonly row: number
  constructor(bound: 'rows' | 'columns', row: number) {
    super(bound)
    this.bound = bound
    this.row = row
  }
}

class RunawayQuote extends Error {}

function parseRows(
  text: string,
  separator: Separator,
  quote: '"' | false,
  skipped: number,
): readonly SheetRow[] {
  const rows: SheetRow[] = []
  let row = skipped
  parse(text, {
    bom: true,
    delimiter: separator,
    quote,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    on_record: (cells: string[]) => {
      row += 1
      let length = cells.length
      while (length > 0 && cells[length - 1]?.trim() === '') length -= 1
      if (length === 0) return null
      if (length > TABLE_BOUNDS.columns) throw new OutOfBounds('columns', row)
      if (rows.length >= TABLE_BOUNDS.rows + TABLE_BOUNDS.headerWithin) {
        throw new OutOfBounds('rows', row)
      }
      if (quote !== false && cells.some(isRunaway)) throw new RunawayQuote()
      rows.push({ row, hidden: false, cells: cells.slice(0, length) })
      return null
    },
  })
  return rows
}

function isRunaway(cell: string): boolean {
  if (cell.length < MOST_LINES) return false
  let lines = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1
  return lines > MOST_LINES
}

/** The separator that parts most lines into the same number of cells. */
function separatorOf(sample: string): Separator {
  const lines = sample
    .split(/\r\n|\n|\r/)
    .slice(0, SAMPLE_LINES)
    .map((line) => line.replace(/"[^"]*"/g, ''))
  let best: Separator = ','
  let most = 0
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(separator).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    for (const [count, times] of counts) {
      const score = times * Math.min(count, 20)
      if (score > most) {
        most = score
        best = separator
      }
    }
  }
  return best
}
