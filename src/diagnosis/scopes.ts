import type { Assignment } from '../model/assignment.ts'
import type { Model } from '../model/model.ts'

/** For which part of the organisation, thing, initiative or audience a duty holds. */
export type Scope = NonNullable<Assignment['scope']>

/** A scope as one word, the same for the same scope. */
export function scopeKey({ unit, thing, initiative, audience }: Scope): string {
  const all = thing === undefined && initiative === undefined && audience === undefined
  if (all) return unit ?? ''
  return [unit, thing, initiative, audience].map((one) => one ?? '').join('\n')
}

/** Whether a scope covers another: it names nothing that the other leaves open or has otherwise. */
export function covers(model: Model, wide: Scope, narrow: Scope): boolean {
  return (
    (wide.unit === undefined || isInUnit(model, narrow.unit, wide.unit)) &&
    (wide.thing === undefined || wide.thing === narrow.thing) &&
    (wide.initiative === undefined || wide.initiative === narrow.initiative) &&
    (wide.audience === undefined || wide.audience === narrow.audience)
  )
}

/** Whether two scopes have anything in common. */
export function overlap(model: Model, a: Scope, b: Scope): boolean {
  const meets = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other
  const units =
    meets(a.unit, b.unit) || isInUnit(model, a.unit, b.unit) || isInUnit(model, b.unit, a.unit)
  return (
    units &&
    meets(a.thing, b.thing) &&
    meets(a.initiative, b.initiative) &&
    meets(a.audience, b.audience)
  )
}

/** Whether a unit is another or lies in it; units in a circle end the search. */
function isInUnit(model: Model, inner: string | undefined, outer: string | undefined): boolean {
  const { units } = model.tables
  let at = inner
  for (let steps = 0; at !== undefined && steps <= units.size; steps++) {
    if (at === outer) return true
    at = units.get(at)?.in
  }
  return false
}
