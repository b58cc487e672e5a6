import type { Model } from '../model/model.ts'
import { mattersOf } from './duties.ts'
import { becameLive, seatsAffected } from './lines.ts'
import type { AnyRule, FactKind } from './rule.ts'

/**
 * What rules read that look at who has which part in a matter, and at nothing else: each kind of fact
 * with the matters that a change of it can affect (U7).
 */
export const DUTY_READS: AnyRule['reads'] = {
  'assignments-of-matter': (id) => [id],
  positions: (id, { model }, before) => (becameLive(model, before, id) ? mattersOf(model, id) : []),
  things: (id) => [id],
}

/** The same for rules that also ask who stands above whom, two levels up (D3). */
export const DUTY_AND_LINE_READS: AnyRule['reads'] = {
  ...DUTY_READS,
  positions: (id, { model }, before) => mattersAround(model, before, id),
}

function mattersAround(model: Model, before: Model, seat: string): readonly string[] {
  return seatsAffected(model, before, seat).flatMap((id) => mattersOf(model, id))
}

/** The matters whose duties an edit touched: by an assignment, or by a seat that came or went (D1). */
export function mattersTouched(
  model: Model,
  before: Model,
  facts: readonly { readonly kind: FactKind; readonly id: string }[],
): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ kind, id }) => {
      if (kind === 'assignments-of-matter') return [id]
      return kind === 'positions' && becameLive(model, before, id) ? mattersOf(model, id) : []
    }),
  )
}
