import {
  MATRIX_CODES,
  type MatrixCode,
  type MatrixFacts,
  type MatrixProblem,
} from '../../text/matrix-import-problem.ts'
import type { CellFault } from './cell.ts'

/** Where a problem lies. */
export type MatrixPlace = {
  readonly row?: number
  readonly header?: string | null
  readonly field?: string | null
  readonly at?: number
}

/** Makes a problem of a table of rules. */
export function matrixProblem(
  code: MatrixCode,
  facts: MatrixFacts = {},
  { row, header = null, field = null, at }: MatrixPlace = {},
): MatrixProblem {
  const severity = MATRIX_CODES[code]
  return { code, severity, row: row ?? null, header, field, at: at ?? null, facts }
}

/** A fault of a cell as a problem of its row and column. */
export function problemOfCell(
  { code, at, ...facts }: CellFault,
  place: MatrixPlace,
): MatrixProblem {
  return matrixProblem(code, facts, at === undefined ? place : { ...place, at })
}
