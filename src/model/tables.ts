import type { OrganizationDocument } from './document.ts'
import { takeIds } from './document-ids.ts'
import { Table, type TableDraft } from './index/table.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from './kinds.ts'

/** The tables of all kinds. */
export type Tables = { readonly [Kind in EntityKind]: Table<Entities[Kind]> }

/** Puts the lists of a document into tables. */
export function tabulate(document: OrganizationDocument): Tables {
  const one = <Kind extends EntityKind>(kind: Kind) => {
    const entities = document[kind] as unknown as readonly Entities[Kind][]
    return [kind, Table.of(entities, takeIds(kind, entities))] as const
  }
  return Object.fromEntries(ENTITY_KINDS.map(one)) as unknown as Tables
}

/** An edit of the tables of all kinds. */
export class TablesDraft {
  readonly #base: Tables
  readonly #drafts = new Map<EntityKind, TableDraft<unknown>>()

  constructor(base: Tables) {
    this.#base = base
  }

  /** The edit of one kind's table, begun when it is first asked for. */
  of<Kind extends EntityKind>(kind: Kind): TableDraft<Entities[Kind]> {
    let draft = this.#drafts.get(kind)
    if (!draft) {
      draft = (this.#base[kind] as Table<unknown>).edit()
      this.#drafts.set(kind, draft)
    }
    return draft as TableDraft<Entities[Kind]>
  }

  /** Ends the edit: the new tables, the very old ones where nothing was written. */
  done(): Tables {
    const changed = Array.from(this.#drafts, ([kind, draft]) => [kind, draft.done()] as const)
    return { ...this.#base, ...Object.fromEntries(changed) } as Tables
  }
}
