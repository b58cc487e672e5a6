import type { OwnDecisionKind } from '../model/own-decision-kind.ts'
import type { Rule } from '../model/rule.ts'
import type { MatrixProblem } from './matrix-import-problem.ts'

/** How a table of rules comes. */
export type MatrixKind = 'csv' | 'xlsx' | 'markdown' | 'dmn'

/** A table of rules: a file's bytes, or what was pasted. */
export type MatrixFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }

/** A column and what it was taken for: a field, `attribute:<id>`, `seat:<id>`. */
export type ReportedColumn = {
  /** The header where it is the only one of its name, else the letters in brackets: `[C]`. */
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
    readonly kind: MatrixKind | null
    readonly encoding: string | null
    readonly separator: string | null
    readonly sheet: string | null
    readonly headerRow: number | null
  }
  readonly columns: readonly ReportedColumn[]
  readonly counts: Readonly<Record<'rows' | 'rules' | 'decisions' | 'errors' | 'warnings', number>>
  /** What became of each row (M11), with the ids of its rules. */
  readonly rows: readonly {
    readonly row: number
    readonly became: 'header' | 'rule' | 'bad'
    readonly rules: readonly string[]
  }[]
  /** In the order of the rows; what is about the whole file comes first. */
  readonly problems: readonly MatrixProblem[]
}

/** The rules of a table, or why it cannot be taken in; the report comes with either. */
export type MatrixReading = {
  /** Whether it can be taken in as things are. */
  readonly ok: boolean
  /** Those without errors. */
  readonly rules: readonly Rule[]
  /** Kinds of decisions that are new with them. */
  readonly decisions: readonly OwnDecisionKind[]
  readonly report: MatrixReport
}
