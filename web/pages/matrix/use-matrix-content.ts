import { useMemo } from 'react'
import type { LineChecks } from '../../../src/diagnosis/matrix-checks.ts'
import {
  CELL_MARKS,
  cellLabels,
  codeAt,
  type RowCells,
  verbsOf,
} from '../../../src/drawing/matrix/matrix-cells.ts'
import { matrixShape } from '../../../src/drawing/matrix/matrix-shape.ts'
import type { Verb } from '../../../src/model/verb.ts'
import { lettersFor, type RenderingId } from '../../../src/text/matrix-renderings.ts'
import { usePhrases, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import type { HeadWords } from '../../parts/matrix/mount-heads.ts'
import type { MatrixContent } from '../../parts/matrix/mount-matrix.ts'
import { codesOfRow } from '../../parts/matrix/row-codes.ts'
import type { MatrixLines } from './use-matrix-lines.ts'

/** Longest label of a cell with letters; few have more parts than that. */
const MOST_LETTERS = 4

const ROW = 32

/** Words need room, letters do not; a narrow window leaves less to the headers. */
function sizesFor(rendering: RenderingId, isNarrow: boolean) {
  const rowHead = isNarrow ? 132 : 264
  const row = isNarrow ? 36 : ROW
  return rendering === 'verbs'
    ? { row, column: isNarrow ? 92 : 100, rowHead, columnHead: 26 + 84 }
    : { row, column: 40, rowHead, columnHead: 26 + 156 }
}

/** What the matrix shows, asked for row by row. */
export function useMatrixContent(
  lines: MatrixLines,
  rendering: RenderingId,
  isNarrow: boolean,
): MatrixContent {
  const { model } = useOpenedOrganization()
  const { matrix: words, findings: findingWords } = useWords()
  const { verbs } = usePhrases()
  const labels = useMemo(
    () => cellLabels((set) => labelOf(rendering, set, (verb) => verbs[verb].name)),
    [rendering, verbs],
  )
  const shape = useMemo(
    () =>
      matrixShape({
        rowGroups: lines.rowGroups.map(({ rows }) => rows.length),
        columnGroups: lines.columnGroups.map(({ columns }) => columns.length),
        sizes: sizesFor(rendering, isNarrow),
      }),
    [lines, rendering, isNarrow],
  )
  return useMemo(() => {
    const { rows, columns, columnOf, checks } = lines
    const known = new Map<number, RowCells>()
    const cells = (row: number): RowCells => {
      const made = known.get(row)
      if (made !== undefined) return made
      const matter = rows[row]?.matter ?? null
      const contested = matter === null ? new Set<string>() : checks.row(matter).contested
      const codes = codesOfRow(model, matter, columnOf, contested)
      known.set(row, codes)
      return codes
    }
    const head = (text: string, checked: LineChecks<string> | null): HeadWords => ({
      text,
      severity: checked?.severity ?? null,
      severityText: checked?.severity ? findingWords.severities[checked.severity] : '',
    })
    return {
      shape,
      cells,
      labels,
      rowHead: (row) => {
        const { matter = null, name = '' } = rows[row] ?? {}
        return head(name, matter === null ? null : checks.row(matter))
      },
      columnHead: (column) => {
        const position = columns[column]?.position
        return position === undefined
          ? head('', null)
          : head(position.title, checks.column(position.id))
      },
      columnGroup: (group) => lines.columnGroups[group]?.name ?? '',
      corner: words.corner,
      cellText: ({ row, column }) => {
        const code = codeAt(cells(row), column)
        if (code === 0) return words.emptyCell
        const names = verbsOf(code).map((verb) => verbs[verb].name)
        const marks = [
          ...((code & CELL_MARKS.part) === 0 ? [] : [words.forPart]),
          ...((code & CELL_MARKS.suggested) === 0 ? [] : [words.suggested]),
          ...((code & CELL_MARKS.contested) === 0 ? [] : [words.contested]),
        ]
        return [...names, ...marks].join(', ')
      },
    }
  }, [lines, shape, labels, model, words, verbs, findingWords])
}

/** What stands in a cell: the strongest verb and how many more, or letters. */
function labelOf(
  rendering: RenderingId,
  set: readonly Verb[],
  nameOf: (verb: Verb) => string,
): string {
  const [first] = set
  if (first === undefined) return ''
  if (rendering === 'verbs') {
    return set.length === 1 ? nameOf(first) : `${nameOf(first)} +${set.length - 1}`
  }
  const letters = lettersFor(rendering, set)
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1)}…` : letters
}
