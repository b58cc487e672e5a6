import { randomUUID } from 'node:crypto'
import { access, constants, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkOrganizationId } from '../organization-id.ts'
import { StoreRefusal } from '../stored.ts'
import { finishErasure } from './erase-personal.ts'
import { type Connection, makeRecordFile, openRecordFile, type RecordFile } from './record-file.ts'
import { asRefusal } from './sqlite-problem.ts'

/** The files of a folder, one an organisation (F1). What is asked of one is done in turn. */
export type RecordFolder = {
  /** Does something with the file of an organisation, which is opened when it is not. */
  use<Value>(id: string, work: (file: RecordFile) => Promise<Value>): Promise<Value>
  /** Makes a file: it is there whole or not at all. */
  create(id: string, fill: (connection: Connection) => Promise<unknown>): Promise<void>
  /** Deletes a file, also one that cannot be opened. */
  remove(id: string): Promise<void>
  /** The names of all files, by code units; also of those that cannot be opened. */
  ids(): Promise<readonly string[]>
  /** Waits for what is being done and closes every file. */
  close(): Promise<void>
}

const ENDING = '.mandate.db'
const UNFINISHED = '.unfinished'

/** Files kept open at once; who was used longest ago is closed. */
const MOST_OPEN = 64

/** A file being made is done within this time, in milliseconds: older ones were cut off. */
const MAKING = 3_600_000

/** Opens a folder, which is created when missing; throws a refusal where that cannot be. */
export async function openRecordFolder(
  folder: string,
  options: { readonly largest?: number | undefined },
): Promise<RecordFolder> {
  const queues = new Map<string, Promise<unknown>>()
  const files = new Map<string, RecordFile>()
  const pathOf = (id: string) => join(folder, `${id}${ENDING}`)

  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    await removeUnfinished(folder)
  } catch (error) {
    throw asRefusal(error, folder)
  }

  /** Does one thing after the other for each organisation. */
  function inTurn<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
    const before = queues.get(id) ?? Promise.resolve()
    const result = before.then(work)
    const done = result.then(
      () => {},
      () => {},
    )
    queues.set(id, done)
    done.then(() => {
      if (queues.get(id) === done) queues.delete(id)
    })
    return result.catch((error) => {
      throw asRefusal(error, id)
    })
  }

  async function opened(id: string): Promise<RecordFile> {
    checkOrganizationId(id)
    const known = files.get(id)
    files.delete(id)
    if (!known && !(await exists(pathOf(id)))) {
      throw new StoreRefusal('unknown-organization', id, `There is no organisation ${id}.`)
    }
    const file = known ?? (await openRecordFile(pathOf(id), `${id}${ENDING}`, options))
    // The last in the map is the last used.
    files.set(id, file)
    if (!known) await finishErasure(file).catch(() => {})
    return file
  }

  function closeOldest(): void {
    for (const [id, file] of files) {
      if (files.size <= MOST_OPEN) return
      if (queues.has(id)) continue
      files.delete(id)
      file.close()
    }
  }

  return {
    use: (id, work) =>
      inTurn(id, async () => {
        const file = await opened(id)
        closeOldest()
        try {
          return await work(file)
        } catch (error) {
          // After a failing disk nothing is believed until the file was opened anew.
          if (isFailing(error)) {
            files.delete(id)
            file.close()
          }
          throw error
        }
      }),
    create: (id, fill) =>
      inTurn(id, async () => {
        checkOrganizationId(id)
        const refuse = () => {
          const message = `There is an organisation ${id}; take another id.`
          return new StoreRefusal('organization-exists', id, message)
        }
        if (await exists(pathOf(id))) throw refuse()
        const unfinished = join(folder, `.${id}.${randomUUID()}${UNFINISHED}`)
        try {
          await makeRecordFile(unfinished, id, fill)
          // A log left by a file of this name would be read into the new one.
          await removeLogs(pathOf(id))
          await settle(unfinished, pathOf(id), refuse)
        } finally {
          await removeWithLogs(unfinished)
        }
        await syncFolder(folder)
      }),
    remove: (id) =>
      inTurn(id, async () => {
        checkOrganizationId(id)
        if (!(await exists(pathOf(id)))) {
          throw new StoreRefusal('unknown-organization', id, `There is no organisation ${id}.`)
        }
        const file = await opened(id).catch(() => undefined)
        await file?.closeAlone()
        files.delete(id)
        await removeWithLogs(pathOf(id))
        await syncFolder(folder)
      }),
    ids: async () => {
      try {
        const names = await readdir(folder)
        return names
          .filter((name) => name.endsWith(ENDING))
          .map((name) => name.slice(0, -ENDING.length))
          .sort((one, other) => (one < other ? -1 : 1))
      } catch (error) {
        throw asRefusal(error, folder)
      }
    },
    close: async () => {
      await Promise.all(queues.values())
      for (const file of files.values()) file.close()
      files.clear()
    },
  }
}

const isFailing = (error: unknown) =>
  error instanceof StoreRefusal && error.problem.code === 'unavailable'

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** Gives a file its name, never in place of another one. */
async function settle(from: string, to: string, refuse: () => StoreRefusal): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw refuse()
    // Some file systems know no second names.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    if (await exists(to)) throw refuse()
    await rename(from, to)
  }
}

async function removeLogs(path: string): Promise<void> {
  for (const part of ['-wal', '-shm', '-journal']) await rm(`${path}${part}`, { force: true })
}

/** The file first: without it the logs mean nothing. */
async function removeWithLogs(path: string): Promise<void> {
  await rm(path, { force: true, recursive: true })
  await removeLogs(path)
}

/** Makes names of files durable, where a system can. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // Windows opens no folders; its names are durable without.
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.') || !name.includes(UNFINISHED)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > MAKING) await rm(path, { force: true })
  }
}
