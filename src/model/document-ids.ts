import type { Assignment } from './assignment.ts'
import { derivedHash, idOf } from './id-of.ts'
import { IdTable } from './index/id-table.ts'
import type { Entities, EntityKind } from './kinds.ts'

/** The ids of one list: handle `n` is its entity `n`. */
export type ListIds =
  | { readonly ok: true; readonly ids: IdTable }
  | { readonly ok: false; readonly ids: IdTable; readonly again: readonly number[] }

/** Gives every entity of a list its handle; or says which ones bear the id of an earlier one. */
export function tabulateIds<Kind extends EntityKind>(
  kind: Kind,
  entities: readonly Entities[Kind][],
): ListIds {
  const ids = new IdTable(entities.length, (entity) => idOf(kind, entity as Entities[Kind]))
  const again: number[] = []
  const derives = kind === 'assignments'
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i] as Entities[Kind]
    const hash = derives ? derivedHash(entity as Assignment) : undefined
    const handle =
      hash === undefined ? ids.intern(idOf(kind, entity)) : ids.internHashed(hash, entity)
    if (handle !== i - again.length) again.push(i)
  }
  return again.length === 0 ? { ok: true, ids } : { ok: false, ids, again }
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
