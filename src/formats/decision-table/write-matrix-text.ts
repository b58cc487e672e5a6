import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { quoteCell } from '../people-table/write-people-table.ts'
import { guardCell } from './cell.ts'
import { writeRuleCells } from './rule-cells.ts'

/**
 * Writes the rules of an organisation as CSV with a byte order mark (M13): commas in English, semicolons in German,
 * as the spreadsheets there expect.
 */
export function writeMatrixCsv(model: Model, language: Language): string {
  const { columns, rows } = writeRuleCells(model, language)
  const separator = language === 'de' ? ';' : ','
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoteCell(cell, separator)).join(separator)
  return `\uFEFF${[columns.map(({ header }) => header), ...rows].map(line).join('\r\n')}\r\n`
}

/** Writes the rules of an organisation as a table of Markdown. */
export function writeMatrixMarkdown(model: Model, language: Language): string {
  const { columns, rows } = writeRuleCells(model, language)
  const cell = (text: string) =>
    guardCell(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '<br>')
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  const dashes = `|${columns.map(() => ' --- |').join('')}`
  return `${[line(columns.map(({ header }) => header)), dashes, ...rows.map(line)].join('\n')}\n`
}
