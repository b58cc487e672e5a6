import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import { MOST_PROBLEMS } from '../../model/bounds.ts'
import { excerptOf, type SyntaxFault } from './syntax-fault.ts'

/** The data of a tree, or what keeps it from being data. */
export type PlainOfTree =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly SyntaxFault[] }

/** How many values all aliases together may stand for. */
const MOST_ALIASED = 100_000

/** What an anchor names: the value, and how many values it holds, those of aliases in it included. */
type Anchored = { readonly value: unknown; readonly size: number }

/**
 * Makes plain data of a YAML tree. Aliases give the very value their anchor named, never a copy.
 * A key that stands twice, an alias nobody named, a tag, more aliases than a person writes are faults.
 */
export function plainOfTree(root: ParsedNode | null, text: string): PlainOfTree {
  const reading = new TreeReading(text)
  const value = reading.valueOf(root)
  return reading.faults.length > 0 ? { ok: false, faults: reading.faults } : { ok: true, value }
}

class TreeReading {
  readonly faults: SyntaxFault[] = []
  readonly #text: string
  readonly #anchors = new Map<string, Anchored>()
  #size = 0
  #aliased = 0

  constructor(text: string) {
    this.#text = text
  }

  valueOf(node: ParsedNode | null): unknown {
    if (node === null) return null
    if (isAlias(node)) return this.#aliasOf(node)
    const before = this.#size++
    const value = this.#ownValueOf(node)
    if (node.anchor !== undefined) {
      this.#anchors.set(node.anchor, { value, size: this.#size - before })
    }
    return value
  }

  #ownValueOf(node: Exclude<ParsedNode, { type: 'alias' }>): unknown {
    if (node.tag !== undefined && !CORE_TAGS.includes(node.tag)) {
      const advice = 'tags (!) are not read here; leave the tag out, or put the text in quotes.'
      this.#fault('tag-not-read', node, 'a value without a tag', advice)
    }
    if (isMap(node)) return this.#mappingOf(node as YAMLMap<ParsedNode, ParsedNode | null>)
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item as ParsedNode))
    return isScalar(node) ? node.value : null
  }

  #mappingOf(map: YAMLMap<ParsedNode, ParsedNode | null>): Readonly<Record<string, unknown>> {
    const mapping: Record<string, unknown> = {}
    for (const { key, value } of map.items) {
      const name = keyName(key)
      if (name === undefined) {
        const advice = 'a key is one word; put a text that begins with a bracket in quotes.'
        this.#fault('malformed-yaml', key, 'a key', advice)
      } else if (Object.hasOwn(mapping, name)) {
        const shown = excerptOf(name, 0, name.length)
        const advice = `the key ${shown} stands twice in one mapping; keep one of them.`
        this.#fault('duplicate-key', key, 'each key once', advice)
      } else {
        putOwn(mapping, name, this.valueOf(value))
      }
    }
    return mapping
  }

  #aliasOf(alias: Extract<ParsedNode, { source: string; resolve: unknown }>): unknown {
    const { source } = alias as { readonly source: string }
    const anchored = this.#anchors.get(source)
    if (!anchored) {
      const advice = `nothing above is called &${source.slice(0, 60)}; if this is a text, put it in quotes.`
      this.#fault('unknown-alias', alias, 'an anchor that stands above', advice)
      return null
    }
    this.#size += anchored.size
    this.#aliased += anchored.size
    if (this.#aliased > MOST_ALIASED && this.#aliased - anchored.size <= MOST_ALIASED) {
      const most = `at most ${MOST_ALIASED} values`
      this.#fault(
        'alias-bomb',
        alias,
        most,
        `aliases stand for more than ${most.slice(8)}; write them out.`,
      )
    }
    return anchored.value
  }

  #fault(
    code: SyntaxFault['code'],
    node: ParsedNode | null,
    expected: string,
    advice: string,
  ): void {
    if (this.faults.length >= MOST_PROBLEMS) return
    const [from, to] = node?.range ?? [0, 0]
    this.faults.push({ code, from, to, expected, found: excerptOf(this.#text, from, to), advice })
  }
}

const CORE_TAGS: readonly string[] = ['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map(
  (name) => `tag:yaml.org,2002:${name}`,
)

/** The text of a key; nothing when it is no word at all. */
export function keyName(key: ParsedNode | null): string | undefined {
  if (key === null) return 'null'
  if (!isScalar(key)) return undefined
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** Sets a key as an own one, whatever it is called. */
export function putOwn(mapping: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') mapping[key] = value
  else
    Object.defineProperty(mapping, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}
