import type { AuthorityProblem } from '../../../../src/authority/authority-problem.ts'
import type { Matrix } from '../../../../src/authority/compile-matrix.ts'
import { readRule } from '../../../../src/authority/read-rule.ts'
import { seatNames } from '../../../../src/authority/read-who.ts'
import type { Catalogue } from '../../../../src/catalogue/catalogue.ts'
import { type Rule, ruleSchema } from '../../../../src/model/rule.ts'
import type { CellExpectation } from '../../../parts/rule/cell-text.ts'
import { CELLS, type Cell, type ReadRow, type RuleRow } from '../../../parts/rule/rule-row.ts'

/** Something wrong with a cell: at which character, how many of them, and what. */
export type RowProblem = {
  readonly cell: Cell
  readonly at: number
  readonly length: number
  readonly what:
    | { readonly from: 'cell'; readonly expected: CellExpectation }
    | { readonly from: 'engine'; readonly problem: AuthorityProblem }
    | {
        readonly from: 'row'
        readonly code: 'no-id' | 'id-taken' | 'id-form' | 'no-decision' | 'form'
      }
}

const CELL_OF: Readonly<Record<string, Cell>> = {
  when: 'conditions',
  decision: 'decision',
  decides: 'decides',
  'must-agree': 'agree',
  'gives-input': 'input',
  'is-told': 'told',
}

/** Everything wrong with a typed row (G4): what the cells cannot say, then what the engine reads. */
export function rowProblems(
  row: RuleRow,
  read: ReadRow,
  seen: Rule | undefined,
  { matrix, catalogue }: { readonly matrix: Matrix; readonly catalogue: Catalogue },
): readonly RowProblem[] {
  const typed = CELLS.flatMap((cell): RowProblem[] => {
    const problem = read.problems[cell]
    if (!problem) return []
    const { at, expected } = problem
    return [{ cell, at, length: row[cell].length - at, what: { from: 'cell', expected } }]
  })
  const own = ownProblems(row, read.rule, seen, matrix)
  if (typed.length + own.length > 0) return [...own, ...typed]
  const { model, space } = matrix
  const problems: AuthorityProblem[] = []
  const set = model.tables['rule-sets'].get(read.rule.set ?? '')
  readRule(read.rule, set, space, seatNames(model, catalogue), problems, true)
  return problems.map((problem) => placed(problem, row, read))
}

function ownProblems(
  row: RuleRow,
  rule: Rule,
  seen: Rule | undefined,
  { model }: Matrix,
): readonly RowProblem[] {
  const problem = (cell: Cell, code: 'no-id' | 'id-taken' | 'id-form' | 'no-decision' | 'form') => [
    { cell, at: 0, length: row[cell].length, what: { from: 'row', code } } as const,
  ]
  if (rule.id === '') return problem('id', 'no-id')
  if (rule.id !== seen?.id && model.tables.rules.has(rule.id)) return problem('id', 'id-taken')
  if (rule.decision === '') return problem('decision', 'no-decision')
  const parsed = ruleSchema.safeParse(rule)
  if (parsed.success) return []
  const [key] = parsed.error.issues[0]?.path ?? []
  if (key === 'id') return problem('id', 'id-form')
  return problem(CELL_OF[String(key)] ?? 'further', 'form')
}

/** Where in a row a problem of the engine stands. */
function placed(problem: AuthorityProblem, row: RuleRow, read: ReadRow): RowProblem {
  const [key, name] = problem.path
  const what = { from: 'engine', problem } as const
  if (key === 'when') {
    const start = read.conditionStarts.get(String(name)) ?? 0
    const found = problem.code === 'unreadable' ? undefined : problem.found
    // An attribute stands before its value.
    const from = problem.code === 'unknown-attribute' ? 0 : start
    const within = found === undefined ? -1 : row.conditions.indexOf(found, from)
    const at = problem.at === undefined ? (within === -1 ? start : within) : start + problem.at
    const end = row.conditions.indexOf(';', at)
    const rest = (end === -1 ? row.conditions.length : end) - at
    return { cell: 'conditions', at, length: within === -1 ? rest : (found ?? '').length, what }
  }
  const { found } = problem
  const cells = key === undefined ? CELLS.slice(2) : [CELL_OF[String(key)] ?? 'further']
  for (const cell of cells) {
    const at = found === undefined ? -1 : row[cell].indexOf(found)
    if (at !== -1) return { cell, at, length: (found ?? '').length, what }
  }
  const cell = key === undefined ? 'decides' : (CELL_OF[String(key)] ?? 'further')
  return { cell, at: 0, length: row[cell].length, what }
}
