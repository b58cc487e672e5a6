import type { OrganizationDocument } from '../../model/document.ts'
import type { Operation } from '../../model/operation.ts'
import type { ImportProblem } from '../../text/import-problem.ts'

/** A spreadsheet of people: a file's bytes, or what was pasted. */
export type TableFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }

/** What the user says about a spreadsheet; nothing means that it is found out. */
export type TableOptions = {
  readonly encoding?: string
  readonly sheet?: string
  /** Row of the header, as the spreadsheet numbers it. */
  readonly headerRow?: number
  /** What columns are taken for, by their key in the report; `null` means not read. */
  readonly mapping?: Readonly<Record<string, string | null>>
  /** Which seat is meant by a manager as written. */
  readonly managers?: Readonly<Record<string, string>>
  readonly policy?: 'all-or-none' | 'skip-the-bad'
}

/** A list of people in YAML or JSON, as handbooks and repositories keep them. */
export type PeopleList = { readonly name: string; readonly text: string }

/** A column: what it was taken for, how, and how sure that is (0 to 1). No value of its cells. */
export type TableColumn = {
  readonly key: string
  readonly letters: string
  readonly header: string
  readonly field: string | null
  readonly how: 'header' | 'content' | 'chosen' | 'none'
  readonly confidence: number
  readonly leftOut: 'sensitive' | 'second' | null
  readonly filled: number
  readonly distinct: number
}

/** How the managers of a column were found. */
export type TableManagers = {
  readonly header: string
  readonly line: string
  readonly way: string | null
  readonly named: number
  readonly rates: Readonly<Record<string, number>>
  readonly matched: number
  readonly ambiguous: number
  readonly missing: number
}

/** What became of a row. */
export type TableRow = {
  readonly row: number
  readonly became: 'header' | 'position' | 'share' | 'duplicate' | 'set-aside'
  /** The seat. */
  readonly id?: string
  /** Why it was set aside. */
  readonly reason?: string
}

/** What an import of a spreadsheet found and did, but for its problems. */
export type TableReport = {
  readonly source: {
    readonly name: string
    readonly kind: 'csv' | 'xlsx'
    readonly encoding: string | null
    readonly separator: string | null
    readonly sheet: string | null
    readonly sheets: readonly {
      readonly name: string
      readonly rows: number
      readonly hidden: boolean
    }[]
    readonly headerRow: number | null
  }
  readonly columns: readonly TableColumn[]
  readonly reportingLines: readonly TableManagers[]
  readonly counts: Readonly<Record<TableCount, number>>
  readonly rows: readonly TableRow[]
}

/** What is counted in a spreadsheet. */
export type TableCount =
  | 'rows'
  | 'positions'
  | 'people'
  | 'units'
  | 'vacant'
  | 'lines'
  | 'roots'
  | 'errors'
  | 'warnings'

/** Fields the table has columns for: only these are compared when it comes again. */
export type TableFields = {
  readonly positions: readonly string[]
  readonly holders: readonly string[]
  readonly people: readonly string[]
  readonly units: readonly string[]
}

/** A spreadsheet read as an organisation, or why it cannot be taken in. */
export type ReadTable = { readonly report: TableReport & TableProblems } & (
  | { readonly ok: true; readonly document: OrganizationDocument; readonly speaksOf: TableFields }
  | { readonly ok: false }
)

type TableProblems = { readonly problems: readonly ImportProblem[] }

/** A spreadsheet held against an organisation it was, or is to be, taken into. */
export type TablePlanInput = {
  readonly present: OrganizationDocument
  readonly incoming: { readonly document: OrganizationDocument; readonly speaksOf: TableFields }
  /** What it said last time. */
  readonly base?: OrganizationDocument
  readonly removeMissing?: boolean
  readonly onConflict?: 'keep' | 'take'
}

/** A field that differs, and which value stands. */
export type TableFieldOutcome = {
  readonly field: string
  readonly present: unknown
  readonly incoming: unknown
  readonly base?: unknown
  readonly outcome: 'taken' | 'kept' | 'conflict'
  readonly by: 'present' | 'incoming'
}

/** What a spreadsheet makes of an entity that is there, was there, or is new. */
export type TableEntityOutcome = {
  readonly kind: 'units' | 'people' | 'positions'
  readonly id: string
  readonly name: string
  readonly change: TableChange
  readonly fields: readonly TableFieldOutcome[]
}

/** How an entity fares when its table comes again. */
export type TableChange =
  | 'new'
  | 'changed'
  | 'unchanged'
  | 'missing'
  | 'removed'
  | 'removed-by-hand'

/** What taking in a spreadsheet again would do. */
export type TablePlan = {
  readonly operations: readonly Operation[]
  readonly entities: readonly TableEntityOutcome[]
  readonly counts: Readonly<Record<TableChange | 'conflicts' | 'kept', number>>
}

/** Reads spreadsheets of people; joined in `main`. Nothing here throws or writes. */
export interface TableFormat {
  /** Names of encodings and of what a column can be taken for. */
  readonly encodings: readonly string[]
  readonly fields: readonly string[]
  /** `options` name only encodings and fields of the lists above. */
  read(file: TableFile, options: TableOptions): Promise<ReadTable>
  /** Reads a list of people in YAML or JSON. */
  readList(file: PeopleList, options: TableOptions): ReadTable
  planAgain(input: TablePlanInput): TablePlan
}
