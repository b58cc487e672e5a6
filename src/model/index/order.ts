import { type IntDraft, IntPages } from './int-pages.ts'

/**
 * The order in which the entities of one kind stand in the document (X3). A fresh document's order
 * is that of the handles and costs nothing; the first entity put in, taken out or moved makes it
 * explicit: a chain (`next`, `previous`) and a rank to compare places by.
 */
export class Order {
  readonly #chain: Chain | undefined
  /** How many entities stand in it. */
  readonly length: number

  private constructor(length: number, chain?: Chain) {
    this.length = length
    this.#chain = chain
  }

  /** Handles from 0 on, in that order. */
  static natural(length: number): Order {
    return new Order(length)
  }

  /** A number that grows along the order; only for handles that stand in it. */
  rank(handle: number): number {
    return this.#chain ? this.#chain.rank.get(handle) : handle
  }

  /** The handle before, -1 at the start. */
  previous(handle: number): number {
    return this.#chain ? this.#chain.previous.get(handle) : handle - 1
  }

  /** Every handle in order. */
  handles(): Int32Array<ArrayBuffer> {
    const handles = new Int32Array(this.length)
    const chain = this.#chain
    if (!chain) {
      for (let i = 0; i < handles.length; i++) handles[i] = i
      return handles
    }
    let handle = chain.first
    for (let i = 0; handle !== -1; i++) {
      handles[i] = handle
      handle = chain.next.get(handle)
    }
    return handles
  }

  /** Whether handles still run from 0 on without a gap. */
  get isNatural(): boolean {
    return this.#chain === undefined
  }

  /** Begins an edit. */
  edit(): OrderDraft {
    return new OrderDraft(this, this.#chain, (length, chain) => new Order(length, chain))
  }
}

type Chain = {
  readonly next: IntPages
  readonly previous: IntPages
  readonly rank: IntPages<Float64Array<ArrayBuffer>>
  readonly first: number
  readonly last: number
}

type ChainDraft = {
  readonly next: IntDraft
  readonly previous: IntDraft
  rank: IntDraft<Float64Array<ArrayBuffer>>
  first: number
  last: number
}

/** An edit of an order. */
export class OrderDraft {
  readonly #base: Order
  readonly #given: Chain | undefined
  readonly #finish: (length: number, chain: Chain) => Order
  #chain: ChainDraft | undefined
  #length: number

  constructor(
    base: Order,
    chain: Chain | undefined,
    finish: (length: number, chain: Chain) => Order,
  ) {
    this.#base = base
    this.#given = chain
    this.#finish = finish
    this.#length = base.length
  }

  /** See `Order.rank`. */
  rank(handle: number): number {
    return this.#chain ? this.#chain.rank.get(handle) : this.#base.rank(handle)
  }

  /** See `Order.previous`. */
  previous(handle: number): number {
    return this.#chain ? this.#chain.previous.get(handle) : this.#base.previous(handle)
  }

  /** How many entities stand in it. */
  get length(): number {
    return this.#length
  }

  /** The last handle, -1 when there is none. */
  get last(): number {
    return this.#chain ? this.#chain.last : (this.#given?.last ?? this.#length - 1)
  }

  /** Takes a handle out. */
  remove(handle: number): void {
    const chain = this.#open()
    const before = chain.previous.get(handle)
    const after = chain.next.get(handle)
    if (before === -1) chain.first = after
    else chain.next.set(before, after)
    if (after === -1) chain.last = before
    else chain.previous.set(after, before)
    this.#length--
  }

  /** Puts a handle that does not stand in the order behind another; at the start for -1. */
  insert(handle: number, before: number): void {
    const chain = this.#open()
    const after = before === -1 ? chain.first : chain.next.get(before)
    chain.previous.set(handle, before)
    chain.next.set(handle, after)
    if (before === -1) chain.first = handle
    else chain.next.set(before, handle)
    if (after === -1) chain.last = handle
    else chain.previous.set(after, handle)
    this.#length++
    const low =
      before === -1 ? (after === -1 ? 0 : chain.rank.get(after) - 2) : chain.rank.get(before)
    const high = after === -1 ? low + 2 : chain.rank.get(after)
    const rank = low + (high - low) / 2
    if (rank > low && rank < high) chain.rank.set(handle, rank)
    else this.#renumber(chain)
  }

  /** Ends the edit: the new order; the very old one when nothing changed. */
  done(): Order {
    const chain = this.#chain
    if (!chain) return this.#base
    return this.#finish(this.#length, {
      next: chain.next.done(),
      previous: chain.previous.done(),
      rank: chain.rank.done(),
      first: chain.first,
      last: chain.last,
    })
  }

  /** Ranks halve with each handle put into one gap; after some fifty there is no number left between. */
  #renumber(chain: ChainDraft): void {
    let rank = 0
    for (let handle = chain.first; handle !== -1; handle = chain.next.get(handle)) {
      chain.rank.set(handle, rank++)
    }
  }

  #open(): ChainDraft {
    if (this.#chain) return this.#chain
    const { next, previous, rank, first, last } = this.#given ?? naturalChain(this.#base.length)
    this.#chain = { next: next.edit(), previous: previous.edit(), rank: rank.edit(), first, last }
    return this.#chain
  }
}

function naturalChain(length: number): Chain {
  const next = Int32Array.from({ length }, (_, i) => (i === length - 1 ? -1 : i + 1))
  const previous = Int32Array.from({ length }, (_, i) => i - 1)
  const rank = Float64Array.from({ length }, (_, i) => i)
  return {
    next: IntPages.of(next, -1),
    previous: IntPages.of(previous, -1),
    rank: IntPages.of(rank, 0),
    first: length === 0 ? -1 : 0,
    last: length - 1,
  }
}
