/** What a table may hold at most (T5). Larger ones are refused with the place, longer cells are cut. */
export const TABLE_BOUNDS = {
  bytes: 64 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  sheets: 50,
  cell: 10_000,
  /** Rows in which the header is looked for. */
  headerWithin: 40,
} as const
