import type { SheetRow } from '../read-xlsx-sheet.ts'
import { lettersOf } from '../write-xlsx.ts'
import { type Field, isRepeatable } from './fields.ts'
import { foldHeader, oneLine, plainLetters } from './fold-text.ts'
import { guessField } from './guess-field.ts'
import { type ColumnShape, lookAtColumn } from './look-at-column.ts'
import type { ProblemTaker } from './problems.ts'
import type { ColumnReport } from './result.ts'
import { isSensitiveHeader } from './sensitive-headers.ts'

/** A column with its place in the rows. */
export type Column = ColumnReport & { readonly index: number; readonly shape: ColumnShape }

type Guessed = Omit<Column, 'leftOut'> & { readonly sensitive: boolean }

const LONGEST_HEADER = 120

/**
 * Takes every column for something, or nothing (T10 to T14). A mapping is obeyed, but for sensitive
 * columns. `knowsHeader` is false where the header row is a guess: then its cells are told only where
 * they can be no values.
 */
export function mapColumns(
  header: SheetRow,
  rows: readonly SheetRow[],
  mapping: Readonly<Record<string, Field | null>>,
  knowsHeader: boolean,
  take: ProblemTaker,
): readonly Column[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length)
  const headers = Array.from({ length: width }, (_, i) => headerText(header.cells[i], knowsHeader))
  const times = new Map<string, number>()
  for (const text of headers) times.set(text, (times.get(text) ?? 0) + 1)

  const guessed = headers.map((text, index): Guessed => {
    const shape = lookAtColumn(cellsOf(rows, index))
    const letters = lettersOf(index)
    const key = text !== '' && times.get(text) === 1 ? text : `[${letters}]`
    const sensitive = isSensitiveHeader(text) || shape.bankAccounts > 0.2
    const guess = sensitive ? null : guessField(text, shape)
    const { filled, distinct, looksLike } = shape
    return {
      ...{ index, shape, key, letters, header: text, sensitive, filled, distinct, looksLike },
      ...(guess ?? { field: null, how: 'none', confidence: 0 }),
    }
  })
  const chosen = new Map(Object.entries(mapping).map(([key, field]) => [key, field]))
  const obeyed = obey(guessed, chosen, take)
  return settle(nameParts(obeyed, rows), take)
}

function* cellsOf(rows: readonly SheetRow[], index: number): Iterable<string> {
  for (const { cells } of rows) yield (cells[index] ?? '').trim()
}

function headerText(cell: string | undefined, knowsHeader: boolean): string {
  const text = oneLine((cell ?? '').slice(0, LONGEST_HEADER))
  return knowsHeader || /^[^\d@]{1,40}$/.test(text) ? text : ''
}

/** Puts the user's mapping in the place of guesses; keys are compared folded where not exact. */
function obey(
  columns: readonly Guessed[],
  mapping: ReadonlyMap<string, Field | null>,
  take: ProblemTaker,
): readonly Guessed[] {
  const result = [...columns]
  for (const [wanted, field] of mapping) {
    const exact = columns.filter(({ key, letters }) => wanted === key || wanted === `[${letters}]`)
    const folded = /^\[[A-Z]+\]$/.test(wanted) ? '' : foldHeader(wanted)
    const meant =
      exact.length > 0
        ? exact
        : columns.filter(({ header }) => folded !== '' && foldHeader(header) === folded)
    if (meant.length === 0) take('mapping-unknown', { header: wanted })
    for (const column of meant) {
      if (column.sensitive) continue
      result[column.index] = { ...column, field, how: 'chosen', confidence: 1 }
    }
  }
  return result
}

/**
 * "Name" beside "First name" is the family name, unless it holds the first name as well.
 */
function nameParts(columns: readonly Guessed[], rows: readonly SheetRow[]): readonly Guessed[] {
  const first = columns.find(({ field }) => field === 'first-name')
  const name = columns.find(({ field, how }) => field === 'name' && how !== 'chosen')
  if (!first || !name || columns.some(({ field }) => field === 'last-name')) return columns
  let filled = 0
  let holding = 0
  for (const { cells } of rows.slice(0, 500)) {
    const given = plainLetters((cells[first.index] ?? '').trim())
    const whole = plainLetters((cells[name.index] ?? '').trim())
    if (given === '' || whole === '') continue
    filled += 1
    if (whole.includes(given)) holding += 1
  }
  if (filled === 0 || holding > filled / 2) return columns
  return columns.map((column) =>
    column === name ? { ...column, field: 'last-name', how: 'content', confidence: 0.9 } : column,
  )
}

/** Of several columns for what can stand once, keeps the surest; tells what is left out. */
function settle(columns: readonly Guessed[], take: ProblemTaker): readonly Column[] {
  const winners = new Map<Field, Guessed>()
  for (const column of columns) {
    const { field } = column
    if (field === null || isRepeatable(field)) continue
    const rival = winners.get(field)
    if (rival === undefined || weightOf(column) > weightOf(rival)) winners.set(field, column)
  }
  return columns.map((column): Column => {
    const { sensitive, ...rest } = column
    const { field, header, key } = column
    if (sensitive) {
      take('sensitive-column', { header: header || key }, { header: header || null })
      return { ...rest, leftOut: 'sensitive' }
    }
    const winner = field === null ? undefined : winners.get(field)
    if (winner === undefined || winner === column) return { ...rest, leftOut: null }
    const first = winner.header || winner.key
    if (column.filled > 0) {
      take('second-column', { header: header || key, first }, { header: header || null })
    }
    return { ...rest, field: null, how: 'none', confidence: 0, leftOut: 'second' }
  })
}

const weightOf = ({ how, confidence, filled }: Guessed): number =>
  (how === 'chosen' ? 2 : confidence) * (filled === 0 ? 0.5 : 1)

/** A column as the report shows it: without what was learned from its cells beyond numbers. */
export function reportColumn(column: Column): ColumnReport {
  const { index: _, shape: __, ...report } = column
  return report
}
