import type { EditWish } from '../../app/edits/edit-wish.ts'
import { findTarget } from '../../app/edits/find-target.ts'
import { countReferences } from '../../app/edits/leave-references.ts'
import { prepareEdit } from '../../app/edits/prepare-edit.ts'
import { tryEdit } from '../../app/edits/try-edit.ts'
import { type Model, openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import type { OpenApi } from '../api-connection.ts'
import { type EditPlace, type EditTarget, openTarget } from '../edit-target.ts'
import { editData, editText } from '../edit-text.ts'
import { editWords } from '../edit-words.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'

/** What the commands that change an organisation can be told besides. */
export type EditOptions = EditPlace & {
  readonly message?: string | undefined
  readonly dryRun?: boolean | undefined
}

/** Options by which `mandate check` says where findings are mended or kept, and how. */
export const PLACE_OPTIONS = ['record', 'org', 'data', 'message', 'dryRun'] as const

/** The doors an edit goes through. */
export type EditDoors = { readonly files: OrganizationFiles; readonly openApi: OpenApi }

/**
 * `mandate set`, `add`, `remove`: one edit of a file, a folder or a kept organisation. Shows what differs and which
 * findings come and go; writes unless `--dry-run`. Gives 0, or 2 where the edit cannot be made.
 */
export async function runEdit(
  session: Session,
  doors: EditDoors,
  wish: EditWish,
  options: EditOptions,
): Promise<number> {
  const target = await openTarget(session, doors.files, doors.openApi, options)
  if (typeof target === 'number') return target
  try {
    return await editTarget(session, target, wish, options)
  } finally {
    await target.close()
  }
}

async function editTarget(
  session: Session,
  target: EditTarget,
  wish: EditWish,
  options: EditOptions,
): Promise<number> {
  const { terminal } = session
  const model = openModel(target.document)
  const parse = (text: string) => {
    const parsed = terminal.parse('', text)
    return parsed.ok ? parsed.value : undefined
  }
  const prepared = prepareEdit(model, wish, parse)
  if (!prepared.ok) return fail(terminal, prepared.problem)
  const left = wish.do === 'remove' && !wish.withLines ? leftBehind(model, wish.target) : 0
  const note =
    wish.do === 'remove' && left > 0
      ? editWords(session.language).stillReferred(wish.target, left)
      : undefined
  return carryOut(session, target, { ...options, model, operations: prepared.value, note })
}

/** Operations to carry out on a target that was opened as `model`, and what to say besides. */
type CarriedOut = Pick<EditOptions, 'message' | 'dryRun'> & {
  readonly model: Model
  readonly operations: readonly Operation[]
  readonly note?: string | undefined
  /** Rule packs its findings are told with, besides its own. */
  readonly packs?: readonly string[]
  /** What is said where nothing is written; else that it was a dry run. */
  readonly unwritten?: string | undefined
  /** What the answer as data has besides. */
  readonly more?: object
}

/**
 * Shows what operations would make different and which findings come and go; then saves them, unless
 * `dryRun` or nothing differs. Gives the exit code.
 */
export async function carryOut(
  session: Session,
  target: EditTarget,
  { model, operations, note, packs = [], message, more, dryRun = false, ...told }: CarriedOut,
): Promise<number> {
  const { terminal, catalogue } = session
  const words = editWords(session.language)
  const { unwritten = words.dryRun } = told
  const today = new Date().toISOString().slice(0, 10)
  const tried = tryEdit(catalogue, model, operations, { record: target.record, packs, today })
  if (!tried.ok) return fail(terminal, tried.problem)
  const isSame = operations.length === 0 || tried.value.difference.length === 0
  if (!session.json && isSame) terminal.out(`${words.nothingChanged}\n`)
  if (!session.json && !isSame) terminal.out(editText(session, tried.value))
  if (!session.json && note !== undefined) terminal.out(`${note}\n`)
  const data = { ...more, operations, ...editData(tried.value) }
  if (isSame || dryRun) {
    if (session.json) return writeJson(terminal, { ...data, written: [] })
    if (!isSame) terminal.out(`${unwritten}\n`)
    return EXIT.clear
  }
  const saved = await target.save({ operations, after: tried.value.document, message })
  if (typeof saved === 'number') return saved
  if (session.json) return writeJson(terminal, { ...data, ...saved.data })
  terminal.out(`${saved.lines.join('\n')}\n`)
  return EXIT.clear
}

function leftBehind(model: Model, name: string): number {
  const found = findTarget(model, name)
  return found.ok ? countReferences(model, found.value) : 0
}
