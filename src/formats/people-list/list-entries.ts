import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { parseYamlTree } from '../organization-yaml/parse-yaml-tree.ts'
import { plainOfTree } from '../organization-yaml/plain-of-tree.ts'
import type { SyntaxFault } from '../organization-yaml/syntax-fault.ts'
import { TextLines } from '../organization-yaml/text-lines.ts'

/** An entry of a list: the key it stands below, if any, what it says, and the line it begins in. */
export type ListEntry = {
  readonly key: string | null
  readonly values: Readonly<Record<string, unknown>>
  readonly line: number
}

/** The entries of a list in YAML, or why there are none. */
export type ListEntries =
  | { readonly ok: true; readonly entries: readonly ListEntry[] }
  | { readonly ok: false; readonly code: 'list-missing' }
  | {
      readonly ok: false
      readonly code: 'list-unreadable'
      readonly line: number
      readonly column: number
      readonly advice: string
    }

/** A value of the text with the offset at which it begins. */
type Placed = { readonly key: string | null; readonly value: unknown; readonly offset: number }

/** Finds the entries of a list of people in YAML or JSON (L1, L2). Never throws. */
export function listEntries(text: string): ListEntries {
  const lines = new TextLines(text)
  const tree = parseYamlTree(text)
  if (!tree.ok) return unreadable(tree.faults[0], lines)
  const plain = plainOfTree(tree.root, text)
  if (!plain.ok) return unreadable(plain.faults[0], lines)
  const children = childrenOf(tree.root, plain.value)
  const found = entriesAmong(children) ?? longestBelow(tree.root, children)
  if (found.length === 0) return { ok: false, code: 'list-missing' }
  const entries = found.map(({ key, value, offset }) => ({
    key,
    values: value as Readonly<Record<string, unknown>>,
    line: lines.placeOf(offset, offset).line,
  }))
  return { ok: true, entries }
}

function unreadable(fault: SyntaxFault | undefined, lines: TextLines): ListEntries {
  const { line, column } = lines.placeOf(fault?.from ?? 0, fault?.to ?? 0)
  return { ok: false, code: 'list-unreadable', line, column, advice: fault?.advice ?? '' }
}

/** What stands in a sequence or mapping, with the places. */
function childrenOf(node: ParsedNode | null, value: unknown): readonly Placed[] {
  if (isSeq(node) && Array.isArray(value)) {
    return node.items.map((item, at) => {
      const { range } = item as ParsedNode
      return { key: null, value: value[at], offset: range[0] }
    })
  }
  if (!isMap(node) || typeof value !== 'object' || value === null) return []
  return node.items.map(({ key }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const { range } = key as ParsedNode
    return { key: name, value: Reflect.get(value, name), offset: range[0] }
  })
}

const isEntry = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The mappings among values, where most of them are mappings. */
function entriesAmong(children: readonly Placed[]): readonly Placed[] | null {
  const entries = children.filter(({ value }) => isEntry(value))
  return entries.length > 0 && entries.length * 2 > children.length ? entries : null
}

/** The longest sequence of mappings below a key of the top. */
function longestBelow(root: ParsedNode | null, children: readonly Placed[]): readonly Placed[] {
  if (!isMap(root)) return []
  const lists = root.items.flatMap((pair, at) => {
    const below = childrenOf(pair.value as ParsedNode | null, children[at]?.value)
    return Array.isArray(children[at]?.value) ? [entriesAmong(below) ?? []] : []
  })
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), [])
}
