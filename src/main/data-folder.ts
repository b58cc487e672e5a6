import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isRunning, startOf } from './process-start.ts'

/** What the lock file of a data folder says about the process that holds it. */
export type FolderHolder = {
  /** Where its server answers; empty as long as it does not, or is no server. */
  readonly address: string
  readonly pid: number
  /** Tells it from a later process of the same number; null where that cannot be told. */
  readonly started: string | null
}

/** A data folder, held by this process until it is given back. */
export type DataFolder = {
  readonly path: string
  /** Writes into the lock file where the server answers. */
  announce(address: string): void
  release(): void
}

/** Either the folder, or the process that already holds it, or why it cannot be used. */
export type OpenedFolder =
  | { readonly ok: true; readonly folder: DataFolder }
  | { readonly ok: false; readonly holder: FolderHolder }
  | { readonly ok: false; readonly holder: null; readonly message: string }

const LOCK = 'server.json'

/** How often a holder that does not answer yet is looked at again, and how long, in milliseconds. */
const PATIENCE = { step: 100, whole: 5000 } as const

/** The data folder somebody asks for: given, by environment, or `data` in the current folder. */
export function dataFolderPath(given: string | undefined): string {
  return resolve(given ?? process.env.MANDATE_DATA ?? 'data')
}

/**
 * Takes a data folder for this process. Creates it when missing. A lock left behind by a process
 * that is gone is taken over. A holder that has no address is about to have one, or about to be done
 * (a call of the command line): it is waited for, a while.
 */
export async function openDataFolder(path: string): Promise<OpenedFolder> {
  const end = Date.now() + PATIENCE.whole
  for (;;) {
    const opened = takeFolder(path)
    if (opened.ok || opened.holder === null) return opened
    if (opened.holder.address !== '' || Date.now() > end) return opened
    await new Promise((wake) => setTimeout(wake, PATIENCE.step))
  }
}

function takeFolder(path: string): OpenedFolder {
  const lock = join(path, LOCK)
  const own = { pid: process.pid, started: startOf(process.pid) }
  const text = (address: string) => `${JSON.stringify({ address, ...own })}\n`
  try {
    makeFolder(path)
    for (;;) {
      try {
        makeWhole(lock, text(''))
        break
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error
        const holder = folderHolder(path)
        if (holder) return { ok: false, holder }
        removeLeft(lock)
      }
    }
  } catch (error) {
    return { ok: false, holder: null, message: reason(error, path) }
  }
  return {
    ok: true,
    folder: {
      path,
      announce: (address) => {
        // Written beside and moved there: who looks sees the old or the new, never half of it.
        const beside = `${lock}.${process.pid}`
        writeFileSync(beside, text(address), { mode: 0o600 })
        renameSync(beside, lock)
      },
      release: () => rmSync(lock, { force: true }),
    },
  }
}

/**
 * Makes a folder and those above it, for this user's eyes only: what is kept there is confidential.
 * (The recursive way of Node.js never ends in `/proc`.)
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (isCode(error, 'EEXIST') && statSync(path).isDirectory()) return
    const above = dirname(path)
    if (!isCode(error, 'ENOENT') || above === path) throw error
    makeFolder(above)
    mkdirSync(path, { mode: 0o700 })
  }
}

/** Makes a file with its content at once, so that nobody sees an empty one; throws if it is there. */
function makeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, text, { mode: 0o600 })
  try {
    linkSync(beside, path)
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw error
    // A disk that has no links: the moment in which the file is empty cannot be helped.
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Removes the lock of a process that is gone, unless another process was faster and took it. */
function removeLeft(lock: string): void {
  const before = read(lock)
  const aside = `${lock}.left.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  const moved = read(aside)
  const isAlive = moved !== null && moved.pid !== before?.pid && isHolding(moved)
  if (isAlive) renameSync(aside, lock)
  else rmSync(aside, { force: true })
}

/** The living process that holds a data folder, if there is one. */
export function folderHolder(path: string): FolderHolder | null {
  const holder = read(join(path, LOCK))
  return holder !== null && isHolding(holder) ? holder : null
}

function isHolding({ pid, started }: FolderHolder): boolean {
  return pid !== process.pid && isRunning(pid, started)
}

function read(lock: string): FolderHolder | null {
  try {
    const { address, pid, started } = JSON.parse(readFileSync(lock, 'utf8')) as FolderHolder
    if (!Number.isSafeInteger(pid) || pid <= 0) return null
    return { address: String(address ?? ''), pid, started: started ?? null }
  } catch {
    return null
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function reason(error: unknown, path: string): string {
  if (isCode(error, 'EACCES') || isCode(error, 'EPERM') || isCode(error, 'EROFS')) {
    return `This user may not write to ${path}. Change its rights, or name another folder with --data.`
  }
  if (isCode(error, 'ENOTDIR') || isCode(error, 'EEXIST')) {
    return `${path} is no folder, or lies below a file. Name another folder with --data.`
  }
  if (isCode(error, 'ENOSPC')) return `The disk is full. Make room, and start again.`
  return error instanceof Error ? error.message : String(error)
}
