/** What an attribute's values are like. */
export type AxisForm = 'tree' | 'days' | 'amount' | 'number' | 'values'

/** A node of a tree on an axis: the places of all below it, and its own if it is a case (-1: none). */
export type TreeNode = { readonly runs: readonly number[]; readonly place: number }

/**
 * An attribute of cases as a line of numbers (C1): every value is a place, every condition a set of
 * half-open intervals. Values of enumerations and nodes of trees are whole numbers from 0.
 */
export type Axis = {
  readonly id: string
  readonly form: AxisForm
  /** The places that exist: `[least, most)`. */
  readonly least: number
  readonly most: number
  /** For `values`: the value of each place. For `tree`: the id of each place. */
  readonly names: readonly string[]
  /** For `values` and `tree`: the place of a value. */
  readonly places: ReadonlyMap<string, number>
  /** For `tree`: every node by its id, headings included. */
  readonly nodes: ReadonlyMap<string, TreeNode>
  /** For `tree`: ids by the names people know the nodes by, in small letters. */
  readonly aliases: ReadonlyMap<string, string>
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>()

/** An axis of numbers. */
export function lineAxis(id: string, form: AxisForm, least: number, most: number): Axis {
  return { id, form, least, most, names: [], places: NOTHING, nodes: NOTHING, aliases: NOTHING }
}

/** An axis of listed values. */
export function valuesAxis(id: string, values: readonly string[]): Axis {
  const names = [...new Set(values)]
  const places = new Map(names.map((name, place) => [name, place]))
  return {
    id,
    form: 'values',
    least: 0,
    most: names.length,
    names,
    places,
    nodes: NOTHING,
    aliases: NOTHING,
  }
}

/** A node of a tree before it has places. */
export type TreeEntry = {
  readonly id: string
  readonly parent: string | undefined
  /** Whether the node itself, apart from those below, is a case. */
  readonly own: boolean
  readonly name?: string
}

/**
 * An axis of a tree, in the order of a walk from the top. A parent that is unknown makes a root; what
 * stands in a circle is a root as well.
 */
export function treeAxis(id: string, entries: readonly TreeEntry[]): Axis {
  const known = new Map(entries.map((entry) => [entry.id, entry]))
  const below = new Map<string, TreeEntry[]>()
  const roots: TreeEntry[] = []
  for (const entry of known.values()) {
    const { parent } = entry
    if (parent === undefined || !known.has(parent) || parent === entry.id) roots.push(entry)
    else pushTo(below, parent, entry)
  }
  const names: string[] = []
  const places = new Map<string, number>()
  const nodes = new Map<string, TreeNode>()
  const walk = (start: TreeEntry) => {
    const stack: { entry: TreeEntry; next: number; first: number }[] = []
    const enter = (entry: TreeEntry) => {
      stack.push({ entry, next: 0, first: names.length })
      const place = entry.own ? names.length : -1
      nodes.set(entry.id, { runs: [], place })
      if (!entry.own) return
      places.set(entry.id, names.length)
      names.push(entry.id)
    }
    enter(start)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { entry, first } = top
      const child = below.get(entry.id)?.[top.next++]
      if (child === undefined) {
        const place = entry.own ? first : -1
        nodes.set(entry.id, { runs: first < names.length ? [first, names.length] : [], place })
        stack.pop()
      } else if (!nodes.has(child.id)) enter(child)
    }
  }
  for (const root of roots) walk(root)
  for (const entry of known.values()) if (!nodes.has(entry.id)) walk(entry)
  const aliases = aliasesOf(entries)
  return { id, form: 'tree', least: 0, most: names.length, names, places, nodes, aliases }
}

/** Names that only one node has. */
function aliasesOf(entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const twice = new Set<string>()
  for (const { id, name } of entries) {
    const known = name?.toLowerCase()
    if (known === undefined) continue
    if (ids.has(known)) twice.add(known)
    ids.set(known, id)
  }
  for (const name of twice) ids.delete(name)
  return ids
}

function pushTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
