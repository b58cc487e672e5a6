import { documentJsonSchema } from '../../model/document-json-schema.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'

/** Keys in the order they are written in, by the kind of entity; those within entities by `inner`. */
export type KeyOrder = {
  readonly organization: ReadonlyMap<string, number>
  readonly kinds: Readonly<Record<EntityKind, ReadonlyMap<string, number>>>
  readonly inner: ReadonlyMap<string, number>
}

type Schema = Readonly<Record<string, unknown>>

/** What a part of an entity is about stands before what is said of it. */
const NAMING = ['id', 'role', 'person', 'position', 'to'] as const

let made: KeyOrder | undefined

/** The order of the schemas (D7 of the model), read off the JSON Schema made of them. */
export function keyOrder(): KeyOrder {
  if (made) return made
  const document = documentJsonSchema() as Schema
  const lists = propertiesOf(document)
  const inner = new Map<string, number>(NAMING.map((key, rank) => [key, rank]))
  rankInner(document, inner)
  const kinds = ENTITY_KINDS.map((kind) => [kind, ranksOf(propertiesOf(itemOf(lists[kind])))])
  made = {
    organization: ranksOf(propertiesOf(lists.organization)),
    kinds: Object.fromEntries(kinds) as KeyOrder['kinds'],
    inner,
  }
  return made
}

/** The keys of a mapping that say something, ranked ones first, others by their code units. */
export function orderedKeys(
  mapping: Readonly<Record<string, unknown>>,
  ranks: ReadonlyMap<string, number>,
): readonly string[] {
  const rank = (key: string) => ranks.get(key) ?? ranks.size
  return Object.keys(mapping)
    .filter((key) => mapping[key] !== undefined)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** The schema of the items of a list that may also be empty. */
function itemOf(list: unknown): unknown {
  const alternatives = (list as { readonly anyOf?: readonly Schema[] } | undefined)?.anyOf ?? [list]
  return (alternatives as readonly Schema[]).find((one) => one.items !== undefined)?.items
}

function propertiesOf(schema: unknown): Schema {
  return ((schema as Schema | undefined)?.properties ?? {}) as Schema
}

function ranksOf(properties: Schema): ReadonlyMap<string, number> {
  return new Map(Object.keys(properties).map((key, rank) => [key, rank]))
}

/** Every key of every mapping, as the schemas name them first. */
function rankInner(schema: unknown, ranks: Map<string, number>): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const key of Object.keys(propertiesOf(schema))) {
    if (!ranks.has(key)) ranks.set(key, ranks.size)
  }
  for (const part of Object.values(schema)) rankInner(part, ranks)
}
