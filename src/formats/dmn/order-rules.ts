import { compileMatrix } from '../../authority/compile-matrix.ts'
import type { Row } from '../../authority/row.ts'
import { meetRuns } from '../../authority/runs.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { BuiltRule, BuiltRules } from '../decision-table/build-rules.ts'
import { withRules } from '../decision-table/check-rules.ts'
import type { RowOrder } from '../decision-table/matrix-table.ts'
import { matrixProblem } from '../decision-table/problems.ts'

/** How many rows of one table may be put in order, and how many rules one may go before. */
const MOST_ORDERED = 2000
const MOST_OVER = 200

type Ordered = { readonly one: BuiltRule; readonly order: RowOrder }

/** Gives rules what the hit policy of their decision table means (M17). */
export function orderRules(
  built: BuiltRules,
  orders: ReadonlyMap<number, RowOrder> | undefined,
  model: Model,
  catalogue: Catalogue | undefined,
): BuiltRules {
  if (!orders || orders.size === 0) return built
  const problems: MatrixProblem[] = []
  const changed = new Map<string, BuiltRule>()
  const inOrder: Ordered[] = []
  for (const one of built.rules) {
    const order = orders.get(one.row)
    const decides = one.rule.decides !== undefined
    if (order?.policy === 'COLLECT' || order?.policy === 'RULE ORDER') {
      if (decides) changed.set(one.rule.id, { ...one, rule: { ...one.rule, adds: true } })
    } else if (order?.policy === 'FIRST' || order?.policy === 'PRIORITY') {
      if (decides || one.rule.outcome !== undefined) inOrder.push({ one, order })
    }
  }
  if (inOrder.length > MOST_ORDERED) {
    problems.push(matrixProblem('order-too-long', { most: MOST_ORDERED, expected: 'rows' }))
  } else if (inOrder.length > 0) {
    const over = rulesBefore(inOrder, withRules(model, built), catalogue)
    for (const [id, ids] of over) {
      const one = built.rules.find(({ rule }) => rule.id === id) as BuiltRule
      if (ids.length > MOST_OVER) {
        const facts = { most: MOST_OVER, expected: 'over' }
        problems.push(matrixProblem('order-too-long', facts, { row: one.row }))
      } else changed.set(id, { ...one, rule: { ...one.rule, over: ids } })
    }
  }
  return {
    ...built,
    rules: built.rules.map((one) => changed.get(one.rule.id) ?? one),
    problems: [...built.problems, ...problems],
  }
}

/** The rules each rule goes before by its place, where they overlap, differ, and nothing else settles it. */
function rulesBefore(
  ordered: readonly Ordered[],
  model: Model,
  catalogue: Catalogue | undefined,
): ReadonlyMap<string, string[]> {
  const matrix = compileMatrix(model, catalogue)
  const rowsById = new Map<string, number[]>()
  for (const [at, { rule }] of matrix.rows.entries()) {
    const { id = '' } = matrix.rules[rule] ?? {}
    rowsById.set(id, [...(rowsById.get(id) ?? []), at])
  }
  const over = new Map<string, string[]>()
  for (const first of ordered) {
    for (const second of ordered) {
      const isBefore =
        first.order.table === second.order.table && first.order.place < second.order.place
      if (!isBefore) continue
      const [a, b] = [first.one.rule.id, second.one.rule.id]
      const needsIt = (rowsById.get(a) ?? []).some((i) =>
        (rowsById.get(b) ?? []).some(
          (j) =>
            matrix.rows[i]?.signature !== matrix.rows[j]?.signature &&
            matrix.precedence.goesBefore(i, j) === undefined &&
            overlap(matrix.rows[i] as Row, matrix.rows[j] as Row),
        ),
      )
      if (needsIt) over.set(a, [...(over.get(a) ?? []), b])
    }
  }
  return over
}

/** Whether some case meets both. */
function overlap(one: Row, other: Row): boolean {
  return one.sets.every((set, axis) => meetRuns(set, other.sets[axis] ?? null)?.length !== 0)
}
