import { refused } from '../app/errors.ts'
import type { SourcePlace, SourceProblem, SourceReading } from '../model/document-source.ts'
import { fileWords } from './file-words.ts'
import { hanging } from './layout.ts'
import type { OrganizationFiles } from './organization-files.ts'
import { EXIT, fail, type Session, writeJson } from './session.ts'
import { printable, sourceExcerpt } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** The file a command works on when none is named. */
export const USUAL_FILE = 'mandate.yaml'

/** Largest file of an organisation, in bytes: more is no text this program reads. */
export const LARGEST_FILE = 300 * 1024 * 1024

/** Most problems of a file shown on a terminal; `--json` has up to a hundred. */
const MOST_SHOWN = 10

/** An organisation's file, or folder of files, as it was read. */
export type OrganizationSource = {
  readonly path: string
  /** What messages call it. */
  readonly name: string
  readonly isFolder: boolean
  /** The one file, or those of the folder. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly reading: Extract<SourceReading, { ok: true }>
}

/** Opens an organisation's file, standard input (`-`), or a folder; or tells why not and gives the exit code. */
export async function openSource(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
): Promise<OrganizationSource | number> {
  const { terminal } = session
  const path = file ?? USUAL_FILE
  const name = path === '-' ? 'standard input' : path
  const folder = await terminal.readFolder(path, LARGEST_FILE)
  const given = folder ?? (await terminal.readFile(path, LARGEST_FILE))
  if (!given.ok) {
    const advice =
      file === undefined
        ? ` Name another file or folder, or make one: mandate init, or mandate import --help.`
        : ''
    return fail(terminal, refused('unreadable-file', path, `${given.message}${advice}`).problem)
  }
  const texts = 'files' in given ? given.files : [{ name, text: given.text }]
  const reading =
    'files' in given ? files.readFolder(given.files, path) : files.read(given.text, name)
  if (!reading.ok) {
    const end = fileWords(session.language).cannotRead(reading.problems.length, name)
    return tellProblems(session, { name, files: texts }, reading.problems, end)
  }
  return { path, name, isFolder: 'files' in given, files: texts, reading }
}

/** The file a place stands in, with its text. */
export function fileAt(
  { files, name }: Pick<OrganizationSource, 'files' | 'name'>,
  place: SourcePlace,
): { readonly name: string; readonly text: string } {
  const own = files.find((file) => file.name === (place.file ?? name))
  return own ?? { name: place.file ?? name, text: '' }
}

/** Shows what keeps a file from being read, each at its line, and how it ends; gives the exit code. */
export function tellProblems(
  session: Session,
  read: Pick<OrganizationSource, 'files' | 'name'>,
  problems: readonly SourceProblem[],
  end: string,
): number {
  const { terminal } = session
  if (session.json) {
    writeJson(terminal, { file: read.name, problems })
    return EXIT.usage
  }
  const style = styleFor(terminal)
  const blocks = problems
    .slice(0, MOST_SHOWN)
    .map(({ where, code, message, place }) => [
      `${style.strong(printable(where))}  ${style.dispute('◆')} ${code}`,
      hanging('  ', printable(message), terminal.width),
      ...(place ? sourceExcerpt(fileAt(read, place).text, place, terminal.width) : []),
    ])
  const left = problems.length - MOST_SHOWN
  if (left > 0) blocks.push([`… +${left}`])
  blocks.push([end])
  terminal.err(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
  return EXIT.usage
}
