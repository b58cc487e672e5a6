/** Why a node is a root although a superior was named for it (T4). */
export const CUT = { none: 0, cycle: 1, absent: 2 } as const

/**
 * The solid lines of an organisation as typed arrays (T1); -1 stands for "none" throughout. Nodes
 * outside the picture are in no array but as gaps.
 */
export type ChartTree = {
  /** Length of the arrays that are by node. */
  readonly count: number
  readonly parent: Int32Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** The nodes of the picture, superiors before reports, subtrees in one piece. */
  readonly order: Int32Array
  /** By node, one of {@link CUT}. */
  readonly cut: Uint8Array
}

/**
 * Makes the tree of a chart from the superiors of its nodes (T1 to T5). Never fails: what is no tree
 * is made one, and marked.
 *
 * @param superior by node the node it reports to, -1 for none
 * @param sequence the nodes of the picture in the order in which siblings stand; all, as numbered,
 *   where it is left out. Numbers that are no node, or come again, count once or not at all.
 */
export function buildChartTree(superior: Int32Array, sequence?: Int32Array): ChartTree {
  const count = superior.length
  const present = presentNodes(count, sequence)
  const parent = new Int32Array(count).fill(-1)
  const cut = new Uint8Array(count)
  const place = new Int32Array(count).fill(-1)
  for (let at = 0; at < present.length; at++) place[present[at] as number] = at
  for (const node of present) {
    const above = superior[node] as number
    if (above === node) cut[node] = CUT.cycle
    else if (above < 0) continue
    else if (above >= count || place[above] === -1) cut[node] = CUT.absent
    else parent[node] = above
  }
  breakCycles(present, place, parent, cut)
  return linkTree(present, parent, cut)
}

/** The nodes of a subtree as a sequence for {@link buildChartTree}: to draw or export it alone. */
export function subtreeSequence(tree: ChartTree, root: number): Int32Array {
  const inside = new Uint8Array(tree.count)
  inside[root] = 1
  return tree.order.filter((node) => {
    const above = tree.parent[node] as number
    if (above !== -1 && inside[above] === 1) inside[node] = 1
    return inside[node] === 1
  })
}

/** By node, how many nodes stand below it, collapsed ones included. */
export function countsBelow(tree: ChartTree): Int32Array {
  const below = new Int32Array(tree.count)
  for (let at = tree.order.length - 1; at >= 0; at--) {
    const node = tree.order[at] as number
    const above = tree.parent[node] as number
    if (above !== -1) below[above] = (below[above] as number) + (below[node] as number) + 1
  }
  return below
}

function presentNodes(count: number, sequence: Int32Array | undefined): Int32Array {
  if (!sequence) return Int32Array.from({ length: count }, (_, node) => node)
  const seen = new Uint8Array(count)
  return sequence.filter((node) => {
    if (node < 0 || node >= count || seen[node] === 1) return false
    seen[node] = 1
    return true
  })
}

/** Climbs from every node; who meets the own climb has found a cycle. */
function breakCycles(
  present: Int32Array,
  place: Int32Array,
  parent: Int32Array,
  cut: Uint8Array,
): void {
  const climb = new Int32Array(parent.length).fill(-1)
  for (const start of present) {
    let node = start
    while (node !== -1 && climb[node] === -1) {
      climb[node] = start
      node = parent[node] as number
    }
    if (node === -1 || climb[node] !== start) continue
    let first = node
    for (let next = parent[node] as number; next !== node; next = parent[next] as number) {
      if ((place[next] as number) < (place[first] as number)) first = next
    }
    parent[first] = -1
    cut[first] = CUT.cycle
  }
}

function linkTree(present: Int32Array, parent: Int32Array, cut: Uint8Array): ChartTree {
  const count = parent.length
  const firstChild = new Int32Array(count).fill(-1)
  const nextSibling = new Int32Array(count).fill(-1)
  let firstRoot = -1
  for (let at = present.length - 1; at >= 0; at--) {
    const node = present[at] as number
    const above = parent[node] as number
    nextSibling[node] = above === -1 ? firstRoot : (firstChild[above] as number)
    if (above === -1) firstRoot = node
    else firstChild[above] = node
  }
  const order = new Int32Array(present.length)
  let node = firstRoot
  for (let at = 0; node !== -1; at++) {
    order[at] = node
    if (firstChild[node] !== -1) {
      node = firstChild[node] as number
      continue
    }
    while (node !== -1 && nextSibling[node] === -1) node = parent[node] as number
    if (node !== -1) node = nextSibling[node] as number
  }
  return { count, parent, firstChild, nextSibling, order, cut }
}
