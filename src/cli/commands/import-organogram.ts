import { refused } from '../../app/errors.ts'
import { type ImportedOrganogram, importOrganogram } from '../../app/import-organogram.ts'
import type { NamedText } from '../../app/organizations/format-ports.ts'
import { tellOrganogramNotes } from '../../text/organogram-sentences.ts'
import { importText } from '../import-text.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { notWritten } from '../written.ts'

/** Largest file that is read, in bytes; larger ones are refused by their size. */
const LARGEST_FILE = 64 * 1024 * 1024

/** What `mandate import organogram` can be told. */
export type ImportOptions = {
  readonly into: string
  readonly force?: boolean
  readonly reading?: boolean
}

/** A file as it was read. */
export type ReadFile = NamedText & { readonly encoding: string }

/**
 * `mandate import organogram SENIOR [JUNIOR] --into FILE`: reads a published organogram, accounts for every
 * row, aligns titles with roles, reads the texts of posts in technology unless told not to, writes the
 * organisation's file. Nothing is written unless all went well.
 */
export async function runImportOrganogram(
  session: Session,
  files: OrganizationFiles,
  paths: readonly string[],
  { into, force = false, reading = true }: ImportOptions,
): Promise<number> {
  const { catalogue, terminal } = session
  const read: ReadFile[] = []
  for (const path of paths) {
    const bytes = await terminal.readBytes(path, LARGEST_FILE)
    if (!bytes.ok) return fail(terminal, refused('unreadable-file', path, bytes.message).problem)
    const { text, encoding } = files.decode(bytes.bytes)
    read.push({ name: path.split(/[\\/]/).at(-1) ?? path, text, encoding })
  }
  const [senior, junior] = read
  if (!senior) return EXIT.usage
  const texts = junior ? { senior, junior } : { senior }
  const imported = importOrganogram(catalogue, files, texts, { reading })
  if (!imported.ok) return fail(terminal, imported.problem)
  const { document } = imported.value
  const text = /\.json$/i.test(into) ? files.writeJson(document) : files.writeYaml(document)
  const written = await terminal.writeFile(into, text, { replace: force })
  if (!written.ok) return fail(terminal, notWritten(into, written))
  if (session.json) return writeJson(terminal, dataOf(session, into, read, imported.value))
  terminal.out(importText(session, into, read, imported.value))
  return EXIT.clear
}

function dataOf(
  { language }: Session,
  into: string,
  read: readonly ReadFile[],
  { document, report, functions, aligned, near }: ImportedOrganogram,
) {
  const { id, name } = document.organization
  return {
    into,
    organization: { id, name },
    files: report.files.map((file) => ({
      ...file,
      encoding: read.find((one) => one.name === file.name)?.encoding,
    })),
    counts: report.counts,
    rows: report.rows,
    notes: tellOrganogramNotes(report.notes, language),
    functions,
    aligned,
    near,
  }
}
