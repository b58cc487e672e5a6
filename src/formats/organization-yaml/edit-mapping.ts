import type { Pair, ParsedNode, YAMLMap } from 'yaml'
import { sameValue } from '../../record/same-value.ts'
import { keyName } from './plain-of-tree.ts'
import { inlineText } from './write-organization-yaml.ts'

/** A piece of a text to be replaced: from one offset up to another. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string }

type Mapping = Readonly<Record<string, unknown>>

/** A key of a mapping in a text, with what stands behind it. */
type Entry = { readonly name: string; readonly pair: Pair<ParsedNode, ParsedNode | null> }

/**
 * The splices that turn one mapping of a text into another and leave alone what did not change: values that stay,
 * their order, comments. Nothing when the text is laid out in a way this does not know.
 */
export function editMapping(
  text: string,
  node: ParsedNode | null,
  before: Mapping,
  after: Mapping,
  order: ReadonlyMap<string, number>,
): readonly Splice[] | null {
  const map = node as YAMLMap<ParsedNode, ParsedNode | null> | null
  if (!map?.items || map.items.length === 0) return null
  const entries = map.items.map((pair) => ({ name: keyName(pair.key) ?? '', pair }))
  const layout = map.flow ? new FlowLayout(text, entries) : new BlockLayout(text, entries)
  const added = Object.keys(after).filter(
    (key) => after[key] !== undefined && !entries.some(({ name }) => name === key),
  )
  const goes = entries.map(({ name }) => before[name] !== undefined && after[name] === undefined)
  const renames = new Map<string, string>()
  for (const [at, { name }] of entries.entries()) {
    const to = goes[at] && added.find((key) => sameValue(before[name], after[key]))
    if (!to) continue
    renames.set(name, to)
    added.splice(added.indexOf(to), 1)
    goes[at] = false
  }
  const splices: Splice[] = []
  for (const [at, { name, pair }] of entries.entries()) {
    const value = after[name]
    if (sameValue(before[name], value)) continue
    const renamed = renames.get(name)
    const splice = renamed
      ? replaceKey(pair, renamed)
      : value === undefined
        ? layout.remove(at, goes)
        : replaceValue(pair, value)
    if (!splice) return null
    splices.push(splice)
  }
  // A new key stands where the writer would put it: behind the last one that comes before it.
  const rank = (key: string) => order.get(key) ?? order.size
  for (const key of added.sort((a, b) => rank(a) - rank(b))) {
    const stays = (name: string) => after[name] !== undefined
    const place = entries.findLastIndex(({ name }) => stays(name) && rank(name) < rank(key))
    const splice = layout.add(place, `${inlineText(key)}: ${inlineText(after[key])}`)
    if (!splice) return null
    splices.push(splice)
  }
  return splices
}

function replaceKey({ key }: Entry['pair'], by: string): Splice | null {
  if (!key.range) return null
  const [from, to] = key.range
  return { from, to, text: inlineText(by) }
}

function replaceValue({ key, value }: Entry['pair'], by: unknown): Splice | null {
  if (!value || value.range[0] === value.range[1]) {
    const end = key.range?.[1]
    return end === undefined
      ? null
      : { from: end, to: value?.range[0] ?? end, text: `: ${inlineText(by)}` }
  }
  const [from, to] = value.range
  return { from, to, text: inlineText(by) }
}

/** Between brackets: `{ a: 1, b: 2 }`. */
class FlowLayout {
  readonly #text: string
  readonly #entries: readonly Entry[]

  constructor(text: string, entries: readonly Entry[]) {
    this.#text = text
    this.#entries = entries
  }

  remove(at: number, goes: readonly boolean[]): Splice | null {
    const own = this.#entries[at]
    const next = this.#entries[at + 1]
    const kept = goes.lastIndexOf(false)
    const last = this.#entries[kept]
    const end = this.#entries.at(-1)
    if (!own || !last || !end) return null
    // What goes at the end goes together, with the comma before it.
    if (kept === at - 1) return this.#plain(endOf(last), endOf(end), '')
    if (kept < at) return this.#plain(endOf(end), endOf(end), '')
    return next ? this.#plain(startOf(own), startOf(next), '') : null
  }

  add(behind: number, pair: string): Splice | null {
    const before = this.#entries[behind]
    const at = before ? endOf(before) : startOf(this.#entries[0] as Entry)
    return { from: at, to: at, text: before ? `, ${pair}` : `${pair}, ` }
  }

  /** Only where no comment would go with it. */
  #plain(from: number, to: number, text: string): Splice | null {
    return this.#text.slice(from, to).includes('#') ? null : { from, to, text }
  }
}

/** A key a line. */
class BlockLayout {
  readonly #text: string
  readonly #entries: readonly Entry[]

  constructor(text: string, entries: readonly Entry[]) {
    this.#text = text
    this.#entries = entries
  }

  /** The key with its lines; not the first one, which stands behind the dash. */
  remove(at: number): Splice | null {
    const own = this.#entries[at]
    if (!own || at === 0) return null
    const from = lineStart(this.#text, startOf(own))
    const to = lineEnd(this.#text, lastOf(this.#text, own))
    return { from, to, text: '' }
  }

  add(behind: number, pair: string): Splice | null {
    const [first] = this.#entries
    const before = this.#entries[behind]
    if (!first) return null
    const start = startOf(first)
    const margin = ' '.repeat(start - lineStart(this.#text, start))
    if (!before) return { from: start, to: start, text: `${pair}\n${margin}` }
    const at = lineEnd(this.#text, lastOf(this.#text, before))
    const isWhole = this.#text[at - 1] === '\n'
    return { from: at, to: at, text: isWhole ? `${margin}${pair}\n` : `\n${margin}${pair}` }
  }
}

const startOf = ({ pair }: Entry): number => pair.key.range?.[0] ?? 0

const endOf = ({ pair }: Entry): number => (pair.value ?? pair.key).range?.[1] ?? 0

/** The last character of an entry that is no line break or blank. */
function lastOf(text: string, entry: Entry): number {
  let at = Math.max(startOf(entry), endOf(entry) - 1)
  while (at > startOf(entry) && /\s/.test(text[at] ?? ' ')) at--
  return at
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line after that of an offset begins, or the text ends. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** The end of the line of the last character before an offset that is no blank. */
export function textLineEnd(text: string, offset: number): number {
  let last = offset - 1
  while (last > 0 && /\s/.test(text[last] ?? ' ')) last--
  return lineEnd(text, last)
}

/** A text with pieces replaced; nothing where pieces overlap. */
export function spliced(text: string, splices: readonly Splice[]): string | null {
  let result = ''
  let at = 0
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const { from, to, text: by } of sorted) {
    if (from < at) return null
    result += text.slice(at, from) + by
    at = to
  }
  return result + text.slice(at)
}
