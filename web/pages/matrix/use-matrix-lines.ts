import { useMemo } from 'react'
import type { CoverageState } from '../../../src/diagnosis/coverage.ts'
import { type MatrixChecks, matrixChecks } from '../../../src/diagnosis/matrix-checks.ts'
import type { Model } from '../../../src/model/model.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { covered } from '../../app/covered.ts'
import { useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import {
  type ColumnGroup,
  columnGroups,
  type MatrixColumn,
  type MatrixRow,
  type RowGroup,
  rowGroups,
  unitsBelow,
} from '../../parts/matrix/matrix-lines.ts'
import type { ColumnChoice, RowChoice } from './use-matrix-address.ts'

/** The rows and columns that are shown, and what is known of all. */
export type MatrixLines = {
  readonly rowGroups: readonly RowGroup[]
  readonly columnGroups: readonly ColumnGroup[]
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  /** By position, its column. */
  readonly columnOf: ReadonlyMap<string, number>
  readonly checks: MatrixChecks
  readonly counts: Readonly<Record<CoverageState, number>>
  /** All that can be chosen from. */
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** What is chosen, and what stands in focus. */
type Choice = {
  readonly area: string | undefined
  readonly unit: string | undefined
  readonly rows: RowChoice
  readonly columns: ColumnChoice
  /** A row and a column that stay, whatever becomes of their parts. */
  readonly at: string | undefined
  readonly seat: string | undefined
}

/** The rows and columns by what is chosen; made anew with each edit. */
export function useMatrixLines(choice: Choice): MatrixLines {
  const { area, unit, rows, columns, at, seat } = choice
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const { findings } = useDiagnosed()
  const { matrix: words } = useWords()
  const text = useText()
  const checks = useMemo(() => matrixChecks(model, findings), [model, findings])
  const coverage = useMemo(() => covered(catalogue, model), [catalogue, model])
  const states = useMemo(
    () =>
      new Map(
        coverage.areas.flatMap(({ responsibilities }) =>
          responsibilities.map(({ id, state }) => [id, state] as const),
        ),
      ),
    [coverage],
  )
  const allRows = useMemo(
    () => rowGroups(catalogue, model, text, words.groups),
    [catalogue, model, text, words],
  )
  const allColumns = useMemo(() => columnGroups(model, words.groups), [model, words])
  const shownRows = useMemo(() => {
    const isGap = (matter: string) =>
      (states.get(matter) ?? 'owned') !== 'owned' || checks.row(matter).severity !== null
    const keeps = ({ key, matter }: MatrixRow) =>
      key === at ||
      (matter !== null && (rows === 'filled' ? isNamed(model, matter) : isGap(matter)))
    return allRows.flatMap(({ id, rows: [head, ...others] }): RowGroup[] => {
      if (area !== undefined && id !== area) return []
      const kept = rows === 'all' ? others : others.filter(keeps)
      const isShown = rows === 'all' || kept.length > 0 || (head !== undefined && keeps(head))
      return isShown && head !== undefined ? [{ id, rows: [head, ...kept] }] : []
    })
  }, [allRows, area, rows, at, states, checks, model])
  const shownColumns = useMemo(() => {
    const within = unit === undefined ? null : unitsBelow(model, unit)
    const duties = model.index.relation('assignments-of-position')
    const keeps = ({ position }: MatrixColumn) =>
      columns === 'all' ||
      position.id === seat ||
      duties.count(model.tables.positions.ids.find(position.id)) > 0
    return allColumns.flatMap((group): ColumnGroup[] => {
      if (within !== null && !within.has(group.id)) return []
      const kept = group.columns.filter(keeps)
      return kept.length === 0 ? [] : [{ ...group, columns: kept }]
    })
  }, [allColumns, unit, columns, seat, model])
  return useMemo(() => {
    const flat = shownColumns.flatMap((group) => group.columns)
    return {
      rowGroups: shownRows,
      columnGroups: shownColumns,
      rows: shownRows.flatMap((group) => group.rows),
      columns: flat,
      columnOf: new Map(flat.map(({ position }, column) => [position.id, column])),
      checks,
      counts: coverage.counts,
      areas: allRows.map(({ id, rows: [head] }) => ({ id, name: head?.name ?? id })),
      units: model.tables.units.list().map(({ id, name }) => ({ id, name })),
    }
  }, [shownRows, shownColumns, checks, coverage, allRows, model])
}

function isNamed(model: Model, matter: string): boolean {
  // The relation first: building it gives the owners their handles.
  const postings = model.index.relation('assignments-of-matter')
  const handle = model.index.owners('assignments-of-matter').find(matter)
  return handle !== -1 && postings.count(handle) > 0
}
