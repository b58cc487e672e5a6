import { UnreadableOffice } from './read-office-parts.ts'
import { attributeOf, createXmlReader } from './read-office-xml.ts'
import { type NumberForm, writeNumber } from './read-xlsx-styles.ts'

/** A row of a sheet: its number, whether it is hidden, its cells as texts from column A on. */
export type SheetRow = {
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly string[]
}

/** What the reading of a sheet rests on. */
export type SheetContext = {
  readonly strings: readonly string[]
  readonly formOf: (style: string | undefined) => NumberForm
  readonly startsIn1904: boolean
  readonly most: { readonly rows: number; readonly columns: number }
}

type OpenRow = { row: number; hidden: boolean; cells: string[] }

/** How many cells may be filled from merged ones. */
const MOST_FILLED = 1_000_000

/**
 * Reads one sheet; rows without a filled cell are left out, so that a sheet formatted down to its
 * last row is not refused. A merged cell stands in every row it covers. Throws `UnreadableOffice`
 * where a filled cell is out of bounds.
 */
export function readXlsxSheet(
  read: (take: (text: string) => void) => void,
  context: SheetContext,
): readonly SheetRow[] {
  const rows: OpenRow[] = []
  const merged: string[] = []
  let row: OpenRow = { row: 0, hidden: false, cells: [] }
  let column = -1
  let type = ''
  let style: string | undefined
  let value: string | null = null
  let collects = false
  let isPhonetic = false

  read(
    createXmlReader({
      open: (name, tag) => {
        if (name === 'c') {
          column = columnOf(attributeOf(tag, 'r')) ?? column + 1
          type = attributeOf(tag, 't') ?? 'n'
          style = attributeOf(tag, 's')
          value = null
        } else if (name === 'v' || (name === 't' && !isPhonetic)) {
          collects = true
          value ??= ''
        } else if (name === 'rPh') {
          isPhonetic = true
        } else if (name === 'row') {
          const given = Number(attributeOf(tag, 'r') ?? 0)
          const next = Number.isInteger(given) && given > row.row ? given : row.row + 1
          row = { row: next, hidden: isTrue(attributeOf(tag, 'hidden')), cells: [] }
          column = -1
        } else if (name === 'mergeCell' && merged.length < MOST_FILLED) {
          merged.push(attributeOf(tag, 'ref') ?? '')
        }
      },
      text: (text) => {
        if (collects) value = (value ?? '') + text
      },
      close: (name) => {
        if (name === 'v' || name === 't') {
          collects = false
        } else if (name === 'rPh') {
          isPhonetic = false
        } else if (name === 'c' && value !== null) {
          const text = textOf(value, type, style, context)
          if (text.trim() !== '') putCell(row, column, text, context)
        } else if (name === 'row' && row.cells.length > 0) {
          rows.push(row)
        }
      },
    }),
  )
  fillMerged(rows, merged)
  return rows
}

function textOf(
  value: string,
  type: string,
  style: string | undefined,
  { strings, formOf, startsIn1904 }: SheetContext,
): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 10)
  if (type !== 'n') return value
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number)
    ? value
    : writeNumber(number, formOf(style), startsIn1904)
}

function putCell(row: OpenRow, column: number, text: string, { most }: SheetContext): void {
  if (row.row > most.rows) throw new UnreadableOffice('rows')
  if (column >= most.columns) throw new UnreadableOffice('columns')
  while (row.cells.length < column) row.cells.push('')
  row.cells[column] = text
}

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  )
}

/** Writes merged cells into the rows they cover below their first. */
function fillMerged(rows: readonly OpenRow[], merged: readonly string[]): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const last = rows.at(-1)?.row ?? 0
  let filled = 0
  for (const reference of merged) {
    const [, from = '', first = '', end = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(reference) ?? []
    const column = columnOf(from) ?? -1
    const text = byNumber.get(Number(first))?.cells[column]
    if (text === undefined) continue
    for (let at = Number(first) + 1; at <= Math.min(Number(end), last); at++) {
      if (++filled > MOST_FILLED) return
      const row = byNumber.get(at)
      if (!row) continue
      while (row.cells.length < column) row.cells.push('')
      row.cells[column] ||= text
    }
  }
}

/** Whether an attribute says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
