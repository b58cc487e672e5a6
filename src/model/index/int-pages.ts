import { PAGE_BITS, PAGE_MASK, PAGE_SIZE } from './page-size.ts'

/** The typed arrays that columns are made of. */
type Ints = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/**
 * A column of numbers that never changes (X2). It stands on pages; a column made by an edit shares
 * the pages that the edit left alone. Entries never written are the column's `blank`.
 */
export class IntPages<Page extends Ints = Int32Array<ArrayBuffer>> {
  readonly pages: readonly Page[]
  readonly blank: number
  readonly #make: (length: number) => Page

  private constructor(pages: readonly Page[], blank: number, make: (length: number) => Page) {
    this.pages = pages
    this.blank = blank
    this.#make = make
  }

  /** A column over a flat array, which from then on nobody may change: pages are views of it. */
  static of<Page extends Ints>(flat: Page, blank: number): IntPages<Page> {
    const make = (length: number) => new (flat.constructor as new (length: number) => Page)(length)
    const pages: Page[] = []
    for (let from = 0; from < flat.length; from += PAGE_SIZE) {
      if (from + PAGE_SIZE <= flat.length) {
        pages.push(flat.subarray(from, from + PAGE_SIZE) as Page)
      } else {
        const last = make(PAGE_SIZE)
        last.fill(blank)
        last.set(flat.subarray(from))
        pages.push(last)
      }
    }
    return new IntPages(pages, blank, make)
  }

  /** The entry at a place. */
  get(place: number): number {
    const page = this.pages[place >> PAGE_BITS]
    return page === undefined ? this.blank : (page[place & PAGE_MASK] as number)
  }

  /** All entries below a length as one flat array, for passes over everything. */
  flat(length: number): Page {
    const flat = this.#make(length)
    flat.fill(this.blank)
    for (const [i, page] of this.pages.entries()) {
      const from = i * PAGE_SIZE
      if (from >= length) break
      flat.set(page.length + from <= length ? page : page.subarray(0, length - from), from)
    }
    return flat
  }

  /** Begins an edit of this column. */
  edit(): IntDraft<Page> {
    return new IntDraft<Page>(
      this,
      (pages) => new IntPages(pages, this.blank, this.#make),
      () => this.#make(PAGE_SIZE),
    )
  }
}

/** An edit of a column: reads and writes; copies a page when it is first written to. */
export class IntDraft<Page extends Ints = Int32Array<ArrayBuffer>> {
  readonly #base: IntPages<Page>
  readonly #finish: (pages: readonly Page[]) => IntPages<Page>
  readonly #page: () => Page
  #pages: Page[] | undefined
  readonly #own = new Set<number>()

  constructor(
    base: IntPages<Page>,
    finish: (pages: readonly Page[]) => IntPages<Page>,
    page: () => Page,
  ) {
    this.#base = base
    this.#finish = finish
    this.#page = page
  }

  /** The entry at a place, as edited so far. */
  get(place: number): number {
    if (this.#pages === undefined) return this.#base.get(place)
    const page = this.#pages[place >> PAGE_BITS]
    return page === undefined ? this.#base.blank : (page[place & PAGE_MASK] as number)
  }

  /** Writes an entry, also beyond the end. */
  set(place: number, value: number): void {
    if (this.get(place) === value) return
    const at = place >> PAGE_BITS
    this.#pages ??= [...this.#base.pages]
    if (!this.#own.has(at)) {
      for (let i = this.#pages.length; i <= at; i++) {
        const blank = this.#page()
        blank.fill(this.#base.blank)
        this.#pages.push(blank)
        this.#own.add(i)
      }
      if (!this.#own.has(at)) {
        this.#pages[at] = (this.#pages[at] as Page).slice() as Page
        this.#own.add(at)
      }
    }
    ;(this.#pages[at] as Page)[place & PAGE_MASK] = value
  }

  /** Ends the edit: the new column; the very old one when nothing was written. */
  done(): IntPages<Page> {
    return this.#pages === undefined ? this.#base : this.#finish(this.#pages)
  }
}
