import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** The bare driver, doing the least that a durable append is: one row and the head, compared. */
export function openBareDriver(folder: string) {
  const database = new Database(join(folder, 'bare.db'))
  database.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table changes (id text primary key, number integer, content text);
    create table heads (name text primary key, head text);
    insert into heads values ('main', '');`)
  const head = database.prepare(`select head from heads where name = 'main'`)
  const insert = database.prepare('insert into changes values (?, ?, ?)')
  const move = database.prepare(`update heads set head = ? where name = 'main'`)
  const all = database.prepare('select content from changes order by number')
  let number = 0
  let last = ''
  return {
    append(contents: readonly string[]): void {
      database.exec('begin immediate')
      const [row] = head.all() as { head: string }[]
      if (row?.head !== last) throw new Error('the head moved')
      for (const content of contents) insert.run(`c-${++number}`, number, content)
      last = `c-${number}`
      move.run(last)
      database.exec('commit')
    },
    read: (): readonly unknown[] =>
      (all.all() as { content: string }[]).map((row) => JSON.parse(row.content) as unknown),
    close: () => database.close(),
  }
}

/** What a program without a store does: the whole document written anew, synced, renamed. */
export function rewriteFile(folder: string, json: string): void {
  const path = join(folder, 'document.json')
  const file = openSync(`${path}.new`, 'w')
  writeSync(file, json)
  fsyncSync(file)
  closeSync(file)
  renameSync(`${path}.new`, path)
}
