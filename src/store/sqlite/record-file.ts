import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import Database from 'libsql'
import { StoreRefusal } from '../stored.ts'
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

/** How long the driver itself waits each time, which stops everything else. */
const BLOCKING = 20

/** Opens a file that was looked at (F2, F3); `where` names it in problems. */
export async function openRecordFile(
  path: string,
  where: string,
  { largest }: { readonly largest?: number | undefined } = {},
): Promise<RecordFile> {
  try {
    await peekFile(path, where)
    // Given as an address it can be told not to create what is not there.
    const database = connect(`${pathToFileURL(path).href}?mode=rw`)
    if (largest !== undefined) limitSize(database, largest)
    const file = recordFile(database, where)
    await file.read(() => Promise.resolve(checkVersion(versionOf(database), where)))
    if (versionOf(database) < SCHEMA_VERSION) await file.write(async () => migrate(database))
    return file
  } catch (error) {
    throw asRefusal(error, where)
  }
}

/** Makes a file with empty tables, complete and closed. Where there is one already, that breaks it. */
export async function makeRecordFile(
  path: string,
  where: string,
  fill: (connection: Connection) => Promise<unknown>,
): Promise<void> {
  try {
    const database = connect(path)
    const file = recordFile(database, where)
    try {
      await file.write(async (connection) => {
        migrate(database)
        await fill(connection)
      })
    } finally {
      file.close()
    }
  } catch (error) {
    throw asRefusal(error, where)
  }
}

function connect(path: string): Database.Database {
  const database = new Database(path, { timeout: BLOCKING })
  // Freed bytes are overwritten (E2); cells are checked before they are believed (F3).
  database.exec(`pragma synchronous = full; pragma secure_delete = on; pragma cell_size_check = on;
    pragma trusted_schema = off`)
  return database
}

function limitSize(database: Database.Database, bytes: number): void {
  const [{ page_size: pageSize = 4096 } = {}] = rowsOf(database, 'page_size')
  database.exec(`pragma max_page_count = ${Math.max(1, Math.floor(bytes / Number(pageSize)))}`)
}

function rowsOf(database: Database.Database, pragma: string): readonly Record<string, unknown>[] {
  return database.pragma(pragma) as readonly Record<string, unknown>[]
}

function versionOf(database: Database.Database): number {
  return Number(rowsOf(database, 'user_version')[0]?.user_version)
}

function migrate(database: Database.Database): void {
  for (const step of MIGRATIONS.slice(versionOf(database))) database.exec(step)
  database.exec(
    `pragma user_version = ${SCHEMA_VERSION}; pragma application_id = ${APPLICATION_ID}`,
  )
}

function recordFile(database: Database.Database, where: string): RecordFile {
  const kysely = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: keepingStatements(database) }),
  })
  /** Whether readers and a writer go on side by side; a file at rest is in the plain mode (F6). */
  let isLogging = false

  function switchTo(mode: 'wal' | 'delete'): void {
    const [row] = rowsOf(database, `journal_mode = ${mode}`)
    if (row?.journal_mode !== mode) throw busy()
    isLogging = mode === 'wal'
  }

  const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

  /** Tries until it is not busy; what it leaves open is rolled back. */
  async function patiently<Value>(attempt: () => Promise<Value> | Value): Promise<Value> {
    const end = performance.now() + PATIENCE
    for (;;) {
      try {
        return await attempt()
      } catch (error) {
        if (database.inTransaction) rollBack()
        if (!isBusy(error) || performance.now() > end) throw asRefusal(error, where)
      }
      await pause(10 + Math.random() * 20)
    }
  }

  function rollBack(): void {
    try {
      database.exec('rollback')
    } catch {
      // A full or failing disk has rolled it back already.
    }
  }

  const transaction = <Value>(begin: string, work: (connection: Connection) => Promise<Value>) =>
    patiently(async () => {
      if (begin !== 'begin' && !isLogging) switchTo('wal')
      database.exec(begin)
      const value = await work(kysely)
      database.exec('commit')
      return value
    })

  return {
    read: (work) => transaction('begin', work),
    write: (work) => transaction('begin immediate', work),
    rewrite: () =>
      patiently(() => {
        database.exec('vacuum')
        const [row] = rowsOf(database, 'wal_checkpoint(truncate)')
        if (row?.busy !== 0) throw busy()
      }),
    close: () => {
      try {
        switchTo('delete')
      } catch {
        // Others have it open: the last of them does it. What fails here is told at the next opening.
      }
      database.close()
    },
    closeAlone: async () => {
      try {
        await patiently(() => switchTo('delete'))
      } catch (error) {
        if (error instanceof StoreRefusal && error.problem.code === 'busy') throw error
        // A file that cannot be read any more may go all the same.
      }
      database.close()
    },
  }
}

/** Keeps what was prepared: the driver lets go of statements only with the garbage. */
function keepingStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      let statement = kept.get(sql)
      if (!statement) {
        const prepared = database.prepare(sql)
        statement = {
          reader: prepared.reader,
          all: (parameters) => prepared.all(parameters),
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
