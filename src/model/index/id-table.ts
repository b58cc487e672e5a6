import { hashText } from '../hash-text.ts'

/** Steps of search after which texts are taken to collide on purpose. */
const MOST_STEPS = 256

/** Makes the id of something whose id is only made when somebody asks. */
export type MakeId = (source: object) => string

const noId: MakeId = () => {
  throw new TypeError('This table has no ids to be made')
}

/**
 * Ids as small numbers, *handles*: the first is 0, then 1 and so on. A handle is given once, for good
 * (X1), so one table serves all models that came of one document, and only ever grows. Ids are
 * looked up in an open-addressing table; texts made to collide move it onto a `Map`, which no text
 * can slow down.
 */
export class IdTable {
  /** By handle: the id, or what it is made of. */
  readonly #ids: (string | object)[] = []
  readonly #make: MakeId
  #hashes: Int32Array<ArrayBuffer>
  #slots: Int32Array<ArrayBuffer>
  #mapped: Map<string, number> | undefined

  /** An empty table with room for so many ids; `make` for those given by their hash. */
  constructor(room = 0, make: MakeId = noId) {
    let size = 16
    while (size < room * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(room || 8)
    this.#make = make
  }

  /** How many ids have a handle; handles are the numbers below it. */
  get size(): number {
    return this.#ids.length
  }

  /** The id behind a handle of this table. */
  idOf(handle: number): string {
    const known = this.#ids[handle] as string | object
    if (typeof known === 'string') return known
    const made = this.#make(known)
    this.#ids[handle] = made
    return made
  }

  /** The handle of an id, -1 where it has none. */
  find(id: string): number {
    if (this.#mapped) return this.#mapped.get(id) ?? -1
    const slots = this.#slots
    const mask = slots.length - 1
    const hash = hashText(id)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const handle = (slots[slot] as number) - 1
      if (handle === -1) return -1
      if (this.#hashes[handle] === hash && this.idOf(handle) === id) return handle
    }
  }

  /** The handle of an id, a new one where it has none. */
  intern(id: string): number {
    return this.#mapped ? this.#internMapped(this.#mapped, id) : this.#intern(hashText(id), id)
  }

  /** As `intern`, of an id known by its `hashText` and made of `source` when it is needed. */
  internHashed(hash: number, source: object): number {
    return this.#mapped
      ? this.#internMapped(this.#mapped, this.#make(source))
      : this.#intern(hash, source)
  }

  #intern(hash: number, given: string | object): number {
    if (this.#ids.length * 2 >= this.#slots.length) this.#grow()
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = hash & mask
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const handle = (slots[slot] as number) - 1
      if (handle === -1) {
        slots[slot] = this.#push(hash, given) + 1
        return this.#ids.length - 1
      }
      if (this.#hashes[handle] === hash && this.idOf(handle) === this.#text(given)) return handle
      slot = (slot + 1) & mask
    }
    const mapped = new Map(this.#ids.map((_, handle) => [this.idOf(handle), handle]))
    this.#mapped = mapped
    this.#slots = new Int32Array(0)
    return this.#internMapped(mapped, this.#text(given))
  }

  #text(given: string | object): string {
    return typeof given === 'string' ? given : this.#make(given)
  }

  #push(hash: number, given: string | object): number {
    const handle = this.#ids.push(given) - 1
    if (handle >= this.#hashes.length) {
      const hashes = new Int32Array(this.#hashes.length * 2)
      hashes.set(this.#hashes)
      this.#hashes = hashes
    }
    this.#hashes[handle] = hash
    return handle
  }

  #internMapped(mapped: Map<string, number>, id: string): number {
    const known = mapped.get(id)
    if (known !== undefined) return known
    mapped.set(id, this.#ids.length)
    return this.#ids.push(id) - 1
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let handle = 0; handle < this.#ids.length; handle++) {
      let slot = (this.#hashes[handle] as number) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = handle + 1
    }
    this.#slots = slots
  }
}
