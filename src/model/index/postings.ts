import { type ItemDraft, ItemPages } from './item-pages.ts'

const EMPTY = new Int32Array(0)

/** Compares places in the document; for sorting items of one owner. */
export type Rank = (item: number) => number

/**
 * Which items belong to which owner (reports to superiors, positions to units …), by handles, the
 * items of an owner in the document's order (X4). Never changes: the full build stands in two flat
 * arrays, lists written by edits over it.
 */
export class Postings {
  readonly #starts: Int32Array
  readonly #items: Int32Array
  readonly #edited: ItemPages<Int32Array>

  private constructor(starts: Int32Array, items: Int32Array, edited: ItemPages<Int32Array>) {
    this.#starts = starts
    this.#items = items
    this.#edited = edited
  }

  /** Sorts pairs of owner and item by owner; items stay in the order given. */
  static of(owners: Int32Array, items: Int32Array, pairs: number, ownerCount: number): Postings {
    const starts = new Int32Array(ownerCount + 1)
    for (let i = 0; i < pairs; i++) (starts[(owners[i] as number) + 1] as number)++
    for (let i = 0; i < ownerCount; i++) {
      starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
    }
    const next = starts.slice(0, ownerCount)
    const sorted = new Int32Array(pairs)
    for (let i = 0; i < pairs; i++) {
      const owner = owners[i] as number
      const at = next[owner] as number
      sorted[at] = items[i] as number
      next[owner] = at + 1
    }
    return new Postings(starts, sorted, new ItemPages<Int32Array>([]))
  }

  /** The items of an owner, in the document's order; not to be written to. */
  get(owner: number): Int32Array {
    const edited = this.#edited.get(owner)
    if (edited) return edited
    const from = this.#starts[owner]
    const to = this.#starts[owner + 1]
    return from === undefined || to === undefined || from === to
      ? EMPTY
      : this.#items.subarray(from, to)
  }

  /** How many items an owner has. */
  count(owner: number): number {
    const edited = this.#edited.get(owner)
    if (edited) return edited.length
    const to = this.#starts[owner + 1]
    return to === undefined ? 0 : to - (this.#starts[owner] as number)
  }

  /** Begins an edit. */
  edit(): PostingsDraft {
    return new PostingsDraft(this, this.#edited, (edited) => {
      return new Postings(this.#starts, this.#items, edited)
    })
  }
}

/** An edit of postings. */
export class PostingsDraft {
  readonly #base: Postings
  readonly #edited: ItemPages<Int32Array>
  readonly #finish: (edited: ItemPages<Int32Array>) => Postings
  readonly #lists = new Map<number, HandleList>()

  constructor(
    base: Postings,
    edited: ItemPages<Int32Array>,
    finish: (edited: ItemPages<Int32Array>) => Postings,
  ) {
    this.#base = base
    this.#edited = edited
    this.#finish = finish
  }

  /** The items of an owner, as edited so far; not to be written to, nor kept over an edit. */
  get(owner: number): Int32Array {
    return this.#lists.get(owner)?.handles ?? this.#base.get(owner)
  }

  /** Puts an item into an owner's list, at its place in the document. */
  add(owner: number, item: number, rank: Rank): void {
    const list = this.#open(owner)
    list.insert(place(list.handles, rank(item), rank), item)
  }

  /** Takes an item out; call it while the item still has the place it was put in by. */
  remove(owner: number, item: number, rank: Rank): void {
    const list = this.#open(owner)
    list.remove(place(list.handles, rank(item), rank))
  }

  /** Ends the edit: the new postings; the very old ones when nothing was written. */
  done(): Postings {
    if (this.#lists.size === 0) return this.#base
    const edited: ItemDraft<Int32Array> = this.#edited.edit()
    for (const [owner, list] of this.#lists) edited.set(owner, list.handles)
    return this.#finish(edited.done())
  }

  #open(owner: number): HandleList {
    const known = this.#lists.get(owner)
    if (known) return known
    const list = new HandleList(this.#base.get(owner))
    this.#lists.set(owner, list)
    return list
  }
}

/** A list of handles that grows: lists may be long, so that copying has to be the machine's work. */
class HandleList {
  #buffer: Int32Array
  #length: number

  constructor(handles: Int32Array) {
    this.#length = handles.length
    this.#buffer = new Int32Array(handles.length + 1)
    this.#buffer.set(handles)
  }

  get handles(): Int32Array {
    return this.#buffer.subarray(0, this.#length)
  }

  insert(at: number, handle: number): void {
    if (this.#length === this.#buffer.length) {
      const longer = new Int32Array(this.#length * 2)
      longer.set(this.#buffer)
      this.#buffer = longer
    }
    this.#buffer.copyWithin(at + 1, at, this.#length++)
    this.#buffer[at] = handle
  }

  remove(at: number): void {
    this.#buffer.copyWithin(at, at + 1, this.#length--)
  }
}

/** Where in a list sorted by rank an item of this rank stands or belongs. */
function place(list: Int32Array, wanted: number, rank: Rank): number {
  let low = 0
  let high = list.length
  if (high === 0 || rank(list[high - 1] as number) < wanted) return high
  while (low < high) {
    const middle = (low + high) >> 1
    if (rank(list[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
