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
): readonly Splice[] | null {
  const map = node as YAMLMap<ParsedNode, ParsedNode | null> | null
  if (!map?.items || map.items.length === 0) return null
  const entries = map.items.map((pair) => ({ name: keyName(pair.key) ?? '', pair }))
  const layout = map.flow ? new FlowLayout(text, entries) : new BlockLayout(text, entries)
  const splices: Splice[] = []
  for (const [at, { name, pair }] of entries.entries()) {
    const value = after[name]
    if (sameValue(before[name], value)) continue
    const splice = value === undefined ? layout.remove(at) : replaceValue(pair, value)
    if (!splice) return null
    splices.push(splice)
  }
  const added = Object.keys(after).filter(
    (key) => after[key] !== undefined && !entries.some(({ name }) => name === key),
  )
  if (added.length > 0) {
    const splice = layout.add(added.map((key) => `${inlineText(key)}: ${inlineText(after[key])}`))
    if (!splice) return null
    splices.push(splice)
  }
  return splices
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

  remove(at: number): Splice | null {
    const next = this.#entries[at + 1]
    const own = this.#entries[at]
    if (!own) return null
    if (next) return this.#plain(startOf(own), startOf(next), '')
    const last = this.#entries[at - 1]
    return last ? this.#plain(endOf(last), endOf(own), '') : null
  }

  add(pairs: readonly string[]): Splice | null {
    const last = this.#entries.at(-1)
    if (!last) return null
    const end = endOf(last)
    return { from: end, to: end, text: `, ${pairs.join(', ')}` }
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

  add(pairs: readonly string[]): Splice | null {
    const [first] = this.#entries
    const last = this.#entries.at(-1)
    if (!first || !last) return null
    const column = startOf(first) - lineStart(this.#text, startOf(first))
    const at = lineEnd(this.#text, lastOf(this.#text, last))
    const lines = pairs.map((pair) => `${' '.repeat(column)}${pair}\n`).join('')
    const isWhole = this.#text[at - 1] === '\n'
    return { from: at, to: at, text: isWhole ? lines : `\n${lines.slice(0, -1)}` }
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
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
