import { DOCUMENT_VERSION, type OrganizationDocument } from './document.ts'
import { ModelIndex } from './index/model-index.ts'
import { freeIds, itemsOf, type RelationName } from './index/relations.ts'
import { buildTree } from './index/tree.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from './kinds.ts'
import type { Organization } from './organization.ts'
import { type Tables, tabulate } from './tables.ts'

/**
 * An organisation, indexed. Never changes: `applyOperations` gives another model that shares with
 * this one everything the edit left alone.
 */
export type Model = {
  readonly organization: Organization
  readonly tables: Tables
  readonly index: ModelIndex
}

/** Indexes a document that `readDocument` gave. Throws when an id stands twice in a list. */
export function openModel(document: OrganizationDocument): Model {
  return indexModel(document.organization, tabulate(document))
}

/** Indexes tables from scratch. */
export function indexModel(organization: Organization, tables: Tables): Model {
  const tree = buildTree(tables.positions, tables.units.ids)
  return { organization, tables, index: new ModelIndex(tables, tree, freeIds()) }
}

/** The document of a model: its entities as they were read or put, in the same order. */
export function documentOf(model: Model): OrganizationDocument {
  const lists = ENTITY_KINDS.map((kind) => [kind, model.tables[kind].list()] as const)
  const { organization } = model
  const document = { mandate: DOCUMENT_VERSION, organization, ...Object.fromEntries(lists) }
  return document as unknown as OrganizationDocument
}

/** The entity of a kind and id. */
export function entityOf<Kind extends EntityKind>(
  model: Model,
  kind: Kind,
  id: string,
): Entities[Kind] | undefined {
  return model.tables[kind].get(id)
}

/**
 * The ids of the items that name an owner in a relation, in the document's order:
 * `related(model, 'positions-of-person', 'ada')`. None for an owner nobody names.
 */
export function related(model: Model, name: RelationName, owner: string): readonly string[] {
  const postings = model.index.relation(name)
  const handle = model.index.owners(name).find(owner)
  if (handle === -1) return []
  const { ids } = model.tables[itemsOf(name)]
  return Array.from(postings.get(handle), (item) => ids.idOf(item))
}
