/** What came of the texts that say what posts are there for. */
export type FunctionsRead = {
  /** Posts with such a text. */
  readonly texts: number
  /** Posts in technology whose text was read. */
  readonly read: number
  /** Posts of other trades: their texts were left alone. */
  readonly otherTrades: number
  /** Posts in technology whose text was not read: without words, or beyond the bound. */
  readonly notRead: number
  /** Posts that got duties, and how many duties in all. */
  readonly positions: number
  readonly assignments: number
  /** Responsibilities that were hinted at, too unsurely to be taken over. */
  readonly unsure: number
}
