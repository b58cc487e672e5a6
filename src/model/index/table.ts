import type { IdTable } from './id-table.ts'
import { type ItemDraft, ItemPages } from './item-pages.ts'
import { Order, type OrderDraft } from './order.ts'

/**
 * The entities of one kind: by id, by handle, in the document's order. Never changes; a table made
 * by an edit shares with the former what the edit left alone. Handles are the numbers of `ids`,
 * which also knows ids that are only referred to: those have a handle and no entity.
 */
export class Table<Entity> {
  readonly ids: IdTable
  readonly order: Order
  readonly entities: ItemPages<Entity>

  private constructor(ids: IdTable, entities: ItemPages<Entity>, order: Order) {
    this.ids = ids
    this.entities = entities
    this.order = order
  }

  /** A table of entities whose ids have been given the handles 0, 1, 2 … in the same order. */
  static of<Entity>(entities: readonly Entity[], ids: IdTable): Table<Entity> {
    return new Table(ids, new ItemPages<Entity>(entities), Order.natural(entities.length))
  }

  /** How many entities there are. */
  get size(): number {
    return this.order.length
  }

  /** The entity of an id. */
  get(id: string): Entity | undefined {
    const handle = this.ids.find(id)
    return handle === -1 ? undefined : this.entities.get(handle)
  }

  /** The entity behind a handle; nothing where the id is only referred to or gone. */
  at(handle: number): Entity | undefined {
    return this.entities.get(handle)
  }

  /** Whether an entity has this id. */
  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  /** The entities in the document's order; the list that was read itself as long as nothing changed. */
  list(): readonly Entity[] {
    const { untouched } = this.entities
    if (untouched && this.order.isNatural) return untouched
    return Array.from(this.order.handles(), (handle) => this.entities.get(handle) as Entity)
  }

  /** Begins an edit. */
  edit(): TableDraft<Entity> {
    return new TableDraft(this, (entities, order) => new Table(this.ids, entities, order))
  }
}

/** An edit of a table. */
export class TableDraft<Entity> {
  readonly ids: IdTable
  readonly order: OrderDraft
  readonly #base: Table<Entity>
  readonly #entities: ItemDraft<Entity>
  readonly #finish: (entities: ItemPages<Entity>, order: Order) => Table<Entity>

  constructor(
    base: Table<Entity>,
    finish: (entities: ItemPages<Entity>, order: Order) => Table<Entity>,
  ) {
    this.#base = base
    this.ids = base.ids
    this.order = base.order.edit()
    this.#entities = base.entities.edit()
    this.#finish = finish
  }

  /** The entity behind a handle, as edited so far. */
  at(handle: number): Entity | undefined {
    return handle === -1 ? undefined : this.#entities.get(handle)
  }

  /** Puts an entity behind a handle: in the place of the one there, at the end where there is none. */
  put(handle: number, entity: Entity): void {
    if (this.#entities.get(handle) === undefined) this.order.insert(handle, this.order.last)
    this.#entities.set(handle, entity)
  }

  /** Moves an entity behind another, to the start for -1. */
  move(handle: number, before: number): void {
    if (before === handle || this.order.previous(handle) === before) return
    this.order.remove(handle)
    this.order.insert(handle, before)
  }

  /** Takes an entity out; its handle stays with its id. */
  remove(handle: number): void {
    this.order.remove(handle)
    this.#entities.set(handle, undefined)
  }

  /** Ends the edit: the new table; the very old one when nothing was written. */
  done(): Table<Entity> {
    const entities = this.#entities.done()
    const order = this.order.done()
    const same = entities === this.#base.entities && order === this.#base.order
    return same ? this.#base : this.#finish(entities, order)
  }
}
