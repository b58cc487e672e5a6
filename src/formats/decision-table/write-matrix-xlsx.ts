import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { writeXlsx } from '../write-xlsx.ts'
import { guardCell } from './cell.ts'
import { writeRuleCells } from './rule-cells.ts'

const SHEET: Readonly<Record<Language, string>> = {
  en: 'Decision rights',
  de: 'Entscheidungsrechte',
}

/** Writes the rules of an organisation as a workbook of one sheet; all cells are texts (M13). */
export function writeMatrixXlsx(model: Model, language: Language): Uint8Array {
  const { columns, rows } = writeRuleCells(model, language)
  return writeXlsx(SHEET[language], [
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map(guardCell)),
  ])
}
