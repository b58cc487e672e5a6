import type {
  ChangeSummary,
  Heads,
  LoadedState,
  OrganizationEntry,
  StatePoint,
} from '../../app/ports.ts'
import type { Change, PersonalRecord } from '../../record/change.ts'
import type { ChangeLinks } from '../../record/merge-base.ts'
import { MAIN } from '../../record/scenario.ts'
import { byName } from '../scenario-rules.ts'
import { optionalText, text } from './columns.ts'
import { organizationRow, placeOf, scenarioOf } from './known-rows.ts'
import { lineageAsOf, lineageOf, type Stretch } from './lineage.ts'
import type { Connection } from './record-file.ts'
import {
  CHANGE_JSON,
  changeOfRow,
  PERSONAL_JSON,
  parsed,
  personalOfRow,
  SCENARIO_COLUMNS,
  SUMMARY_JSON,
  summaryOfRow,
} from './rows.ts'
import { latestSnapshot, type PackedSnapshot } from './snapshots.ts'

/** What a file says of its organisation. */
export async function readEntry(connection: Connection, id: string): Promise<OrganizationEntry> {
  const { name } = await organizationRow(connection)
  const { head, number } = await scenarioOf(connection, MAIN)
  const last = await connection
    .selectFrom('changes')
    .select(text('instant'))
    .where('id', '=', head)
    .executeTakeFirst()
  return { id, name: String(parsed(name, id)), number, changed: last?.instant ?? null }
}

/** Where the scenarios stand. */
export async function readHeads(connection: Connection): Promise<Heads> {
  const { erasures } = await organizationRow(connection)
  const scenarios = await connection.selectFrom('scenarios').select(SCENARIO_COLUMNS).execute()
  return { erasures, scenarios: scenarios.sort(byName) }
}

/** A state as the port asks for it, its snapshot still packed, and of a number below `below`. */
export async function readState(
  connection: Connection,
  point: StatePoint,
  below = Number.MAX_SAFE_INTEGER,
): Promise<Omit<LoadedState, 'snapshot'> & { readonly snapshot: PackedSnapshot | null }> {
  const { erasures } = await organizationRow(connection)
  const stretches = await stretchesTo(connection, point)
  const snapshot = await latestSnapshot(connection, stretches, below)
  const known = snapshot?.after.number ?? 0
  const changes: Change[] = []
  const personal: PersonalRecord[] = []
  for (const stretch of stretches.toReversed()) {
    if (stretch.upTo <= known) continue
    changes.push(...(await changesOf(connection, stretch, known)))
    personal.push(...(await personalOfStretch(connection, stretch, known)))
  }
  return { erasures, snapshot, changes, personal }
}

async function stretchesTo(connection: Connection, point: StatePoint): Promise<readonly Stretch[]> {
  if ('change' in point) {
    await placeOf(connection, point.change)
    return lineageOf(connection, point.change)
  }
  const { head } = await scenarioOf(connection, point.scenario ?? MAIN)
  const stretches = await lineageOf(connection, head)
  return point.asOf === undefined ? stretches : lineageAsOf(connection, stretches, point.asOf)
}

async function changesOf(
  connection: Connection,
  { scenario, upTo }: Stretch,
  after: number,
): Promise<readonly Change[]> {
  const rows = await connection
    .selectFrom('changes')
    .select(CHANGE_JSON)
    .where('scenario', '=', scenario)
    .where('number', '>', after)
    .where('number', '<=', upTo)
    .orderBy('number')
    .execute()
  return rows.map(changeOfRow)
}

async function personalOfStretch(
  connection: Connection,
  { scenario, upTo }: Stretch,
  after: number,
): Promise<readonly PersonalRecord[]> {
  const rows = await connection
    .selectFrom('changes')
    .innerJoin('personal', 'personal.change', 'changes.id')
    .select(PERSONAL_JSON)
    .where('changes.scenario', '=', scenario)
    .where('changes.number', '>', after)
    .where('changes.number', '<=', upTo)
    .orderBy('personal.place')
    .execute()
  return rows.map(personalOfRow)
}

/** A page of the history of a scenario, newest first. */
export async function readHistory(
  connection: Connection,
  { scenario, before, limit }: { readonly scenario: string; before: number; limit: number },
): Promise<readonly ChangeSummary[]> {
  const { head } = await scenarioOf(connection, scenario)
  const page: ChangeSummary[] = []
  for (const stretch of await lineageOf(connection, head)) {
    if (page.length >= limit) break
    const rows = await connection
      .selectFrom('changes')
      .select(SUMMARY_JSON)
      .where('scenario', '=', stretch.scenario)
      .where('number', '<=', Math.min(stretch.upTo, before - 1))
      .orderBy('number', 'desc')
      .limit(limit - page.length)
      .execute()
    page.push(...rows.map(summaryOfRow))
  }
  return page
}

/** One change with its personal data. */
export async function readChange(connection: Connection, id: string) {
  await placeOf(connection, id)
  const row = await connection
    .selectFrom('changes')
    .select(CHANGE_JSON)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const personal = await connection
    .selectFrom('personal')
    .select(PERSONAL_JSON)
    .where('change', '=', id)
    .orderBy('place')
    .execute()
  return { change: changeOfRow(row), personal: personal.map(personalOfRow) }
}

/** Where every change comes from, in the order they were written. */
export async function readLinks(connection: Connection): Promise<readonly ChangeLinks[]> {
  const rows = await connection
    .selectFrom('changes')
    .select([text('id'), optionalText('parent'), optionalText('merges'), text('instant')])
    .orderBy('place')
    .execute()
  return rows.map(({ merges, ...links }) => (merges === null ? links : { ...links, merges }))
}

/** What is kept about a person apart from changes. */
export async function readPersonal(
  connection: Connection,
  subject: string,
): Promise<readonly PersonalRecord[]> {
  const rows = await connection
    .selectFrom('personal')
    .select(PERSONAL_JSON)
    .where('subject', '=', JSON.stringify(subject))
    .orderBy('place')
    .execute()
  return rows.map(personalOfRow)
}
