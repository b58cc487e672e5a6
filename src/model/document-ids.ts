import type { Assignment } from './assignment.ts'
import { hashText } from './hash-text.ts'
import { derivedHash, idOf } from './id-of.ts'
import { type IdSource, IdTable } from './index/id-table.ts'
import type { Entities, EntityKind } from './kinds.ts'

/** The ids of one list: handle `n` is its entity `n`; or which entities bear the id of an earlier one. */
export type ListIds =
  | { readonly ok: true; readonly ids: IdTable }
  | { readonly ok: false; readonly again: readonly number[] }

/** Gives every entity of a list its handle; or says which ones bear the id of an earlier one. */
export function tabulateIds<Kind extends EntityKind>(
  kind: Kind,
  entities: readonly Entities[Kind][],
): ListIds {
  const ids = new IdTable(sourceOf(kind, entities))
  for (let i = 0; i < entities.length; i++) {
    if (!ids.list()) return { ok: false, again: findAgain(kind, entities) }
  }
  return { ok: true, ids }
}

function sourceOf<Kind extends EntityKind>(
  kind: Kind,
  entities: readonly Entities[Kind][],
): IdSource {
  const idAt = (index: number) => idOf(kind, entities[index] as Entities[Kind])
  if (kind !== 'assignments') {
    return { length: entities.length, idOf: idAt, hashOf: (index) => hashText(idAt(index)) }
  }
  const assignments = entities as unknown as readonly Assignment[]
  const hashOf = (index: number) =>
    derivedHash(assignments[index] as Assignment) ?? hashText(idAt(index))
  return { length: entities.length, idOf: idAt, hashOf }
}

function findAgain<Kind extends EntityKind>(kind: Kind, entities: readonly Entities[Kind][]) {
  const seen = new Set<string>()
  const again: number[] = []
  for (const [i, entity] of entities.entries()) {
    const { size } = seen
    if (seen.add(idOf(kind, entity)).size === size) again.push(i)
  }
  return again
}

/** Tables made while a document was read, for the model that is opened from it: made once, not twice. */
const tables = new WeakMap<object, IdTable>()

/** Keeps the table of a list that was read. */
export function keepIds(entities: readonly unknown[], ids: IdTable): void {
  tables.set(entities, ids)
}

/** Takes the table of a list, made on the spot when it was not kept. Throws when an id stands twice. */
export function takeIds<Kind extends EntityKind>(
  kind: Kind,
  entities: readonly Entities[Kind][],
): IdTable {
  const kept = tables.get(entities)
  // A table that has grown since belongs to another model.
  if (kept?.size === entities.length) return kept
  const made = tabulateIds(kind, entities)
  if (!made.ok) throw new TypeError(`An id of ${kind} stands twice; read the document first`)
  return made.ids
}
