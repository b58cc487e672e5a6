import type { Question } from '../../authority/question.ts'
import type { Model } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** A row of a table, as a spreadsheet numbers it (the first is 1). */
export type TableCells = { readonly row: number; readonly cells: readonly string[] }

/** A past case as a row says it. */
export type CaseRow = {
  readonly row: number
  /** What the row is called in its table, where a column says so. */
  readonly name?: string
  readonly question: Question
}

/** Past cases, and what the columns were taken for. */
export type ReadCases = {
  readonly cases: readonly CaseRow[]
  /** Columns nothing was read from. */
  readonly unread: readonly string[]
}

/** The most rows that are replayed at once. */
const MOST_CASES = 100_000

type Column =
  | 'kind'
  | 'amount'
  | 'currency'
  | 'unit'
  | 'audience'
  | 'horizon'
  | 'risk'
  | 'requester'
  | 'at'
  | 'name'

/** What columns are called, in English and German. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  kind: ['kind', 'decision', 'decision kind', 'type', 'entscheidung', 'entscheidungsart', 'art'],
  amount: ['amount', 'value', 'total', 'sum', 'betrag', 'wert', 'summe'],
  currency: ['currency', 'währung'],
  unit: ['unit', 'department', 'org unit', 'einheit', 'abteilung', 'bereich'],
  audience: ['audience', 'zielgruppe'],
  horizon: ['horizon', 'horizont'],
  risk: ['risk', 'risiko'],
  requester: ['requester', 'requested by', 'antragsteller', 'antragstellerin', 'antrag von'],
  at: ['at', 'date', 'day', 'decided on', 'requested on', 'datum', 'tag'],
  name: ['case', 'id', 'reference', 'number', 'no', 'fall', 'nummer', 'nr', 'vorgang'],
}

/** A column: one every case has, an attribute the organisation declares, or one that is not read. */
type Meaning = { readonly column: Column } | { readonly attribute: string } | null

/**
 * Reads past cases from the rows of a table whose first row names the columns; refuses a table without a column
 * for the kind of decision. Blank rows are left out; what a cell says is understood when the case is asked.
 */
export function readCases(rows: readonly TableCells[], model: Model): Outcome<ReadCases> {
  const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!header)
    return refused('invalid-case', 'cases', 'The table is empty: its first row names the columns.')
  const attributes = (model.organization.attributes ?? []).map(({ id }) => id)
  const meanings = header.cells.map((cell) => meaningOf(cell, attributes))
  const named = header.cells.map((cell) => cell.trim())
  if (!meanings.some((one) => one && 'column' in one && one.column === 'kind')) {
    const near = named.find((cell) => nearestWord(cell, HEADERS.kind) !== undefined)
    const advice = near ? ` Is it “${near}”? Then call it kind.` : ' Call one of them kind.'
    const shown = named
      .filter((cell) => cell !== '')
      .slice(0, 12)
      .join(', ')
      .slice(0, 200)
    const message = `No column says which kind of decision a row is about; there are: ${shown}.${advice}`
    return refused('invalid-case', 'cases', message)
  }
  if (others.length > MOST_CASES) {
    const message = `The table has ${others.length} cases; at most ${MOST_CASES} are replayed at once. Part it.`
    return refused('too-many-cases', 'cases', message)
  }
  const cases = others.map(({ row, cells }) => caseOf(row, cells, meanings))
  const unread = named.filter((cell, at) => cell !== '' && meanings[at] === null)
  return answered({ cases, unread })
}

function meaningOf(header: string, attributes: readonly string[]): Meaning {
  const plain = header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
  const attribute = attributes.find(
    (id) => id === header.trim() || id.replaceAll('-', ' ') === plain,
  )
  if (attribute !== undefined) return { attribute }
  for (const [column, words] of Object.entries(HEADERS)) {
    if (words.includes(plain)) return { column: column as Column }
  }
  return null
}

function caseOf(row: number, cells: readonly string[], meanings: readonly Meaning[]): CaseRow {
  const said = new Map<Column, string>()
  const attributes: Record<string, string> = {}
  for (const [at, meaning] of meanings.entries()) {
    const cell = (cells[at] ?? '').trim()
    if (cell === '' || meaning === null) continue
    if ('attribute' in meaning) attributes[meaning.attribute] = cell
    else if (!said.has(meaning.column)) said.set(meaning.column, cell)
  }
  const name = said.get('name')
  const amount = said.get('amount')
  const at = said.get('at')
  const optional = (['unit', 'audience', 'horizon', 'risk', 'requester'] as const).flatMap(
    (key) => {
      const value = said.get(key)
      return value === undefined ? [] : [[key, value] as const]
    },
  )
  const question: Question = {
    kind: said.get('kind') ?? '',
    ...Object.fromEntries(optional),
    ...(amount !== undefined && { amount: amountOf(amount, said.get('currency')) }),
    ...(at !== undefined && { at: dateOf(at) }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
  return { row, ...(name !== undefined && { name }), question }
}

/**
 * An amount as spreadsheets write it: `1.234,56`, `1,234.56`, `120 000,00 €`. Where one separator could mean thousands
 * or decimals it stays as it is, and is told as what cannot be read: nothing is guessed.
 */
function amountOf(cell: string, currency: string | undefined): string {
  const match = /^([A-Z]{3}|[€$£])?\s*(-?[\d.,'’\s]*\d)\s*([A-Za-z]{0,3}|[€$£])$/.exec(cell)
  if (!match) return currency === undefined ? cell : `${cell} ${currency}`
  const [, before = '', digits = '', after = ''] = match
  const sign = after !== '' ? after : before
  const isCurrency = /^([A-Za-z]{3}|[€$£])$/.test(sign)
  const code = isCurrency ? ` ${sign}` : currency === undefined ? '' : ` ${currency}`
  return `${plainNumber(digits.replace(/['’\s]/g, ''))}${isCurrency ? '' : sign}${code}`
}

function plainNumber(digits: string): string {
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  if (comma !== -1 && point !== -1) {
    return comma > point ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
  }
  if (/^-?\d+,\d{1,2}$/.test(digits)) return digits.replace(',', '.')
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '')
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(digits)) return digits.replaceAll(',', '')
  return digits
}

/** Days with the day first and points between, as German spreadsheets write them. */
function dateOf(cell: string): string {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell)
  if (!match) return cell
  const [, day = '', month = '', year = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
