import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { MatrixFormat, MatrixLoss } from '../../text/matrix-losses.ts'
import { writeDmn } from '../dmn/write-dmn.ts'
import { lossesOf } from './losses-of.ts'
import { writeMatrixCsv, writeMatrixMarkdown } from './write-matrix-text.ts'
import { writeMatrixXlsx } from './write-matrix-xlsx.ts'

/** A table of rules as a file: its bytes, media type, how its name ends, what is lost in it. */
export type MatrixInFile = {
  readonly bytes: Uint8Array
  readonly type: string
  readonly ending: string
  readonly losses: readonly MatrixLoss[]
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes the rules of an organisation in a format (`docs/matrix-formats.md`). */
export function writeMatrix(
  model: Model,
  catalogue: Catalogue | undefined,
  format: MatrixFormat,
  language: Language,
): MatrixInFile {
  const bytesOf = (text: string) => new TextEncoder().encode(text)
  const file = (bytes: Uint8Array, type: string): MatrixInFile => {
    return { bytes, type, ending: format, losses: lossesOf(model, format) }
  }
  switch (format) {
    case 'csv':
      return file(bytesOf(writeMatrixCsv(model, language)), 'text/csv; charset=utf-8')
    case 'md':
      return file(bytesOf(writeMatrixMarkdown(model, language)), 'text/markdown; charset=utf-8')
    case 'xlsx':
      return file(writeMatrixXlsx(model, language), XLSX)
    case 'dmn': {
      const { xml, ...facts } = writeDmn(model, catalogue)
      const losses = lossesOf(model, format, facts)
      return { bytes: bytesOf(xml), type: 'application/xml', ending: 'dmn', losses }
    }
  }
}
