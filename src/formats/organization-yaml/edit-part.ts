import { isMap, type ParsedNode } from 'yaml'
import { idOf } from '../../model/id-of.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import { sameValue } from '../../record/same-value.ts'
import { editList, fewerLines, newList } from './edit-list.ts'
import { editMapping, type Splice, spliced, textLineEnd } from './edit-mapping.ts'
import { keyOrder } from './key-order.ts'
import { parseYamlTree } from './parse-yaml-tree.ts'
import { keyName } from './plain-of-tree.ts'

/** What one file says: a document, or the part of one that stands in a file of a folder. */
export type DocumentPart = {
  readonly mandate?: number
  readonly organization?: object
} & { readonly [Kind in EntityKind]?: readonly object[] }

/** Tells which entry of a list is which, before and after. */
export type EntryKey = (kind: EntityKind, entity: object, row: number) => string

/** Entries are told apart by their ids. */
const byId: EntryKey = (kind, entity) => idOf(kind, entity as never)

/** One key of the outermost mapping with what stands behind it. */
type Outermost = { readonly key: ParsedNode; readonly value: ParsedNode | null }

/**
 * Changes a YAML text that says `before` so that it says `after` (Y9): only what changed is touched.
 * Nothing where it is laid out in a way this does not know. Who calls reads the outcome back.
 */
export function editPart(
  text: string,
  before: DocumentPart,
  after: DocumentPart,
  keyOf: EntryKey = byId,
): string | null {
  const tree = parseYamlTree(text)
  if (!tree.ok || !isMap(tree.root) || tree.root.flow) return null
  const outermost = new Map(
    tree.root.items.map(({ key, value }) => [
      keyName(key as ParsedNode) ?? '',
      { key: key as ParsedNode, value: (value ?? null) as ParsedNode | null },
    ]),
  )
  const splices: Splice[] = []
  if (before.mandate !== after.mandate) {
    const [from, to] = outermost.get('mandate')?.value?.range ?? []
    if (from === undefined || to === undefined) return null
    splices.push({ from, to, text: String(after.mandate) })
  }
  if (!sameValue(before.organization, after.organization)) {
    const own = editMapping(
      text,
      outermost.get('organization')?.value ?? null,
      (before.organization ?? {}) as Readonly<Record<string, unknown>>,
      (after.organization ?? {}) as Readonly<Record<string, unknown>>,
      keyOrder().organization,
    )
    if (!own) return null
    splices.push(...own)
  }
  for (const kind of ENTITY_KINDS) {
    const lists = { before: before[kind] ?? [], after: after[kind] ?? [] }
    if (sameValue(lists.before, lists.after)) continue
    const own = editKind(text, outermost, kind, lists, keyOf)
    if (!own) return null
    splices.push(...own)
  }
  return spliced(text, splices)
}

/** The splices of one list: edited, filled for the first time, or taken out with its key. */
function editKind(
  text: string,
  outermost: ReadonlyMap<string, Outermost>,
  kind: EntityKind,
  lists: { readonly before: readonly object[]; readonly after: readonly object[] },
  keyOf: EntryKey,
): readonly Splice[] | null {
  const standing = outermost.get(kind)
  if (!standing) {
    const at = endBefore(text, outermost, kind)
    const gap = at === 0 || text[at - 1] === '\n' ? '\n' : '\n\n'
    return [{ from: at, to: at, text: `${gap}${newList(kind, lists.after)}` }]
  }
  if (lists.after.length === 0) {
    const out = fewerLines(text, standing.key, standing.value)
    if (out) return [out]
  }
  return editList(text, standing.key, standing.value, kind, lists, keyOf)
}

/** Where a list that is not there yet belongs: behind the last of those that come before it. */
function endBefore(
  text: string,
  outermost: ReadonlyMap<string, Outermost>,
  kind: EntityKind,
): number {
  const earlier = ['mandate', 'organization', ...ENTITY_KINDS.slice(0, ENTITY_KINDS.indexOf(kind))]
  const ends = [...outermost].map(([name, { key, value }]) => {
    return { name, end: (value ?? key).range?.[1] ?? text.length }
  })
  const before = ends.filter(({ name }) => earlier.includes(name))
  const last = Math.max(0, ...before.map(({ end }) => end))
  // Lists that stand in an order of their own are left in it.
  if (ends.some(({ name, end }) => end < last && !earlier.includes(name))) return text.length
  let at = textLineEnd(text, last)
  for (let line = /^[ \t]+#.*(?:\n|$)/.exec(text.slice(at)); line; ) {
    at += line[0].length
    line = /^[ \t]+#.*(?:\n|$)/.exec(text.slice(at))
  }
  return at
}

/** Whether two parts say the same; a list that is empty says what one says that is not there. */
export function samePart(one: DocumentPart, other: DocumentPart): boolean {
  const told = (part: DocumentPart) => {
    const lists = ENTITY_KINDS.map((kind) => [kind, part[kind] ?? []])
    const { mandate, organization } = part
    return { mandate, organization, ...Object.fromEntries(lists) }
  }
  return sameValue(told(one), told(other))
}
