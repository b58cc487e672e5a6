import { idOf } from '../model/id-of.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../model/kinds.ts'
import type { Model } from '../model/model.ts'
import type { Operation, PutOperation } from '../model/operation.ts'
import { longestRise } from './longest-rise.ts'
import { sameValue } from './same-value.ts'

/**
 * Operations that lead from one model exactly to the other, the order of entities included (SPEC.md,
 * D2): an import as a change, a proposal as an edit.
 */
export function operationsBetween(before: Model, after: Model): readonly Operation[] {
  const { organization } = after
  const own: readonly Operation[] = sameValue(before.organization, organization)
    ? []
    : [{ op: 'organization', organization }]
  return [...own, ...ENTITY_KINDS.flatMap((kind) => operationsOfKind(kind, before, after))]
}

function operationsOfKind<Kind extends EntityKind>(
  kind: Kind,
  before: Model,
  after: Model,
): readonly Operation[] {
  if ((before.tables[kind] as unknown) === after.tables[kind]) return []
  const former = entitiesById(kind, before)
  const latter = entitiesById(kind, after)
  const operations: Operation[] = []
  const places = new Map<string, number>()
  for (const id of former.keys()) {
    if (latter.has(id)) places.set(id, places.size)
    else operations.push({ op: 'remove', kind, id })
  }
  const common = [...latter.keys()].filter((id) => places.has(id))
  const staying = longestRise(common.map((id) => places.get(id) as number))
  const stays = new Set(common.filter((_, i) => staying.has(i)))

  let staysAhead = stays.size
  let previous: string | null = null
  for (const [id, entity] of latter) {
    const put = { op: 'put', kind, entity } as PutOperation
    if (stays.has(id)) {
      staysAhead--
      if (!sameValue(former.get(id), entity)) operations.push(put)
    } else {
      // What is new comes last anyway; only what must stand before others is told its place.
      const isLast = staysAhead === 0 && !former.has(id)
      operations.push(isLast ? put : { ...put, after: previous })
    }
    previous = id
  }
  return operations
}

function entitiesById<Kind extends EntityKind>(
  kind: Kind,
  model: Model,
): ReadonlyMap<string, Entities[Kind]> {
  const entities = model.tables[kind].list() as readonly Entities[Kind][]
  return new Map(entities.map((entity) => [idOf(kind, entity), entity]))
}
