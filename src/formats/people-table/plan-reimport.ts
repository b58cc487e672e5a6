import { checkSense } from '../../model/check-sense.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import type { Operation, PutOperation } from '../../model/operation.ts'
import { holdersOf, type Position } from '../../model/position.ts'
import { type ComparedField, comparedFields, type Fields } from './compare-fields.ts'
import type { SpokenFields } from './result.ts'

/** The kinds a table speaks of. */
const KINDS = ['units', 'people', 'positions'] as const

/** A kind a table speaks of. */
export type TableKind = (typeof KINDS)[number]

/** What a table is held against. */
export type ReimportPlanInput = {
  /** The document as it is. */
  readonly present: OrganizationDocument
  /** What the table says now. */
  readonly incoming: { readonly document: OrganizationDocument; readonly speaksOf: SpokenFields }
  /** What it said last time; without it, nobody knows who changed what differs. */
  readonly base?: OrganizationDocument
  /** Whether positions and people that are missing in the table are removed. */
  readonly removeMissing?: boolean
  /** What stands where both changed a field: the present value (nothing said), or the table's. */
  readonly onConflict?: 'keep' | 'take'
}

/** A field that differs, and what becomes of it. */
export type FieldOutcome = {
  readonly field: string
  /** As it is, as the table has it, as the table had it last time where that is known. */
  readonly present: unknown
  readonly incoming: unknown
  readonly base?: unknown
  /**
   * `taken`: the table changed it. `kept`: changed by hand, not in the table. `conflict`: changed in
   * both, or nobody knows; `by` says which value stands.
   */
  readonly outcome: 'taken' | 'kept' | 'conflict'
  readonly by: 'present' | 'incoming'
}

/** What the table makes of one entity (T38). */
export type EntityOutcome = {
  readonly kind: TableKind
  readonly id: string
  readonly name: string
  /** `removed-by-hand`: in the table now and last time, but no longer here; it stays away. */
  readonly change: 'new' | 'changed' | 'unchanged' | 'missing' | 'removed' | 'removed-by-hand'
  readonly fields: readonly FieldOutcome[]
}

/** What importing a table again would do. */
export type ReimportPlan = {
  readonly operations: readonly Operation[]
  readonly entities: readonly EntityOutcome[]
  readonly counts: Readonly<Record<EntityOutcome['change'] | 'conflicts' | 'kept', number>>
}

type Entity = Fields & { readonly id: string }
type ById = ReadonlyMap<string, Entity>

/**
 * Holds a table against the document it was imported into before (T38 to T41): three-way by field
 * where it is known what the table said last time. Gives operations for `applyOperations`, and of every
 * entity what becomes of it. Nothing that the table has no column for is touched.
 */
export function planReimport(input: ReimportPlanInput): ReimportPlan {
  const { present, incoming, base, removeMissing = false } = input
  const operations: Operation[] = []
  const entities: EntityOutcome[] = []
  for (const kind of KINDS) {
    const fields = comparedFields(kind, incoming.speaksOf)
    const before = byId(present, kind)
    const last = base && byId(base, kind)
    const now = byId(incoming.document, kind)
    for (const entity of now.values()) {
      const own = before.get(entity.id)
      const outcome = own
        ? compare(own, entity, last, fields, kind, input)
        : addition(entity, last, kind, input)
      if (outcome.put) operations.push(put(kind, outcome.put))
      entities.push(outcome.entity)
    }
    for (const entity of before.values()) {
      if (now.has(entity.id) || kind === 'units' || (last && !last.has(entity.id))) continue
      entities.push(entityOutcome(kind, entity, 'missing'))
    }
  }
  if (!removeMissing) return { operations, entities, counts: countOutcomes(entities) }
  const removed = removeAll(present, operations, entities)
  return { ...removed, counts: countOutcomes(removed.entities) }
}

function byId(document: OrganizationDocument, kind: TableKind): ById {
  return new Map(document[kind].map((entity) => [entity.id, entity as unknown as Entity]))
}

const put = (kind: TableKind, entity: Fields): PutOperation =>
  ({ op: 'put', kind, entity }) as unknown as PutOperation

