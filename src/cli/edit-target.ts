import { type Outcome, refused } from '../app/errors.ts'
import type { BringRequest, BroughtFile } from '../app/organizations/bring-file.ts'
import type { OrganizationDocument } from '../model/document.ts'
import type { Operation } from '../model/operation.ts'
import type { OpenApi } from './api-connection.ts'
import { editWords } from './edit-words.ts'
import { organizationApi } from './organization-api.ts'
import type { OrganizationFiles } from './organization-files.ts'
import { type OrganizationSource, openSource } from './organization-source.ts'
import { readFindingsRecord } from './read-findings-record.ts'
import { EXIT, fail, type Session } from './session.ts'

/** Where an edit goes: a file, a folder of files, or an organisation of the data folder. */
export type EditPlace = {
  readonly file?: string | undefined
  readonly org?: string | undefined
  readonly data?: string | undefined
  /** What is kept about the findings of a file, where it does not stand beside it. */
  readonly record?: string | undefined
}

/** An organisation that was opened to be changed. */
export type EditTarget = {
  readonly document: OrganizationDocument
  /** What is kept about its findings. */
  readonly record: unknown
  /** Saves an edit; gives the lines that tell it, or the exit code of a failure that was told. */
  save(edit: SavedEdit): Promise<Saved | number>
  /** Brings a file back to a kept organisation (SPEC.md of `app/organizations`, H); `null` where the target is a file. */
  readonly bring: ((request: BringRequest) => Promise<Outcome<BroughtFile>>) | null
  close(): Promise<void>
}

/** An edit to be saved: as operations, and what the document says afterwards. */
export type SavedEdit = {
  readonly operations: readonly Operation[]
  readonly after: OrganizationDocument
  readonly message?: string | undefined
}

/** What became of a saved edit: as data, and in words. */
export type Saved = { readonly data: object; readonly lines: readonly string[] }

/** Opens what is to be changed; or tells why not and gives the exit code. */
export async function openTarget(
  session: Session,
  files: OrganizationFiles,
  openApi: OpenApi,
  place: EditPlace,
): Promise<EditTarget | number> {
  if (place.org !== undefined) return openKept(session, openApi, place.org, place.data)
  if (place.file === '-') {
    const { noStandardInput } = editWords(session.language)
    return fail(session.terminal, refused('unwritable-file', '-', noStandardInput).problem)
  }
  const source = await openSource(session, files, place.file)
  if (typeof source === 'number') return source
  const record = await readFindingsRecord(session, source, place.record)
  if (!record.ok) return record.exit
  return {
    document: source.reading.document,
    record: record.value,
    save: ({ after }) => saveFiles(session, files, source, after),
    bring: null,
    close: async () => {},
  }
}

async function saveFiles(
  session: Session,
  files: OrganizationFiles,
  source: OrganizationSource,
  after: OrganizationDocument,
): Promise<Saved | number> {
  const { terminal, language } = session
  const words = editWords(language)
  const edited = source.isFolder
    ? files.editFolder(source.files, after, source.path)
    : editFile(files, source, after)
  const changed = edited?.files ?? []
  const textOf = (name: string) => source.files.find((file) => file.name === name)?.text
  for (const { name } of changed) {
    const old = textOf(name)
    const present = await terminal.readFile(name, Number.MAX_SAFE_INTEGER)
    if (old !== undefined && (!present.ok || present.text !== old)) {
      const message = `${name} was changed while it was worked on. Nothing was written; try again.`
      return fail(terminal, refused('file-changed', name, message).problem)
    }
  }
  for (const { name, text } of changed) {
    const written = await terminal.writeFile(name, text, { replace: textOf(name) !== undefined })
    if (!written.ok) {
      return fail(terminal, refused('unwritable-file', name, written.message).problem)
    }
  }
  const names = changed.map(({ name }) => name)
  const lines = [words.written(names.join(', '))]
  if (edited && !edited.kept) lines.push(words.writtenAnew(source.name))
  return { data: { written: names, kept: edited?.kept ?? true }, lines }
}

function editFile(
  files: OrganizationFiles,
  { path, files: [file] }: OrganizationSource,
  after: OrganizationDocument,
) {
  const { text, kept } = files.edit(file?.text ?? '', after)
  return { files: [{ name: path, text }], kept }
}

async function openKept(
  { terminal, language }: Session,
  openApi: OpenApi,
  id: string,
  data: string | undefined,
): Promise<EditTarget | number> {
  const connection = await openApi(data, { toAdd: false })
  if (!connection.ok) {
    terminal.err(`mandate: ${connection.message}\n`)
    return EXIT.failure
  }
  const api = organizationApi(connection)
  const shown = await api.show(id)
  if (!shown.ok) {
    await connection.close()
    return fail(terminal, shown.problem)
  }
  const { document, head } = shown.value
  return {
    document,
    record: undefined,
    save: async ({ operations, message }) => {
      const moved = await api.change(id, head, { operations, message: message ?? '' })
      if (!moved.ok) return fail(terminal, moved.problem)
      const lines = [editWords(language).recorded(id)]
      return { data: { organization: id, head: moved.value.head }, lines }
    },
    bring: (request) => api.bring(id, head, request),
    close: () => connection.close(),
  }
}
