import { slugOf } from '../people-table/slugs.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { readAmountText } from './amount-text.ts'
import { type CellFault, type CellRead, faulty, type Json, said } from './cell.ts'
import { readCondition } from './condition-text.ts'
import {
  addParts,
  addTold,
  type Draft,
  emptyDraft,
  hasError,
  type RowContext,
  takeCell,
} from './draft.ts'
import { readField, readYes } from './field-text.ts'
import { attributeOf, PART_FIELDS, PLAIN_FIELDS } from './fields.ts'
import type { MatrixColumn } from './find-columns.ts'
import { matrixProblem } from './problems.ts'
import { readSeatCells } from './read-seat-cells.ts'
import { readPartsText, readWhoText } from './read-who-text.ts'
import { readValue } from './spoken-values.ts'

/**
 * Reads a row of a table of rules as a draft (M4 to M10). `faults` are what is known to be wrong with cells
 * before they are read, by column.
 */
export function readRow(
  { row, cells }: SheetRow,
  context: RowContext,
  faults: ReadonlyMap<number, CellFault> = new Map(),
): Draft {
  const draft = emptyDraft(row)
  const seats: { readonly column: MatrixColumn; readonly text: string }[] = []
  for (const column of context.columns) {
    if (column.meaning === null) continue
    const fault = faults.get(column.index)
    if (fault) takeCell(draft, column.meaning, column, { ok: false, fault })
    const text = withoutGuard((cells[column.index] ?? '').trim())
    if (text === '' || fault) continue
    if (column.meaning.startsWith('seat:')) seats.push({ column, text })
    else readCell(draft, column, text, context)
  }
  joinAmounts(draft, context)
  if (context.columns.some(({ meaning }) => meaning?.startsWith('seat:'))) {
    readSeatCells(draft, seats, context)
  }
  if (draft.decisions.length === 0 && !hasError(draft)) {
    draft.problems.push(matrixProblem('decision-missing', {}, { row }))
  }
  return draft
}

/** The apostrophe that keeps a cell from being taken for a formula is no part of it (M13). */
const withoutGuard = (text: string): string => (/^'['=+\-@]/.test(text) ? text.slice(1) : text)

function readCell(draft: Draft, column: MatrixColumn, text: string, context: RowContext): void {
  const { meaning } = column
  const { findSeat } = context
  const take = <Value>(key: string, read: CellRead<Value>) => takeCell(draft, key, column, read)
  const condition = meaning === null ? undefined : attributeOf(meaning)
  const part = PART_FIELDS.find((field) => field === meaning)
  const plain = PLAIN_FIELDS.find((field) => field === meaning)
  if (condition !== undefined) {
    const value = take(condition, readCellOfCondition(condition, text, context))
    if (value !== undefined) draft.when[condition] = value
  } else if (part) {
    const value = take(part, readPartsText(text, findSeat))
    if (value !== undefined) addParts(draft, part, value)
  } else if (plain) {
    const value = take(plain, readField(plain, text))
    if (value !== undefined) draft.effects[plain] = value
  } else if (meaning === 'is-told' || meaning === 'told-before') {
    const value = take('is-told', readPartsText(text, findSeat))
    const when = meaning === 'told-before' ? 'before' : 'after'
    if (value !== undefined) addTold(draft, when, value)
  } else if (meaning === 'decides' || meaning === 'fallback') {
    const value = take(meaning, readWhoText(text, findSeat))
    if (value !== undefined) draft.effects[meaning] = value
  } else if (meaning === 'decision') readDecision(draft, column, text, context)
  else if (meaning === 'rule') draft.id = text
  else if (meaning === 'source') draft.source.document = text
  else if (meaning === 'section') draft.source.section = text
  else if (meaning !== null) {
    // Limits and the currency: put together once the row is read.
    draft.places.set(meaning, column)
    draft.effects[meaning] = text
  }
}

function readCellOfCondition(
  attribute: string,
  text: string,
  { decimals, yesNo, numbers, given }: RowContext,
): CellRead<Json> {
  if (attribute === 'amount') {
    return /^[[{]/.test(text) ? readCondition(text) : readAmountText(text, decimals)
  }
  if (yesNo.has(attribute)) {
    const read = readYes(text)
    if (read.ok) return read
  }
  if (numbers.has(attribute) && !/^[[{"]|not/i.test(text)) return said(text)
  const read = readCondition(text)
  return read.ok ? said(readValue(attribute, read.value, given)) : read
}

/** One kind of decision, by id or name, or several (M18). */
function readDecision(draft: Draft, column: MatrixColumn, text: string, context: RowContext): void {
  const { kinds, newDecisions } = context
  const whole = kinds.find(text)
  const names =
    whole === undefined ? text.split(/\s*[,;\n]\s*/).filter((one) => one !== '') : [text]
  const found = names.map((name) =>
    kinds.find(name.replace(/^only (?=\S)/, '').replace(/^"|"$/g, '')),
  )
  draft.places.set('decision', column)
  if (found.length > 0 && !found.includes(undefined)) {
    draft.decisions.push(...(found as string[]))
    const place = { row: draft.row, header: column.header, field: 'decision' }
    for (const name of names) {
      if (!name.startsWith('only ')) continue
      draft.problems.push(matrixProblem('includes-below', { found: name.slice(5) }, place))
    }
  } else if (newDecisions) {
    const id = slugOf(text, 'decision')
    draft.decisions.push(id)
    draft.newKinds.push({ id, name: text.slice(0, 500) })
  } else {
    const several = kinds.several(text)
    const nearest = several.length > 1 ? several.join(', ') : kinds.nearest(text)
    const code = several.length > 1 ? 'name-ambiguous' : 'unknown-decision'
    takeCell(draft, 'decision', column, faulty(code, { found: text, ...(nearest && { nearest }) }))
  }
}

/** Limits in columns of their own, and a currency, become one condition on the amount (M4). */
function joinAmounts(draft: Draft, { decimals }: RowContext): void {
  const { effects, places, when } = draft
  const bound = (key: 'amount-from' | 'amount-to') => {
    const text = effects[key]
    delete effects[key]
    const column = places.get(key)
    if (typeof text !== 'string' || !column || /^(?:-|–|any|no limit|unbegrenzt|∞)$/i.test(text))
      return ''
    const bare = text.replace(/^(?:up to|bis(?: zu)?|ab|from|≤|≥|<=|>=)\s*/i, '')
    return takeCell(draft, key, column, readAmountText(bare, decimals)) ?? ''
  }
  const from = bound('amount-from')
  const to = bound('amount-to')
  const { currency } = effects
  delete effects.currency
  if (from !== '' || to !== '') {
    const opened = /^>/.test(from) ? from : from === '' ? '' : `>=${from}`
    const isStrict = /^</.test(to)
    if (from === '') when.amount = isStrict ? to : `..${to}`
    else if (to === '') when.amount = opened
    else when.amount = /^[<>]/.test(`${from}${to}`) ? `${opened}..${to}` : `${from}..${to}`
    places.set('amount', (places.get('amount-to') ?? places.get('amount-from')) as MatrixColumn)
  }
  const { amount } = when
  if (
    typeof currency === 'string' &&
    typeof amount === 'string' &&
    !/[A-Z]{3}|[€$£]|any/.test(amount)
  ) {
    when.amount = `${amount} ${currency.toUpperCase()}`
  }
}
