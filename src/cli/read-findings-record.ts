import { refused } from '../app/errors.ts'
import { fail, type Session } from './session.ts'

/** Largest record of findings, in bytes. */
const LARGEST_RECORD = 8 * 1024 * 1024

/** What is kept about findings, beside the document: nothing, where no file says otherwise (R1). */
export type KeptRecord =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly exit: number }

/** Reads the record of findings that is named, or stands beside a file or in a folder. */
export async function readFindingsRecord(
  { terminal }: Session,
  source: { readonly path: string; readonly isFolder: boolean },
  named?: string,
): Promise<KeptRecord> {
  const at = named ?? recordBeside(source)
  const given = at === null ? null : await terminal.readFile(at, LARGEST_RECORD)
  // Nobody has to keep one.
  if (at === null || (!given?.ok && named === undefined)) return { ok: true, value: undefined }
  const refuse = (message: string): KeptRecord => ({
    ok: false,
    exit: fail(terminal, refused('invalid-record', at, `${at}: ${message}`).problem),
  })
  if (!given?.ok) return refuse(given?.message ?? '')
  const parsed = terminal.parse(at, given.text)
  return parsed.ok ? parsed : refuse(parsed.message)
}

/** `mandate.yaml` has its record in `mandate.findings.yaml`, so has a folder; standard input has none. */
function recordBeside({
  path,
  isFolder,
}: {
  readonly path: string
  readonly isFolder: boolean
}): string | null {
  if (isFolder) return `${path.replace(/[\\/]+$/, '')}/mandate.findings.yaml`
  return path === '-' ? null : `${path.replace(/\.[a-z]+$/i, '')}.findings.yaml`
}
