import type {
  ImportCode,
  ImportFacts,
  ImportProblem,
  ImportSeverity,
} from '../../text/import-problem.ts'
import type { Field } from './fields.ts'

/** How much each problem weighs (T36). */
const SEVERITIES: Readonly<Record<ImportCode, ImportSeverity>> = {
  'file-empty': 'error',
  'not-a-table': 'error',
  'out-of-bounds': 'error',
  'sheet-unknown': 'error',
  'header-row-unknown': 'error',
  'header-not-found': 'error',
  'no-rows': 'error',
  'list-unreadable': 'error',
  'list-missing': 'error',
  'further-names': 'note',
  'not-asked-for': 'note',
  'encoding-guessed': 'note',
  'characters-lost': 'warning',
  'quotes-ignored': 'warning',
  'sheet-chosen': 'note',
  'hidden-rows': 'warning',
  'sensitive-column': 'note',
  'second-column': 'warning',
  'mapping-unknown': 'warning',
  'no-manager-column': 'warning',
  'title-missing': 'warning',
  'date-order-guessed': 'note',
  'cell-cut': 'warning',
  'formula-error': 'warning',
  'row-without-name-and-title': 'error',
  'number-used-twice': 'error',
  duplicate: 'warning',
  'rows-differ': 'warning',
  'second-manager-from-row': 'note',
  'one-name-several-rows': 'warning',
  'one-address-several-names': 'warning',
  'name-missing': 'warning',
  'position-number-used-twice': 'warning',
  'one-name-several-people': 'note',
  'date-unreadable': 'warning',
  'number-unreadable': 'warning',
  'email-unreadable': 'warning',
  'dates-contradict': 'warning',
  'holder-of-vacant': 'warning',
  'manager-ambiguous': 'error',
  'manager-missing': 'warning',
  'manager-matched-loosely': 'note',
  'manager-vacant': 'warning',
  'managers-disagree': 'warning',
  'several-managers': 'note',
  'reports-to-itself': 'warning',
  cycle: 'warning',
}

/** Where a problem lies. */
export type ProblemPlace = {
  readonly row?: number
  readonly header?: string | null
  readonly field?: Field
}

/** Takes problems while a table is read. */
export type ProblemTaker = <Code extends ImportCode>(
  code: Code,
  facts: ImportFacts[Code],
  place?: ProblemPlace,
) => void

/** A list of problems, and what adds to it. */
export function createProblemList(): {
  readonly problems: ImportProblem[]
  readonly take: ProblemTaker
} {
  const problems: ImportProblem[] = []
  const take: ProblemTaker = (code, facts, { row = null, header = null, field = null } = {}) => {
    const severity = SEVERITIES[code]
    problems.push({ code, severity, row, header, field, facts } as ImportProblem)
  }
  return { problems, take }
}

/** In the order of the rows; what is about the whole file comes first. */
export function sortProblems(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}
