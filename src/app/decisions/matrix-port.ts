import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { OwnDecisionKind } from '../../model/own-decision-kind.ts'
import type { Rule } from '../../model/rule.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { MatrixFormat, MatrixLoss } from '../../text/matrix-losses.ts'

/** A table of rules: a file's bytes, or what was pasted. */
export type MatrixFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }

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

/** A column and what it was taken for: a field, `attribute:<id>`, `seat:<id>`. */
export type MatrixColumn = {
  readonly key: string
  readonly letters: string
  readonly header: string
  readonly meaning: string | null
  readonly how: 'header' | 'content' | 'chosen' | 'none'
  readonly filled: number
}

/** What reading a table of rules found and did. */
export type MatrixReport = {
  readonly source: {
    readonly kind: 'csv' | 'xlsx' | 'markdown' | 'dmn' | null
    readonly encoding: string | null
    readonly separator: string | null
    readonly sheet: string | null
    readonly headerRow: number | null
  }
  readonly columns: readonly MatrixColumn[]
  readonly counts: Readonly<Record<'rows' | 'rules' | 'decisions' | 'errors' | 'warnings', number>>
  readonly rows: readonly {
    readonly row: number
    readonly became: 'header' | 'rule' | 'bad'
    readonly rules: readonly string[]
  }[]
  readonly problems: readonly MatrixProblem[]
}

/** The rules of a table; `ok` where they can be taken in as things are. */
export type ReadMatrix = {
  readonly ok: boolean
  readonly rules: readonly Rule[]
  readonly decisions: readonly OwnDecisionKind[]
  readonly report: MatrixReport
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
  ): Promise<ReadMatrix>
  write(model: Model, catalogue: Catalogue, format: MatrixFormat, language: Language): WrittenMatrix
}
