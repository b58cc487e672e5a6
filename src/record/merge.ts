import { checkOperation } from '../model/check-operation.ts'
import { idOf } from '../model/id-of.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../model/kinds.ts'
import type { Model } from '../model/model.ts'
import type { Operation, PutOperation } from '../model/operation.ts'
import type { Organization } from '../model/organization.ts'
import { ProblemList } from '../model/problem-list.ts'
import { changedEntities } from './difference.ts'
import { type FieldClash, mergeFields } from './merge-entity.ts'
import { sameValue } from './same-value.ts'

/** Where two sides cannot both be had (SPEC.md, M2). */
export type Conflict = {
  readonly kind: EntityKind | 'organization'
  readonly id: string
} & (
  | ({ readonly reason: 'field' } & FieldClash)
  | { readonly reason: 'removed'; readonly by: 'ours' | 'theirs' }
  | {
      readonly reason: 'contradiction'
      readonly ours: Entities[EntityKind]
      readonly theirs: Entities[EntityKind]
    }
)

/** Settles one conflict (SPEC.md, M3); without a field, the whole entity. */
export type Choice = Pick<Conflict, 'kind' | 'id'> & {
  readonly field?: string
  readonly take: 'ours' | 'theirs'
}

/** What brings theirs into ours, and what stands against it. */
export type Merge = {
  /** Whether no conflict is open. */
  readonly settled: boolean
  /** To be applied to ours. */
  readonly operations: readonly Operation[]
  /** Sorted by kind, id and field. */
  readonly conflicts: readonly Conflict[]
}

/** Three models that meet: two and the one both come from. */
export type MergeSides = { readonly base: Model; readonly ours: Model; readonly theirs: Model }

/** Merges by entity and field (SPEC.md, M). Conflicts are shown, never guessed. */
export function merge(sides: MergeSides, choices: readonly Choice[] = []): Merge {
  const taken = new Map(choices.map((one) => [keyOf(one.kind, one.id, one.field), one.take]))
  const choose = (kind: string, id: string, field?: string) => taken.get(keyOf(kind, id, field))
  const operations: Operation[] = []
  const conflicts: Conflict[] = []
  mergeOrganization(sides, choose, operations, conflicts)
  for (const kind of ENTITY_KINDS) mergeKind(kind, sides, choose, operations, conflicts)
  return { settled: conflicts.length === 0, operations, conflicts }
}

type Choose = (kind: string, id: string, field?: string) => Choice['take'] | undefined

const keyOf = (kind: string, id: string, field?: string) => JSON.stringify([kind, id, field])

function mergeOrganization(
  { base, ours, theirs }: MergeSides,
  choose: Choose,
  operations: Operation[],
  conflicts: Conflict[],
): void {
  const kind = 'organization'
  const { id } = ours[kind]
  const { merged, clashes } = mergeFields(base[kind], ours[kind], theirs[kind], (field) =>
    choose(kind, id, field),
  )
  for (const clash of clashes) conflicts.push({ kind, id, reason: 'field', ...clash })
  if (sameValue(merged, ours[kind])) return
  operations.push({ op: kind, organization: merged as unknown as Organization })
}

function mergeKind<Kind extends EntityKind>(
  kind: Kind,
  { base, ours, theirs }: MergeSides,
  choose: Choose,
  operations: Operation[],
  conflicts: Conflict[],
): void {
  const placeOf = placer(kind, ours, theirs)
  const found: Conflict[] = []
  for (const { id, before, after } of changedEntities(kind, base, theirs)) {
    const mine = ours.tables[kind].get(id) as Entities[Kind] | undefined
    if (sameValue(mine, after) || sameValue(before, after)) continue
    const wasMine = sameValue(before, mine)
    const put = (entity: unknown) =>
      operations.push({
        op: 'put',
        kind,
        entity,
        ...(mine === undefined ? placeOf(id) : {}),
      } as PutOperation)
    const takeTheirs = () => {
      if (after === undefined) operations.push({ op: 'remove', kind, id })
      else put(after)
    }

    if (wasMine) {
      takeTheirs()
    } else if (mine === undefined || after === undefined) {
      const choice = choose(kind, id)
      const by = mine === undefined ? 'ours' : 'theirs'
      if (choice === undefined) found.push({ kind, id, reason: 'removed', by })
      if (choice === 'theirs') takeTheirs()
    } else {
      const { merged, clashes } = mergeFields(before ?? {}, mine, after, (field) =>
        choose(kind, id, field),
      )
      for (const clash of clashes) found.push({ kind, id, reason: 'field', ...clash })
      if (!contradicts(kind, id, merged)) {
        if (!sameValue(merged, mine)) put(merged)
      } else {
        const choice = choose(kind, id)
        const sides = { ours: mine, theirs: after }
        if (choice === undefined) found.push({ kind, id, reason: 'contradiction', ...sides })
        if (choice === 'theirs') takeTheirs()
      }
    }
  }
  conflicts.push(...found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)))
}

/** Whether a merged entity is none, though both sides were: it contradicts itself, or its own id. */
function contradicts(kind: EntityKind, id: string, merged: object): boolean {
  const operation = { op: 'put', kind, entity: merged }
  if (!checkOperation(operation, 0, new ProblemList({ operations: [operation] }))) return true
  return idOf(kind, merged as never) !== id
}

/** Says behind which entity one that theirs added comes to stand (SPEC.md, M4). */
function placer(kind: EntityKind, ours: Model, theirs: Model) {
  let previous: Map<string, string | null> | undefined
  return (id: string): { readonly after?: string | null } => {
    if (!previous) {
      previous = new Map()
      let last: string | null = null
      for (const entity of theirs.tables[kind].list()) {
        const own = idOf(kind, entity as never)
        previous.set(own, last)
        last = own
      }
    }
    const before = previous.get(id)
    if (before === undefined) return {}
    return before === null || ours.tables[kind].get(before) !== undefined ? { after: before } : {}
  }
}
