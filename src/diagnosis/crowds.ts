import type { Verb } from '../model/verb.ts'
import { dutiesOf } from './duties.ts'
import { type Duty, dutiesIn } from './matter-duties.ts'
import type { RuleContext } from './rule.ts'
import { groupDuties } from './scope-groups.ts'
import { scopeKey } from './scopes.ts'

/** More seats than a bound that have one part in one matter and one scope. */
export type Crowd = { readonly duties: readonly Duty[]; readonly unit: string | null }

/** The largest crowd in a matter, by one verb in one scope; nothing where no scope has so many. */
export function crowdIn(
  { model }: Pick<RuleContext, 'model'>,
  matter: string,
  verb: Verb,
  most: number,
): Crowd | null {
  // Most matters have fewer duties of all verbs together.
  const duties =
    dutiesIn(model, matter).stated.length <= most ? [] : dutiesOf(model, matter, [verb])
  if (duties.length <= most) return null
  const crowded = groupDuties(duties)
    .filter(({ seats }) => seats.size > most)
    .map(({ scope, seats, duties }) => ({ scope, key: scopeKey(scope), size: seats.size, duties }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
  const [first] = crowded
  return first ? { duties: first.duties, unit: first.scope.unit ?? null } : null
}
