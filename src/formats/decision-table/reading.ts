import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { MatrixReading, MatrixReport } from '../../text/matrix-report.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import type { BuiltRules } from './build-rules.ts'
import type { MatrixColumn } from './find-columns.ts'
import type { MatrixTable } from './matrix-table.ts'

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
        ...rows.map(({ row }): MatrixReport['rows'][number] => {
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
