import type { Assignment } from '../model/assignment.ts'
import type { Model } from '../model/model.ts'

/** For which part of the organisation, thing, initiative or audience a duty holds. */
export type Scope = NonNullable<Assignment['scope']>

/** Whether a scope names nothing but a unit, or nothing at all. */
export function isUnitAlone({ thing, initiative, audience }: Scope): boolean {
  return thing === undefined && initiative === undefined && audience === undefined
}

/** A scope as one word, the same for the same scope. */
export function scopeKey(scope: Scope): string {
  const { unit, thing, initiative, audience } = scope
  if (isUnitAlone(scope)) return unit ?? ''
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
  const units =
    meets(a.unit, b.unit) || isInUnit(model, a.unit, b.unit) || isInUnit(model, b.unit, a.unit)
  return (
    units &&
    meets(a.thing, b.thing) &&
    meets(a.initiative, b.initiative) &&
    meets(a.audience, b.audience)
  )
}

/** Whether two names may stand for one thing: they are the same, or one of them is left open. */
function meets(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

/** Whether a unit is another or lies in it. */
function isInUnit(model: Model, inner: string | undefined, outer: string | undefined): boolean {
  if (inner === undefined || outer === undefined) return inner === outer
  return inner === outer || unitsUpFrom(model, inner).includes(outer)
}

/** What lies around units, by table: an edit that leaves the units alone keeps them. */
const upwards = new WeakMap<Model['tables']['units'], Map<string, readonly string[]>>()

/** A unit and the units around it, from the nearest up; units in a circle stand there once. */
export function unitsUpFrom(model: Model, unit: string): readonly string[] {
  const { units } = model.tables
  let chains = upwards.get(units)
  if (!chains) {
    chains = new Map()
    upwards.set(units, chains)
  }
  const known = chains.get(unit)
  if (known) return known
  const chain = new Set<string>()
  for (let at: string | undefined = unit; at !== undefined && !chain.has(at); ) {
    chain.add(at)
    at = units.get(at)?.in
  }
  const listed = [...chain]
  chains.set(unit, listed)
  return listed
}
