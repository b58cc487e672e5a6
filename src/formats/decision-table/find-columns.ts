import type { ReportedColumn } from '../../text/matrix-report.ts'
import { foldHeader, oneLine } from '../people-table/fold-text.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { lettersOf } from '../write-xlsx.ts'
import type { ColumnMeaning } from './fields.ts'
import { HEADERS } from './headers.ts'
import type { NameBook } from './names.ts'

/** A column, what it was taken for, and how. */
export type MatrixColumn = ReportedColumn & {
  readonly index: number
  readonly meaning: ColumnMeaning | null
  /** Left out because another column is the same. */
  readonly isSecond: boolean
}

/** What headers are held against: declared attributes by folded id and name, and seats. */
export type ColumnNames = {
  readonly attributes: ReadonlyMap<string, string>
  readonly seats: NameBook
}

/** In how many rows the header is looked for. */
const HEADER_WITHIN = 40

/** Meanings that several columns may have: their cells are taken together. */
const REPEATABLE: readonly ColumnMeaning[] = [
  'must-agree',
  'gives-input',
  'told-before',
  'is-told',
  'carries-out',
  'signs',
  'evidence',
]

/** The row with the most headers that mean something (M3), and how many; a row of decisions must be one. */
export function findHeaderRow(
  rows: readonly SheetRow[],
  names: ColumnNames,
): { readonly row: SheetRow; readonly score: number } | null {
  let best: { row: SheetRow; score: number } | null = null
  for (const row of rows.slice(0, HEADER_WITHIN)) {
    const meanings = new Set(row.cells.map((cell) => meaningOfHeader(cell, names)))
    meanings.delete(null)
    const seats = [...meanings].filter((one) => one?.startsWith('seat:')).length
    const isTable = meanings.has('decision') || meanings.has('decides') || seats > 1
    const score = meanings.size
    if (isTable && score > 1 && (best === null || score > best.score)) best = { row, score }
  }
  return best
}

/** What a header says: a declared attribute, a field, a seat; nothing where it is none of these. */
export function meaningOfHeader(
  cell: string,
  { attributes, seats }: ColumnNames,
): ColumnMeaning | null {
  const header = oneLine(cell)
  if (header === '' || header.length > 120) return null
  const own = /^(?:when|wenn):\s*(.+)$/i.exec(header)?.[1]
  if (own !== undefined) return `attribute:${own}`
  const folded = foldHeader(header)
  const attribute = attributes.get(folded)
  if (attribute !== undefined) return `attribute:${attribute}`
  const field = HEADERS.get(folded)
  if (field !== undefined) return field
  const seat = seats.find(header)
  return seat === undefined || seat.startsWith('person:') ? null : `seat:${seat}`
}

/** Takes every column for something, or nothing; what is chosen goes before what is found (M3, M9). */
export function findColumns(
  header: SheetRow,
  rows: readonly SheetRow[],
  names: ColumnNames,
  chosen: Readonly<Record<string, ColumnMeaning | null>>,
): { readonly columns: readonly MatrixColumn[]; readonly unknown: readonly string[] } {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length)
  const texts = Array.from({ length: width }, (_, at) => oneLine(header.cells[at] ?? ''))
  const used = new Set<string>()
  const found = texts.map((text, index): MatrixColumn => {
    const letters = lettersOf(index)
    const isAlone = texts.filter((one) => one === text).length === 1
    const key = text !== '' && isAlone ? text : `[${letters}]`
    const wanted = [key, `[${letters}]`, text].find((one) => Object.hasOwn(chosen, one))
    const filled = rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length
    const base = { index, key, letters, header: text, filled, isSecond: false }
    if (wanted !== undefined) {
      used.add(wanted)
      return { ...base, meaning: chosen[wanted] ?? null, how: 'chosen' }
    }
    const meaning = dated(meaningOfHeader(text, names), text, rows, index)
    return { ...base, meaning, how: meaning === null ? 'none' : 'header' }
  })
  const unknown = Object.keys(chosen).filter((key) => !used.has(key))
  return { columns: withoutSeconds(withDecision(found)), unknown }
}

/** `From` and `to` mean days where their cells are dates, amounts else. */
function dated(
  meaning: ColumnMeaning | null,
  header: string,
  rows: readonly SheetRow[],
  index: number,
): ColumnMeaning | null {
  const isOpen = meaning === 'amount-from' || meaning === 'amount-to'
  if (!isOpen && (meaning !== 'from' || foldHeader(header) !== 'from')) return meaning
  const filled = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '')
  const days = filled.filter((cell) => /^\d{4}-\d\d?-\d\d?$|^\d\d?[./]\d\d?[./]\d{4}$/.test(cell))
  if (filled.length === 0) return meaning
  const areDays = days.length * 2 >= filled.length
  if (meaning === 'amount-to') return areDays ? 'until' : meaning
  return areDays ? 'from' : 'amount-from'
}

/** Where roles are columns, the first column that is nothing else names the decisions (M9). */
function withDecision(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const isGrid = columns.some(({ meaning }) => meaning?.startsWith('seat:'))
  if (!isGrid || columns.some(({ meaning }) => meaning === 'decision')) return columns
  const first = columns.find(
    ({ meaning, how, filled }) => meaning === null && how === 'none' && filled > 0,
  )
  return columns.map((one) =>
    one === first ? { ...one, meaning: 'decision', how: 'content' } : one,
  )
}

function withoutSeconds(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const seen = new Set<ColumnMeaning>()
  const inOrder = [...columns].sort(
    (a, b) => Number(b.how === 'chosen') - Number(a.how === 'chosen'),
  )
  const seconds = new Set<MatrixColumn>()
  for (const column of inOrder) {
    const { meaning } = column
    if (meaning === null || REPEATABLE.includes(meaning)) continue
    if (seen.has(meaning)) seconds.add(column)
    seen.add(meaning)
  }
  return columns.map((one) => (seconds.has(one) ? { ...one, meaning: null, isSecond: true } : one))
}
