import type { Unit } from '../../model/unit.ts'
import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { foldWords } from './fold-text.ts'
import type { TableRow } from './read-row.ts'
import { slugOf, sortedByNumber } from './slugs.ts'

/** The tree of units, and which of them a row stands in. */
export type UnitTree = {
  readonly units: readonly Unit[]
  readonly unitOf: (row: TableRow) => string | undefined
}

type Node = {
  readonly key: string
  above: string | null
  depth: number
  readonly spellings: Map<string, number>
}

/** Between the names of a path; no name holds it. */
const INSIDE = '\n'
const DEEPEST = 40

/** Makes the tree of all rows (T27, T28). Names that differ in case, blanks, punctuation are one unit. */
export function buildUnits(rows: readonly TableRow[]): UnitTree {
  const slashes = slashReader(rows)
  const nodes = new Map<string, Node>()
  const keys = new Map<string, string>()
  const stand = (key: string, above: string | null, name: string) => {
    const node = nodes.get(key) ?? { key, above, depth: 0, spellings: new Map<string, number>() }
    node.spellings.set(name, (node.spellings.get(name) ?? 0) + 1)
    nodes.set(key, node)
    return node
  }
  for (const row of rows) {
    let above: Node | null = null
    for (const name of [...row.levels, ...partsOf(row.unit, slashes)]) {
      const fold = foldWords(name) || name
      if (above !== null && lastOf(above.key) === fold) continue
      const key: string = above === null ? fold : above.key + INSIDE + fold
      const depth: number = above === null ? 0 : above.depth + 1
      above = stand(key, above?.key ?? null, name)
      above.depth = depth
    }
    if (above !== null) keys.set(writtenPath(row), above.key)
  }
  placeBelowParents(rows, nodes, stand)
  const ids = giveIds([...nodes.values()])
  const units = [...nodes.values()].map((node): Unit => {
    const parent = node.above === null ? undefined : ids.get(node.above)
    const unit = { id: ids.get(node.key) as string, name: commonest(node.spellings) }
    return parent === undefined ? unit : { ...unit, in: parent }
  })
  return { units, unitOf: (row) => ids.get(keys.get(writtenPath(row)) ?? '') }
}

const lastOf = (key: string): string => key.slice(key.lastIndexOf(INSIDE) + 1)

/** All of a row that places it. */
const writtenPath = ({ levels, unit }: TableRow): string => [...levels, '', unit].join(INSIDE)

/** Puts outermost units into those the column of parents names; of several the first (T27). */
function placeBelowParents(
  rows: readonly TableRow[],
  nodes: ReadonlyMap<string, Node>,
  stand: (key: string, above: string | null, name: string) => Node,
): void {
  for (const { unit, levels, unitParent } of rows) {
    const own = foldWords(unit || levels[0] || '')
    const above = foldWords(unitParent)
    const node = nodes.get(own)
    if (!node || above === '' || above === own || node.above !== null) continue
    stand(above, null, unitParent)
    node.above = above
  }
}

function giveIds(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const give = createIdGiver()
  const taken = new Set<string>()
  const sorted = sortedByNumber(nodes, ({ key }) => key).toSorted((a, b) => a.depth - b.depth)
  const names = new Map(nodes.map(({ key, spellings }) => [key, commonest(spellings)]))
  return new Map(
    sorted.map(({ key, above }) => {
      const slug = slugOf(names.get(key) ?? '', 'unit')
      const isNested = taken.has(slug) && above !== null
      const id = give(isNested ? `${slugOf(names.get(above) ?? '', 'unit')}-${slug}` : slug)
      taken.add(id)
      return [key, id]
    }),
  )
}

/** The commonest of several spellings; of equally common ones the first by its letters. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, times], [b, often]) => often - times || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

/** Which beginnings before a slash are units of their own: those that stand alone or repeatedly. */
function slashReader(rows: readonly TableRow[]): ReadonlySet<string> {
  const values = new Set(rows.map(({ unit }) => unit))
  const plain = new Set([...values].map(foldWords))
  const beginnings = new Map<string, number>()
  for (const value of values) {
    const at = value.indexOf('/')
    if (at <= 0) continue
    const fold = foldWords(value.slice(0, at))
    beginnings.set(fold, (beginnings.get(fold) ?? 0) + 1)
  }
  const found = [...beginnings].filter(([fold, times]) => times > 1 || plain.has(fold))
  return new Set(found.map(([fold]) => fold))
}

function partsOf(unit: string, slashes: ReadonlySet<string>): readonly string[] {
  const split = (by: string | RegExp) =>
    unit
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .slice(0, DEEPEST)
  if (/[>\\»→]|::/.test(unit)) return split(/\s*(?:>|\\|»|→|::)\s*/)
  if (unit.startsWith('/')) return split('/')
  const at = unit.indexOf('/')
  return at > 0 && slashes.has(foldWords(unit.slice(0, at))) ? split('/') : split(INSIDE)
}
