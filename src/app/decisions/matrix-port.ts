import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { MatrixFormat, MatrixLoss } from '../../text/matrix-losses.ts'
import type { MatrixFile, MatrixReading } from '../../text/matrix-report.ts'

/** What is said about a table of rules; nothing means that it is found out. */
export type MatrixOptions = {
  readonly headerRow?: number
  readonly sheet?: string
  /** What columns mean, by their key; `null` means not read. */
  readonly mapping?: Readonly<Record<string, string | null>>
  /** Whom or what a name means, by id. */
  readonly names?: Readonly<Record<string, string>>
  /** Whether kinds of decisions that are not there are added. */
  readonly newDecisions?: boolean
  readonly policy?: 'all-or-none' | 'skip-the-bad'
}

/** A table of rules as a file, and what is lost in it. */
export type WrittenMatrix = {
  readonly bytes: Uint8Array
  /** Media type, and how the name of a file ends. */
  readonly type: string
  readonly ending: string
  readonly losses: readonly MatrixLoss[]
}

/** Reads and writes tables of rules; joined in `main`. Nothing here throws or writes to a disk. */
export interface MatrixFiles {
  /** What a column may mean, seats and attributes apart. */
  readonly fields: readonly string[]
  /** Whether a word says what a column means. */
  isMeaning(word: string): boolean
  read(
    file: MatrixFile,
    model: Model,
    catalogue: Catalogue,
    options: MatrixOptions,
  ): Promise<MatrixReading>
  write(model: Model, catalogue: Catalogue, format: MatrixFormat, language: Language): WrittenMatrix
}
