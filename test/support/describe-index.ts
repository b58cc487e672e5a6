import { RELATION_NAMES } from '../../src/model/index/relations.ts'
import { rootsOf } from '../../src/model/index/walks.ts'
import { type Model, related } from '../../src/model/model.ts'

/**
 * Everything the index of a model knows, in ids instead of handles and in the document's order: two
 * models of the same organisation give equal descriptions, however they came about.
 */
export function describeIndex(model: Model) {
  const { positions, units } = model.tables
  const { tree } = model.index
  const idAt = (handle: number) => (handle === -1 ? null : positions.ids.idOf(handle))
  const describe = (handle: number) => ({
    id: idAt(handle),
    superior: idAt(tree.superior.get(handle)),
    depth: tree.depth.get(handle),
    size: tree.size.get(handle),
    unit: tree.unit.get(handle) === -1 ? null : units.ids.idOf(tree.unit.get(handle)),
    flags: tree.flags.get(handle),
    reports: Array.from(tree.reports.get(handle), idAt),
  })
  return {
    positions: Array.from(positions.order.handles(), describe),
    roots: Array.from(rootsOf(model), idAt),
    relations: Object.fromEntries(
      RELATION_NAMES.map((name) => [name, describeRelation(model, name)]),
    ),
  }
}

function describeRelation(model: Model, name: (typeof RELATION_NAMES)[number]) {
  model.index.relation(name)
  const owners = model.index.owners(name)
  const ids = Array.from({ length: owners.size }, (_, handle) => owners.idOf(handle)).sort()
  const lists = ids.map((owner) => [owner, related(model, name, owner)] as const)
  return lists.filter(([, items]) => items.length > 0)
}
