import { isSeq, type ParsedNode } from 'yaml'
import type { EntityKind } from '../../model/kinds.ts'
import { sameValue } from '../../record/same-value.ts'
import { editMapping, lineStart, type Splice, spliced, textLineEnd } from './edit-mapping.ts'
import type { EntryKey } from './edit-part.ts'
import { keyOrder } from './key-order.ts'
import { entryText } from './write-organization-yaml.ts'

type Mapping = Readonly<Record<string, unknown>>

/** One list of a document, as it was and as it is to be. */
export type ListChange = { readonly before: readonly object[]; readonly after: readonly object[] }

/** A list that was not there, with its key. */
export function newList(kind: EntityKind, entities: readonly object[]): string {
  return `${kind}:\n${entities.map((entity) => fresh(kind, entity, '  ')).join('')}`
}

function fresh(kind: EntityKind, entity: object, indent: string): string {
  return `${indent}- ${entryText(kind, entity as never, `${indent}  `)}\n`
}

/** Takes a list that became empty out with its key; nothing where a comment would go with it. */
export function fewerLines(text: string, key: ParsedNode, value: ParsedNode | null): Splice | null {
  let from = lineStart(text, key.range[0])
  const to = textLineEnd(text, (value ?? key).range[1])
  if (text.slice(from, to).includes('#')) return null
  if (text.slice(0, from).endsWith('\n\n')) from--
  return { from, to, text: '' }
}

/** The splices of one list; nothing when it is laid out in a way this does not know. */
export function editList(
  text: string,
  key: ParsedNode,
  node: ParsedNode | null,
  kind: EntityKind,
  { before, after }: ListChange,
  keyOf: EntryKey,
): readonly Splice[] | null {
  if (before.length === 0) return fillList(text, key, node, kind, after)
  if (!isSeq(node) || node.flow) return null
  const pieces = piecesOf(text, node.items as ParsedNode[])
  if (!pieces) return null
  const { indent, from, to } = pieces
  const known = new Map(before.map((entity, row) => [keyOf(kind, entity, row), row]))
  const kept = new Set<number>()
  const lines = after.map((entity, place) => {
    const row = known.get(keyOf(kind, entity, place))
    const piece = row === undefined ? undefined : pieces.list[row]
    if (row === undefined || piece === undefined) return fresh(kind, entity, indent)
    kept.add(row)
    const change = { before: before[row] as Mapping, after: entity as Mapping }
    const lines = text.slice(piece.from, piece.to)
    // What stands as the writer puts it goes on standing so.
    const own =
      lines === fresh(kind, change.before, indent)
        ? null
        : editEntry(text, piece, node.items[row] as ParsedNode, kind, change)
    return `${piece.heading}${piece.above}${own ?? fresh(kind, entity, indent)}`
  })
  // What headed entries that are gone (a comment, then a blank line) still heads those behind them.
  const orphans = pieces.list.flatMap(({ heading }, row) => (kept.has(row) ? [] : [heading]))
  return [{ from, to, text: `${orphans.join('')}${lines.join('')}` || `${indent}[]\n` }]
}

/** Fills a list whose key stands there with nothing behind it. */
function fillList(
  text: string,
  key: ParsedNode,
  node: ParsedNode | null,
  kind: EntityKind,
  after: readonly object[],
): readonly Splice[] | null {
  const lines = after.map((entity) => fresh(kind, entity, '  ')).join('')
  const end = textLineEnd(text, (isSeq(node) ? node : key).range[1])
  const gap = text[end - 1] === '\n' ? '' : '\n'
  const splices = [{ from: end, to: end, text: `${gap}${lines}` }]
  if (!isSeq(node)) return splices
  const colon = text.indexOf(':', key.range[1]) + 1
  if (text.slice(colon, node.range[1]).includes('#')) return null
  return [{ from: colon, to: node.range[1], text: '' }, ...splices]
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
    const [begin] = item.range
    const from = lineStart(text, begin)
    const dash = /^( *)- +$/.exec(text.slice(from, begin))
    if (!dash || (at > 0 && from < end)) return null
    indent ??= dash[1]
    const between = at === 0 ? '' : text.slice(end, from)
    const split = between.lastIndexOf('\n\n') + 2
    const heading = split > 1 ? between.slice(0, split) : ''
    end = textLineEnd(text, item.range[1])
    list.push({ heading, above: between.slice(heading.length), from, to: end })
  }
  const [first] = list
  if (!first) return null
  return { list, indent: indent ?? '', from: first.from, to: end }
}

/** The lines of an entry as they are to be: only what changed is touched; nothing where that cannot be. */
function editEntry(
  text: string,
  { from, to }: Piece,
  node: ParsedNode,
  kind: EntityKind,
  change: { readonly before: Mapping; readonly after: Mapping },
): string | null {
  const lines = text.slice(from, to)
  const ended = lines.endsWith('\n') ? lines : `${lines}\n`
  if (sameValue(change.before, change.after)) return ended
  const order = keyOrder().kinds[kind]
  const splices = editMapping(text, node, change.before, change.after, order)
  if (!splices || splices.some((one) => one.from < from || one.to > to)) return null
  const own = splices.map((one) => ({ ...one, from: one.from - from, to: one.to - from }))
  const edited = spliced(lines, own)
  if (edited === null) return null
  return edited.endsWith('\n') ? edited : `${edited}\n`
}
