import type { LoadedState, OrganizationStore, Stored } from '../../app/ports.ts'
import { MAIN } from '../../record/scenario.ts'
import { checkOrganizationId } from '../organization-id.ts'
import { pageSize } from '../page-size.ts'
import { notStored, StoreRefusal, stored } from '../stored.ts'
import { erasePersonal } from './erase-personal.ts'
import { readLayout, writeLayout } from './layout.ts'
import {
  readChange,
  readEntry,
  readHeads,
  readHistory,
  readLinks,
  readPersonal,
  readState,
} from './read-record.ts'
import type { Connection } from './record-file.ts'
import { openRecordFolder, type RecordFolder } from './record-folder.ts'
import { packDocument, unpackDocument, writeSnapshot } from './snapshots.ts'
import { verifyRecord } from './verify-record.ts'
import { beginRecord, writeAppend, writeClosing, writeScenario } from './write-record.ts'

/** What may be said about a store in a folder. */
export type SqliteStoreOptions = {
  /** How many bytes the file of one organisation may take; beyond them the disk counts as full. */
  readonly largestFile?: number
}

/**
 * Opens the store of a folder (`SPEC.md`): one SQLite file an organisation, `<id>.mandate.db`. The
 * folder is created when it is missing; the problem is told when it cannot be read and written.
 * Several processes may have the same folder open.
 */
export async function openSqliteStore(
  folder: string,
  { largestFile }: SqliteStoreOptions = {},
): Promise<Stored<OrganizationStore>> {
  return answering(async () => {
    const records = await openRecordFolder(folder, { largest: largestFile })
    return storeOf(records)
  })
}

async function answering<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return stored(await work())
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error
    return { ok: false, problem: error.problem }
  }
}

function storeOf(records: RecordFolder): OrganizationStore {
  let closing: Promise<void> | undefined

  const answer = <Value>(work: () => Promise<Value>): Promise<Stored<Value>> =>
    closing
      ? Promise.resolve(notStored('unavailable', 'store', 'The store is closed.'))
      : answering(work)
  const reading = <Value>(id: string, work: (connection: Connection) => Promise<Value>) =>
    answer(() => records.use(id, (file) => file.read(work)))
  const writing = <Value>(id: string, work: (connection: Connection) => Promise<Value>) =>
    answer(() => records.use(id, (file) => file.write(work)))
  const entryOf = async (id: string) => {
    const entry = await answering(async () => {
      checkOrganizationId(id)
      return records.use(id, (file) => file.read((connection) => readEntry(connection, id)))
    })
    return entry.ok ? entry.value : { id, problem: entry.problem }
  }

  return {
    create: ({ id, name }) =>
      answer(async () => {
        await records.create(id, (connection) => beginRecord(connection, name))
        return null
      }),
    list: () =>
      answer(async () => {
        const entries: Awaited<ReturnType<typeof entryOf>>[] = []
        for (const id of await records.ids()) entries.push(await entryOf(id))
        return entries.filter((one) => !isGone(one))
      }),
    heads: (id) => reading(id, readHeads),
    load: (id, point = {}) =>
      answer(async (): Promise<LoadedState> => {
        const state = await records.use(id, (file) => file.read((one) => readState(one, point)))
        const { snapshot } = state
        const document = snapshot && (await unpackDocument(snapshot))
        return { ...state, snapshot: snapshot && { after: snapshot.after, document } }
      }),
    history: (id, { scenario = MAIN, before = Number.MAX_SAFE_INTEGER, limit }) =>
      reading(id, (one) => readHistory(one, { scenario, before, limit: pageSize(limit) })),
    change: (id, change) => reading(id, (one) => readChange(one, change)),
    links: (id) => reading(id, readLinks),
    append: (id, append) => writing(id, (one) => writeAppend(one, append)),
    openScenario: (id, scenario) => writing(id, (one) => writeScenario(one, scenario)),
    closeScenario: (id, scenario) => writing(id, (one) => writeClosing(one, scenario)),
    saveSnapshot: (id, { document, ...at }) =>
      answer(async () => {
        const packed = await packDocument(document)
        await records.use(id, (file) => file.write((one) => writeSnapshot(one, at, packed)))
        return null
      }),
    layout: (id) => reading(id, readLayout),
    keepLayout: (id, text) => writing(id, (one) => writeLayout(one, text)),
    personalOf: (id, subject) => reading(id, (one) => readPersonal(one, subject)),
    erasePersonal: (id, subject) =>
      answer(() => records.use(id, (file) => erasePersonal(file, subject))),
    verify: (id) => reading(id, verifyRecord),
    delete: (id) =>
      answer(async () => {
        await records.remove(id)
        return null
      }),
    close: () => {
      closing ??= records.close()
      return closing
    },
  }
}

/** Whether it was deleted while the list was made. */
const isGone = (one: object) =>
  'problem' in one && (one.problem as { code: string }).code === 'unknown-organization'
