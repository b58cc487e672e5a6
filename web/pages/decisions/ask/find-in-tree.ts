import type { Axis } from '../../../../src/authority/axis.ts'
import type { FinderItem } from '../../../parts/finder.tsx'

/**
 * Nodes of a tree whose name or id has all the words of a text, those that begin with it first; with no text the
 * tree as it is.
 */
export function findInTree(
  axis: Axis,
  nameOf: (id: string) => string,
  text: string,
  most: number,
): { readonly items: readonly FinderItem[]; readonly count: number } {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const first: FinderItem[] = []
  const others: FinderItem[] = []
  const beginning = words.join(' ')
  for (const id of axis.nodes.keys()) {
    const title = nameOf(id)
    const own = folded(`${title} ${id}`)
    if (!words.every((word) => own.includes(word))) continue
    const depth = words.length === 0 ? depthOf(id, axis) : 0
    const begins = words.length > 0 && (folded(title).startsWith(beginning) || id === beginning)
    ;(begins ? first : others).push({ id, title, hint: id, depth })
  }
  return { items: [...first, ...others].slice(0, most), count: first.length + others.length }
}

/** How many nodes stand above one: those whose places hold its own. */
function depthOf(id: string, { nodes }: Axis): number {
  let depth = 0
  for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
    if (nodes.has(id.slice(0, dot))) depth++
  }
  return depth
}

/** Without case and accents. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
