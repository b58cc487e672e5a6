import { seededRandom } from '../../test/support/seeded-random.ts'

/** A tree by parents, in the order of a walk from the top: below a node stand those from its place to its end. */
export type RandomTree = {
  readonly size: number
  readonly parent: Int32Array
  readonly end: Int32Array
  readonly children: readonly (readonly number[])[]
  /** Ids whose dots are the tree: `t.4.2`. */
  readonly ids: readonly string[]
}

/** A random tree with so many nodes, of bounded depth and number of children. */
export function randomTree(size: number, seed: number, depth: number, most: number): RandomTree {
  const random = seededRandom(seed)
  const below: number[][] = [[]]
  const level = [0]
  while (level.length < size) {
    const at = random.between(0, level.length - 1)
    if ((level[at] as number) >= depth || (below[at] as number[]).length >= most) continue
    below[at]?.push(level.length)
    level.push((level[at] as number) + 1)
    below.push([])
  }
  const parent = new Int32Array(size)
  const end = new Int32Array(size)
  const children: number[][] = []
  const ids: string[] = []
  let next = 0
  const walk = (node: number, above: number, id: string) => {
    const place = next++
    parent[place] = above
    ids[place] = id
    children[place] = []
    for (const [i, child] of (below[node] as number[]).entries()) {
      children[place]?.push(next)
      walk(child, place, `${id}.${i}`)
    }
    end[place] = next
  }
  walk(0, -1, 't')
  return { size, parent, end, children, ids }
}
