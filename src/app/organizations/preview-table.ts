import type { OrganizationDocument } from '../../model/document.ts'
import type { Language } from '../../model/language.ts'
import { documentOf } from '../../model/model.ts'
import type { ImportProblem } from '../../text/import-problem.ts'
import { importSentence } from '../../text/import-sentences.ts'
import { type AlignedPosition, alignDocument } from '../align-document.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { openOrganization } from './open-organization.ts'
import type { Registry } from './registry.ts'
import type {
  TableFile,
  TableFormat,
  TableOptions,
  TablePlan,
  TablePlanInput,
  TableReport,
} from './table-port.ts'

/** A spreadsheet to look at before it is taken in. */
export type TableRequest = {
  readonly file: TableFile
  readonly options: TableOptions
  /** Nothing means that it is to become an organisation of its own. */
  readonly again?: TableAgain | undefined
}

/** The organisation a spreadsheet is to be taken into again. */
export type TableAgain = {
  readonly organization: string
  /** The change it stood at when it said what the table said last time (people-table T40). */
  readonly base?: string | undefined
  readonly removeMissing?: boolean | undefined
  readonly onConflict?: 'keep' | 'take' | undefined
}

/** A problem with its facts, and in words. */
export type ToldTableProblem = ImportProblem & {
  readonly where: string
  readonly what: string
  readonly todo: string
}

/** What a spreadsheet would become, or change; nothing has been written. */
export type TablePreview = {
  /** Nothing where it cannot be taken in as things are. */
  readonly document: OrganizationDocument | null
  /** Seats set beside roles by their titles: suggestions the document carries. */
  readonly aligned: readonly AlignedPosition[]
  readonly report: TableReport
  readonly problems: readonly ToldTableProblem[]
  /** How many problems are not told because there are too many. */
  readonly problemsLeft: number
  /** With an organisation: what taking it in again does, upon which head. */
  readonly plan: (TablePlan & { readonly head: string }) | null
}

/** How many problems are told one by one; errors come before the others. */
const MOST_PROBLEMS = 2000

/** Reads a spreadsheet, and holds it against an organisation if wanted; nothing is written (I1, I2). */
export async function previewTable(
  registry: Registry,
  { file, options, again }: TableRequest,
  language: Language,
): Promise<Outcome<TablePreview>> {
  const { table } = registry.formats
  const unknown = unknownOption(table, options)
  if (unknown) return unknown
  const read = isList(file.name)
    ? table.readList({ name: file.name, text: textOf(registry, file) }, options)
    : await table.read(file, options)
  const { problems, ...report } = read.report
  const told = mostImportant(problems)
  const set = read.ok ? alignDocument(registry.catalogue, read.document) : null
  const preview = {
    document: set?.document ?? null,
    aligned: set?.aligned ?? [],
    report,
    problems: told.map((problem) => ({
      ...problem,
      ...importSentence(problem, language),
      severity: problem.severity,
    })),
    problemsLeft: problems.length - told.length,
    plan: null,
  }
  if (!again) return answered(preview)
  const present = await openOrganization(registry, { organization: again.organization })
  if (!present.ok) return present
  const base = await baseOf(registry, again)
  if (!base.ok) return base
  if (!read.ok || set === null) return answered(preview)
  const { removeMissing = false, onConflict = 'keep' } = again
  const input: TablePlanInput = {
    present: documentOf(present.value.model),
    incoming: { document: set.document, speaksOf: read.speaksOf },
    ...(base.value === null ? {} : { base: base.value }),
    removeMissing,
    onConflict,
  }
  const plan = { ...table.planAgain(input), head: present.value.head }
  return answered({ ...preview, plan })
}

/** Lists of people are told from spreadsheets by how their files are called. */
const isList = (name: string): boolean => /\.(ya?ml|json)$/i.test(name)

function textOf({ formats }: Registry, file: TableFile): string {
  return 'text' in file ? file.text : formats.decode(file.bytes).text
}

function unknownOption(table: TableFormat, { encoding, mapping = {} }: TableOptions) {
  if (encoding !== undefined && !table.encodings.includes(encoding)) {
    const message = `There is no encoding ${encoding.slice(0, 40)}. Possible: ${table.encodings.join(', ')}.`
    return refused('invalid-request', 'encoding', message, table.encodings)
  }
  for (const [column, field] of Object.entries(mapping)) {
    if (field === null || table.fields.includes(field)) continue
    const message = `A column cannot be taken for ${field.slice(0, 40)}. Possible: ${table.fields.join(', ')}, or null for not read.`
    return refused('invalid-request', `mapping › ${column.slice(0, 80)}`, message, table.fields)
  }
  return null
}

async function baseOf(
  { models }: Registry,
  { organization, base }: TableAgain,
): Promise<Outcome<OrganizationDocument | null>> {
  if (base === undefined) return answered(null)
  const loaded = await models.load(organization, { change: base })
  return loaded.ok ? answered(documentOf(loaded.value.state.model)) : loaded
}

function mostImportant(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  const errors = problems.filter(({ severity }) => severity === 'error')
  const others = problems.filter(({ severity }) => severity !== 'error')
  return [...errors, ...others].slice(0, MOST_PROBLEMS)
}
