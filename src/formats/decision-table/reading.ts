import type { OwnDecisionKind } from '../../model/own-decision-kind.ts'
import type { Rule } from '../../model/rule.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import type { BuiltRules } from './build-rules.ts'
import type { MatrixColumn } from './find-columns.ts'
import type { MatrixKind, MatrixTable } from './matrix-table.ts'

/** What became of a row (M11). */
export type MatrixRow = {
  readonly row: number
  readonly became: 'header' | 'rule' | 'bad'
  /** Ids of its rules. */
  readonly rules: readonly string[]
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
  readonly columns: readonly MatrixColumn[]
  readonly counts: {
    readonly rows: number
    readonly rules: number
    readonly decisions: number
    readonly errors: number
    readonly warnings: number
  }
  readonly rows: readonly MatrixRow[]
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

/** A table that could not be read as one. */
export function failedReading(
  problems: readonly MatrixProblem[],
  table?: MatrixTable,
): MatrixReading {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return {
    ...{ ok: false, rules: [], decisions: [] },
    report: {
      source: sourceOf(table, null),
      columns: [],
      counts: { rows: 0, rules: 0, decisions: 0, errors, warnings: problems.length - errors },
      rows: [],
      problems,
    },
  }
}

type Read = {
  readonly table: MatrixTable
  readonly header: number
  readonly columns: readonly MatrixColumn[]
  readonly built: BuiltRules
  readonly problems: readonly MatrixProblem[]
  readonly rows: readonly SheetRow[]
  readonly options: { readonly policy?: 'all-or-none' | 'skip-the-bad' }
}

/** A table that was read: rows with errors give no rule (M11). */
export function readingOf({
  table,
  header,
  columns,
  built,
  problems,
  rows,
  options,
}: Read): MatrixReading {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const bad = new Set(errors.map(({ row }) => row))
  const sound = built.rules.filter(({ row }) => !bad.has(row))
  const used = new Set(sound.map(({ rule }) => rule.decision))
  const decisions = built.decisions.filter(({ id }) => used.has(id))
  const isWhole = !errors.some(({ row }) => row === null)
  const maySkip = options.policy === 'skip-the-bad' && sound.length > 0
  return {
    ok: errors.length === 0 || (isWhole && maySkip),
    rules: sound.map(({ rule }) => rule),
    decisions,
    report: {
      source: sourceOf(table, header),
      columns,
      counts: {
        rows: rows.length,
        rules: sound.length,
        decisions: decisions.length,
        errors: errors.length,
        warnings: problems.filter(({ severity }) => severity === 'warning').length,
      },
      rows: [
        { row: header, became: 'header', rules: [] },
        ...rows.map(({ row }): MatrixRow => {
          const own = sound.filter((one) => one.row === row).map(({ rule }) => rule.id)
          return { row, became: bad.has(row) || own.length === 0 ? 'bad' : 'rule', rules: own }
        }),
      ],
      problems: [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    },
  }
}

function sourceOf(table: MatrixTable | undefined, headerRow: number | null) {
  const { kind = null, encoding = null, separator = null, sheet = null } = table ?? {}
  return { kind, encoding, separator, sheet, headerRow }
}
