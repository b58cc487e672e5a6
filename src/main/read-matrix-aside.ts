import type { MatrixFiles, MatrixOptions } from '../app/decisions/matrix-port.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { documentOf } from '../model/model.ts'
import type { MatrixFile, MatrixReading } from '../text/matrix-report.ts'
import { matrixFiles } from './matrix-files.ts'
import { runAside } from './run-aside.ts'

/** A table of rules to read, as the worker takes it. */
export type MatrixTask = {
  readonly file: MatrixFile
  readonly document: OrganizationDocument
  readonly options: MatrixOptions
}

/** Larger tables are read aside: the thread has to open organisation and catalogue anew. */
const LARGEST_AT_ONCE = 256 * 1024

/** Reads tables of rules for a server: large ones in a thread of their own, one after the other. */
export function readMatricesAside(): MatrixFiles {
  const aside = runAside<MatrixTask>(new URL('./matrix-worker.js', import.meta.url))
  return {
    ...matrixFiles,
    read(file, model, catalogue, options) {
      const size = 'bytes' in file ? file.bytes.length : file.text.length
      if (size <= LARGEST_AT_ONCE || !aside.isBuilt) {
        return matrixFiles.read(file, model, catalogue, options)
      }
      return aside.run<MatrixReading>(() => ({ file, document: documentOf(model), options }))
    },
  }
}
