import { sql } from 'kysely'
import type { IntegrityBreach, IntegrityReport } from '../../app/ports.ts'
import { documentOf } from '../../model/model.ts'
import { restoreModel } from '../../record/restore-model.ts'
import { sameValue } from '../../record/same-value.ts'
import { chainCheck } from '../chain-check.ts'
import { StoreRefusal } from '../stored.ts'
import { text, whole } from './columns.ts'
import { readState } from './read-record.ts'
import type { Connection } from './record-file.ts'
import { CHANGE_JSON, changeOfRow, SCENARIO_COLUMNS } from './rows.ts'
import { readSnapshot, unpackDocument } from './snapshots.ts'
import { asRefusal } from './sqlite-problem.ts'

/** How many changes are in memory at once. */
const PAGE = 200

/** Looks at everything: the file itself, every change, every head, every snapshot (V1–V3). */
export async function verifyRecord(connection: Connection): Promise<IntegrityReport> {
  const breaches: IntegrityBreach[] = []
  let changes = 0
  let snapshots = 0
  try {
    breaches.push(...(await fileBreaches(connection)))
    const chain = await chainBreaches(connection)
    changes = chain.changes
    breaches.push(...chain.breaches)
    const kept = await connection
      .selectFrom('snapshots')
      .select([text('scenario'), whole('number'), text('change')])
      .orderBy('number')
      .orderBy('scenario')
      .execute()
    snapshots = kept.length
    // A broken chain leads to no document that a snapshot could be held against.
    if (breaches.length === 0) breaches.push(...(await snapshotBreaches(connection, kept)))
  } catch (error) {
    const refusal = asRefusal(error, 'file')
    if (!(refusal instanceof StoreRefusal) || refusal.problem.code !== 'damaged') throw error
    breaches.push({ breach: 'damaged-file', change: null, detail: refusal.message })
  }
  return { changes, snapshots, breaches }
}

async function fileBreaches(connection: Connection): Promise<readonly IntegrityBreach[]> {
  // Through a cast, since it may quote what is damaged.
  const { rows } = await sql<{ integrity_check: string }>`
    select cast(integrity_check as blob) as integrity_check
    from pragma_integrity_check(20, 'record')`.execute(connection)
  return rows
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ breach: 'damaged-file', change: null, detail: row.integrity_check }))
}

async function chainBreaches(connection: Connection) {
  const check = chainCheck()
  const unreadable: IntegrityBreach[] = []
  let changes = 0
  for (let last = 0; ; ) {
    const rows = await connection
      .selectFrom('changes')
      .select([whole('place'), text('id'), whole('size'), CHANGE_JSON])
      .where('place', '>', last)
      .orderBy('place')
      .limit(PAGE)
      .execute()
    for (const { place, ...row } of rows) {
      last = place
      changes++
      try {
        const change = changeOfRow(row)
        check.look(change)
        if (change.operations.length === row.size) continue
        throw new StoreRefusal('damaged', row.id, `It has not ${row.size} operations.`)
      } catch (error) {
        if (!(error instanceof StoreRefusal)) throw error
        unreadable.push({ breach: 'unreadable', change: row.id, detail: error.message })
      }
    }
    if (rows.length < PAGE) break
  }
  const scenarios = await connection.selectFrom('scenarios').select(SCENARIO_COLUMNS).execute()
  return { changes, breaches: [...unreadable, ...check.end(scenarios)] }
}

/** Replays up to each snapshot: what is loaded instead of the changes must be what they give. */
async function snapshotBreaches(
  connection: Connection,
  kept: readonly { readonly scenario: string; readonly number: number; readonly change: string }[],
): Promise<readonly IntegrityBreach[]> {
  const breaches: IntegrityBreach[] = []
  for (const snapshot of kept) {
    const { change } = snapshot
    // One that was found good saves replaying from the beginning; after a bad one, none is trusted.
    const below = breaches.length === 0 ? snapshot.number : 0
    const state = await readState(connection, { change }, below)
    const start = state.snapshot && {
      after: state.snapshot.after,
      document: await unpackDocument(state.snapshot),
    }
    const restored = restoreModel({ ...state, snapshot: start })
    const document = await documentIn(connection, snapshot)
    if (!restored.ok || !sameValue(document, documentOf(restored.state.model))) {
      const detail = 'The snapshot is not the document that the changes lead to.'
      breaches.push({ breach: 'damaged-snapshot', change, detail })
    }
  }
  return breaches
}

async function documentIn(
  connection: Connection,
  snapshot: Parameters<typeof readSnapshot>[1],
): Promise<unknown> {
  try {
    return await unpackDocument(await readSnapshot(connection, snapshot))
  } catch (error) {
    if (error instanceof StoreRefusal) return undefined
    throw error
  }
}
