import type { OrganizationDocument } from '../model/document.ts'
import type { Operation } from '../model/operation.ts'
import type { ImportProblem } from '../text/import-problem.ts'

/** What a table of people and positions was found to hold, and what became of it. */
export type TableReport = {
  readonly source: {
    readonly kind: string
    readonly encoding: string | null
    readonly separator: string | null
    readonly sheet: string | null
    readonly headerRow: number | null
  }
  readonly columns: readonly {
    readonly key: string
    readonly header: string
    readonly field: string | null
    readonly how: string
    readonly confidence: number
    readonly leftOut: 'sensitive' | 'second' | null
  }[]
  readonly reportingLines: readonly {
    readonly header: string
    readonly way: string | null
    readonly named: number
    readonly matched: number
    readonly ambiguous: number
    readonly missing: number
  }[]
  readonly counts: {
    readonly rows: number
    readonly positions: number
    readonly people: number
    readonly units: number
    readonly vacant: number
    readonly lines: number
    readonly errors: number
    readonly warnings: number
  }
  readonly rows: readonly {
    readonly row: number
    readonly became: string
    readonly reason?: string
  }[]
  readonly problems: readonly ImportProblem[]
}

/** Fields of entities a table has columns for. */
type TableFields = Readonly<Record<'positions' | 'holders' | 'people' | 'units', readonly string[]>>

/** The organisation of a table, or why it cannot be taken in; the report comes with either. */
export type TableReading =
  | {
      readonly ok: true
      readonly document: OrganizationDocument
      readonly speaksOf: TableFields
      readonly report: TableReport
    }
  | { readonly ok: false; readonly report: TableReport }

/** What importing a table again would do to a document. */
export type TablePlan = {
  readonly operations: readonly Operation[]
  readonly entities: readonly {
    readonly kind: string
    readonly id: string
    readonly name: string
    readonly change: string
    readonly fields: readonly { readonly field: string; readonly outcome: string }[]
  }[]
  readonly counts: Readonly<Record<string, number>>
}

/** Reads spreadsheets of people and positions; joined in `main`. */
export interface PeopleTables {
  /** What a column can be taken for. */
  readonly fields: readonly string[]
  /** Reads the bytes of a table. Never throws. */
  read(
    table: { readonly name: string; readonly bytes: Uint8Array },
    options: {
      /** What columns are taken for, by header; `null` is not read. */
      readonly mapping: Readonly<Record<string, string | null>>
      readonly skipBad: boolean
    },
  ): TableReading
  /** Holds a table against a document it may have been imported into before. */
  plan(
    present: OrganizationDocument,
    incoming: Extract<TableReading, { ok: true }>,
    options: { readonly removeMissing: boolean; readonly onConflict: 'keep' | 'take' },
  ): TablePlan
}
