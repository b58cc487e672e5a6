import { refused } from '../../app/errors.ts'
import { type ImportedTeams, importTeams } from '../../app/import-teams.ts'
import type { ReadTeams } from '../../app/organizations/format-ports.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { teamsText } from '../teams-text.ts'
import { notWritten } from '../written.ts'

/** Largest file, and all files of a folder together, in bytes. */
const LARGEST = 64 * 1024 * 1024

/** What bringing in teams can be told. */
export type ImportTeamsOptions = {
  readonly into: string
  readonly name?: string
  readonly force?: boolean
}

/** `mandate import rust-team FOLDER --into FILE`: a folder of team files in TOML. */
export async function runImportRustTeam(
  session: Session,
  files: OrganizationFiles,
  folder: string,
  options: ImportTeamsOptions,
): Promise<number> {
  const { terminal } = session
  const read = await terminal.readFolder(folder, LARGEST, '.toml')
  if (read?.ok !== true) {
    const message = read?.message ?? `${folder} is no folder, or there is nothing in it.`
    return fail(terminal, refused('unreadable-file', folder, message).problem)
  }
  const { name = nameOf(folder) } = options
  return writeTeams(session, files, files.teams.readRustTeam(read.files, name), options)
}

/** `mandate import sigs FILE --into FILE`: the groups of a community, as Kubernetes keeps them. */
export async function runImportSigs(
  session: Session,
  files: OrganizationFiles,
  path: string,
  options: ImportTeamsOptions,
): Promise<number> {
  const { terminal } = session
  const read = await terminal.readBytes(path, LARGEST)
  if (!read.ok) return fail(terminal, refused('unreadable-file', path, read.message).problem)
  const { text } = files.decode(read.bytes)
  const { name = nameOf(path) } = options
  return writeTeams(session, files, files.teams.readSigs({ name: path, text }, name), options)
}

/** What a file or folder is called, without its path and ending. */
const nameOf = (path: string): string =>
  path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[a-z]{2,5}$/i, '') || 'Organization'

async function writeTeams(
  session: Session,
  files: OrganizationFiles,
  read: ReadTeams,
  { into, force = false }: ImportTeamsOptions,
): Promise<number> {
  const { terminal, catalogue } = session
  const imported = importTeams(catalogue, read)
  if (!imported.ok) return fail(terminal, imported.problem)
  const { document } = imported.value
  const text = /\.json$/i.test(into) ? files.writeJson(document) : files.writeYaml(document)
  const written = await terminal.writeFile(into, text, { replace: force })
  if (!written.ok) return fail(terminal, notWritten(into, written))
  if (session.json) return writeJson(terminal, dataOf(into, imported.value))
  terminal.out(teamsText(session, into, imported.value))
  return EXIT.clear
}

function dataOf(into: string, { document, report, aligned, near }: ImportedTeams) {
  const { id, name } = document.organization
  return { into, organization: { id, name }, ...report, aligned, near }
}
