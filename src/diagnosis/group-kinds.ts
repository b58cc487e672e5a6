import type { Model } from '../model/model.ts'

/** What is written where a seat belongs and is none. */
export type GroupKind = 'bodies' | 'units' | 'groups' | 'people'

const KINDS: readonly GroupKind[] = ['bodies', 'units', 'groups', 'people']

/** Which group, or which person, an id names that is no seat; null where it is a seat or nothing. */
export function groupKindOf({ tables }: Model, id: string): GroupKind | null {
  if (tables.positions.has(id)) return null
  return KINDS.find((kind) => tables[kind].has(id)) ?? null
}

/** The ids that assignments name as seats and that are not in the list of positions. */
export function* strangersInAssignments(model: Model): Iterable<string> {
  // The relation first: building it gives the owners their handles.
  const postings = model.index.relation('assignments-of-position')
  const { positions } = model.tables
  for (let handle = 0; handle < positions.ids.size; handle++) {
    if (positions.at(handle) === undefined && postings.count(handle) > 0) {
      yield positions.ids.idOf(handle)
    }
  }
}
