import type { SheetRow } from '../read-xlsx-sheet.ts'
import { TABLE_BOUNDS } from './bounds.ts'
import type { Field } from './fields.ts'
import { oneLine } from './fold-text.ts'
import { fieldOfHeader } from './guess-field.ts'
import { isSensitiveHeader } from './sensitive-headers.ts'

/** A row taken for the header, and how much it looks like one. */
export type HeaderRow = { readonly row: SheetRow; readonly score: number; readonly known: boolean }

/** Fields one of which a table of people must have. */
const NAMING: readonly Field[] = ['name', 'first-name', 'last-name', 'title', 'position-number']

/**
 * The row whose cells are known headers most of all, among the first of a sheet (T8); where none names
 * people or seats, the one that is filled most, `known: false`. Nothing in a sheet without rows.
 */
export function findHeader(rows: readonly SheetRow[]): HeaderRow | null {
  let best: HeaderRow | null = null
  let fullest: SheetRow | null = null
  for (const row of rows.slice(0, TABLE_BOUNDS.headerWithin)) {
    const score = scoreOf(row)
    if (score !== null && (best === null || score > best.score)) best = { row, score, known: true }
    if (fullest === null || filledIn(row) > filledIn(fullest)) fullest = row
  }
  if (best) return best
  return fullest && { row: fullest, score: 0, known: false }
}

const filledIn = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== '').length

/** How many different known headers a row has; nothing where none of them names people or seats. */
function scoreOf({ cells }: SheetRow): number | null {
  const fields = new Set<Field>()
  let score = 0
  for (const cell of cells) {
    if (cell === '' || cell.length > 80) continue
    const header = oneLine(cell)
    const guess = fieldOfHeader(header)
    if (isSensitiveHeader(header)) score += 0.5
    else if (guess && !fields.has(guess.field)) {
      fields.add(guess.field)
      score += guess.confidence
    } else if (/@|^\d+([.,]\d+)*$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(header)) score -= 1
  }
  return NAMING.some((field) => fields.has(field)) && score > 0 ? score : null
}
