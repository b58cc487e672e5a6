import { StoreRefusal } from '../stored.ts'
import { text } from './columns.ts'
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
    const base = stretches[place + 1]?.upTo ?? 0
    const last = await lastAsOf(connection, scenario, { after: base, upTo }, instant)
    if (last > base) return [{ scenario, upTo: last }, ...stretches.slice(place + 1)]
  }
  return []
}

/** Instants never fall along a chain (record SPEC.md, C3), so the place is found by halving. */
async function lastAsOf(
  connection: Connection,
  scenario: string,
  { after, upTo }: { readonly after: number; readonly upTo: number },
  instant: string,
): Promise<number> {
  let [low, high] = [after, upTo]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const row = await connection
      .selectFrom('changes')
      .select(text('instant'))
      .where('scenario', '=', scenario)
      .where('number', '=', middle)
      .executeTakeFirst()
    if (row && row.instant <= instant) low = middle
    else high = middle - 1
  }
  return low
}
