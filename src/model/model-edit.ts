import { MOST_ENTITIES } from './bounds.ts'
import { idOf } from './id-of.ts'
import { IndexDraft } from './index/index-draft.ts'
import type { Entities, EntityKind } from './kinds.ts'
import { indexModel, type Model } from './model.ts'
import type { Operation, PutOperation, RemoveOperation } from './operation.ts'
import type { ProblemList } from './problem-list.ts'
import { TablesDraft } from './tables.ts'

/**
 * What an edit touched (O8, X10). `keys` are entities (`positions/cio`), facts of the tree
 * (`superior/cio`, `reports/ceo`, `depth/cio`, `cycle/cio`, `roots`), owners of relations
 * (`positions-of-person/ada`) and `organization`. `everything`: so much that it was not kept apart.
 */
export type Touched = {
  readonly keys: ReadonlySet<string>
  readonly everything: boolean
}

/** Edits of more operations than this part of the positions build the index anew: it is faster. */
const REBUILD_SHARE = 1 / 8
const REBUILD_LEAST = 256

/** One edit in the making. */
export class ModelEdit {
  readonly #problems: ProblemList
  readonly #tables: TablesDraft
  readonly #index: IndexDraft | undefined
  readonly #touched = new Set<string>()
  readonly #inverse: Operation[] = []
  #organization: Model['organization']

  /** Begins an edit of about so many operations. */
  constructor(model: Model, operations: number, problems: ProblemList) {
    this.#problems = problems
    this.#organization = model.organization
    this.#tables = new TablesDraft(model.tables)
    const { size } = model.tables.positions
    if (operations < REBUILD_LEAST || operations < size * REBUILD_SHARE) {
      this.#index = new IndexDraft(model, this.#tables, this.#touched)
    }
  }

  /** Applies one operation; what keeps it from being applied goes to the problems. */
  apply(operation: Operation, at: number): void {
    if (operation.op === 'put') {
      this.#put(operation, at)
    } else if (operation.op === 'remove') {
      this.#remove(operation, at)
    } else {
      this.#inverse.push({ op: 'organization', organization: this.#organization })
      this.#organization = operation.organization
      this.#touched.add('organization')
    }
  }

  /** Ends the edit. */
  done(): { model: Model; touched: Touched; inverse: readonly Operation[] } {
    const tables = this.#tables.done()
    const organization = this.#organization
    const model = this.#index
      ? { organization, tables, index: this.#index.done(tables) }
      : indexModel(organization, tables)
    const touched = { keys: this.#touched, everything: this.#index === undefined }
    return { model, touched, inverse: this.#inverse.reverse() }
  }

  #put<Kind extends EntityKind>(operation: PutOperation<Kind>, at: number): void {
    const kind = operation.kind as Kind
    const entity = operation.entity as Entities[Kind]
    const { after } = operation
    const table = this.#tables.of(kind)
    const id = idOf(kind, entity)
    const before = this.#place(kind, after, at)
    if (before === undefined) return
    const handle = table.ids.intern(id)
    const former = table.at(handle)
    const moves = after !== undefined && after !== id
    if (former === undefined) {
      if (table.order.length >= MOST_ENTITIES[kind]) {
        const most = `at most ${MOST_ENTITIES[kind]} entries`
        this.#problems.add('too-many', ['operations', at], most, `${kind} may have ${most}.`)
        return
      }
      this.#inverse.push({ op: 'remove', kind, id })
      table.put(handle, entity)
      if (moves) table.move(handle, before)
      this.#index?.add(kind, handle, entity)
    } else {
      this.#inverse.push(this.#putBack(kind, handle, former, moves))
      if (moves) this.#move(kind, handle, before)
      table.put(handle, entity)
      this.#index?.replace(kind, handle, former, entity)
    }
    this.#touched.add(`${kind}/${id}`)
  }

  #remove({ kind, id }: RemoveOperation, at: number): void {
    const table = this.#tables.of(kind)
    const handle = table.ids.find(id)
    const former = table.at(handle)
    if (former === undefined) {
      this.#unknown(kind, id, ['operations', at, 'id'])
      return
    }
    this.#inverse.push(this.#putBack(kind, handle, former, true))
    this.#index?.remove(kind, handle, former)
    table.remove(handle)
    this.#touched.add(`${kind}/${id}`)
  }

  #move(kind: EntityKind, handle: number, before: number): void {
    const table = this.#tables.of(kind)
    if (this.#index) this.#index.reorder(kind, handle, () => table.move(handle, before))
    else table.move(handle, before)
  }

  /** The handle to stand behind, -1 for the start; nothing when there is no such entity. */
  #place(kind: EntityKind, after: string | null | undefined, at: number): number | undefined {
    if (after === undefined || after === null) return -1
    const table = this.#tables.of(kind)
    const handle = table.ids.find(after)
    if (table.at(handle) !== undefined) return handle
    this.#unknown(kind, after, ['operations', at, 'after'])
    return undefined
  }

  /** The operation that puts an entity back as it is, and where it is. */
  #putBack(kind: EntityKind, handle: number, entity: unknown, place: boolean): Operation {
    const { order, ids } = this.#tables.of(kind)
    const put = { op: 'put', kind, entity } as PutOperation
    if (!place) return put
    const before = order.previous(handle)
    return { ...put, after: before === -1 ? null : ids.idOf(before) }
  }

  #unknown(kind: EntityKind, id: string, path: readonly (string | number)[]): void {
    const expected = `an id of ${kind}`
    this.#problems.add('unknown-id', path, expected, `${kind} has no ${id}.`)
  }
}
