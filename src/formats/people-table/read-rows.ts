import type { SheetRow } from '../read-xlsx-sheet.ts'
import { TABLE_BOUNDS } from './bounds.ts'
import { type Field, isManagerField, UNIT_LEVELS } from './fields.ts'
import { foldHeader, foldWords, oneLine } from './fold-text.ts'
import type { Column } from './map-columns.ts'
import type { ProblemTaker } from './problems.ts'
import { type RowReading, readRow, type TableRow } from './read-row.ts'
import { dateOrderOf } from './read-values.ts'
import type { RowOutcome, SetAsideReason } from './result.ts'
import { readStatus } from './vacancy-words.ts'

/** The rows of people and seats, and what became of all others. */
export type ReadRows = {
  readonly rows: readonly TableRow[]
  readonly outcomes: readonly RowOutcome[]
}

const TOTAL =
  /^(?:total|totals|sum|grand total|subtotal|overall|summe|gesamt|gesamtsumme|gesamtzahl|zwischensumme|insgesamt|anzahl|count|headcount)(?: .*)?$/
const FOOTER =
  /^(?:stand|as of|as at|date|datum|source|quelle|created|erstellt|printed|gedruckt|exported|exportiert|confidential|vertraulich|page|seite|legend|legende|note|notes|hinweis|hinweise|anmerkung|version|copyright|c)(?: |$)|^(?:\d+ (?:rows|records|people|employees|zeilen|datensaetze|mitarbeiter\w*|personen))$/

/** How a heading within the table begins, when nothing stands beside it. */
const SECTION =
  /^(?:abteilung|bereich|geschaeftsbereich|fachbereich|gruppe|referat|ressort|stabsstelle|standort|department|division|business unit|unit|team|section|office|location)(?: |$)/

/** Reads the rows below the header (T15 to T21); each gives a row of the table or an outcome. */
export function readRows(
  header: SheetRow,
  sheetRows: readonly SheetRow[],
  columns: readonly Column[],
  take: ProblemTaker,
): ReadRows {
  const read = columns.filter(({ field }) => field !== null)
  const reading = readingOf(read, sheetRows, header, take)
  const rows: TableRow[] = []
  const outcomes: RowOutcome[] = []
  let last = 0
  const setAside = (row: number, reason: SetAsideReason) =>
    outcomes.push({ row, became: 'set-aside', reason })
  for (const sheetRow of sheetRows) {
    for (let blank = last + 1; blank < sheetRow.row; blank++) setAside(blank, 'blank')
    last = sheetRow.row
    if (sheetRow === header) {
      outcomes.push({ row: sheetRow.row, became: 'header' })
      continue
    }
    const reason = reasonToSetAside(sheetRow, header, read)
    if (reason !== null) {
      setAside(sheetRow.row, reason)
      continue
    }
    const row = readRow(sheetRow, reading, take)
    if (row !== null) {
      rows.push(row)
    } else if (filledCells(sheetRow).length === 1) {
      setAside(sheetRow.row, 'lone-cell')
    } else {
      take('row-without-name-and-title', {}, { row: sheetRow.row })
      setAside(sheetRow.row, 'bad')
    }
  }
  return { rows, outcomes }
}

const filledCells = ({ cells }: SheetRow): readonly string[] =>
  cells.map((cell) => oneLine(cell.slice(0, 300))).filter((cell) => cell !== '')

function reasonToSetAside(
  sheetRow: SheetRow,
  header: SheetRow,
  columns: readonly Column[],
): SetAsideReason | null {
  if (sheetRow.row < header.row) return 'above-header'
  const { cells } = sheetRow
  if (isHeaderAgain(cells, columns)) return 'header-again'
  const filled = filledCells(sheetRow)
  if (filled.length === 0) return 'blank'
  const [first = '', ...others] = filled
  const begin = foldWords(first)
  if (TOTAL.test(begin) && others.every((text) => /^[\d.,%\s€$]+$/.test(text))) {
    // Alone, only what nobody is called: "Total" yes, "Count Basie" no.
    if (others.length > 0 || !begin.includes(' ') || /\d/.test(begin)) return 'total'
  }
  if (filled.length === 1 && (FOOTER.test(begin) || /^[©*]/.test(first))) return 'footer'
  if (filled.length === 1 && columns.length > 2 && SECTION.test(begin)) return 'lone-cell'
  const status = columns.find(({ field }) => field === 'status')
  if (status && readStatus(oneLine(cells[status.index] ?? '')) === 'left') return 'left'
  return null
}

function isHeaderAgain(cells: readonly string[], columns: readonly Column[]): boolean {
  const named = columns.filter(({ header }) => header !== '')
  const first = named.find(({ index }) => (cells[index] ?? '') !== '')
  if (!first || !isHeader(cells[first.index] ?? '', first)) return false
  const again = named.filter((column) => isHeader(cells[column.index] ?? '', column))
  return again.length >= Math.min(2, named.length) && again.length > named.length / 2
}

const isHeader = (cell: string, { header }: Column): boolean =>
  cell !== '' && cell.length < header.length + 20 && foldHeader(cell) === foldHeader(header)

/** What the reading of each row rests on: columns by field, orders of dates, scales of numbers. */
function readingOf(
  columns: readonly Column[],
  rows: readonly SheetRow[],
  header: SheetRow,
  take: ProblemTaker,
): RowReading {
  const below = rows.filter(({ row }) => row > header.row)
  const of = (field: Field) => columns.find((column) => column.field === field)
  const dayFirst = new Map<number, boolean>()
  for (const field of ['from', 'until', 'vacant-since'] as const) {
    const column = of(field)
    if (!column) continue
    const order = dateOrderOf(below.map(({ cells }) => cells[column.index] ?? ''))
    dayFirst.set(column.index, order.dayFirst)
    const place = { header: column.header, field }
    if (!order.certain) take('date-order-guessed', { header: column.header }, place)
  }
  return {
    all: columns,
    of,
    managers: columns.filter(({ field }) => field !== null && isManagerField(field)),
    levels: UNIT_LEVELS.flatMap((level) => columns.filter(({ field }) => field === level)),
    dayFirst,
    percent: new Set(
      columns
        .filter(({ field }) => field === 'fte' || field === 'share')
        .filter(({ index }) => isInPercent(below, index))
        .map(({ index }) => index),
    ),
    zeroIsNone: new Set(
      [of('person-number'), of('position-number')].flatMap((column) =>
        column && below.filter(({ cells }) => cells[column.index]?.trim() === '0').length > 1
          ? [column.index]
          : [],
      ),
    ),
    hasNames: columns.some(
      ({ field }) => field === 'name' || field === 'first-name' || field === 'last-name',
    ),
    longest: TABLE_BOUNDS.cell,
  }
}

/** A column with numbers up to 100, not one, counts in hundredths. */
function isInPercent(rows: readonly SheetRow[], index: number): boolean {
  let largest = 0
  for (const { cells } of rows) {
    const text = (cells[index] ?? '').trim()
    if (/^\d{2,3}(?:[.,]\d+)?$/.test(text)) {
      largest = Math.max(largest, Number(text.replace(',', '.')))
    }
  }
  return largest >= 50 && largest <= 200
}
