import type { OrganogramNote } from '../../text/organogram-note.ts'
import type { FileKind } from './columns.ts'

/** What became of one row of a file; every row has exactly one outcome. */
export type RowOutcome = { readonly file: FileKind; readonly row: number } & (
  | { readonly became: 'header' }
  /** The first or only row of a position. */
  | { readonly became: 'position'; readonly id: string }
  /** A further row of a shared position: another holder, or a share that is vacant. */
  | { readonly became: 'share'; readonly id: string }
  | { readonly became: 'group'; readonly id: string }
  | { readonly became: 'set-aside'; readonly reason: SetAside }
)

/** Why a row gave no entity. */
export type SetAside = 'blank' | 'above-header' | 'header-again' | 'placeholder'

/** Counts over the rows as published, to be held against the files themselves. */
export type OrganogramCounts = {
  readonly seniorRows: number
  /** Distinct post references; all rows of reference 0 are one. */
  readonly references: number
  /** References that report to a reference of the file, themselves included. */
  readonly lines: number
  /** Rows that report to XX. */
  readonly roots: number
  /** Rows that report to a reference the file lacks. */
  readonly missingManagers: number
  /** Rows that report to their own reference. */
  readonly selfReports: number
  /** References on more than one row. */
  readonly repeatedReferences: number
  /** Rows with reference 0. */
  readonly notInPost: number
  readonly vacant: number
  readonly eliminated: number
  readonly undisclosed: number
  readonly seniorFte: number
  readonly juniorRows: number
  readonly juniorFte: number
  /** Junior rows whose senior post is not in the file. */
  readonly juniorMissingPosts: number
  readonly positions: number
  readonly people: number
  readonly units: number
  readonly groups: number
}

/** What an import did: of every row, in numbers, and what a reader should know. */
export type OrganogramReport = {
  readonly files: readonly {
    readonly name: string
    readonly kind: FileKind
    readonly rows: number
  }[]
  readonly counts: OrganogramCounts
  /** By file and row. */
  readonly rows: readonly RowOutcome[]
  /** By file, row, field and code; notes on whole files first. */
  readonly notes: readonly OrganogramNote[]
}

/** Takes a note while rows are read. */
export type TakeNote = (note: OrganogramNote) => void
