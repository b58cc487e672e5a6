import { hashText } from '../hash-text.ts'

/** Steps of search after which texts are taken to collide on purpose. */
const MOST_STEPS = 256

/** Bits of a slot that hold a handle; the others hold a part of the hash. */
const HANDLE_BITS = 23
const HANDLE_MASK = 2 ** HANDLE_BITS - 1
const MOST_HANDLES = HANDLE_MASK

/** Slots per handle there is room for. */
const SLOTS_PER_HANDLE = 1.5

/** A list whose entries have ids: the ids need not be kept beside it. */
export type IdSource = {
  readonly length: number
  /** The id of an entry. */
  readonly idOf: (index: number) => string
  /** The `hashText` of that id, if it can be had without making the id. */
  readonly hashOf: (index: number) => number
}

const NO_SOURCE: IdSource = { length: 0, idOf: () => '', hashOf: () => 0 }

/**
 * Ids as small numbers, *handles*: the first is 0, then 1 and so on. A handle is given once, for good
 * (X1), so one table serves all models that came of one document, and only ever grows. The first
 * handles are those of a list, whose ids are read from it when somebody asks. Ids are looked up in
 * an open-addressing table; texts made to collide move it onto a `Map`, which no text can slow down.
 */
export class IdTable {
  readonly #source: IdSource
  /** Entries of the source that have their handle. */
  #listed = 0
  /** Ids given one by one, behind those of the source. */
  readonly #others: string[] = []
  #slots: Int32Array<ArrayBuffer>
  #mapped: Map<string, number> | undefined

  /** A table whose first handles will be those of a list, given by `list`. */
  constructor(source: IdSource = NO_SOURCE) {
    this.#source = source
    this.#slots = new Int32Array(Math.ceil(Math.max(source.length, 8) * SLOTS_PER_HANDLE))
  }

  /** How many ids have a handle; handles are the numbers below it. */
  get size(): number {
    return this.#listed + this.#others.length
  }

  /** The id behind a handle of this table. */
  idOf(handle: number): string {
    return handle < this.#listed
      ? this.#source.idOf(handle)
      : (this.#others[handle - this.#listed] as string)
  }

  /** The handle of an id, -1 where it has none. */
  find(id: string): number {
    if (this.#mapped) return this.#mapped.get(id) ?? -1
    const found = this.#search(hashText(id), id)
    return found >= 0 ? found : -1
  }

  /** The handle of an id, a new one where it has none. */
  intern(id: string): number {
    if (this.#mapped) return this.#internMapped(this.#mapped, id)
    const hash = hashText(id)
    let found = this.#search(hash, id)
    if (found >= 0) return found
    if ((this.size + 1) * 1.25 > this.#slots.length) {
      this.#grow()
      found = this.#search(hash, id)
    }
    if (found === FULL || this.size >= MOST_HANDLES) return this.#internMapped(this.#move(), id)
    this.#others.push(id)
    this.#slots[-2 - found] = tagged(hash, this.size)
    return this.size - 1
  }

  /**
   * Gives the next entry of the source its handle. False when its id has one already; then the table
   * is of no use any more. Call it for every entry, before any `intern`.
   */
  list(): boolean {
    const index = this.#listed
    if (this.#mapped) {
      const size = this.#mapped.size
      this.#mapped.set(this.#source.idOf(index), index)
      this.#listed++
      return this.#mapped.size > size
    }
    const hash = this.#source.hashOf(index)
    const found = this.#search(hash, undefined, index)
    this.#listed++
    if (found >= 0) return false
    if (found === FULL) this.#move()
    else this.#slots[-2 - found] = tagged(hash, index + 1)
    return true
  }

  /** The handle of an id, given as text or as an entry of the source; else -2 minus its free slot. */
  #search(hash: number, id: string | undefined, index = 0): number {
    const slots = this.#slots
    const tag = tagged(hash, 0)
    let slot = Math.floor((hash >>> 0) * (slots.length / 2 ** 32))
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const entry = slots[slot] as number
      if (entry === 0) return -2 - slot
      if ((entry & ~HANDLE_MASK) === tag) {
        const handle = (entry & HANDLE_MASK) - 1
        if (this.idOf(handle) === (id ?? this.#source.idOf(index))) return handle
      }
      if (++slot === slots.length) slot = 0
    }
    return FULL
  }

  #internMapped(mapped: Map<string, number>, id: string): number {
    const known = mapped.get(id)
    if (known !== undefined) return known
    mapped.set(id, this.size)
    return this.#listed + this.#others.push(id) - 1
  }

  /** Moves all ids onto a `Map`. */
  #move(): Map<string, number> {
    const mapped = new Map<string, number>()
    for (let handle = 0; handle < this.size; handle++) mapped.set(this.idOf(handle), handle)
    this.#mapped = mapped
    this.#slots = new Int32Array(0)
    return mapped
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let handle = 0; handle < this.size; handle++) {
      const listed = handle < this.#listed
      const hash = listed ? this.#source.hashOf(handle) : hashText(this.idOf(handle))
      this.#place(hash, handle)
    }
  }

  /** Puts a handle whose id is known to be new into the first free slot. */
  #place(hash: number, handle: number): void {
    const slots = this.#slots
    let slot = Math.floor((hash >>> 0) * (slots.length / 2 ** 32))
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1
    slots[slot] = tagged(hash, handle + 1)
  }
}

/** Too many steps without a free slot. */
const FULL = -1

/** The last bits of a hash beside a number: slots whose bits differ need not be looked at. */
const tagged = (hash: number, number: number): number => (hash << HANDLE_BITS) | number
