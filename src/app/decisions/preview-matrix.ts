import type { Language } from '../../model/language.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import { matrixSentence, type ToldMatrixProblem } from '../../text/matrix-import-sentences.ts'
import type { MatrixFile, MatrixReport } from '../../text/matrix-report.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { openOrganization } from '../organizations/open-organization.ts'
import type { Registry } from '../organizations/registry.ts'
import type { MatrixOptions } from './matrix-port.ts'
import { type MatrixPlan, planMatrix } from './plan-matrix.ts'

/** A table of rules to be held against an organisation. */
export type MatrixRequest = {
  readonly file: MatrixFile
  readonly options: MatrixOptions
  readonly organization: string
  readonly scenario?: string | undefined
  readonly removeMissing?: boolean | undefined
}

/** What taking in a table of rules would do; nothing has been written. */
export type MatrixPreview = {
  readonly report: Omit<MatrixReport, 'problems'>
  readonly problems: readonly (MatrixProblem & ToldMatrixProblem)[]
  /** How many problems are not told because there are too many. */
  readonly problemsLeft: number
  /** Operations upon a head; nothing where the table cannot be taken in as things are. */
  readonly plan: (MatrixPlan & { readonly head: string }) | null
}

/** How many problems are told one by one; errors come before the others. */
const MOST_PROBLEMS = 2000

/** Reads a table of rules for an organisation and says what it would change (`docs/matrix-formats.md`). */
export async function previewMatrix(
  registry: Registry,
  { file, options, organization, scenario, removeMissing = false }: MatrixRequest,
  language: Language,
): Promise<Outcome<MatrixPreview>> {
  const { matrix } = registry.formats
  for (const [column, meaning] of Object.entries(options.mapping ?? {})) {
    if (meaning === null || matrix.isMeaning(meaning)) continue
    const message = `A column cannot mean ${meaning.slice(0, 40)}. Possible: ${matrix.fields.join(', ')}, attribute:…, seat:…, or null for not read.`
    return refused('invalid-request', `mapping › ${column.slice(0, 80)}`, message, matrix.fields)
  }
  const opened = await openOrganization(registry, { organization, scenario })
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const read = await matrix.read(file, model, registry.catalogue, options)
  const { problems, ...report } = read.report
  const errors = problems.filter(({ severity }) => severity === 'error')
  const others = problems.filter(({ severity }) => severity !== 'error')
  const told = [...errors, ...others].slice(0, MOST_PROBLEMS)
  return answered({
    report,
    problems: told.map((problem) => ({ ...problem, ...matrixSentence(problem, language) })),
    problemsLeft: problems.length - told.length,
    plan: read.ok ? { ...planMatrix(model, read, removeMissing), head } : null,
  })
}
