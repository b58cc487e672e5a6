import type { SheetRow } from '../read-xlsx-sheet.ts'
import type { ListEntry } from './list-entries.ts'

/** Entries as a table: a header of keys, and a row for each, numbered by its line. */
export type EntryCells = { readonly header: SheetRow; readonly rows: readonly SheetRow[] }

/** The column of the keys that entries stand below (L4). */
export const KEY_COLUMN = '(key)'

/** Makes cells of entries (L2 to L5). */
export function entryCells(entries: readonly ListEntry[]): EntryCells {
  const hasKeys = entries.some(({ key }) => key !== null)
  const columns = new Set<string>(hasKeys ? [KEY_COLUMN] : [])
  for (const { values } of entries) {
    for (const [name, value] of Object.entries(values)) if (cellOf(value) !== '') columns.add(name)
  }
  const rows = entries.map(({ key, values, line }) => ({
    row: line,
    hidden: false,
    cells: Array.from(columns, (name) =>
      hasKeys && name === KEY_COLUMN
        ? (key ?? '')
        : cellOf(Object.hasOwn(values, name) ? values[name] : undefined),
    ),
  }))
  const first = rows[0]?.row ?? 1
  return { header: { row: first - 1, hidden: false, cells: [...columns] }, rows }
}

/** A value as the text of a cell; mappings say nothing. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainOf).filter(Boolean).join('; ')
  return plainOf(value)
}

function plainOf(value: unknown): string {
  if (typeof value === 'string') return wordsOf(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A text without links and marks (L5). Every pattern ends at a sign it may not hold: no looking back. */
const wordsOf = (text: string): string =>
  text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .trim()
