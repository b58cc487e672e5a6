import { boxesOf } from '../../authority/boxes.ts'
import type { Matrix } from '../../authority/compile-matrix.ts'
import { Overlaps } from '../../authority/overlaps.ts'
import type { Row } from '../../authority/row.ts'
import type { HitPolicy } from '../decision-table/matrix-table.ts'

/** The hit policy that is true of deciding rules, and the order they are written in (M15). */
export type PolicyOf = {
  readonly policy: Extract<HitPolicy, 'UNIQUE' | 'ANY' | 'FIRST' | 'RULE ORDER'>
  /** Places of rules in the matrix. */
  readonly order: readonly number[]
}

/** The most overlaps that are looked at; with more, rows are a list. */
const MOST_PAIRS = 2_000_000

/** Finds the hit policy of some rules of a matrix: the strictest that says no more than the rules do. */
export function hitPolicyOf(matrix: Matrix, rules: readonly number[]): PolicyOf {
  const wanted = new Set(rules)
  const boxes = boxesOf(matrix)
  const overlaps = new Overlaps(matrix, boxes)
  const after = new Map<number, Set<number>>(rules.map((rule) => [rule, new Set()]))
  let pairs = 0
  let [isDisjoint, isSame, isSettled] = [true, true, boxes.left.length === 0]
  for (let box = 0; box < boxes.count; box++) {
    const i = boxes.row[box] as number
    const one = matrix.rows[i] as Row
    if (!wanted.has(one.rule)) continue
    for (const other of overlaps.of(box, true)) {
      const j = boxes.row[other] as number
      const second = matrix.rows[j] as Row
      if (!wanted.has(second.rule) || second.rule === one.rule) continue
      if (++pairs > MOST_PAIRS) return { policy: 'RULE ORDER', order: rules }
      isDisjoint = false
      const first = foremost(matrix, i, j)
      if (first === i) after.get(one.rule)?.add(second.rule)
      else if (first === j) after.get(second.rule)?.add(one.rule)
      if (!saySame(matrix, one, second)) {
        isSame = false
        if (first === undefined) isSettled = false
      }
    }
  }
  if (isDisjoint && boxes.left.length === 0) return { policy: 'UNIQUE', order: rules }
  if (isSame && boxes.left.length === 0) return { policy: 'ANY', order: rules }
  const order = inOrder(rules, after)
  return { policy: isSettled && order.isWhole ? 'FIRST' : 'RULE ORDER', order: order.rules }
}

/** Which of two rows that overlap goes before the other; nothing where neither does (A3, A4). */
function foremost(matrix: Matrix, i: number, j: number): number | undefined {
  const [one, other] = [matrix.rows[i] as Row, matrix.rows[j] as Row]
  if (one.level !== other.level) return one.level < other.level ? i : j
  if (matrix.precedence.goesBefore(i, j) !== undefined) return i
  return matrix.precedence.goesBefore(j, i) === undefined ? undefined : j
}

/** Whether two rules would write the same output. */
function saySame(matrix: Matrix, one: Row, other: Row): boolean {
  const written = ({ rule }: Row) => {
    const { id = '' } = matrix.rules[rule] ?? {}
    const { decides, outcome, refer } = matrix.model.tables.rules.get(id) ?? {}
    return JSON.stringify([decides, outcome, refer])
  }
  return written(one) === written(other)
}

/** Rules so that what goes before another stands before it, else as they stood. */
function inOrder(
  rules: readonly number[],
  after: ReadonlyMap<number, ReadonlySet<number>>,
): { readonly rules: readonly number[]; readonly isWhole: boolean } {
  const waiting = new Map(rules.map((rule) => [rule, 0]))
  for (const targets of after.values()) {
    for (const target of targets) waiting.set(target, (waiting.get(target) ?? 0) + 1)
  }
  const ready = rules.filter((rule) => waiting.get(rule) === 0)
  const ordered: number[] = []
  for (let next = 0; next < ready.length; next++) {
    const rule = ready[next] as number
    ordered.push(rule)
    for (const target of after.get(rule) ?? []) {
      const left = (waiting.get(target) ?? 0) - 1
      waiting.set(target, left)
      if (left === 0) ready.push(target)
    }
  }
  const rest = rules.filter((rule) => !ordered.includes(rule))
  return { rules: [...ordered, ...rest], isWhole: rest.length === 0 }
}
