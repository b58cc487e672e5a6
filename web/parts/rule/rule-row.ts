import type { Rule } from '../../../src/model/rule.ts'
import type { CellProblem } from './cell-text.ts'
import { readConditionsCell, writeConditions } from './conditions-cell.ts'
import { readFurtherCell, writeFurther } from './further-cell.ts'
import {
  readPartsCell,
  readToldCell,
  readWhoCell,
  writeParts,
  writeTold,
  writeWho,
} from './who-cell.ts'

/** The cells of a row, in their order. */
export const CELLS = [
  'id',
  'decision',
  'conditions',
  'decides',
  'agree',
  'input',
  'told',
  'further',
] as const

/** A cell of a row of the table of rules. */
export type Cell = (typeof CELLS)[number]

/** A rule as typed texts. */
export type RuleRow = { readonly [cell in Cell]: string }

/** A rule in words that can be typed. */
export function rowOf(rule: Rule): RuleRow {
  return {
    id: rule.id,
    decision: rule.decision,
    conditions: writeConditions(rule.when),
    decides: writeWho(rule.decides),
    agree: writeParts(rule['must-agree']),
    input: writeParts(rule['gives-input']),
    told: writeTold(rule['is-told']),
    further: writeFurther(rule),
  }
}

/** A row read: the rule, where its conditions begin, and what could not be read. */
export type ReadRow = {
  readonly rule: Rule
  readonly problems: { readonly [cell in Cell]?: CellProblem }
  readonly conditionStarts: ReadonlyMap<string, number>
}

/**
 * Reads a typed row upon the rule it was made of: a cell that is as it was keeps its value as it was
 * written, and so does what has no cell.
 */
export function readRow(row: RuleRow, before: Rule | undefined): ReadRow {
  const was = before === undefined ? undefined : rowOf(before)
  const problems: { [cell in Cell]?: CellProblem } = {}
  const rule: Record<string, unknown> = {
    ...before,
    id: row.id.trim(),
    decision: row.decision.trim(),
  }
  const isChanged = (cell: Cell) => was?.[cell] !== row[cell]
  const conditions = readConditionsCell(row.conditions)
  if (!conditions.ok) problems.conditions = conditions.problem
  else if (isChanged('conditions')) rule.when = conditions.value.when
  for (const { cell, key, read } of PARTS) {
    if (!isChanged(cell)) continue
    const part = read(row[cell])
    if (part.ok) rule[key] = part.value
    else problems[cell] = part.problem
  }
  if (isChanged('further')) {
    const further = readFurtherCell(row.further)
    if (further.ok) Object.assign(rule, further.value)
    else problems.further = further.problem
  }
  const kept = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined))
  return {
    rule: kept as Rule,
    problems,
    conditionStarts: conditions.ok ? conditions.value.starts : new Map(),
  }
}

const PARTS = [
  { cell: 'decides', key: 'decides', read: readWhoCell },
  { cell: 'agree', key: 'must-agree', read: readPartsCell },
  { cell: 'input', key: 'gives-input', read: readPartsCell },
  { cell: 'told', key: 'is-told', read: readToldCell },
] as const
