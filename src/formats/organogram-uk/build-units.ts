import type { Unit } from '../../model/unit.ts'
import { byCodeUnits, foldName } from './clean-text.ts'
import { createIdGiver, slugOf } from './give-ids.ts'
import type { CleanRow } from './read-rows.ts'
import type { UnitPath } from './senior-row.ts'

/** The tree of units, and which of them a path leads to. */
export type UnitTree = {
  readonly units: readonly Unit[]
  /** The unit's id; undefined where the path is empty. */
  readonly idOf: (path: UnitPath) => string | undefined
}

/** A row with the place it names. */
export type Placed = { readonly source: CleanRow; readonly path: UnitPath }

type Node = {
  readonly key: string
  readonly above: string | null
  readonly spellings: Map<string, number>
}

/** Between the names of a path; no name holds it. */
const INSIDE = '\n'

/**
 * Makes the tree department, organisation, unit of all rows. Names that differ in case, blanks,
 * punctuation or `&` for `and` are one unit, called by its commonest spelling; a level that repeats
 * the one above is none.
 */
export function buildUnits(rows: readonly Placed[]): UnitTree {
  const nodes = new Map<string, Node>()
  const levels = new Map<string, readonly Level[]>()
  for (const { path } of rows) {
    const written = path.join(INSIDE)
    const known = levels.get(written) ?? levelsOf(path)
    levels.set(written, known)
    for (const { key, above, name } of known) {
      const node = nodes.get(key) ?? { key, above, spellings: new Map<string, number>() }
      node.spellings.set(name, (node.spellings.get(name) ?? 0) + 1)
      nodes.set(key, node)
    }
  }
  const give = createIdGiver()
  const sorted = [...nodes.values()].sort((a, b) => byCodeUnits(a.key, b.key))
  const ids = new Map(
    sorted.map(({ key, spellings }) => [key, give(slugOf(commonest(spellings), 'unit'))]),
  )
  const units = sorted.map(({ key, above, spellings }): Unit => {
    const parent = above === null ? undefined : ids.get(above)
    const name = commonest(spellings)
    return { id: ids.get(key) ?? '', name, ...(parent === undefined ? {} : { in: parent }) }
  })
  const names = new Map(sorted.map(({ key, spellings }) => [key, commonest(spellings)]))
  for (const { source, path } of rows) {
    noteSpelling(source, levels.get(path.join(INSIDE)) ?? [], names)
  }
  return {
    units,
    idOf: (path) => ids.get(levels.get(path.join(INSIDE))?.at(-1)?.key ?? ''),
  }
}

/** Two paths with the same key lead to the same unit. */
export const unitKey = (path: UnitPath): string => levelsOf(path).at(-1)?.key ?? ''

/** The commonest of several spellings; of equally common ones the first by its letters. */
export function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(
    ([a, times], [b, often]) => often - times || byCodeUnits(a, b),
  )
  return first?.[0] ?? ''
}

type Level = { readonly key: string; readonly above: string | null; readonly name: string }

function levelsOf(path: UnitPath): readonly Level[] {
  const levels: Level[] = []
  const folded = new Set<string>()
  for (const name of path) {
    const fold = foldName(name)
    if (fold === '' || folded.has(fold)) continue
    folded.add(fold)
    const above = levels.at(-1)?.key ?? null
    levels.push({ key: above === null ? fold : above + INSIDE + fold, above, name })
  }
  return levels
}

function noteSpelling(
  source: CleanRow,
  levels: readonly Level[],
  names: ReadonlyMap<string, string>,
): void {
  for (const { key, name } of levels) {
    const used = names.get(key)
    if (used === undefined || used === name) continue
    source.note('unit-spellings', 'unit', { name, unit: used })
  }
}
