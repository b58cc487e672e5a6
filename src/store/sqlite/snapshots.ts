import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { NewSnapshot } from '../../app/ports.ts'
import type { ChainHead } from '../../record/change.ts'
import { snapshotsToDrop } from '../../record/snapshot-policy.ts'
import { checkErasures } from '../check-erasures.ts'
import { StoreRefusal } from '../stored.ts'
import { bytes, text, whole } from './columns.ts'
import { organizationRow, placeOf, readHead } from './known-rows.ts'
import type { Stretch } from './lineage.ts'
import type { Connection } from './record-file.ts'

/** A snapshot as it is kept. */
export type PackedSnapshot = { readonly after: ChainHead; readonly packed: Buffer }

/** Bytes of a row: larger values stand in many rows, as other databases want it, too. */
const PART = 2 ** 20

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** Packs a document; off the main thread, but for writing it as JSON. */
export function packDocument(document: unknown): Promise<Buffer> {
  return compress(JSON.stringify(document), { level: 1 })
}

/** The document of a snapshot; refuses what cannot be read any more. */
export async function unpackDocument({ after, packed }: PackedSnapshot): Promise<unknown> {
  try {
    return JSON.parse((await decompress(packed)).toString('utf8')) as unknown
  } catch {
    const message = `The snapshot after change ${after.id} cannot be read any more.`
    throw new StoreRefusal('damaged', after.id, message)
  }
}

/** The last snapshot on the way to a state, of a number below `below`. */
export async function latestSnapshot(
  connection: Connection,
  stretches: readonly Stretch[],
  below: number,
): Promise<PackedSnapshot | null> {
  for (const { scenario, upTo } of stretches) {
    const row = await connection
      .selectFrom('snapshots')
      .select([whole('number'), text('change')])
      .where('scenario', '=', scenario)
      .where('number', '<=', Math.min(upTo, below - 1))
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (row) return readSnapshot(connection, { scenario, ...row })
  }
  return null
}

/** One snapshot, named by the change it was taken after. */
export async function readSnapshot(
  connection: Connection,
  { scenario, number, change }: { scenario: string; number: number; change: string },
): Promise<PackedSnapshot> {
  const after = await readHead(connection, change)
  const parts = await connection
    .selectFrom('snapshot_parts')
    .select(bytes)
    .where('scenario', '=', scenario)
    .where('number', '=', number)
    .orderBy('part')
    .execute()
  return { after, packed: Buffer.concat(parts.map((one) => new Uint8Array(one.bytes))) }
}

/** Keeps a packed snapshot and lets go of those no longer needed (record SPEC.md, N1, N3). */
export async function writeSnapshot(
  connection: Connection,
  { after, erasures }: Pick<NewSnapshot, 'after' | 'erasures'>,
  packed: Buffer,
): Promise<void> {
  const { scenario, upTo: number } = await placeOf(connection, after.id)
  checkErasures(after.id, erasures, (await organizationRow(connection)).erasures)
  await dropSnapshot(connection, scenario, number)
  await connection.insertInto('snapshots').values({ scenario, number, change: after.id }).execute()
  for (let part = 0; part * PART < packed.length; part++) {
    const slice = packed.subarray(part * PART, (part + 1) * PART)
    await connection
      .insertInto('snapshot_parts')
      .values({ scenario, number, part, bytes: slice })
      .execute()
  }
  const kept = await connection
    .selectFrom('snapshots')
    .select(whole('number'))
    .where('scenario', '=', scenario)
    .execute()
  for (const old of snapshotsToDrop(kept.map((one) => one.number))) {
    await dropSnapshot(connection, scenario, old)
  }
}

async function dropSnapshot(connection: Connection, scenario: string, number: number) {
  for (const table of ['snapshots', 'snapshot_parts'] as const) {
    await connection
      .deleteFrom(table)
      .where('scenario', '=', scenario)
      .where('number', '=', number)
      .execute()
  }
}
