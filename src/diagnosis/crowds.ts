import type { Verb } from '../model/verb.ts'
import { countVerb, type Duty, dutiesOf } from './duties.ts'
import type { RuleContext } from './rule.ts'
import { groupDuties } from './scope-groups.ts'
import { scopeKey } from './scopes.ts'

/** More seats than a bound that have one part in one matter and one scope. */
export type Crowd = { readonly duties: readonly Duty[]; readonly unit: string | null }

/** The largest crowd in a matter, by one verb in one scope; nothing where no scope has so many. */
export function crowdIn(
  context: Pick<RuleContext, 'model' | 'once'>,
  matter: string,
  verb: Verb,
  most: number,
): Crowd | null {
  if (countVerb(context, matter, verb) <= most) return null
  const crowded = groupDuties(dutiesOf(context.model, matter, [verb]))
    .filter(({ seats }) => seats.size > most)
    .map(({ scope, seats, duties }) => ({ scope, key: scopeKey(scope), size: seats.size, duties }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
  const [first] = crowded
  return first ? { duties: first.duties, unit: first.scope.unit ?? null } : null
}
