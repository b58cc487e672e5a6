import type { MatrixCode, MatrixFacts } from './matrix-import-problem.ts'

/** A problem of a table of rules in words: what it is, and what to do. */
export type MatrixSentence = { readonly what: string; readonly todo: string }

/** What a language says about tables of rules. */
export type MatrixPhrases = {
  readonly problems: Readonly<
    Record<Exclude<MatrixCode, 'file'>, (facts: MatrixFacts) => MatrixSentence>
  >
  /** Row, column, character. */
  readonly place: (row: number | null, header: string | null, at: number | null) => string
}
