/** How much a problem weighs: an error keeps all-or-none from importing, a warning wants a look. */
export type ImportSeverity = 'error' | 'warning' | 'note'

/** Somebody who may be meant: the row, who sits there, and the seat. */
export type ImportCandidate = {
  readonly row: number
  readonly name: string | null
  readonly title: string
  /** Number or address that tells this one from the others; nothing where the table has none. */
  readonly key: string | null
  /** Id of the seat; nothing where the row became none. */
  readonly seat: string | null
}

/** What a file is that is no table. */
export type NotATable =
  | 'xls'
  | 'encrypted-xlsx'
  | 'ods'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'damaged-xlsx'
  | 'binary'

/** Which bound a file passes. */
export type ImportBound = 'bytes' | 'unpacked' | 'rows' | 'columns' | 'sheets'

/** What each kind of problem is about, by code. Values of cells are those of columns that are read. */
export type ImportFacts = {
  readonly 'file-empty': Readonly<Record<never, never>>
  readonly 'not-a-table': { readonly kind: NotATable }
  readonly 'out-of-bounds': { readonly bound: ImportBound; readonly most: number }
  readonly 'sheet-unknown': { readonly wanted: string; readonly sheets: readonly string[] }
  readonly 'header-row-unknown': { readonly wanted: number }
  readonly 'header-not-found': { readonly looked: number }
  readonly 'no-rows': Readonly<Record<never, never>>
  readonly 'list-unreadable': {
    readonly line: number
    readonly column: number
    readonly advice: string
  }
  readonly 'list-missing': Readonly<Record<never, never>>
  readonly 'further-names': { readonly by: string; readonly cells: number }
  readonly 'not-asked-for': { readonly headers: readonly string[] }
  readonly 'encoding-guessed': { readonly encoding: string }
  readonly 'characters-lost': { readonly rows: number }
  readonly 'quotes-ignored': Readonly<Record<never, never>>
  readonly 'sheet-chosen': { readonly sheet: string; readonly others: readonly string[] }
  readonly 'hidden-rows': { readonly rows: number }
  readonly 'sensitive-column': { readonly header: string }
  readonly 'second-column': { readonly header: string; readonly first: string }
  readonly 'mapping-unknown': { readonly header: string }
  readonly 'no-manager-column': Readonly<Record<never, never>>
  readonly 'title-missing': { readonly rows: number }
  readonly 'date-order-guessed': { readonly header: string }
  readonly 'cell-cut': { readonly length: number; readonly most: number }
  readonly 'formula-error': { readonly found: string }
  readonly 'row-without-name-and-title': Readonly<Record<never, never>>
  readonly 'number-used-twice': {
    readonly number: string
    readonly candidates: readonly ImportCandidate[]
  }
  readonly duplicate: { readonly first: number }
  readonly 'rows-differ': { readonly first: number; readonly fields: readonly string[] }
  readonly 'second-manager-from-row': { readonly first: number }
  readonly 'one-name-several-rows': { readonly name: string; readonly rows: readonly number[] }
  readonly 'one-address-several-names': { readonly email: string; readonly rows: readonly number[] }
  readonly 'name-missing': { readonly email: string }
  readonly 'position-number-used-twice': { readonly number: string; readonly first: number }
  readonly 'one-name-several-people': { readonly name: string; readonly rows: readonly number[] }
  readonly 'date-unreadable': { readonly found: string }
  readonly 'number-unreadable': { readonly found: string }
  readonly 'email-unreadable': { readonly found: string }
  readonly 'dates-contradict': { readonly from: string; readonly until: string }
  readonly 'holder-of-vacant': { readonly name: string }
  readonly 'manager-ambiguous': {
    readonly found: string
    readonly candidates: readonly ImportCandidate[]
  }
  readonly 'manager-missing': { readonly found: string }
  readonly 'manager-matched-loosely': {
    readonly found: string
    readonly candidate: ImportCandidate
  }
  readonly 'manager-vacant': { readonly found: string }
  readonly 'managers-disagree': {
    readonly taken: string
    readonly others: readonly string[]
  }
  readonly 'several-managers': { readonly found: string }
  readonly 'reports-to-itself': { readonly found: string }
  readonly cycle: { readonly names: readonly string[]; readonly rows: readonly number[] }
}

/** Code of a problem. */
export type ImportCode = keyof ImportFacts

/** Something to know about an import: where it is, how much it weighs, and the facts. */
export type ImportProblem = {
  readonly [Code in ImportCode]: {
    readonly code: Code
    readonly severity: ImportSeverity
    /** As a spreadsheet numbers it; nothing where it is about the whole file. */
    readonly row: number | null
    /** Header of the column, as written. */
    readonly header: string | null
    /** What the column was taken for. */
    readonly field: string | null
    readonly facts: ImportFacts[Code]
  }
}[ImportCode]
