import { isMap, isSeq, type ParsedNode } from 'yaml'
import type { OrganizationDocument } from '../../model/document.ts'
import type { DocumentPath } from '../../model/document-problem.ts'
import type { DocumentSource } from '../../model/document-source.ts'
import { idOf } from '../../model/id-of.ts'
import type { EntityKind } from '../../model/kinds.ts'
import type { OutermostEntry } from './parse-json.ts'
import { parseYamlTree } from './parse-yaml-tree.ts'
import { keyName } from './plain-of-tree.ts'

/** Offsets of something in a text: where it begins, and where it ends. */
export type TextRange = readonly [from: number, to: number]

/** Finds the offsets of what stands at the end of a path. */
export type Locate = (path: DocumentPath, part?: 'key' | 'value') => TextRange

/** Finds places in a YAML tree; `base` is where the tree's text begins in the whole. */
export function locateInTree(root: ParsedNode | null, base = 0): Locate {
  return (path, part = 'value') => {
    let node = root
    let range = rangeOf(root, base)
    for (const [depth, step] of path.entries()) {
      let key: ParsedNode | null = null
      if (isSeq(node) && typeof step === 'number') node = (node.items[step] ?? null) as ParsedNode
      else if (isMap(node)) {
        const pair = node.items.find((item) => keyName(item.key as ParsedNode) === String(step))
        key = (pair?.key ?? null) as ParsedNode | null
        node = (pair?.value ?? null) as ParsedNode | null
      } else return range
      const last = depth === path.length - 1
      if (key && (node === null || (last && part === 'key'))) range = rangeOf(key, base)
      else if (node) range = rangeOf(node, base)
      else return range
    }
    return range
  }
}

function rangeOf(node: ParsedNode | null, base: number): TextRange {
  const [from, to] = node?.range ?? [0, 0]
  return [from + base, to + base]
}

/** Finds places in a JSON text: in the outermost entries by their offsets, further in by parsing one entry. */
export function locateInJson(text: string, entries: ReadonlyMap<string, OutermostEntry>): Locate {
  const within = (from: number, to: number, path: DocumentPath, part?: 'key' | 'value') => {
    const tree = parseYamlTree(text.slice(from, to).replaceAll('\t', ' '))
    if (!tree.ok || path.length === 0) return [from, to] as const
    return locateInTree(tree.root, from)(path, part)
  }
  return ([outermost, ...rest], part) => {
    const entry = entries.get(String(outermost))
    if (outermost === undefined || !entry) return [0, 1]
    const { key, value, end, items } = entry
    if (rest.length === 0) {
      return part === 'key' ? [key, key + String(outermost).length + 2] : [value, end]
    }
    const [index, ...inner] = rest
    if (typeof index !== 'number') return within(value, end, rest, part)
    const from = items[2 * index]
    const to = items[2 * index + 1]
    return from === undefined || to === undefined ? [value, end] : within(from, to, inner, part)
  }
}

/** Finds the place of what stands at the end of a path; of the key itself, where that is asked for. */
export type PlaceAt = DocumentSource['placeAt']

/** The way back from a document to its text. */
export function sourceOf(document: OrganizationDocument, placeAt: PlaceAt): DocumentSource {
  const rows = new Map<EntityKind, ReadonlyMap<string, number>>()
  const rowsOf = (kind: EntityKind) => {
    const known = rows.get(kind)
    if (known) return known
    const made = new Map(document[kind].map((entity, row) => [idOf(kind, entity), row]))
    rows.set(kind, made)
    return made
  }
  return {
    placeAt,
    placeOf: (kind, id, field) => {
      const row = rowsOf(kind).get(id)
      if (row === undefined) return null
      const entity: object = document[kind][row] ?? {}
      if (field !== undefined && Object.hasOwn(entity, field)) return placeAt([kind, row, field])
      return placeAt(Object.hasOwn(entity, 'id') ? [kind, row, 'id'] : [kind, row])
    },
  }
}