function entityOutcome(
  kind: TableKind,
  entity: Entity,
  change: EntityOutcome['change'],
  fields: readonly FieldOutcome[] = [],
): EntityOutcome {
  const name = String((kind === 'positions' ? entity.title : entity.name) ?? entity.id)
  return { kind, id: entity.id, name, change, fields }
}

type Outcome = { readonly entity: EntityOutcome; readonly put: Fields | null }

function addition(
  entity: Entity,
  last: ById | undefined,
  kind: TableKind,
  { onConflict }: ReimportPlanInput,
): Outcome {
  const wasRemoved = last?.has(entity.id) === true && onConflict !== 'take'
  return wasRemoved
    ? { entity: entityOutcome(kind, entity, 'removed-by-hand'), put: null }
    : { entity: entityOutcome(kind, entity, 'new'), put: entity }
}

function compare(
  own: Entity,
  incoming: Entity,
  last: ById | undefined,
  fields: readonly ComparedField[],
  kind: TableKind,
  { onConflict }: ReimportPlanInput,
): Outcome {
  const former = last?.get(own.id)
  const outcomes: FieldOutcome[] = []
  let merged: Fields = own
  for (const { field, same, take } of fields) {
    if (same(own, incoming)) continue
    const isKept = former !== undefined && same(former, incoming)
    const isTaken = former !== undefined && same(former, own)
    const outcome = isKept ? 'kept' : isTaken ? 'taken' : 'conflict'
    const takes = isTaken || (outcome === 'conflict' && onConflict === 'take')
    const next = takes ? take(merged, incoming) : merged
    const makesSense =
      kind !== 'positions' || checkSense(kind, next as unknown as Position).length === 0
    if (makesSense) merged = next
    outcomes.push({
      field,
      present: own[field],
      incoming: incoming[field],
      ...(former === undefined ? {} : { base: former[field] }),
      outcome: takes && !makesSense ? 'conflict' : outcome,
      by: takes && makesSense ? 'incoming' : 'present',
    })
  }
  const change = merged === own ? 'unchanged' : 'changed'
  const entity = entityOutcome(kind, own, change, outcomes)
  return { entity, put: merged === own ? null : merged }
}

/** Removes what is missing: positions, and people who then sit nowhere (T41). */
function removeAll(
  present: OrganizationDocument,
  operations: readonly Operation[],
  entities: readonly EntityOutcome[],
): Pick<ReimportPlan, 'operations' | 'entities'> {
  const missing = entities.filter(({ change }) => change === 'missing')
  const gone = new Set(missing.flatMap(({ kind, id }) => (kind === 'positions' ? [id] : [])))
  const seats = new Map(present.positions.map((position) => [position.id, position]))
  for (const operation of operations) {
    if (operation.op === 'put' && operation.kind === 'positions') {
      seats.set(operation.entity.id, operation.entity)
    }
  }
  const seated = new Set<string>()
  for (const position of seats.values()) {
    if (gone.has(position.id)) continue
    for (const { person } of holdersOf(position)) seated.add(person)
  }
  const isRemoved = ({ kind, id, change }: EntityOutcome): boolean =>
    change === 'missing' && (kind === 'positions' || (kind === 'people' && !seated.has(id)))
  const removals = entities
    .filter(isRemoved)
    .map(({ kind, id }): Operation => ({ op: 'remove', kind, id }))
  return {
    operations: [...operations, ...removals],
    entities: entities.map((entity) =>
      isRemoved(entity) ? { ...entity, change: 'removed' } : entity,
    ),
  }
}

function countOutcomes(entities: readonly EntityOutcome[]): ReimportPlan['counts'] {
  const counts = {
    new: 0,
    changed: 0,
    unchanged: 0,
    missing: 0,
    removed: 0,
    'removed-by-hand': 0,
    conflicts: 0,
    kept: 0,
  }
  for (const { change, fields } of entities) {
    counts[change] += 1
    for (const { outcome } of fields) {
      if (outcome === 'conflict') counts.conflicts += 1
      if (outcome === 'kept') counts.kept += 1
    }
  }
  return counts
}
