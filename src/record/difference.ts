import { idOf } from '../model/id-of.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../model/kinds.ts'
import type { Model } from '../model/model.ts'
import { sameValue } from './same-value.ts'

/** One field of an entity with both its values; a value that is not there is left out. */
export type FieldDifference = {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What became of one entity, or of the organisation itself (`kind: 'organization'`). */
export type EntityDifference = {
  readonly kind: EntityKind | 'organization'
  readonly id: string
} & (
  | { readonly change: 'added'; readonly entity: Entities[EntityKind] }
  | { readonly change: 'removed'; readonly entity: Entities[EntityKind] }
  | { readonly change: 'changed'; readonly fields: readonly FieldDifference[] }
)

/**
 * What differs between two models, by entity and field (SPEC.md, D1), sorted. What they share is not
 * looked at, so neighbours in history are compared quickly.
 */
export function difference(before: Model, after: Model): readonly EntityDifference[] {
  const found: EntityDifference[] = []
  if (before.organization !== after.organization) {
    const fields = fieldDifferences(before.organization, after.organization)
    const { id } = after.organization
    if (fields.length > 0) found.push({ kind: 'organization', id, change: 'changed', fields })
  }
  for (const kind of ENTITY_KINDS) {
    const list: EntityDifference[] = []
    for (const { id, before: former, after: latter } of changedEntities(kind, before, after)) {
      if (former === undefined) {
        if (latter !== undefined) list.push({ kind, id, change: 'added', entity: latter })
      } else if (latter === undefined) {
        list.push({ kind, id, change: 'removed', entity: former })
      } else {
        const fields = fieldDifferences(former, latter)
        if (fields.length > 0) list.push({ kind, id, change: 'changed', fields })
      }
    }
    found.push(...list.sort((a, b) => (a.id < b.id ? -1 : 1)))
  }
  return found
}

/** An entity on both sides, where it is not the very same. */
export type EntityPair<Kind extends EntityKind> = {
  readonly id: string
  readonly before: Entities[Kind] | undefined
  readonly after: Entities[Kind] | undefined
}

/** The entities of a kind that are not the very same object in both models; unsorted. */
export function changedEntities<Kind extends EntityKind>(
  kind: Kind,
  before: Model,
  after: Model,
): readonly EntityPair<Kind>[] {
  const formerTable = before.tables[kind]
  const latterTable = after.tables[kind]
  if ((formerTable as unknown) === latterTable) return []
  const pairs: EntityPair<Kind>[] = []
  for (const former of formerTable.list() as readonly Entities[Kind][]) {
    const id = idOf(kind, former)
    const latter = latterTable.get(id) as Entities[Kind] | undefined
    if (latter !== former) pairs.push({ id, before: former, after: latter })
  }
  for (const latter of latterTable.list() as readonly Entities[Kind][]) {
    const id = idOf(kind, latter)
    if (formerTable.get(id) === undefined) pairs.push({ id, before: undefined, after: latter })
  }
  return pairs
}

/** The fields in which two entities differ, by name. */
function fieldDifferences(before: object, after: object): readonly FieldDifference[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].sort().flatMap((field) => {
    const former = fieldOf(before, field)
    const latter = fieldOf(after, field)
    if (sameValue(former, latter)) return []
    const one = former === undefined ? {} : { before: former }
    return [{ field, ...one, ...(latter === undefined ? {} : { after: latter }) }]
  })
}

/** The value of a field; `undefined` where there is none. */
export function fieldOf(entity: object | undefined, field: string): unknown {
  if (entity === undefined || !Object.hasOwn(entity, field)) return undefined
  return (entity as Readonly<Record<string, unknown>>)[field]
}
