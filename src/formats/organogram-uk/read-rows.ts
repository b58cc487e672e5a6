import { LONGEST_LINE, LONGEST_TEXT } from '../../model/bounds.ts'
import type {
  OrganogramNote,
  OrganogramNoteCode,
  OrganogramNoteFacts,
} from '../../text/organogram-note.ts'
import type { CsvRow } from '../read-csv.ts'
import { type CleanText, cleanLine, cleanProse, shorten } from './clean-text.ts'
import type { RecognisedTable } from './columns.ts'
import { type Amount, readAmount } from './read-amount.ts'
import type { RowOutcome, TakeNote } from './report.ts'

/** Takes a note about a column of a row, or the whole row. */
type NoteTaker = <Code extends OrganogramNoteCode>(
  code: Code,
  column: string | null,
  facts: OrganogramNoteFacts[Code],
) => void

/** The cells of one row by our columns, cleaned, and where the row stands. */
export type CleanRow = {
  readonly row: number
  /** A text on one line; empty where the file says nothing. */
  readonly line: (column: string) => string
  /** The same, however long. */
  readonly whole: (column: string) => string
  /** A text of several lines. */
  readonly prose: (column: string) => string
  readonly amount: (column: string) => Amount
  readonly note: NoteTaker
}

/** Rows that hold data, and the outcome of those that do not. */
export type SortedRows = {
  readonly data: readonly CleanRow[]
  /** Rows that stand for withheld ones; they are among the others. */
  readonly placeholders: readonly CleanRow[]
  readonly others: readonly RowOutcome[]
}

/** Says of a junior file that its rows are withheld (O25). */
const PLACEHOLDER =
  /\b(posts?|staff|roles?|data)\b.*\bnot (shown|disclosed|published|provided|included|available)\b|^not (shown|disclosed|published|provided)$|\bno junior (posts?|staff)\b/i

/** Parts the rows of a table into those with data and those set aside, and cleans the former. */
export function readRows(table: RecognisedTable, takeNote: TakeNote): SortedRows {
  const data: CleanRow[] = []
  const placeholders: CleanRow[] = []
  const others: RowOutcome[] = []
  for (const { row, cells } of table.rows) {
    const at = { file: table.kind, row } as const
    if (row < table.headerRow) {
      others.push({ ...at, became: 'set-aside', reason: 'above-header' })
    } else if (row === table.headerRow) {
      others.push({ ...at, became: 'header' })
    } else if (isBlank(table, cells)) {
      others.push({ ...at, became: 'set-aside', reason: 'blank' })
    } else if (isHeader(table, cells)) {
      others.push({ ...at, became: 'set-aside', reason: 'header-again' })
    } else {
      const clean = cleanRow(table, { row, cells }, takeNote)
      const says = table.kind === 'junior' ? placeholderOf(clean) : undefined
      if (says === undefined) data.push(clean)
      else {
        placeholders.push(clean)
        others.push({ ...at, became: 'set-aside', reason: 'placeholder' })
        clean.note('placeholder-row', 'title', { text: says })
      }
    }
  }
  return { data, placeholders, others }
}

const placeholderOf = (row: CleanRow): string | undefined =>
  ['title', 'grade', 'unit'].map(row.line).find((text) => PLACEHOLDER.test(text))

/** Whether none of our columns says anything; numbering alone makes no row. */
function isBlank(table: RecognisedTable, cells: readonly string[]): boolean {
  return ![...table.places.values()].some((place) => cleanLine(cells[place] ?? '').text !== '')
}

/** Whether the header stands there again, as it does where sheets were put one below the other. */
function isHeader({ rows, headerRow, places }: RecognisedTable, cells: readonly string[]): boolean {
  const header = rows[headerRow - 1]?.cells
  return [...places.values()].every((place) => header?.[place]?.trim() === cells[place]?.trim())
}

function cleanRow(table: RecognisedTable, { row, cells }: CsvRow, takeNote: TakeNote): CleanRow {
  const known = new Map<string, CleanText>()
  const note: NoteTaker = (code, field, facts) =>
    takeNote({ code, file: table.kind, row, field, facts } as OrganogramNote)
  const read = (column: string, clean: (cell: string) => CleanText, longest: number): string => {
    const before = known.get(column)
    if (before) return before.text
    const cleaned = clean(cells[table.places.get(column) ?? -1] ?? '')
    const text = shorten(cleaned.text, longest)
    known.set(column, { ...cleaned, text })
    if (cleaned.repaired !== '') note('text-repaired', column, { excerpt: cleaned.repaired })
    if (cleaned.damaged) note('text-damaged', column, {})
    if (cleaned.unquoted) note('quotes-removed', column, { text: shorten(text, 80) })
    if (text !== cleaned.text) {
      note('text-shortened', column, { length: cleaned.text.length, kept: longest - 1 })
    }
    return text
  }
  const beyond = cells.slice(table.columns).filter((cell) => cell.trim() !== '')
  if (beyond.length > 0) {
    note('cells-beyond-header', null, { cells: beyond.length })
  }
  return {
    row,
    note,
    line: (column) => read(column, cleanLine, LONGEST_LINE),
    whole: (column) => cleanLine(cells[table.places.get(column) ?? -1] ?? '').text,
    prose: (column) => read(column, cleanProse, LONGEST_TEXT),
    amount: (column) => {
      const text = read(column, cleanLine, LONGEST_LINE)
      const amount = readAmount(text)
      if (amount.kind === 'unreadable') {
        note('number-unreadable', column, { found: shorten(text, 80) })
      }
      return amount
    },
  }
}
