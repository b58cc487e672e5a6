import { confirm, isCancel } from '@clack/prompts'
import { alignDocument } from '../../app/align-document.ts'
import { tryEdit } from '../../app/edits/try-edit.ts'
import { answered, type Outcome, refused } from '../../app/errors.ts'
import type { ReadTable } from '../../app/organizations/table-port.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { openModel } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Operation } from '../../model/operation.ts'
import { openTarget } from '../edit-target.ts'
import { editText } from '../edit-text.ts'
import { editWords } from '../edit-words.ts'
import { fileWords } from '../file-words.ts'
import { planText, tableText } from '../people-text.ts'
import { peopleWords } from '../people-words.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { notWritten } from '../written.ts'
import type { EditDoors } from './edit.ts'

/** Largest table that is read, in bytes; larger ones are refused by their size. */
const LARGEST_FILE = 64 * 1024 * 1024

/** What `mandate import people` can be told. */
export type ImportPeopleOptions = {
  readonly into: string
  readonly map?: readonly string[]
  readonly skipBad?: boolean
  readonly removeMissing?: boolean
  readonly keep?: boolean
  readonly yes?: boolean
  /** It is a list in YAML, no table. */
  readonly list?: boolean
}

type Taken = Extract<ReadTable, { ok: true }>

/**
 * `mandate import people TABLE --into FILE`: a spreadsheet of people and positions as an organisation's file,
 * `mandate import list LIST --into FILE` a list of them in YAML;
 * into a file that is there already, what changed since. Nothing is written unless all went well and, over a
 * file that is there, somebody agreed.
 */
export async function runImportPeople(
  session: Session,
  doors: EditDoors,
  path: string,
  options: ImportPeopleOptions,
): Promise<number> {
  const { terminal } = session
  const { into, list = false } = options
  const mapping = readMapping(options.map ?? [], doors.files.table.fields)
  if (!mapping.ok) return fail(terminal, mapping.problem)
  const bytes = await terminal.readBytes(path, LARGEST_FILE)
  if (!bytes.ok) return fail(terminal, refused('unreadable-file', path, bytes.message).problem)
  const name = (path === '-' ? into : path).split(/[\\/]/).at(-1) ?? path
  const policy = options.skipBad ? 'skip-the-bad' : 'all-or-none'
  const wanted = { mapping: mapping.value, policy } as const
  const read = list
    ? doors.files.table.readList({ name, text: doors.files.decode(bytes.bytes).text }, wanted)
    : await doors.files.table.read({ name, bytes: bytes.bytes }, wanted)
  const shown = path === '-' ? 'standard input' : name
  if (!session.json) terminal.out(tableText(session, shown, read.report))
  if (!read.ok) {
    if (session.json) writeJson(terminal, { into, report: read.report, written: [] })
    const { errors } = read.report.counts
    // Without a row that is sound there is nothing to leave bad ones out of.
    const mayPass = read.report.rows.some(({ became }) => became === 'position')
    if (!session.json) terminal.err(`${peopleWords(session.language).refused(errors, mayPass)}\n`)
    return EXIT.usage
  }
  const aligned = alignDocument(session.catalogue, read.document)
  const isThere = (await terminal.readFolder(into, LARGEST_FILE)) ?? (await peek(session, into))
  return isThere
    ? importAgain(session, doors, { ...read, document: aligned.document }, options)
    : importNew(session, doors, read, aligned, into)
}

async function peek({ terminal }: Session, path: string): Promise<boolean> {
  // Whatever else keeps a file from being read is told when it is opened.
  return (await terminal.readFile(path, Number.MAX_SAFE_INTEGER)).ok
}

async function importNew(
  session: Session,
  { files }: EditDoors,
  { report }: Taken,
  { document, aligned, near }: ReturnType<typeof alignDocument>,
  into: string,
): Promise<number> {
  const { terminal, language } = session
  const text = /\.json$/i.test(into) ? files.writeJson(document) : files.writeYaml(document)
  const written = await terminal.writeFile(into, text, { replace: false })
  if (!written.ok) return fail(terminal, notWritten(into, written))
  if (session.json) return writeJson(terminal, { into, report, aligned, near, written: [into] })
  const { positions, people, units, vacant } = report.counts
  const made = peopleWords(language).made(positions, people, units, vacant)
  terminal.out(`${editWords(language).written(into)} ${made}\n${fileWords(language).next(into)}\n`)
  return EXIT.clear
}

