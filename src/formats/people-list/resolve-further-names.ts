import type { EntryCells } from './entry-cells.ts'

/** Cells in which managers are named by keys, and which column held their further names. */
export type ResolvedNames = EntryCells & {
  readonly resolved: readonly {
    readonly by: string
    readonly header: string
    readonly cells: number
  }[]
}

/** Fewest different values that make a column one of further names. */
const FEWEST = 2

/**
 * Where a column names entries by another column of theirs than the first, writes their keys instead
 * (L6). The first column is that of the keys.
 */
export function resolveFurtherNames({ header, rows }: EntryCells): ResolvedNames {
  const keys = new Set(rows.map(({ cells }) => cells[0] ?? ''))
  const owners = ownersByColumn({ header, rows })
  const cells = rows.map((row) => [...row.cells])
  const resolved = header.cells.flatMap((name, column) => {
    if (column === 0) return []
    const by = columnNaming(rows, column, keys, owners)
    if (by === null) return []
    let count = 0
    for (const row of cells) {
      const value = row[column] ?? ''
      const owner = keys.has(value) ? undefined : owners[by]?.get(value)
      if (owner === undefined || owner === null) continue
      row[column] = owner
      count += 1
    }
    return [{ header: name, by: header.cells[by] ?? '', cells: count }]
  })
  return { header, rows: rows.map((row, at) => ({ ...row, cells: cells[at] ?? [] })), resolved }
}

/** For every column the key of the entry that holds a value; null where several hold it. */
function ownersByColumn({ header, rows }: EntryCells) {
  return header.cells.map((_, column) => {
    const owners = new Map<string, string | null>()
    for (const { cells } of rows) {
      const value = cells[column] ?? ''
      if (value !== '') owners.set(value, owners.has(value) ? null : (cells[0] ?? ''))
    }
    return owners
  })
}

/** The other column that holds most of the values of one that are no keys, each once. */
function columnNaming(
  rows: EntryCells['rows'],
  column: number,
  keys: ReadonlySet<string>,
  owners: readonly ReadonlyMap<string, string | null>[],
): number | null {
  const values = new Set(rows.map(({ cells }) => cells[column] ?? ''))
  const open = [...values].filter((value) => value !== '' && !keys.has(value))
  let best: number | null = null
  let most = Math.max(FEWEST, open.length / 2) - 1e-9
  owners.forEach((held, other) => {
    if (other === 0 || other === column || held.size >= rows.length) return
    const named = open.filter((value) => typeof held.get(value) === 'string').length
    if (named > most) {
      best = other
      most = named
    }
  })
  return best
}
