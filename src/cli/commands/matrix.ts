import type { MatrixFiles } from '../../app/decisions/matrix-port.ts'
import { planMatrix } from '../../app/decisions/plan-matrix.ts'
import { answered, type Outcome, refused } from '../../app/errors.ts'
import { openModel } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { matrixSentence } from '../../text/matrix-import-sentences.ts'
import { lossSentence, MATRIX_FORMATS, type MatrixFormat } from '../../text/matrix-losses.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { openTarget } from '../edit-target.ts'
import { hanging } from '../layout.ts'
import { matrixText } from '../matrix-text.ts'
import { matrixWords } from '../matrix-words.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { notWritten } from '../written.ts'
import { carryOut, type EditDoors } from './edit.ts'

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 16 * 1024 * 1024

/** What `mandate matrix import` can be told. */
export type ImportMatrixOptions = {
  readonly into?: string
  readonly org?: string
  readonly data?: string
  readonly map?: readonly string[]
  readonly name?: readonly string[]
  readonly sheet?: string
  readonly newDecisions?: boolean
  readonly skipBad?: boolean
  readonly removeMissing?: boolean
  readonly message?: string
  readonly dryRun?: boolean
}

/** What `mandate matrix export` can be told. */
export type ExportMatrixOptions = AskedPlace & {
  readonly format?: MatrixFormat
  readonly output?: string
  readonly force?: boolean
}

/**
 * `mandate matrix import TABLE`: the rules of a table become rules of an organisation, as one edit. Shows what columns mean,
 * what is wrong and what differs; writes unless `--dry-run`. Gives 0, or 2 where it cannot be taken in.
 */
export async function runImportMatrix(
  session: Session,
  { files, openApi }: EditDoors,
  path: string,
  options: ImportMatrixOptions,
): Promise<number> {
  const { terminal, catalogue, language } = session
  const { into, org, data, sheet, newDecisions = false, removeMissing = false } = options
  const mapping = readMapping(options.map ?? [], files.matrix)
  if (!mapping.ok) return fail(terminal, mapping.problem)
  const names = readPairs(options.name ?? [], '--name', 'written=id')
  if (!names.ok) return fail(terminal, names.problem)
  const bytes = await terminal.readBytes(path, LARGEST_FILE)
  if (!bytes.ok) return fail(terminal, refused('unreadable-file', path, bytes.message).problem)
  const target = await openTarget(session, files, openApi, { file: into, org, data })
  if (typeof target === 'number') return target
  try {
    const model = openModel(target.document)
    const file = { name: path.split(/[\\/]/).at(-1) ?? path, bytes: bytes.bytes }
    const read = await files.matrix.read(file, model, catalogue, {
      ...{ mapping: mapping.value, names: names.value, newDecisions },
      ...(sheet !== undefined && { sheet }),
      policy: options.skipBad ? 'skip-the-bad' : 'all-or-none',
    })
    if (!session.json) terminal.out(matrixText(session, file.name, read.report))
    const report = {
      ...read.report,
      problems: read.report.problems.map((problem) => ({
        ...problem,
        ...matrixSentence(problem, language),
      })),
    }
    if (!read.ok) {
      const { errors, rules } = read.report.counts
      if (session.json) writeJson(terminal, { report, written: [] })
      else terminal.err(`${matrixWords(language).refused(errors, rules > 0)}\n`)
      return EXIT.usage
    }
    const { operations, ...plan } = planMatrix(model, read, removeMissing)
    const { missing } = plan.counts
    return await carryOut(session, target, {
      ...{ model, operations, more: { report, plan } },
      message: options.message,
      dryRun: options.dryRun,
      note: missing > 0 ? matrixWords(language).missing(missing) : undefined,
    })
  } finally {
    await target.close()
  }
}

/** `mandate matrix export`: the rules of an organisation as a file or on standard output; what is lost on standard error. */
export async function runExportMatrix(
  session: Session,
  doors: EditDoors,
  { format: wanted, output, force = false, ...place }: ExportMatrixOptions,
): Promise<number> {
  const { terminal, catalogue, language } = session
  const words = matrixWords(language)
  const format = wanted ?? formatOf(output) ?? 'csv'
  if (format === 'xlsx' && output === undefined) {
    return fail(terminal, refused('malformed-field', '-o', words.needsFile).problem)
  }
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const { bytes, losses } = doors.files.matrix.write(asked.model, catalogue, format, language)
  const told = losses.map((code) => ({ code, message: lossSentence(code, language) }))
  const rules = asked.model.tables.rules.list().length
  if (output === undefined) terminal.out(new TextDecoder().decode(bytes))
  else {
    const written = await terminal.writeFile(output, bytes, { replace: force })
    if (!written.ok) return fail(terminal, notWritten(output, written))
    if (session.json) return writeJson(terminal, { format, rules, losses: told, written: [output] })
    terminal.out(`${words.written(output, rules)}\n`)
  }
  if (told.length > 0) {
    const lines = told.map(({ message }) => hanging('  · ', message, terminal.width))
    terminal.err(`${words.lost}:\n${lines.join('\n')}\n`)
  }
  return EXIT.clear
}

const formatOf = (output: string | undefined): MatrixFormat | undefined =>
  MATRIX_FORMATS.find((format) => output?.toLowerCase().endsWith(`.${format}`))

/** `column=field` words; nothing behind the sign leaves a column out. */
function readMapping(
  words: readonly string[],
  matrix: MatrixFiles,
): Outcome<Readonly<Record<string, string | null>>> {
  const pairs = readPairs(words, '--map', 'Column=field')
  if (!pairs.ok) return pairs
  for (const field of Object.values(pairs.value)) {
    if (field === '' || matrix.isMeaning(field)) continue
    const near = nearestWord(field, matrix.fields)
    const advice = near ? `Did you mean ${near}?` : `There are: ${matrix.fields.join(', ')}.`
    const message = `A column cannot be “${field.slice(0, 60)}”. ${advice}`
    return refused('unknown-field', '--map', message, near ? [near] : matrix.fields)
  }
  const entries = Object.entries(pairs.value)
  return answered(Object.fromEntries(entries.map(([key, field]) => [key, field || null])))
}

function readPairs(
  words: readonly string[],
  option: string,
  form: string,
): Outcome<Readonly<Record<string, string>>> {
  const pairs: Record<string, string> = {}
  for (const word of words) {
    const sign = word.lastIndexOf('=')
    if (sign < 1) {
      const message = `“${word.slice(0, 60)}” says nothing; write ${option} "${form}".`
      return refused('malformed-field', option, message)
    }
    pairs[word.slice(0, sign).trim()] = word.slice(sign + 1).trim()
  }
  return answered(pairs)
}
