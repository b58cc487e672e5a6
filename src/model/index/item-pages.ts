import { PAGE_BITS, PAGE_MASK, PAGE_SIZE } from './page-size.ts'

/**
 * A list of items, with gaps, that never changes (X2): a flat list as it was given, and over it the
 * pages that edits have written. Lists made by edits share everything else.
 */
export class ItemPages<Item> {
  readonly #flat: readonly (Item | undefined)[]
  readonly pages: readonly ((Item | undefined)[] | undefined)[]

  constructor(
    flat: readonly (Item | undefined)[],
    pages: readonly ((Item | undefined)[] | undefined)[] = [],
  ) {
    this.#flat = flat
    this.pages = pages
  }

  /** The item at a place; nothing in a gap. */
  get(place: number): Item | undefined {
    const page = this.pages[place >> PAGE_BITS]
    return page === undefined ? this.#flat[place] : page[place & PAGE_MASK]
  }

  /** The flat list, when no edit has written over it. */
  get untouched(): readonly Item[] | undefined {
    return this.pages.length === 0 ? (this.#flat as readonly Item[]) : undefined
  }

  /** Begins an edit. */
  edit(): ItemDraft<Item> {
    return new ItemDraft(this, this.#flat)
  }
}

/** An edit of a list of items: copies a page when it is first written to. */
export class ItemDraft<Item> {
  readonly #base: ItemPages<Item>
  readonly #flat: readonly (Item | undefined)[]
  #pages: ((Item | undefined)[] | undefined)[] | undefined
  readonly #own = new Set<number>()

  constructor(base: ItemPages<Item>, flat: readonly (Item | undefined)[]) {
    this.#base = base
    this.#flat = flat
  }

  /** The item at a place, as edited so far. */
  get(place: number): Item | undefined {
    if (this.#pages === undefined) return this.#base.get(place)
    const page = this.#pages[place >> PAGE_BITS]
    return page === undefined ? this.#flat[place] : page[place & PAGE_MASK]
  }

  /** Writes an item, or a gap. */
  set(place: number, item: Item | undefined): void {
    const at = place >> PAGE_BITS
    this.#pages ??= [...this.#base.pages]
    while (this.#pages.length <= at) this.#pages.push(undefined)
    if (!this.#own.has(at)) {
      const from = at * PAGE_SIZE
      this.#pages[at] = this.#pages[at]?.slice() ?? this.#flat.slice(from, from + PAGE_SIZE)
      this.#own.add(at)
    }
    const page = this.#pages[at] as (Item | undefined)[]
    const slot = place & PAGE_MASK
    while (page.length < slot) page.push(undefined)
    page[slot] = item
  }

  /** Ends the edit: the new list; the very old one when nothing was written. */
  done(): ItemPages<Item> {
    return this.#pages === undefined ? this.#base : new ItemPages(this.#flat, this.#pages)
  }
}
