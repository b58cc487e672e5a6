import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import Database from 'libsql'
import { StoreRefusal } from '../stored.ts'
import { decodedRow } from './columns.ts'
import { checkVersion, peekFile } from './peek-file.ts'
import { asRefusal, isBusy } from './sqlite-problem.ts'
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION, type Tables } from './tables.ts'

/** What queries are asked through. */
export type Connection = Kysely<Tables>

/** An open file with the record of one organisation. One task at a time: its owner sees to that. */
export type RecordFile = {
  /** Reads one state of it, whatever others write meanwhile. */
  read<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value>
  /** Writes all or nothing; durable when it answers (F4). */
  write<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value>
  /** Writes the file anew without a trace of what was deleted from it (E2). */
  rewrite(): Promise<void>
  /** Puts what the log still has into the file, so that it is complete alone, and closes it (F6). */
  close(): void
  /** Closes it if nobody else has it open; otherwise refuses. */
  closeAlone(): Promise<void>
}

/** How long to try again while another process writes, in milliseconds. */
const PATIENCE = 5000

/** How long to try again while another process merely has the file open. */
const SHORT_PATIENCE = 300

/** How long the driver itself waits each time, which stops everything else. */
const BLOCKING = 20

/** Opens a file that was looked at (F2, F3); `where` names it in problems. */
export async function openRecordFile(
  path: string,
  where: string,
  { largest }: { readonly largest?: number | undefined } = {},
): Promise<RecordFile> {
  const attached = new Database(':memory:', { timeout: BLOCKING })
  const file = recordFile(attached, where)
  try {
    await peekFile(path, where)
    attach(attached, path, 'rw')
    // Again, since a log may say what the header does not yet.
    await file.read(async () => checkVersion(versionOf(attached), where))
    if (largest !== undefined) limitSize(attached, largest)
    if (versionOf(attached) < SCHEMA_VERSION) await file.write(async () => migrate(attached))
    return file
  } catch (error) {
    file.close()
    throw asRefusal(error, where)
  }
}

/** Makes a file with tables, complete and closed, where there is none. */
export async function makeRecordFile(
  path: string,
  where: string,
  fill: (connection: Connection) => Promise<unknown>,
): Promise<void> {
  const attached = new Database(':memory:', { timeout: BLOCKING })
  const file = recordFile(attached, where)
  try {
    attach(attached, path, 'rwc')
    attached.exec('pragma record.journal_mode = wal')
    await file.write(async (connection) => {
      migrate(attached)
      await fill(connection)
    })
  } catch (error) {
    throw asRefusal(error, where)
  } finally {
    file.close()
  }
}

/**
 * Files are attached to a database that is nowhere: the driver lets go of a file only when every
 * statement was collected as garbage, but of an attached one at once.
 */
function attach(database: Database.Database, path: string, mode: 'rw' | 'rwc'): void {
  database.prepare('attach ? as record').run(`${pathToFileURL(path).href}?mode=${mode}`)
  // Freed bytes are overwritten (E2); cells are checked before they are believed (F3).
  database.exec(`pragma record.synchronous = full; pragma record.secure_delete = on;
    pragma record.journal_size_limit = 4194304; pragma cell_size_check = on; pragma trusted_schema = off`)
}

function limitSize(database: Database.Database, bytes: number): void {
  const pageSize = Number(rowsOf(database, 'page_size')[0]?.page_size)
  const pages = Math.max(1, Math.floor(bytes / pageSize))
  database.exec(`pragma record.max_page_count = ${pages}`)
}

function rowsOf(database: Database.Database, pragma: string): readonly Record<string, unknown>[] {
  return database.pragma(`record.${pragma}`) as readonly Record<string, unknown>[]
}

function versionOf(database: Database.Database): number {
  return Number(rowsOf(database, 'user_version')[0]?.user_version)
}

function migrate(database: Database.Database): void {
  for (const step of MIGRATIONS.slice(versionOf(database))) database.exec(step)
  database.exec(`pragma record.user_version = ${SCHEMA_VERSION};
    pragma record.application_id = ${APPLICATION_ID}`)
}

function recordFile(database: Database.Database, where: string): RecordFile {
  const kysely = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: keepingStatements(database) }),
  })

  const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

  /** Tries until it is not busy; what it leaves open is rolled back. */
  async function patiently<Value>(
    attempt: () => Promise<Value> | Value,
    patience = PATIENCE,
  ): Promise<Value> {
    const end = performance.now() + patience
    for (;;) {
      try {
        return await attempt()
      } catch (error) {
        rollBack()
        if (!isBusy(error) || performance.now() > end) throw asRefusal(error, where)
      }
      await pause(10 + Math.random() * 20)
    }
  }

  function rollBack(): void {
    try {
      if (database.inTransaction) database.exec('rollback')
    } catch {
      // A full or failing disk has rolled it back already.
    }
  }

  const transaction = <Value>(begin: string, work: (connection: Connection) => Promise<Value>) =>
    patiently(async () => {
      database.exec(begin)
      const value = await work(kysely)
      database.exec('commit')
      return value
    })

  function close(): void {
    try {
      rollBack()
      database.exec('detach record')
    } catch {
      // It was never attached, or the disk fails: the log stays beside the file and belongs to it.
    }
    database.close()
  }

  return {
    read: (work) => transaction('begin', work),
    write: (work) => transaction('begin immediate', work),
    rewrite: () =>
      patiently(() => {
        database.exec('vacuum record')
        const [row] = rowsOf(database, 'wal_checkpoint(truncate)')
        if (row?.busy !== 0) throw busy()
      }),
    close,
    closeAlone: async () => {
      try {
        // Nobody gets out of the log while others are in it.
        await patiently(() => rowsOf(database, 'journal_mode = delete'), SHORT_PATIENCE)
      } catch (error) {
        if (error instanceof StoreRefusal && error.problem.code === 'busy') throw error
        // A file that cannot be read any more may go all the same.
      }
      close()
    },
  }
}

/** Keeps what was prepared, which takes longer than most of what it does. */
function keepingStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      let statement = kept.get(sql)
      if (!statement) {
        const prepared = database.prepare(sql)
        statement = {
          reader: prepared.reader,
          all: (parameters) => prepared.all(parameters).map(decodedRow),
          run: (parameters) => prepared.run(parameters),
          iterate: (parameters) => prepared.iterate(parameters) as IterableIterator<unknown>,
        }
        kept.set(sql, statement)
      }
      return statement
    },
    close: () => database.close(),
  }
}
