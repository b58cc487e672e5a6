import type { ImportBound, ImportCode, ImportFacts, NotATable } from './import-problem.ts'

/** What a problem of an import is, and what to do about it. */
export type ImportSentence = { readonly what: string; readonly todo: string }

/** A sentence for every code of a problem. */
export type ImportSentences = {
  readonly [Code in ImportCode]: (facts: ImportFacts[Code]) => ImportSentence
}

/** Words for everything an import of a table tells, in one language. */
export type ImportPhrases = {
  readonly problems: ImportSentences
  readonly kinds: Readonly<Record<NotATable, string>>
  readonly bounds: Readonly<Record<ImportBound, (most: number) => string>>
  /** In front of what is about one row or column. */
  readonly place: (row: number | null, header: string | null) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>
  /** What a column can be taken for. */
  readonly fields: Readonly<Record<string, string>>
  /** What became of a row. */
  readonly outcomes: Readonly<Record<string, string>>
  /** How managers were found. */
  readonly ways: Readonly<Record<string, string>>
}
