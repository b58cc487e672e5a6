import type { Unit } from '../../model/unit.ts'
import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { foldWords } from './fold-text.ts'
import type { TableRow } from './read-row.ts'
import { byNumber, slugOf } from './slugs.ts'

/** The tree of units, and which of them a row stands in. */
export type UnitTree = {
  /** Each behind the one it is in. */
  readonly units: readonly Unit[]
  readonly unitOf: (row: TableRow) => string | undefined
}

type Node = {
  readonly key: string
  readonly above: string | null
  readonly spellings: Map<string, number>
}

/** Between the names of a path; no name holds it. */
const INSIDE = '\n'
const DEEPEST = 40

/** Makes the tree of all rows (T27, T28). Names that differ in case, blanks, punctuation are one unit. */
export function buildUnits(rows: readonly TableRow[]): UnitTree {
  const pathOf = pathReader(rows)
  const nodes = new Map<string, Node>()
  const keys = new Map<string, string>()
  for (const row of rows) {
    let above: string | null = null
    for (const name of pathOf(row)) {
      const fold = foldWords(name) || name
      if (above !== null && lastOf(above) === fold) continue
      const key: string = above === null ? fold : above + INSIDE + fold
      const node: Node = nodes.get(key) ?? { key, above, spellings: new Map() }
      node.spellings.set(name, (node.spellings.get(name) ?? 0) + 1)
      nodes.set(key, node)
      above = key
    }
    if (above !== null) keys.set(writtenPath(row), above)
  }
  const ids = giveIds([...nodes.values()])
  const units = [...nodes.values()]
    .sort((a, b) => byNumber(a.key, b.key))
    .map((node): Unit => {
      const parent = node.above === null ? undefined : ids.get(node.above)
      const unit = { id: ids.get(node.key) as string, name: commonest(node.spellings) }
      return parent === undefined ? unit : { ...unit, in: parent }
    })
  return { units, unitOf: (row) => ids.get(keys.get(writtenPath(row)) ?? '') }
}

const lastOf = (key: string): string => key.slice(key.lastIndexOf(INSIDE) + 1)

/** All of a row that places it. */
const writtenPath = ({ levels, unit, unitParent }: TableRow): string =>
  [...levels, '', unit, unitParent].join(INSIDE)

function giveIds(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const give = createIdGiver()
  const taken = new Set<string>()
  const depth = (key: string) => key.split(INSIDE).length
  const sorted = [...nodes].sort((a, b) => depth(a.key) - depth(b.key) || byNumber(a.key, b.key))
  const names = new Map(nodes.map(({ key, spellings }) => [key, commonest(spellings)]))
  return new Map(
    sorted.map(({ key, above }) => {
      const slug = slugOf(names.get(key) ?? '', 'unit')
      const wanted =
        taken.has(slug) && above !== null
          ? `${slugOf(names.get(above) ?? '', 'unit')}-${slug}`
          : slug
      const id = give(wanted)
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

/** How the path of a row is read: levels, then the parts of its unit, below its parents. */
function pathReader(rows: readonly TableRow[]): (row: TableRow) => readonly string[] {
  const slashes = slashReader(rows)
  const parents = new Map<string, string>()
  for (const { unit, levels, unitParent } of rows) {
    const own = unit || levels.at(-1)
    if (own !== undefined && unitParent !== '') parents.set(foldWords(own), unitParent)
  }
  return (row) => {
    const own = [...row.levels, ...partsOf(row.unit, slashes)]
    const path = [...own]
    const seen = new Set(own.map(foldWords))
    for (let above = parents.get(foldWords(own[0] ?? '')); above !== undefined; ) {
      const fold = foldWords(above)
      if (seen.has(fold) || path.length >= DEEPEST) break
      seen.add(fold)
      path.unshift(above)
      above = parents.get(fold)
    }
    return path
  }
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
