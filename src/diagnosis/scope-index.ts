import type { Assignment } from '../model/assignment.ts'
import type { Model } from '../model/model.ts'
import { assignmentsAt } from './assignments-at.ts'
import { isLive } from './seats.ts'

/** What a scope can name besides a unit: an owned thing, an initiative. */
type Named = 'thing' | 'initiative'

/** The assignments that hold for one thing or one initiative, by its id. */
export function assignmentsWithin(model: Model, named: Named, id: string): readonly Assignment[] {
  return assignmentsAt(model, `assignments-within-${named}`, id)
}

/** Whether a live seat answers for or decides what holds for one thing or initiative. */
export function isHeldWithin(model: Model, named: Named, id: string): boolean {
  return assignmentsWithin(model, named, id).some(
    ({ verb, position }) =>
      (verb === 'answers-for' || verb === 'decides') &&
      isLive(model.tables.positions.get(position)),
  )
}

/** The things or initiatives that the assignments of a seat hold for. */
export function namedInScopes(model: Model, seat: string, named: Named): readonly string[] {
  return assignmentsAt(model, 'assignments-of-position', seat).flatMap(
    ({ scope }) => scope?.[named] ?? [],
  )
}

/** The thing or initiative that an assignment holds for, as a list of one or none. */
export function namedInScope(model: Model, assignment: string, named: Named): readonly string[] {
  const id = model.tables.assignments.get(assignment)?.scope?.[named]
  return id === undefined ? [] : [id]
}
