import type { Assignment } from '../../../src/model/assignment.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { acceptSuggestions } from '../../../src/profile/suggest-assignments.ts'
import type { Edit } from '../../app/editing.ts'

/** What is recorded with a change, at most. */
const LONGEST = 500

/**
 * The change by which a reading is taken over: the seat, where it is new, and the assignments that were chosen. Impossible
 * where the seat has gone, or where another has taken its id, meanwhile.
 */
export function takeOverEdit(
  position: Position,
  isNew: boolean,
  chosen: readonly Assignment[],
  message: string,
): Edit {
  return {
    message: message.slice(0, LONGEST),
    operations: (model: Model) => {
      if (model.tables.positions.has(position.id) === isNew) return []
      const assignments = acceptSuggestions(chosen.map((assignment) => ({ assignment })))
      return isNew
        ? [{ op: 'put', kind: 'positions', entity: position }, ...assignments]
        : assignments
    },
    fields: [],
    touches: isNew ? [] : [position.id],
  }
}
