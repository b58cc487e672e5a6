import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** The file of an organisation in a folder. */
export const fileOf = (folder: string, id: string) => join(folder, `${id}.mandate.db`)

/** Does something to a file behind the store's back. */
export function tamper(path: string, ...statements: readonly string[]): void {
  const database = new Database(':memory:')
  database.prepare('attach ? as record').run(path)
  for (const statement of statements) database.exec(statement)
  database.exec('detach record')
  database.close()
}

/** What a file says to a query, behind the store's back. */
export function lookUp(path: string, query: string): readonly Record<string, unknown>[] {
  const database = new Database(':memory:')
  database.prepare('attach ? as record').run(path)
  const rows = database.prepare(query).all() as readonly Record<string, unknown>[]
  database.exec('detach record')
  database.close()
  return rows
}

/** All bytes of all files in a folder. */
export function bytesIn(folder: string): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
}
