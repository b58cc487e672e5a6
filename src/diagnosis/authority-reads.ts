import { mattersNaming, mattersOfRule } from './decision-rights.ts'
import { AUTHORITY, mattersOf } from './duties.ts'
import { mattersAffected } from './lines.ts'
import { allMatters, withMattersBelow } from './matters.ts'
import type { AnyRule } from './rule.ts'

/**
 * What rules read that hold who answers for a matter against who decides it: each kind of fact with
 * the matters that a change of it can affect (U7).
 */
export const AUTHORITY_READS: AnyRule['reads'] = {
  'assignments-of-matter': (id, { model }) => withMattersBelow(model, [id]),
  positions: (id, context, before) => [
    ...mattersAffected(context.model, before, id, AUTHORITY),
    ...mattersNaming(context, id, before),
  ],
  'delegations-to-position': (id, { model }) => mattersOf(model, id),
  rules: (id, context, before) => mattersOfRule(context, id, before),
  responsibilities: (id) => [id],
  things: (id) => [id],
  units: (id, { model }, before) =>
    model.tables.units.get(id)?.in === before.tables.units.get(id)?.in ? [] : allMatters(model),
}
