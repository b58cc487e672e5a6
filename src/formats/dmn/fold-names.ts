import type { Axis, TreeNode } from '../../authority/axis.ts'
import { writeWord } from '../decision-table/condition-text.ts'

/**
 * A list of values as a condition (M18): the nodes whose whole trees are listed, and `only` those that stand alone.
 * Names the axis does not have stay as they are.
 */
export function foldNames(names: readonly string[], axis: Axis | undefined): readonly string[] {
  if (axis?.form !== 'tree') return names.map(writeWord)
  const listed = new Set<number>()
  for (const name of names) {
    const place = axis.places.get(name)
    if (place !== undefined) listed.add(place)
  }
  const isWhole = (runs: readonly number[]): boolean => {
    for (let i = 0; i < runs.length; i += 2) {
      for (let place = runs[i] as number; place < (runs[i + 1] as number); place++) {
        if (!listed.has(place)) return false
      }
    }
    return runs.length > 0
  }
  const covered = new Set<number>()
  const folded: string[] = []
  // Wider trees first: what they cover need not be said again.
  for (const [id, { runs }] of widestFirst(axis)) {
    if (!isWhole(runs) || covered.has(runs[0] as number)) continue
    for (let place = runs[0] as number; place < (runs[1] as number); place++) covered.add(place)
    folded.push(writeWord(id))
  }
  for (const place of listed) {
    if (!covered.has(place)) folded.push(`only ${writeWord(axis.names[place] as string)}`)
  }
  const unknown = names.filter((name) => !axis.places.has(name))
  return [...folded, ...unknown.map(writeWord)]
}

const sorted = new WeakMap<Axis, readonly (readonly [string, TreeNode])[]>()

/** The nodes of a tree, those with most below them first; sorted once. */
function widestFirst(axis: Axis): readonly (readonly [string, TreeNode])[] {
  const known = sorted.get(axis)
  if (known) return known
  const nodes = [...axis.nodes].sort((a, b) => widthOf(b[1].runs) - widthOf(a[1].runs))
  sorted.set(axis, nodes)
  return nodes
}

const widthOf = (runs: readonly number[]): number => (runs[1] ?? 0) - (runs[0] ?? 0)
