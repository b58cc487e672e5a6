import { organizationRow } from './known-rows.ts'
import type { Connection, RecordFile } from './record-file.ts'

/**
 * Erases what is kept about a person, with every snapshot (record SPEC.md, P2, N1), and then writes
 * the file anew, since what was deleted from a file may still stand in it (E2).
 */
export async function erasePersonal(file: RecordFile, subject: string): Promise<number> {
  const erased = await file.write(async (connection) => {
    const { erasures } = await organizationRow(connection)
    const held = await connection
      .updateTable('personal')
      .set({ data: null })
      .where('subject', '=', JSON.stringify(subject))
      .where('data', 'is not', null)
      .executeTakeFirst()
    await connection.deleteFrom('snapshots').execute()
    await connection.deleteFrom('snapshot_parts').execute()
    await connection.deleteFrom('layout').execute()
    await connection
      .updateTable('organization')
      .set({ erasures: erasures + 1, traces: 1 })
      .execute()
    return Number(held.numUpdatedRows)
  })
  await removeTraces(file)
  return erased
}

/** Ends an erasure that was cut off between erasing and writing anew. */
export async function finishErasure(file: RecordFile): Promise<void> {
  if (await file.read(hasTraces)) await removeTraces(file)
}

async function hasTraces(connection: Connection): Promise<boolean> {
  return (await organizationRow(connection)).traces === 1
}

async function removeTraces(file: RecordFile): Promise<void> {
  await file.rewrite()
  await file.write((connection) =>
    connection.updateTable('organization').set({ traces: 0 }).execute(),
  )
}
