import { text } from './columns.ts'
import type { Connection } from './record-file.ts'
import { parsed } from './rows.ts'

/** The file an organisation was brought as last; nothing where none is kept. */
export async function readLayout(connection: Connection): Promise<string | null> {
  const row = await connection.selectFrom('layout').select(text('text')).executeTakeFirst()
  return row === undefined ? null : String(parsed(row.text, 'the layout'))
}

/** Keeps a file in the place of the one before; nothing lets go of it. */
export async function writeLayout(connection: Connection, file: string | null): Promise<null> {
  await connection.deleteFrom('layout').execute()
  if (file !== null) {
    const row = { only_row: 1, text: JSON.stringify(file) }
    await connection.insertInto('layout').values(row).execute()
  }
  return null
}
