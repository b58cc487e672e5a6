import { stratify, tree } from 'd3-hierarchy'

/**
 * Where d3-hierarchy puts the nodes of a forest from left to right: the oracle of the tidy layout.
 *
 * @param parent by node, -1 for a root; siblings stand as numbered
 * @returns by node, in steps of a card, moved so that the least is 0
 */
export function d3Columns(parent: readonly number[], cousinStep: number): readonly number[] {
  const rows = [
    { id: 'top', above: '' },
    ...parent.map((above, node) => ({ id: `${node}`, above: above === -1 ? 'top' : `${above}` })),
  ]
  const root = stratify<(typeof rows)[number]>()
    .id(({ id }) => id)
    .parentId(({ above }) => above)(rows)
  const laidOut = tree<(typeof rows)[number]>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : cousinStep))(root)
  const columns = parent.map(() => 0)
  let least = Number.POSITIVE_INFINITY
  for (const { data, x } of laidOut.descendants()) {
    if (data.id === 'top') continue
    columns[Number(data.id)] = x
    least = Math.min(least, x)
  }
  return columns.map((x) => x - least)
}
