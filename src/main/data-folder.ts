import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the lock file of a data folder says about the server that runs on it. */
export type RunningServer = { readonly address: string; readonly pid: number }

/** A data folder, held by this process until it is given back. */
export type DataFolder = {
  readonly path: string
  /** Writes into the lock file where the server answers. */
  announce(address: string): void
  release(): void
}

/** Either the folder, or the server that already holds it, or why it cannot be used. */
export type OpenedFolder =
  | { readonly ok: true; readonly folder: DataFolder }
  | { readonly ok: false; readonly holder: RunningServer }
  | { readonly ok: false; readonly holder: null; readonly message: string }

const LOCK = 'server.json'

/** The data folder somebody asks for: given, by environment, or `data` in the current folder. */
export function dataFolderPath(given: string | undefined): string {
  return resolve(given ?? process.env.MANDATE_DATA ?? 'data')
}

/**
 * Takes a data folder for this process. Creates it when missing. A lock left behind by a process
 * that is gone is taken over.
 */
export function openDataFolder(path: string): OpenedFolder {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    return { ok: false, holder: null, message: reason(error) }
  }
  const lock = join(path, LOCK)
  const write = (address: string, flag: 'w' | 'wx') =>
    writeFileSync(lock, `${JSON.stringify({ address, pid: process.pid })}\n`, { flag, mode: 0o600 })
  try {
    write('', 'wx')
  } catch (error) {
    const holder = runningServer(path)
    if (holder) return { ok: false, holder }
    if (!isCode(error, 'EEXIST')) return { ok: false, holder: null, message: reason(error) }
    write('', 'w')
  }
  return {
    ok: true,
    folder: {
      path,
      announce: (address) => write(address, 'w'),
      release: () => rmSync(lock, { force: true }),
    },
  }
}

/** The living server that holds a data folder, if there is one. */
export function runningServer(path: string): RunningServer | null {
  try {
    const holder = JSON.parse(readFileSync(join(path, LOCK), 'utf8')) as RunningServer
    if (holder.pid === process.pid) return null
    process.kill(holder.pid, 0)
    return holder
  } catch (error) {
    // A process of another user is alive, too.
    if (isCode(error, 'EPERM')) {
      return JSON.parse(readFileSync(join(path, LOCK), 'utf8')) as RunningServer
    }
    return null
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
