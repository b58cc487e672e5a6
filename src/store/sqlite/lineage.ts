import { StoreRefusal } from '../stored.ts'
import { whole } from './columns.ts'
import { placeOf, scenarioOf } from './known-rows.ts'
import type { Connection } from './record-file.ts'

/**
 * A part of the way to a state: the changes of one scenario up to a number. Within a scenario the
 * numbers follow one another, and names of scenarios are used once (record SPEC.md, S2).
 */
export type Stretch = { readonly scenario: string; readonly upTo: number }

/** The way to a change, the last stretch first; none to the beginning. */
export async function lineageOf(
  connection: Connection,
  change: string | null,
): Promise<readonly Stretch[]> {
  const stretches: Stretch[] = []
  const seen = new Set<string>()
  for (let at = change; at !== null; ) {
    const stretch = await placeOf(connection, at)
    if (seen.has(stretch.scenario)) {
      const message = `The scenario ${stretch.scenario} is said to come from itself.`
      throw new StoreRefusal('damaged', stretch.scenario, message)
    }
    seen.add(stretch.scenario)
    stretches.push(stretch)
    at = (await scenarioOf(connection, stretch.scenario)).base
  }
  return stretches
}

/** What of a way had been gone at an instant (record SPEC.md, R3). */
export async function lineageAsOf(
  connection: Connection,
  stretches: readonly Stretch[],
  instant: string,
): Promise<readonly Stretch[]> {
  for (const [place, { scenario, upTo }] of stretches.entries()) {
    const last = await connection
      .selectFrom('changes')
      .select(whole('number'))
      .where('scenario', '=', scenario)
      .where('instant', '<=', instant)
      .where('number', '<=', upTo)
      .orderBy('instant', 'desc')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last) return [{ scenario, upTo: last.number }, ...stretches.slice(place + 1)]
  }
  return []
}
