import type { StoreProblemCode } from '../../app/ports.ts'
import { StoreRefusal } from '../stored.ts'

/** What SQLite's and the system's codes mean to a caller; the longest beginning that fits counts. */
const MEANINGS: Readonly<Record<string, StoreProblemCode>> = {
  SQLITE_FULL: 'disk-full',
  // The file shared between processes cannot grow: on every system that is a full disk.
  SQLITE_IOERR_SHMSIZE: 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  SQLITE_READONLY: 'not-writable',
  SQLITE_CANTOPEN: 'not-writable',
  SQLITE_PERM: 'not-writable',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  EEXIST: 'not-writable',
  SQLITE_NOTADB: 'damaged',
  SQLITE_CORRUPT: 'damaged',
  // What is asked never changes and is checked before: it is the file that does not fit.
  SQLITE_ERROR: 'damaged',
  SQLITE_SCHEMA: 'damaged',
  SQLITE_CONSTRAINT: 'damaged',
  SQLITE_MISMATCH: 'damaged',
  SQLITE_TOOBIG: 'damaged',
  EISDIR: 'damaged',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  ELOOP: 'not-writable',
  ENAMETOOLONG: 'not-writable',
  SQLITE: 'unavailable',
  // Somebody took the folder away.
  ENOENT: 'unavailable',
  EIO: 'unavailable',
  EMFILE: 'unavailable',
  ENFILE: 'unavailable',
  ENOMEM: 'unavailable',
}

const MESSAGES: Readonly<Partial<Record<StoreProblemCode, string>>> = {
  'disk-full': 'The disk is full. Make room and try again; nothing of this was written.',
  'not-writable': 'It may not be opened for writing. Give the program the right to write there.',
  damaged: 'The file is damaged and was left as it is. Put a backup in its place.',
  busy: 'Another process has been writing for long. Try again.',
  unavailable: 'The disk or the system failed. Look at the disk and try again.',
}

/** SQLite's and the system's errors as refusals; whatever else was thrown stays as it is. */
export function asRefusal(error: unknown, where: string): unknown {
  const code = meaningOf(error)
  if (code === undefined) return error
  const reason = error instanceof Error ? error.message : ''
  return new StoreRefusal(code, where, `${where}: ${MESSAGES[code]} (${reason})`)
}

/** Whether it only has to be tried again. */
export function isBusy(error: unknown): boolean {
  return meaningOf(error) === 'busy'
}

function meaningOf(error: unknown): StoreProblemCode | undefined {
  if (!(error instanceof Error)) return undefined
  // The driver gives no code when it cannot open, but SQLite's own number at the end: 14.
  if (error.message.startsWith('ConnectionFailed')) return 'not-writable'
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('UNKNOWN_SQLITE')) return 'unavailable'
  const fits = Object.keys(MEANINGS).filter((known) => `${code}_`.startsWith(`${known}_`))
  const longest = fits.reduce((one, other) => (other.length > one.length ? other : one), '')
  return MEANINGS[longest]
}
