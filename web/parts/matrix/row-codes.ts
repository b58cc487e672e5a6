import {
  CELL_MARKS,
  type RowCells,
  rowCells,
  verbBit,
} from '../../../src/drawing/matrix/matrix-cells.ts'
import type { Assignment } from '../../../src/model/assignment.ts'
import { type Model, related } from '../../../src/model/model.ts'

const NOTHING = rowCells([])

/** The assignments of a matter, in the document's order. */
export function assignmentsOf(model: Model, matter: string): readonly Assignment[] {
  return related(model, 'assignments-of-matter', matter).flatMap(
    (id) => model.tables.assignments.get(id) ?? [],
  )
}

/** The assignments that stand in one cell. */
export function assignmentsIn(
  model: Model,
  position: string,
  matter: string | null,
): readonly Assignment[] {
  if (matter === null) return []
  return assignmentsOf(model, matter).filter((one) => one.position === position)
}

/** Whether an assignment holds for a part only. */
export function isForPart({ scope }: Assignment): boolean {
  return scope !== undefined && Object.values(scope).some((part) => part !== undefined)
}

/**
 * The cells of a row: verbs and marks by column. Columns are looked up by position; a position that
 * has none is left out.
 */
export function codesOfRow(
  model: Model,
  matter: string | null,
  columnOf: ReadonlyMap<string, number>,
  contested: ReadonlySet<string>,
): RowCells {
  if (matter === null) return NOTHING
  const codes = assignmentsOf(model, matter).flatMap((one) => {
    const column = columnOf.get(one.position)
    if (column === undefined) return []
    const isSuggested = one.origin === 'suggested' || one.origin === 'read'
    const isContested = one.verb === 'answers-for' && contested.has(one.position)
    const code =
      verbBit(one.verb) |
      (isForPart(one) ? CELL_MARKS.part : 0) |
      (isSuggested ? CELL_MARKS.suggested : 0) |
      (isContested ? CELL_MARKS.contested : 0)
    return [[column, code] as const]
  })
  return codes.length === 0 ? NOTHING : rowCells(codes)
}
