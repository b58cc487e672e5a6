import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { isLive } from '../diagnosis/seats.ts'
import type { Assignment } from '../model/assignment.ts'
import { type Model, related } from '../model/model.ts'
import { VERBS, type Verb } from '../model/verb.ts'
import type { CharterDuty } from './charter.ts'

/** Verbs that one seat alone has in one scope. */
const ALONE: readonly Verb[] = ['answers-for', 'decides']

/** What a seat has to do, by verb, then in the order of the catalogue, what is the document's own last (H7, H8). */
export function dutiesOfSeat(
  catalogue: Catalogue,
  model: Model,
  position: string,
  roles: readonly RoleId[],
): readonly CharterDuty[] {
  const order = new Map(Array.from(catalogue.responsibilities.keys(), (id, at) => [id, at]))
  const placeOf = (of: string) => order.get(of) ?? order.size
  return assignmentsOf(model, position)
    .map((assignment) => dutyOf(catalogue, model, assignment, roles))
    .sort((a, b) => VERBS.indexOf(a.verb) - VERBS.indexOf(b.verb) || placeOf(a.of) - placeOf(b.of))
}

/** The assignments of a seat, in the document's order. */
export function assignmentsOf(model: Model, position: string): readonly Assignment[] {
  return related(model, 'assignments-of-position', position).flatMap(
    (id) => model.tables.assignments.get(id) ?? [],
  )
}

function dutyOf(
  catalogue: Catalogue,
  model: Model,
  assignment: Assignment,
  roles: readonly RoleId[],
): CharterDuty {
  const { verb, of, scope, origin = 'stated' } = assignment
  const parts = catalogue.responsibilities.get(of)?.parts ?? []
  const claims = parts
    .filter((part) => part.involved && part.verb === verb)
    .filter((part) => part.roles.some((role) => roles.includes(role)))
    .flatMap((part) => part.claims)
  return {
    verb,
    of,
    isThing: model.tables.things.has(of),
    scope: scope ?? null,
    origin,
    claims: [...new Set(claims)].sort(),
    others: ALONE.includes(verb) ? othersWith(model, assignment) : [],
  }
}

/** Other live seats with the same verb for the same matter in the same scope. */
function othersWith(model: Model, { position, verb, of, scope }: Assignment): readonly string[] {
  const found = related(model, 'assignments-of-matter', of).flatMap((id) => {
    const one = model.tables.assignments.get(id)
    if (!one || one.position === position || one.verb !== verb) return []
    const isSame = scopeKey(one.scope) === scopeKey(scope)
    return isSame && isLive(model.tables.positions.get(one.position)) ? [one.position] : []
  })
  return [...new Set(found)].sort()
}

function scopeKey(scope: Assignment['scope']): string {
  const { unit, thing, initiative, audience } = scope ?? {}
  return JSON.stringify([unit, thing, initiative, audience].map((part) => part ?? null))
}
