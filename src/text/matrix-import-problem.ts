import type { ImportProblem, ImportSeverity } from './import-problem.ts'

/** How much each problem of a table of rules weighs: an error keeps its row out. */
export const MATRIX_CODES = {
  file: 'error',
  'file-empty': 'error',
  'too-large': 'error',
  'xml-damaged': 'error',
  'xml-doctype': 'error',
  'not-dmn': 'error',
  'no-decision-table': 'error',
  'decision-skipped': 'warning',
  'policy-unknown': 'error',
  'feel-unreadable': 'error',
  'header-not-found': 'error',
  'no-rows': 'error',
  'mapping-unknown': 'error',
  'column-not-read': 'warning',
  'input-not-read': 'error',
  'second-column': 'warning',
  'decision-missing': 'error',
  'says-nothing': 'error',
  'rule-twice': 'error',
  'order-too-long': 'error',
  unreadable: 'error',
  'amount-unclear': 'error',
  'amount-exact': 'note',
  'includes-below': 'note',
  'list-unclear': 'error',
  'name-ambiguous': 'error',
  'unknown-decision': 'error',
  'unknown-seat': 'error',
  'unknown-value': 'error',
  'unknown-attribute': 'error',
  'unknown-rule': 'error',
  'unknown-set': 'error',
  'condition-empty': 'error',
  'no-rate': 'error',
  'field-invalid': 'error',
} as const satisfies Readonly<Record<string, ImportSeverity>>

/** Code of a problem of a table of rules. */
export type MatrixCode = keyof typeof MATRIX_CODES

/** What is known of a problem, as far as it is. */
export type MatrixFacts = {
  /** What stands in the cell. */
  readonly found?: string
  /** What was probably meant. */
  readonly nearest?: string
  /** What kind of thing was expected there. */
  readonly expected?: string
  readonly among?: readonly string[]
  readonly most?: number
  /** With `file`: what a spreadsheet as such has wrong. */
  readonly file?: ImportProblem
}

/** Something to know about a table of rules: where it is, down to the character, and the facts. */
export type MatrixProblem = {
  readonly code: MatrixCode
  readonly severity: ImportSeverity
  /** As a spreadsheet numbers it, or the place among the rules of a DMN file. */
  readonly row: number | null
  /** Header of the column, as written. */
  readonly header: string | null
  /** What the column was taken for. */
  readonly field: string | null
  /** The character in the cell, from 0. */
  readonly at: number | null
  readonly facts: MatrixFacts
}
