import type { Tables } from '../tables.ts'
import type { IdTable } from './id-table.ts'
import type { Postings } from './postings.ts'
import { buildRelation, type FreeIds, ownerIds, type RelationName } from './relations.ts'
import type { Tree } from './tree.ts'

/**
 * Everything a model knows by looking things up: the tree, and the relations from the other side. A
 * relation is built when it is first asked for, and from then on edits carry it along (X9).
 */
export class ModelIndex {
  readonly tree: Tree
  readonly free: FreeIds
  readonly #tables: Tables
  readonly #relations: Map<RelationName, Postings>

  constructor(
    tables: Tables,
    tree: Tree,
    free: FreeIds,
    relations: Map<RelationName, Postings> = new Map(),
  ) {
    this.#tables = tables
    this.tree = tree
    this.free = free
    this.#relations = relations
  }

  /** The items of a relation by owner handle. */
  relation(name: RelationName): Postings {
    const known = this.#relations.get(name)
    if (known) return known
    const built = buildRelation(name, this.#tables, this.free)
    this.#relations.set(name, built)
    return built
  }

  /** The handles of a relation's owners. */
  owners(name: RelationName): IdTable {
    return ownerIds(name, this.#tables, this.free)
  }

  /** The relations that have been asked for. */
  get built(): ReadonlyMap<RelationName, Postings> {
    return this.#relations
  }
}
