import { operationsTo } from '../../app/edits/operations-to.ts'
import { answered, type Outcome } from '../../app/errors.ts'
import type { BringRequest, BroughtFile } from '../../app/organizations/bring-file.ts'
import { type Model, openModel } from '../../model/model.ts'
import type { Choice, Conflict } from '../../record/merge.ts'
import { differenceSentences } from '../../text/difference-sentences.ts'
import type { OpenApi } from '../api-connection.ts'
import { type EditTarget, openTarget } from '../edit-target.ts'
import { editWords } from '../edit-words.ts'
import { hanging } from '../layout.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { openSource } from '../organization-source.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { carryOut, type EditDoors, type EditOptions } from './edit.ts'

/** How a file and a kept organisation are brought together. */
export type BringOptions = Pick<EditOptions, 'data' | 'message' | 'dryRun'> & {
  /** Whose value stands where the file and others changed the same. */
  readonly take?: 'file' | 'kept' | undefined
}

/**
 * `mandate org bring <id> [file]`: what a file says becomes one recorded change of the kept organisation; the
 * difference is shown first. A file that says at which change it was exported is held against that (SPEC.md of
 * `app/organizations`, H1, H2); a folder of files says nothing of the kind. Gives 0, also where both say the same already.
 */
export async function bringFile(
  session: Session,
  { files, openApi }: EditDoors,
  id: string,
  { file, take, ...options }: BringOptions & { readonly file: string | undefined },
): Promise<number> {
  const source = await openSource(session, files, file)
  if (typeof source === 'number') return source
  return withTarget(session, files, openApi, { ...options, org: id }, async (target) => {
    const model = openModel(target.document)
    const [text] = source.files
    if (source.isFolder || text === undefined || target.bring === null) {
      const operations = operationsTo(model, source.reading.document)
      if (!operations.ok) return fail(session.terminal, operations.problem)
      return carryOut(session, target, { ...options, model, operations: operations.value })
    }
    const { bring } = target
    const request = { file: text, message: options.message ?? '' }
    const merged = await mergedWith(bring, { ...request, preview: true }, take)
    if (!merged.ok) return fail(session.terminal, merged.problem)
    const { brought, choices } = merged.value
    if (!brought.settled) return tellConflicts(session, model, brought.conflicts)
    const record = () => bring({ ...request, choices })
    // Where nothing differs, how the file is laid out is kept all the same.
    if (brought.operations.length === 0 && options.dryRun !== true) await record()
    const { operations } = brought
    const save = async () => {
      const done = await record()
      if (!done.ok) return fail(session.terminal, done.problem)
      const { recorded, keepsLayout } = editWords(session.language)
      const lines = done.value.keepsLayout ? [recorded(id), keepsLayout] : [recorded(id)]
      const { head, base } = done.value
      return { data: { organization: id, head, base }, lines }
    }
    return carryOut(session, { ...target, save }, { ...options, model, operations })
  })
}

type Bring = NonNullable<EditTarget['bring']>

/** What bringing a file comes to; with `take`, what both changed is settled one way. */
async function mergedWith(
  bring: Bring,
  request: BringRequest,
  take: BringOptions['take'],
): Promise<Outcome<{ readonly brought: BroughtFile; readonly choices: readonly Choice[] }>> {
  const first = await bring(request)
  if (!first.ok) return first
  if (first.value.settled || take === undefined) {
    return answered({ brought: first.value, choices: [] })
  }
  const choices = first.value.conflicts.map((conflict): Choice => {
    const { kind, id } = conflict
    const field = conflict.reason === 'field' ? { field: conflict.field } : {}
    return { kind, id, ...field, take: take === 'file' ? 'theirs' : 'ours' }
  })
  const second = await bring({ ...request, choices })
  return second.ok ? answered({ brought: second.value, choices }) : second
}

/** Tells what the file and others changed both; nothing was written. */
function tellConflicts(session: Session, model: Model, conflicts: readonly Conflict[]): number {
  const { terminal, catalogue, language } = session
  const words = editWords(language)
  if (session.json) {
    writeJson(terminal, { conflicts, written: [] })
    return EXIT.usage
  }
  const teller = differenceSentences(catalogue, { before: model, after: model }, language)
  const lines = conflicts.map((conflict) => {
    const name = teller.name(conflict.kind, conflict.id)
    if (conflict.reason !== 'field') return hanging('  · ', name, terminal.width)
    const { field, ours, theirs } = conflict
    const values = words.bothChanged(teller.value(theirs), teller.value(ours))
    return hanging('  · ', `${name}, ${teller.field(field)}: ${values}`, terminal.width)
  })
  terminal.err(`${words.conflicts(conflicts.length)}\n${lines.join('\n')}\n`)
  return EXIT.usage
}

/**
 * `mandate org export <id> --into <file> --update`: the same the other way round. The file, or folder, is changed in
 * place: comments and order stay.
 */
export async function updateFile(
  session: Session,
  { files, openApi }: EditDoors,
  id: string,
  { file, ...options }: BringOptions & { readonly file: string },
): Promise<number> {
  return withTarget(session, files, openApi, { ...options, org: id }, (kept) =>
    withTarget(session, files, openApi, { file }, (target) => {
      const model = openModel(target.document)
      const operations = operationsTo(model, kept.document)
      if (!operations.ok) return fail(session.terminal, operations.problem)
      return carryOut(session, target, { ...options, model, operations: operations.value })
    }),
  )
}

async function withTarget(
  session: Session,
  files: OrganizationFiles,
  openApi: OpenApi,
  place: Parameters<typeof openTarget>[3],
  run: (target: EditTarget) => number | Promise<number>,
): Promise<number> {
  const target = await openTarget(session, files, openApi, place)
  if (typeof target === 'number') return target
  try {
    return await run(target)
  } finally {
    await target.close()
  }
}
