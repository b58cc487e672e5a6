import type { OrganizationDocument } from '../../model/document.ts'
import type { ImportFacts, ImportProblem } from '../../text/import-problem.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import type { TableEncoding } from './decode-table.ts'
import type { Field } from './fields.ts'
import type { Separator } from './read-delimited.ts'

/** A table to read: bytes of a file, a text that was pasted, or cells that another format has parted. */
export type PeopleTableInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }
  | ({ readonly name: string } & PartedCells)
  | { readonly name: string; readonly fault: ListFault }

/** Cells of another format, each row numbered as its reader finds it; and what is to be told of them. */
export type PartedCells = {
  readonly header: SheetRow
  readonly rows: readonly SheetRow[]
  /** Columns whose values were written as the keys of entries that another column names. */
  readonly resolved: readonly {
    readonly header: string
    readonly by: string
    readonly cells: number
  }[]
  /** Columns that are taken only when somebody asks for them. */
  readonly unasked: readonly string[]
}

/** Why a text has no cells. */
export type ListFault =
  | { readonly code: 'list-missing' }
  | ({ readonly code: 'list-unreadable' } & ImportFacts['list-unreadable'])

/** What the user may say about a table; nothing means that it is found out. */
export type PeopleTableOptions = {
  readonly encoding?: TableEncoding
  /** Name of the sheet to read. */
  readonly sheet?: string
  /** Row of the header, as the spreadsheet numbers it; 0 where there is none. */
  readonly headerRow?: number
  /**
   * What columns are taken for, by their key in the report (or header); `null` means not read.
   * Columns that are not named here are taken for what they look like.
   */
  readonly mapping?: Readonly<Record<string, Field | null>>
  /**
   * Which seat is meant by a manager as written, by the seat's id: settles what is ambiguous (T30).
   * Ids stand in the candidates of the problem.
   */
  readonly managers?: Readonly<Record<string, string>>
  /** What an error does: keeps everything out, or its row alone (T36). Nothing means all-or-none. */
  readonly policy?: 'all-or-none' | 'skip-the-bad'
  /** The organisation the seats belong to; nothing means what the file is called. */
  readonly organization?: { readonly id: string; readonly name: string }
}

/** What a column was taken for, and how sure that is. Holds no value of its cells. */
export type ColumnReport = {
  /** The header where it is the only one of its name, else the letters in brackets: `[C]`. */
  readonly key: string
  readonly letters: string
  readonly header: string
  readonly field: Field | null
  readonly how: 'header' | 'content' | 'chosen' | 'none'
  /** From 0 to 1. */
  readonly confidence: number
  /** Why it is not read: it is sensitive, another column was surer. */
  readonly leftOut: 'sensitive' | 'second' | null
  /** Rows in which it holds something, and how many different values. */
  readonly filled: number
  readonly distinct: number
  readonly looksLike: ColumnLook
}

/** What most cells of a column look like. */
export type ColumnLook = 'empty' | 'emails' | 'numbers' | 'codes' | 'dates' | 'yes-no' | 'words'

/** How a manager was found. */
export const MANAGER_WAYS = ['position-number', 'person-number', 'email', 'name', 'title'] as const

/** A way a manager is found. */
export type ManagerWay = (typeof MANAGER_WAYS)[number]

/** How many cells of a column of managers were matched, and in which ways. */
export type ManagerReport = {
  readonly header: string
  readonly line: 'solid' | 'dotted' | 'functional' | 'project' | 'administrative'
  /** The way that matches most. */
  readonly way: ManagerWay | null
  /** Managers named in its cells. */
  readonly named: number
  /** How many of them each way alone would match. */
  readonly rates: Readonly<Record<ManagerWay, number>>
  readonly matched: number
  readonly ambiguous: number
  readonly missing: number
}

/** Why a row became nothing. */
export type SetAsideReason =
  | 'blank'
  | 'above-header'
  | 'header-again'
  | 'total'
  | 'footer'
  | 'lone-cell'
  | 'left'
  | 'bad'

/** What became of a row (T15). */
export type RowOutcome =
  | { readonly row: number; readonly became: 'header' }
  | {
      readonly row: number
      readonly became: 'position' | 'share' | 'duplicate'
      readonly id: string
    }
  | { readonly row: number; readonly became: 'set-aside'; readonly reason: SetAsideReason }

/** What an import found and did; every value is of columns that are read. */
export type PeopleTableReport = {
  readonly source: {
    readonly name: string
    readonly kind: 'csv' | 'xlsx'
    readonly encoding: TableEncoding | null
    readonly separator: Separator | null
    readonly sheet: string | null
    /** Every sheet, with the number of its rows; those that are hidden are not read. */
    readonly sheets: readonly {
      readonly name: string
      readonly rows: number
      readonly hidden: boolean
    }[]
    readonly headerRow: number | null
  }
  readonly columns: readonly ColumnReport[]
  readonly reportingLines: readonly ManagerReport[]
  readonly counts: {
    readonly rows: number
    readonly positions: number
    readonly people: number
    readonly units: number
    readonly vacant: number
    readonly lines: number
    readonly roots: number
    readonly errors: number
    readonly warnings: number
  }
  readonly rows: readonly RowOutcome[]
  /** In the order of the rows; what is about the whole file comes first. */
  readonly problems: readonly ImportProblem[]
}

/** The organisation of a table, or why it cannot be taken in; the report comes with either. */
export type PeopleTableResult =
  | {
      readonly ok: true
      readonly document: OrganizationDocument
      /** Which fields the table speaks of: only these are compared when it comes again (T39). */
      readonly speaksOf: SpokenFields
      readonly report: PeopleTableReport
    }
  | { readonly ok: false; readonly report: PeopleTableReport }

/** Fields of entities a table has columns for. */
export type SpokenFields = {
  readonly positions: readonly string[]
  /** Of a holder: share, kind, dates. */
  readonly holders: readonly string[]
  readonly people: readonly string[]
  readonly units: readonly string[]
}
