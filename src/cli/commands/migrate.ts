import { refused } from '../../app/errors.ts'
import { editWords } from '../edit-words.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { LARGEST_FILE, tellProblems, USUAL_FILE } from '../organization-source.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { notWritten } from '../written.ts'

/**
 * `mandate migrate [FILE]`: brings a file of an older version of the format up to the present one, comments and
 * order kept. Gives 2 where it cannot be read afterwards; then nothing is written. Of a folder it says what is to be done:
 * the version stands in one of its files, and holds for all.
 */
export async function runMigrate(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
): Promise<number> {
  const { terminal, language } = session
  const words = editWords(language)
  const path = file ?? USUAL_FILE
  const folder = await terminal.readFolder(path, LARGEST_FILE)
  const given = folder ?? (await terminal.readFile(path, LARGEST_FILE))
  if (!given.ok) return fail(terminal, refused('unreadable-file', path, given.message).problem)
  if ('files' in given) return tellFolder(session, files, path, given.files)
  const migrated = files.migrate(given.text, path)
  if (!migrated.ok) {
    const read = { name: path, files: [{ name: path, text: given.text }] }
    const end = words.cannotMigrate(path, migrated.problems.length)
    return tellProblems(session, read, migrated.problems, end)
  }
  const { text, from, steps, kept } = migrated
  if (steps.length > 0) {
    const written = await terminal.writeFile(path, text, { replace: true })
    if (!written.ok) return fail(terminal, notWritten(path, written))
  }
  if (session.json) return writeJson(terminal, { file: path, from, steps, kept })
  terminal.out(`${steps.length > 0 ? words.migrated(path, from, steps) : words.upToDate(path)}\n`)
  if (!kept) terminal.out(`${words.writtenAnew(path)}\n`)
  return EXIT.clear
}

/** Says that a folder is of the present version, or which of its files says which one it is of. */
function tellFolder(
  session: Session,
  files: OrganizationFiles,
  path: string,
  parts: readonly { readonly name: string; readonly text: string }[],
): number {
  const { terminal, language } = session
  const words = editWords(language)
  const reading = files.readFolder(parts, path)
  if (!reading.ok) {
    const versioned = parts.find(({ text }) => /^["']?mandate["']?\s*:/m.test(text))
    const end = words.cannotMigrateFolder(path, versioned?.name)
    return tellProblems(session, { name: path, files: parts }, reading.problems, end)
  }
  if (session.json) return writeJson(terminal, { file: path, steps: [], kept: true })
  terminal.out(`${words.upToDate(path)}\n`)
  return EXIT.clear
}
