import { sql } from 'kysely'
import type { Append } from '../../app/ports.ts'
import type { PersonalRecord } from '../../record/change.ts'
import { MAIN, type Scenario } from '../../record/scenario.ts'
import { checkAppend, checkNewChange, nameGiven } from '../check-append.ts'
import { checkClosing, checkNewScenario } from '../scenario-rules.ts'
import { text } from './columns.ts'
import { placeOf, readHead, scenarioOf } from './known-rows.ts'
import type { Connection } from './record-file.ts'
import { rowOfChange, rowOfPersonal } from './rows.ts'

/** Rows of personal data that are written at once. */
const ROWS = 1000

/** Writes what every record begins with. */
export async function beginRecord(connection: Connection, name: string): Promise<void> {
  await connection
    .insertInto('organization')
    .values({ only_row: 1, name: JSON.stringify(name), erasures: 0, traces: 0 })
    .execute()
  const main: Scenario = { name: MAIN, base: null, head: null, number: 0, closed: null }
  await connection.insertInto('scenarios').values(main).execute()
}

/** Appends changes where the writer saw the scenario stand (record SPEC.md, S3). */
export async function writeAppend(connection: Connection, append: Append): Promise<Scenario> {
  const scenario = await scenarioOf(connection, append.scenario)
  const { head: from } = scenario
  checkAppend(append, scenario, from === null ? null : await readHead(connection, from))
  for (const change of append.changes) {
    const { numInsertedOrUpdatedRows } = await connection
      .insertInto('changes')
      .values(rowOfChange(change))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    checkNewChange(change.id, numInsertedOrUpdatedRows === 0n)
  }
  await insertPersonal(connection, append.personal)
  const name = nameGiven(append)
  if (name !== undefined) {
    await connection
      .updateTable('organization')
      .set({ name: JSON.stringify(name) })
      .execute()
  }
  const { id: head, number } = append.changes.at(-1) as Append['changes'][number]
  await connection
    .updateTable('scenarios')
    .set({ head, number })
    .where('name', '=', scenario.name)
    .execute()
  return { ...scenario, head, number }
}

/** Many rows in one statement: an import may bring contact data by the hundred thousand. */
async function insertPersonal(
  connection: Connection,
  personal: readonly PersonalRecord[],
): Promise<void> {
  for (let first = 0; first < personal.length; first += ROWS) {
    const rows = personal.slice(first, first + ROWS).map(rowOfPersonal)
    await sql`insert into personal (change, at, subject, data)
      select value ->> 'change', value ->> 'at', value ->> 'subject', value ->> 'data'
      from json_each(${JSON.stringify(rows)}) order by key`.execute(connection)
  }
}

/** Opens a scenario at a change. */
export async function writeScenario(
  connection: Connection,
  { name, base }: { readonly name: string; readonly base: string | null },
): Promise<Scenario> {
  const taken = await connection
    .selectFrom('scenarios')
    .select(text('name'))
    .where('name', '=', name)
    .executeTakeFirst()
  checkNewScenario(name, taken !== undefined)
  const number = base === null ? 0 : (await placeOf(connection, base)).upTo
  const scenario: Scenario = { name, base, head: base, number, closed: null }
  await connection.insertInto('scenarios').values(scenario).execute()
  return scenario
}

/** Closes a scenario. */
export async function writeClosing(
  connection: Connection,
  { name, instant }: { readonly name: string; readonly instant: string },
): Promise<Scenario> {
  const scenario = await scenarioOf(connection, name)
  checkClosing(scenario)
  await connection
    .updateTable('scenarios')
    .set({ closed: instant })
    .where('name', '=', name)
    .execute()
  return { ...scenario, closed: instant }
}
