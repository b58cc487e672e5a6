import type { MatrixFiles, MatrixOptions } from '../app/decisions/matrix-port.ts'
import { type ColumnMeaning, meaningOf } from '../formats/decision-table/fields.ts'
import { readMatrix } from '../formats/decision-table/read-matrix.ts'
import { writeMatrix } from '../formats/decision-table/write-matrix.ts'
import { MATRIX_FIELDS } from '../text/matrix-fields.ts'

/** Tables of rules for the use cases. */
export const matrixFiles: MatrixFiles = {
  fields: MATRIX_FIELDS,
  isMeaning: (word) => meaningOf(word) !== undefined,
  read: async (file, model, catalogue, options) =>
    readMatrix(file, model, catalogue, known(options)),
  write: writeMatrix,
}

/** Options with what means nothing left out. */
function known({ mapping, ...rest }: MatrixOptions) {
  const columns = Object.entries(mapping ?? {}).flatMap(([key, word]) => {
    const meaning: ColumnMeaning | null | undefined = word === null ? null : meaningOf(word)
    return meaning === undefined ? [] : [[key, meaning] as const]
  })
  return { ...rest, mapping: Object.fromEntries(columns) }
}
