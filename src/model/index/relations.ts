import { roleOf } from '../alignment.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../kinds.ts'
import { holdersOf } from '../position.ts'
import type { Tables } from '../tables.ts'
import { IdTable } from './id-table.ts'
import { Postings } from './postings.ts'

/** Takes the owners an entity names. */
type Take = (owner: string | undefined) => void

type Definition<Kind extends EntityKind> = {
  /** The kind of the items. */
  readonly items: Kind
  /** The kind of the owners; `roles` and `matters` are ids of catalogue and document alike. */
  readonly owners: EntityKind | 'roles' | 'matters'
  readonly read: (entity: Entities[Kind], take: Take) => void
}

const define = <Kind extends EntityKind>(
  items: Kind,
  owners: Definition<Kind>['owners'],
  read: Definition<Kind>['read'],
): Definition<Kind> => ({ items, owners, read })

/**
 * What is looked up from the other side (X9): for an owner, the items that name it. The fact in
 * `touched` bears the relation's name: `positions-of-person/ada`.
 */
const RELATIONS = {
  'positions-of-unit': define('positions', 'units', ({ unit }, take) => take(unit)),
  'positions-of-person': define('positions', 'people', (position, take) => {
    const { holder } = position
    if (typeof holder === 'string') take(holder)
    else for (const { person } of holdersOf(position)) take(person)
  }),
  'positions-of-role': define('positions', 'roles', ({ roles = [] }, take) => {
    for (const role of roles) take(roleOf(role))
  }),
  'lines-to-position': define('positions', 'positions', ({ lines = [] }, take) => {
    for (const { to } of lines) take(to)
  }),
  'groups-of-position': define('groups', 'positions', (group, take) => take(group['reports-to'])),
  'units-of-unit': define('units', 'units', (unit, take) => take(unit.in)),
  'bodies-of-position': define('bodies', 'positions', ({ members, chair }, take) => {
    for (const member of members) take(member)
    take(chair)
  }),
  'assignments-of-position': define('assignments', 'positions', ({ position }, take) =>
    take(position),
  ),
  'assignments-of-matter': define('assignments', 'matters', ({ of }, take) => take(of)),
  'assignments-within-thing': define('assignments', 'things', ({ scope }, take) =>
    take(scope?.thing),
  ),
  'assignments-within-initiative': define('assignments', 'initiatives', ({ scope }, take) =>
    take(scope?.initiative),
  ),
  'delegations-from-position': define('delegations', 'positions', ({ from }, take) => take(from)),
  'delegations-to-position': define('delegations', 'positions', ({ to }, take) => take(to)),
  'absences-of-person': define('absences', 'people', ({ person }, take) => take(person)),
} as const

/** Something that is looked up from the other side. */
export type RelationName = keyof typeof RELATIONS

/** Every relation. */
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationName[]

/** The kind whose entities a relation lists. */
export const itemsOf = (name: RelationName): EntityKind => RELATIONS[name].items

const BY_KIND = new Map(
  ENTITY_KINDS.map((kind) => [kind, RELATION_NAMES.filter((name) => itemsOf(name) === kind)]),
)

/** The relations whose items are the entities of a kind. */
export const relationsOf = (kind: EntityKind): readonly RelationName[] => BY_KIND.get(kind) ?? []

/** The owners an entity names in a relation, each once. */
export function ownersIn(name: RelationName, entity: unknown): readonly string[] {
  const owners: string[] = []
  const { read } = RELATIONS[name] as unknown as Definition<EntityKind>
  read(entity as Entities[EntityKind], (owner) => {
    if (owner !== undefined && !owners.includes(owner)) owners.push(owner)
  })
  return owners
}

/** The handles of owners that are no entities of the document. */
export type FreeIds = { readonly roles: IdTable; readonly matters: IdTable }

/** Fresh handles for owners that are no entities. */
export const freeIds = (): FreeIds => ({ roles: new IdTable(), matters: new IdTable() })

/** The handles of a relation's owners. */
export function ownerIds(name: RelationName, tables: Tables, free: FreeIds): IdTable {
  const { owners } = RELATIONS[name]
  return owners === 'roles' || owners === 'matters' ? free[owners] : tables[owners].ids
}

/** Builds a relation from all its items. Linear. */
export function buildRelation(name: RelationName, tables: Tables, free: FreeIds): Postings {
  const { items, read } = RELATIONS[name] as unknown as Definition<EntityKind>
  const table = tables[items]
  const ids = ownerIds(name, tables, free)
  const handles = table.order.handles()
  let owners = new Int32Array(handles.length)
  let found = new Int32Array(handles.length)
  let pairs = 0
  let item = -1
  let first = 0
  const take: Take = (owner) => {
    if (owner === undefined) return
    const handle = ids.intern(owner)
    // An item that names an owner twice stands in its list once.
    for (let i = first; i < pairs; i++) if (owners[i] === handle) return
    if (pairs === owners.length) {
      owners = doubled(owners)
      found = doubled(found)
    }
    owners[pairs] = handle
    found[pairs++] = item
  }
  for (const handle of handles) {
    item = handle
    first = pairs
    read(table.at(handle) as Entities[EntityKind], take)
  }
  return Postings.of(owners, found, pairs, ids.size)
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2 + 16)
  longer.set(list)
  return longer
}
