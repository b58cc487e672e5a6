import type { Position } from '../../model/position.ts'

/** Circles of solid lines, each once, from the position of its first row on; no one-seat ones (T33). */
export function findCycles(positions: readonly Position[]): readonly (readonly string[])[] {
  const above = new Map(positions.map((position) => [position.id, position['reports-to']]))
  const walked = new Map<string, number>()
  const cycles: string[][] = []
  for (const [walk, { id }] of positions.entries()) {
    const path: string[] = []
    let at: string | undefined = id
    while (at !== undefined && above.has(at) && !walked.has(at)) {
      walked.set(at, walk)
      path.push(at)
      at = above.get(at)
    }
    const start = at === undefined || walked.get(at) !== walk ? -1 : path.indexOf(at)
    if (start >= 0 && path.length - start > 1) cycles.push(path.slice(start))
  }
  return cycles
}
