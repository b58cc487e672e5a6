import type { Assignment } from '../model/assignment.ts'
import type { Model } from '../model/model.ts'

/** By what assignments are looked up. */
type AssignmentRelation =
  | 'assignments-of-matter'
  | 'assignments-of-position'
  | 'assignments-within-thing'
  | 'assignments-within-initiative'

const NONE = new Int32Array(0)

/** The handles of the assignments that name an owner, in the document's order. */
export function assignmentHandles(
  model: Model,
  relation: AssignmentRelation,
  owner: string,
): Int32Array {
  // The relation first: building it gives the owners their handles.
  const postings = model.index.relation(relation)
  const handle = model.index.owners(relation).find(owner)
  return handle === -1 ? NONE : postings.get(handle)
}

/**
 * The assignments that name an owner, in the document's order. Unlike `related` it makes no ids: those
 * of assignments are put together of what they say.
 */
export function assignmentsAt(
  model: Model,
  relation: AssignmentRelation,
  owner: string,
): readonly Assignment[] {
  const { assignments } = model.tables
  const found: Assignment[] = []
  for (const handle of assignmentHandles(model, relation, owner)) {
    const assignment = assignments.at(handle)
    if (assignment) found.push(assignment)
  }
  return found
}
