import type { Assignment } from '../model/assignment.ts'
import { type Model, related } from '../model/model.ts'
import type { RuleContext } from './rule.ts'
import { isLive } from './seats.ts'

/** What a scope can name besides a unit: an owned thing, an initiative. */
type Named = 'thing' | 'initiative'

/**
 * The assignments that hold for one thing or one initiative, by its id. Made anew only when
 * assignments change; ask only where there are things, or initiatives.
 */
export function assignmentsWithin(
  { model, remember }: Pick<RuleContext, 'model' | 'remember'>,
  named: Named,
): ReadonlyMap<string, readonly Assignment[]> {
  return remember(model.tables.assignments, `assignments by ${named}`, () => {
    const within = new Map<string, Assignment[]>()
    for (const assignment of model.tables.assignments.list()) {
      const id = assignment.scope?.[named]
      if (id === undefined) continue
      const list = within.get(id)
      if (list) list.push(assignment)
      else within.set(id, [assignment])
    }
    return within
  })
}

/** Whether a live seat answers for or decides what holds for one thing or initiative. */
export function isHeldWithin(model: Model, assignments: readonly Assignment[] = []): boolean {
  return assignments.some(
    ({ verb, position }) =>
      (verb === 'answers-for' || verb === 'decides') &&
      isLive(model.tables.positions.get(position)),
  )
}

/** The things or initiatives that the assignments of a seat hold for. */
export function namedInScopes(model: Model, seat: string, named: Named): readonly string[] {
  return related(model, 'assignments-of-position', seat).flatMap((id) =>
    namedInScope(model, id, named),
  )
}

/** The thing or initiative that an assignment holds for, as a list of one or none. */
export function namedInScope(model: Model, assignment: string, named: Named): readonly string[] {
  const id = model.tables.assignments.get(assignment)?.scope?.[named]
  return id === undefined ? [] : [id]
}
