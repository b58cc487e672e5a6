import { isMap, isSeq, type ParsedNode } from 'yaml'
import type { OrganizationDocument } from '../../model/document.ts'
import { idOf } from '../../model/id-of.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import { sameValue } from '../../record/same-value.ts'
import { editMapping, lineEnd, lineStart, type Splice } from './edit-mapping.ts'
import { parseYamlTree } from './parse-yaml-tree.ts'
import { keyName } from './plain-of-tree.ts'
import { beginsAsJson, readOrganizationYaml } from './read-organization-yaml.ts'
import {
  entryText,
  writeOrganizationJson,
  writeOrganizationYaml,
} from './write-organization-yaml.ts'

/** A text that says what a document says. `kept`: what did not change stands as it stood, comments too. */
export type EditedYaml = { readonly text: string; readonly kept: boolean }

type Mapping = Readonly<Record<string, unknown>>

/**
 * Changes a `mandate.yaml` so that it says what `after` says: only changed values, removed and new entries are
 * touched; comments, order and layout of everything else stay. A text laid out in a way this does not
 * know (aliases, several entries a line) is written anew. What comes out is read back before it is given.
 */
export function editOrganizationYaml(text: string, after: OrganizationDocument): EditedYaml {
  if (beginsAsJson(text)) return { text: writeOrganizationJson(after), kept: true }
  const edited = edit(text.replaceAll('\r\n', '\n'), after)
  if (edited !== null && says(edited, after)) {
    return { text: text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited, kept: true }
  }
  return { text: writeOrganizationYaml(after), kept: false }
}

function says(text: string, document: OrganizationDocument): boolean {
  const reading = readOrganizationYaml(text, '')
  return reading.ok && sameValue(reading.document, document)
}

function edit(text: string, after: OrganizationDocument): string | null {
  const reading = readOrganizationYaml(text, '')
  const tree = parseYamlTree(text)
  if (!reading.ok || !tree.ok || !isMap(tree.root) || tree.root.flow) return null
  const before = reading.document
  const splices: Splice[] = []
  const valueOfKey = (name: string) => {
    if (!isMap(tree.root)) return undefined
    const found = tree.root.items.find(({ key }) => keyName(key as ParsedNode) === name)
    return found && ((found.value ?? null) as ParsedNode | null)
  }
  const organization = editMapping(
    text,
    valueOfKey('organization') ?? null,
    before.organization as Mapping,
    after.organization as Mapping,
  )
  if (!organization) return null
  splices.push(...organization)
  for (const kind of ENTITY_KINDS) {
    const node = valueOfKey(kind)
    const own = editList(text, node, kind, before, after)
    if (!own) return null
    splices.push(...own)
  }
  return applied(text, splices)
}

/** The splices of one list; nothing when it is laid out in a way this does not know. */
function editList(
  text: string,
  node: ParsedNode | null | undefined,
  kind: EntityKind,
  before: OrganizationDocument,
  after: OrganizationDocument,
): readonly Splice[] | null {
  if (sameValue(before[kind], after[kind])) return []
  const fresh = (entity: object) => `  - ${entryText(kind, entity as never, '    ')}\n`
  if (node === undefined) {
    const gap = text.endsWith('\n') ? '\n' : '\n\n'
    const list = `${gap}${kind}:\n${after[kind].map(fresh).join('')}`
    return [{ from: text.length, to: text.length, text: list }]
  }
  if (!isSeq(node) || node.flow || node.items.length === 0) return null
  const pieces = piecesOf(text, node.items as ParsedNode[])
  if (!pieces) return null
  const { indent, from, to } = pieces
  const known = new Map(before[kind].map((entity, row) => [idOf(kind, entity), row]))
  const kept = new Set<number>()
  const parts = after[kind].map((entity) => {
    const row = known.get(idOf(kind, entity))
    const piece = row === undefined ? undefined : pieces.list[row]
    if (row === undefined || piece === undefined) {
      return { above: '', own: `${indent}- ${entryText(kind, entity as never, `${indent}  `)}\n` }
    }
    kept.add(row)
    const own = editEntry(text, piece, node.items[row] as ParsedNode, {
      before: before[kind][row] as Mapping,
      after: entity as Mapping,
      anew: `${indent}- ${entryText(kind, entity as never, `${indent}  `)}\n`,
    })
    return { above: piece.above, own }
  })
  // What headed entries that are gone (a comment, then a blank line) still heads those behind them.
  const orphans = pieces.list.flatMap(({ heading }, row) => (kept.has(row) ? [] : [heading]))
  const headed = (row: number) => pieces.list[row]?.heading ?? ''
  const body = after[kind].map((entity, at) => {
    const row = known.get(idOf(kind, entity))
    const part = parts[at]
    return `${row === undefined ? '' : headed(row)}${part?.above ?? ''}${part?.own ?? ''}`
  })
  return [{ from, to, text: `${orphans.join('')}${body.join('')}` || `${indent}[]\n` }]
}

/** An entry of a list in the text: comments that head a section, those right above it, its own lines. */
type Piece = {
  readonly heading: string
  readonly above: string
  readonly from: number
  readonly to: number
}

type Pieces = {
  readonly list: readonly Piece[]
  readonly indent: string
  readonly from: number
  readonly to: number
}

function piecesOf(text: string, items: readonly ParsedNode[]): Pieces | null {
  const list: Piece[] = []
  let indent: string | undefined
  let end = 0
  for (const [at, item] of items.entries()) {
    const [begin, close] = item.range
    const from = lineStart(text, begin)
    const dash = /^( *)- +$/.exec(text.slice(from, begin))
    if (!dash || (at > 0 && from < end)) return null
    indent ??= dash[1]
    const between = at === 0 ? '' : text.slice(end, from)
    const split = between.lastIndexOf('\n\n') + 2
    const heading = split > 1 ? between.slice(0, split) : ''
    let last = close
    while (last > begin && /\s/.test(text[last - 1] ?? '')) last--
    end = lineEnd(text, last - 1)
    list.push({ heading, above: between.slice(heading.length), from, to: end })
  }
  const [first] = list
  if (!first) return null
  return { list, indent: indent ?? '', from: first.from, to: end }
}

/** The lines of an entry as they are to be: only what changed is touched; else written anew. */
function editEntry(
  text: string,
  { from, to }: Piece,
  node: ParsedNode,
  change: { readonly before: Mapping; readonly after: Mapping; readonly anew: string },
): string {
  const lines = text.slice(from, to)
  const ended = lines.endsWith('\n') ? lines : `${lines}\n`
  if (sameValue(change.before, change.after)) return ended
  const splices = editMapping(text, node, change.before, change.after)
  if (!splices || splices.some((one) => one.from < from || one.to > to)) return change.anew
  const moved = splices.map((one) => ({ ...one, from: one.from - from, to: one.to - from }))
  const edited = applied(lines, moved)
  return edited === null ? change.anew : edited.endsWith('\n') ? edited : `${edited}\n`
}

/** A text with pieces replaced; nothing where pieces overlap. */
function applied(text: string, splices: readonly Splice[]): string | null {
  let result = ''
  let at = 0
  for (const { from, to, text: by } of [...splices].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )) {
    if (from < at) return null
    result += text.slice(at, from) + by
    at = to
  }
  return result + text.slice(at)
}
