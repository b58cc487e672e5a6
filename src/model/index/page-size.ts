/** Entries on a page of a column or list, as a power of two. */
export const PAGE_BITS = 10

/** Entries on a page: what an edit of one entry copies. Small enough to copy in a microsecond. */
export const PAGE_SIZE = 2 ** PAGE_BITS

/** The bits of a place that say where on its page it is. */
export const PAGE_MASK = PAGE_SIZE - 1
