import type { ChainHead } from '../../record/change.ts'
import type { Scenario } from '../../record/scenario.ts'
import { knownScenario } from '../scenario-rules.ts'
import { StoreRefusal } from '../stored.ts'
import { text, whole } from './columns.ts'
import type { Connection } from './record-file.ts'
import { SCENARIO_COLUMNS, SUMMARY_JSON, summaryOfRow } from './rows.ts'

/** The one row about the organisation. */
export async function organizationRow(connection: Connection) {
  const row = await connection
    .selectFrom('organization')
    .select([text('name'), whole('erasures'), whole('traces')])
    .executeTakeFirst()
  if (row) return row
  throw new StoreRefusal('damaged', 'organization', 'The file does not say what it is about.')
}

/** The scenario of a name, or the refusal that there is none. */
export async function scenarioOf(connection: Connection, name: string): Promise<Scenario> {
  const row = await connection
    .selectFrom('scenarios')
    .select(SCENARIO_COLUMNS)
    .where('name', '=', name)
    .executeTakeFirst()
  return knownScenario(name, row)
}

/** Where a change stands, or the refusal that there is none of the id. */
export async function placeOf(
  connection: Connection,
  change: string,
): Promise<{ readonly scenario: string; readonly upTo: number }> {
  const row = await connection
    .selectFrom('changes')
    .select([text('scenario'), whole('number')])
    .where('id', '=', change)
    .executeTakeFirst()
  if (row) return { scenario: row.scenario, upTo: row.number }
  throw new StoreRefusal('unknown-change', change, `There is no change ${change}.`)
}

/** The end of a chain as a change is linked to it, or the refusal that there is no such change. */
export async function readHead(connection: Connection, id: string): Promise<ChainHead> {
  const row = await connection
    .selectFrom('changes')
    .select(SUMMARY_JSON)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new StoreRefusal('unknown-change', id, `There is no change ${id}.`)
  const { number, hash, instant } = summaryOfRow(row)
  return { id, number, hash, instant }
}
