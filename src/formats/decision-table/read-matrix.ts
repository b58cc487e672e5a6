import { decimalsOf, NO_CURRENCY } from '../../authority/currency.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { MatrixFile, MatrixReading } from '../../text/matrix-report.ts'
import { orderRules } from '../dmn/order-rules.ts'
import { readDmn } from '../dmn/read-dmn.ts'
import { foldHeader } from '../people-table/fold-text.ts'
import { buildRules } from './build-rules.ts'
import { checkRules } from './check-rules.ts'
import type { RowContext } from './draft.ts'
import type { ColumnMeaning } from './fields.ts'
import { type ColumnNames, findColumns, findHeaderRow, type MatrixColumn } from './find-columns.ts'
import type { MatrixTable } from './matrix-table.ts'
import { kindBook, seatBook, seatFinder } from './names.ts'
import { openMatrixTable } from './open-matrix-table.ts'
import { matrixProblem } from './problems.ts'
import { readRow } from './read-row.ts'
import { failedReading, readingOf } from './reading.ts'

/** What is said about a table of rules; nothing means that it is found out. */
export type MatrixOptions = {
  /** Row of the header, as the spreadsheet numbers it. */
  readonly headerRow?: number
  readonly sheet?: string
  /** What columns mean, by their key; `null` means not read. */
  readonly mapping?: Readonly<Record<string, ColumnMeaning | null>>
  /** Who or what a name means: the id of a seat or of a kind of decision (M7). */
  readonly names?: Readonly<Record<string, string>>
  readonly newDecisions?: boolean
  readonly policy?: 'all-or-none' | 'skip-the-bad'
}

/**
 * Reads a table of rules for an organisation (`docs/matrix-formats.md`): CSV, XLSX, Markdown, pasted text, DMN. Every
 * row is accounted for; what is wrong has row, column and character. Never throws.
 */
export function readMatrix(
  input: MatrixFile,
  model: Model,
  catalogue: Catalogue | undefined,
  options: MatrixOptions = {},
): MatrixReading {
  const seats = seatBook(model, catalogue, options.names ?? {})
  const attributes = (model.organization.attributes ?? []).flatMap(({ id, name }) =>
    [id, name].map((one) => [foldHeader(one), id] as const),
  )
  const names: ColumnNames = { seats, attributes: new Map(attributes) }
  const asDmn = (text: string) => readDmn(text, names, model, catalogue)
  const opened = openMatrixTable(input, names, asDmn, options)
  const { table } = opened
  if (table === null) return failedReading(opened.problems)
  const header = headerOf(table, names, options)
  if (header === undefined) {
    return failedReading([...opened.problems, matrixProblem('header-not-found')], table)
  }
  const below = table.rows.filter(({ row }) => row > header.row)
  const { columns, unknown } = findColumns(header, below, names, options.mapping ?? {})
  const context: RowContext = {
    columns,
    seats,
    kinds: kindBook(model, catalogue, options.names ?? {}),
    findSeat: seatFinder(seats),
    given: options.names ?? {},
    decimals: decimalsOf(model.organization.currency ?? NO_CURRENCY),
    yesNo: attributesOf(model, 'boolean'),
    numbers: attributesOf(model, 'number'),
    newDecisions: options.newDecisions ?? false,
  }
  const filled = below.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const drafts = filled.map((row) => readRow(row, context, table.faults?.get(row.row)))
  const built = orderRules(
    buildRules(drafts, columns, model.tables.rules.list()),
    table.orders,
    model,
    catalogue,
  )
  const problems: readonly MatrixProblem[] = [
    ...opened.problems,
    ...unknown.map((key) => matrixProblem('mapping-unknown', { found: key })),
    ...columns.flatMap((column) => unreadColumn(column, table)),
    ...(filled.length === 0 ? [matrixProblem('no-rows')] : []),
    ...built.problems,
    ...drafts.flatMap((draft) => notesOf(draft)),
    ...checkRules(model, catalogue, built, seats),
  ]
  return readingOf({ table, header: header.row, columns, built, problems, rows: filled, options })
}

function headerOf(table: MatrixTable, names: ColumnNames, { headerRow, mapping }: MatrixOptions) {
  if (table.inputs !== undefined) return table.rows[0]
  if (headerRow !== undefined) return table.rows.find(({ row }) => row === headerRow)
  const found = findHeaderRow(table.rows, names)?.row
  // Where columns are mapped by hand the first row is the header.
  return found ?? (Object.keys(mapping ?? {}).length > 0 ? table.rows[0] : undefined)
}

const attributesOf = (model: Model, kind: 'boolean' | 'number'): ReadonlySet<string> =>
  new Set(
    (model.organization.attributes ?? []).filter((one) => one.kind === kind).map(({ id }) => id),
  )

/** A column that holds something and means nothing; an input of DMN left out would make rules wider. */
function unreadColumn(
  { index, header, key, meaning, how, filled, isSecond }: MatrixColumn,
  { inputs = 0 }: MatrixTable,
): readonly MatrixProblem[] {
  if (meaning !== null || how === 'chosen' || filled === 0) return []
  const code = index < inputs ? 'input-not-read' : isSecond ? 'second-column' : 'column-not-read'
  return [matrixProblem(code, {}, { header: header || key })]
}

/** An amount without a sign means exactly that: said so, since a limit is more often meant (M4). */
function notesOf({ row, when, places }: ReturnType<typeof readRow>): readonly MatrixProblem[] {
  const { amount } = when
  const column = places.get('amount')
  if (typeof amount !== 'string' || column?.meaning !== 'amount') return []
  if (!/^\d[\d_]*(?:\.\d+)?(?:k|mn?|bn)?(?: [A-Z]{3})?$/.test(amount)) return []
  const place = { row, header: column.header, field: 'amount' }
  return [matrixProblem('amount-exact', { found: amount }, place)]
}