async function importAgain(
  session: Session,
  doors: EditDoors,
  read: Taken,
  { into, removeMissing = false, keep = false, yes = false }: ImportPeopleOptions,
): Promise<number> {
  const { terminal, catalogue, language } = session
  const words = peopleWords(language)
  const target = await openTarget(session, doors.files, doors.openApi, { file: into })
  if (typeof target === 'number') return target
  const onConflict = keep ? 'keep' : 'take'
  const plan = doors.files.table.planAgain({
    present: target.document,
    incoming: read,
    removeMissing,
    onConflict,
  })
  const operations = withRoles(plan.operations, read.document, target.document)
  const model = openModel(target.document)
  const tried = tryEdit(catalogue, model, operations, { record: target.record })
  if (!tried.ok) return fail(terminal, tried.problem)
  const isSame = tried.value.difference.length === 0
  const replaced = tried.value.difference.reduce((count, one) => {
    if (one.change !== 'changed') return count
    return count + one.fields.filter(({ before }) => before !== undefined).length
  }, 0)
  if (!session.json) {
    terminal.out(planText(session, into, plan))
    if (!isSame) terminal.out(`\n${editText(session, tried.value)}`)
    if (replaced > 0 && !keep) terminal.out(`${words.overwritten(replaced)}\n`)
  }
  const { report } = read
  const data = { into, report, plan, operations }
  if (isSame) {
    if (session.json) return writeJson(terminal, { ...data, written: [] })
    terminal.out(`${words.nothingNew(into)}\n`)
    return EXIT.clear
  }
  if (!yes && !(await agreed(session, words.proceed(into)))) {
    if (session.json) writeJson(terminal, { ...data, written: [] })
    else terminal.err(`${words.sayYes}\n`)
    return EXIT.usage
  }
  const saved = await target.save({ operations, after: tried.value.document })
  if (typeof saved === 'number') return saved
  if (session.json) return writeJson(terminal, { ...data, ...saved.data })
  terminal.out(`${saved.lines.join('\n')}\n`)
  return EXIT.clear
}

async function agreed({ terminal, json }: Session, message: string): Promise<boolean> {
  if (!terminal.interactive || json) return false
  const answer = await confirm({ message, initialValue: false })
  return !isCancel(answer) && answer
}

/** New positions come with the roles their titles suggest; positions that are there keep theirs. */
function withRoles(
  operations: readonly Operation[],
  { positions }: OrganizationDocument,
  present: OrganizationDocument,
): readonly Operation[] {
  const known = new Set(present.positions.map(({ id }) => id))
  const roles = new Map(positions.map((position) => [position.id, position.roles]))
  return operations.map((operation) => {
    if (operation.op !== 'put' || operation.kind !== 'positions') return operation
    const { id } = operation.entity
    const suggested = roles.get(id)
    if (known.has(id) || suggested === undefined) return operation
    return { ...operation, entity: { ...operation.entity, roles: suggested } }
  })
}

/** `column=field` words; nothing behind the sign leaves a column out. */
function readMapping(
  words: readonly string[],
  fields: readonly string[],
): Outcome<Readonly<Record<string, string | null>>> {
  const mapping: Record<string, string | null> = {}
  for (const word of words) {
    const sign = word.lastIndexOf('=')
    const field = word.slice(sign + 1).trim()
    if (sign < 1) {
      const message = `“${word.slice(0, 60)}” maps no column; write --map "Column=field".`
      return refused('malformed-field', '--map', message)
    }
    if (field !== '' && !fields.includes(field)) {
      const near = nearestWord(field, fields)
      const advice = near ? `Did you mean ${near}?` : `There are: ${fields.join(', ')}.`
      const message = `There is no field “${field.slice(0, 60)}”. ${advice}`
      return refused('unknown-field', '--map', message, near ? [near] : fields)
    }
    mapping[word.slice(0, sign)] = field === '' ? null : field
  }
  return answered(mapping)
}
