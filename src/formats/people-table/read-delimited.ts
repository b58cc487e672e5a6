import type { SheetRow } from '../read-xlsx-sheet.ts'
import { TABLE_BOUNDS } from './bounds.ts'
import { findHeader } from './find-header.ts'

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
  const body = withoutBlankEnd(told ? text.slice(told[0].length) : text, separator)
  for (const hasQuotes of [true, false]) {
    try {
      const rows = parseRows(body, separator, hasQuotes, skipped)
      return { ok: true, rows, separator, quotesIgnored: !hasQuotes }
    } catch (error) {
      if (error instanceof OutOfBounds) return { ok: false, bound: error.bound, row: error.row }
      if (!(error instanceof RunawayQuote)) throw error
    }
  }
  return { ok: true, rows: [], separator, quotesIgnored: true }
}

/** A sheet saved down to its last row ends in many lines of separators alone. */
function withoutBlankEnd(text: string, separator: Separator): string {
  const parting = separator.charCodeAt(0)
  let end = text.length
  while (end > 0) {
    const code = text.charCodeAt(end - 1)
    if (code !== parting && !BLANK.has(code)) break
    end--
  }
  return text.slice(0, end)
}

/** Line ends and blanks. */
const BLANK: ReadonlySet<number> = new Set([...'\r\n \u00A0\t'].map((one) => one.charCodeAt(0)))

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
  hasQuotes: boolean,
  skipped: number,
): readonly SheetRow[] {
  const rows: SheetRow[] = []
  const nextCell = cellParser(text, separator, hasQuotes)
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (let row = skipped + 1; at < text.length; row++) {
    const cells: string[] = []
    let filled = 0
    for (let column = 0, isLast = false; !isLast; column++) {
      const cell = nextCell(at)
      at = cell.behind
      isLast = cell.endsRow
      const isBlank = cell.text.trim() === ''
      if (!isBlank && column >= TABLE_BOUNDS.columns) throw new OutOfBounds('columns', row)
      if (column < TABLE_BOUNDS.columns) cells.push(cell.text)
      if (!isBlank) filled = column + 1
    }
    if (filled === 0) continue
    const isFull = rows.length >= TABLE_BOUNDS.rows + TABLE_BOUNDS.headerWithin
    if (isFull || row > TABLE_BOUNDS.lastRow) {
      throw new OutOfBounds('rows', row)
    }
    rows.push({ row, hidden: false, cells: cells.slice(0, filled) })
  }
  return rows
}

type ParsedCell = { readonly text: string; readonly behind: number; readonly endsRow: boolean }

const QUOTE = 34
const RETURN = 13
const NEWLINE = 10

/** Reads the cell that begins at a place. Quotes within one that is not quoted are letters. */
function cellParser(text: string, separator: Separator, hasQuotes: boolean) {
  const parting = separator.charCodeAt(0)
  const plainEnd = (from: number): number => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === parting || code === NEWLINE || code === RETURN) return at
    }
    return text.length
  }
  const finish = (cell: string, end: number): ParsedCell => {
    if (text.charCodeAt(end) === parting) return { text: cell, behind: end + 1, endsRow: false }
    const isPair = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === NEWLINE
    return { text: cell, behind: end + (isPair ? 2 : 1), endsRow: true }
  }
  return (start: number): ParsedCell => {
    if (!hasQuotes || text.charCodeAt(start) !== QUOTE) {
      const end = plainEnd(start)
      return finish(text.slice(start, end), end)
    }
    let cell = ''
    for (let from = start + 1; ; ) {
      const quote = text.indexOf('"', from)
      if (quote < 0) throw new RunawayQuote()
      const isDouble = text.charCodeAt(quote + 1) === QUOTE
      cell += text.slice(from, isDouble ? quote + 1 : quote)
      from = quote + (isDouble ? 2 : 1)
      if (isDouble) continue
      if (isRunaway(cell)) throw new RunawayQuote()
      // What stands between the closing quote and the separator belongs to the cell.
      const end = plainEnd(from)
      return finish(cell + text.slice(from, end), end)
    }
  }
}

function isRunaway(cell: string): boolean {
  if (cell.length < MOST_LINES) return false
  let lines = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1
  return lines > MOST_LINES
}

/**
 * The separator that gives known headers; of several, or where none does, the one that parts most lines
 * into the same number of cells.
 */
function separatorOf(sample: string): Separator {
  const lines = sample.split(/\r\n|\n|\r/).slice(0, SAMPLE_LINES)
  const scores = SEPARATORS.map((separator) => ({
    separator,
    headers: headersIn(lines, separator),
    evenness: evennessOf(lines, separator),
  }))
  const [best] = scores
    .filter(({ evenness }) => evenness > 0)
    .sort((a, b) => b.headers - a.headers || b.evenness - a.evenness)
  return best?.separator ?? ','
}

/** How many known headers the best line has, where it is parted at all. */
function headersIn(lines: readonly string[], separator: Separator): number {
  const rows = lines
    .slice(0, TABLE_BOUNDS.headerWithin)
    .filter((line) => line.includes(separator))
    .map((line, i) => ({
      row: i + 1,
      hidden: false,
      cells: line.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')),
    }))
  return findHeader(rows)?.score ?? 0
}

/** Lines with the commonest number of separators, times that number: quoted ones do not count. */
function evennessOf(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, '').split(separator).length - 1
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return Math.max(0, ...[...counts].map(([count, times]) => times * Math.min(count, 20)))
}
