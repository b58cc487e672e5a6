/** What a table may hold at most (T5). Larger ones are refused with the place, longer cells are cut. */
export const TABLE_BOUNDS = {
  bytes: 64 * 1024 * 1024,
  rows: 100_000,
  /** The last row a spreadsheet has: blank ones before it count as well. */
  lastRow: 1_048_576,
  columns: 200,
  sheets: 50,
  cell: 10_000,
  /** Rows in which the header is looked for. */
  headerWithin: 40,
} as const
