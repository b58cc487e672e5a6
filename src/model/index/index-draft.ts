import type { EntityKind } from '../kinds.ts'
import type { Model } from '../model.ts'
import type { Position } from '../position.ts'
import type { Tables, TablesDraft } from '../tables.ts'
import { ModelIndex } from './model-index.ts'
import type { Postings, PostingsDraft, Rank } from './postings.ts'
import { itemsOf, ownersIn, type RelationName, relationsOf } from './relations.ts'
import { type OnFact, TreeDraft } from './tree-draft.ts'

/** An edit of one relation. */
type RelationDraft = { readonly name: RelationName; readonly draft: PostingsDraft }

/** An edit of the index: takes in entity by entity what an edit of the tables changed. */
export class IndexDraft {
  readonly #model: Model
  readonly #tables: TablesDraft
  readonly #touched: Set<string>
  readonly #relations = new Map<EntityKind, readonly RelationDraft[]>()
  #tree: TreeDraft | undefined

  /** Begins an edit; facts that change are added to `touched`. */
  constructor(model: Model, tables: TablesDraft, touched: Set<string>) {
    this.#model = model
    this.#tables = tables
    this.#touched = touched
  }

  /** Takes in an entity that has been put into its table anew. */
  add(kind: EntityKind, handle: number, entity: unknown): void {
    if (kind === 'positions') this.#openTree().add(handle, entity as Position)
    const rank = this.#rank(kind)
    for (const relation of this.#relationsOf(kind)) {
      for (const owner of ownersIn(relation.name, entity)) {
        relation.draft.add(this.#owner(relation.name, owner), handle, rank)
      }
    }
    this.#touchOwners(kind, entity)
  }

  /** Takes in an entity that has been replaced in its table. */
  replace(kind: EntityKind, handle: number, former: unknown, entity: unknown): void {
    if (kind === 'positions') {
      this.#openTree().replace(handle, former as Position, entity as Position)
    }
    const rank = this.#rank(kind)
    for (const { name, draft } of this.#relationsOf(kind)) {
      const before = ownersIn(name, former)
      const now = ownersIn(name, entity)
      for (const owner of before) {
        if (!now.includes(owner)) draft.remove(this.#owner(name, owner), handle, rank)
      }
      for (const owner of now) {
        if (!before.includes(owner)) draft.add(this.#owner(name, owner), handle, rank)
      }
    }
    this.#touchOwners(kind, former)
    this.#touchOwners(kind, entity)
  }

  /** Takes in that an entity goes; it still stands in its table. */
  remove(kind: EntityKind, handle: number, former: unknown): void {
    if (kind === 'positions') this.#openTree().remove(handle)
    const rank = this.#rank(kind)
    for (const { name, draft } of this.#relationsOf(kind)) {
      for (const owner of ownersIn(name, former)) {
        draft.remove(this.#owner(name, owner), handle, rank)
      }
    }
    this.#touchOwners(kind, former)
  }

  /** Does something that gives an entity another place in its table's order. */
  reorder(kind: EntityKind, handle: number, move: () => void): void {
    const rank = this.#rank(kind)
    const entity = this.#tables.of(kind).at(handle)
    const lists = this.#relationsOf(kind).flatMap(({ name, draft }) =>
      ownersIn(name, entity).map((owner) => ({ draft, owner: this.#owner(name, owner) })),
    )
    for (const { draft, owner } of lists) draft.remove(owner, handle, rank)
    if (kind === 'positions') this.#openTree().reorder(handle, move)
    else move()
    for (const { draft, owner } of lists) draft.add(owner, handle, rank)
    this.#touchOwners(kind, entity)
  }

  /** Ends the edit. */
  done(tables: Tables): ModelIndex {
    const { index } = this.#model
    const relations = new Map<RelationName, Postings>(index.built)
    for (const drafts of this.#relations.values()) {
      for (const { name, draft } of drafts) relations.set(name, draft.done())
    }
    return new ModelIndex(tables, this.#tree?.done() ?? index.tree, index.free, relations)
  }

  #rank(kind: EntityKind): Rank {
    const { order } = this.#tables.of(kind)
    return (item) => order.rank(item)
  }

  #owner(name: RelationName, id: string): number {
    return this.#model.index.owners(name).intern(id)
  }

  /** The relations this kind's entities are the items of, as far as anybody has asked for them. */
  #relationsOf(kind: EntityKind): readonly RelationDraft[] {
    const known = this.#relations.get(kind)
    if (known) return known
    const drafts = Array.from(this.#model.index.built)
      .filter(([name]) => itemsOf(name) === kind)
      .map(([name, postings]) => ({ name, draft: postings.edit() }))
    this.#relations.set(kind, drafts)
    return drafts
  }

  #touchOwners(kind: EntityKind, entity: unknown): void {
    for (const name of relationsOf(kind)) {
      for (const owner of ownersIn(name, entity)) this.#touched.add(`${name}/${owner}`)
    }
  }

  #openTree(): TreeDraft {
    if (this.#tree) return this.#tree
    const { ids } = this.#model.tables.positions
    const onFact: OnFact = (fact, handle) => {
      this.#touched.add(fact === 'root' ? 'roots' : `${fact}/${ids.idOf(handle)}`)
    }
    const { tree } = this.#model.index
    const units = this.#model.tables.units.ids
    this.#tree = new TreeDraft(tree, ids, units, this.#rank('positions'), onFact)
    return this.#tree
  }
}
