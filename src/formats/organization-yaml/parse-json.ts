import { putOwn } from './plain-of-tree.ts'
import { DEEPEST_TEXT, excerptOf, type SyntaxFault } from './syntax-fault.ts'

/** Where a key of the outermost mapping stands, its value, and the items of that value if it is a list. */
export type OutermostEntry = {
  readonly key: number
  readonly value: number
  readonly end: number
  /** Offsets of the items: begin and end in turn. */
  readonly items: readonly number[]
}

/** The data of a JSON text and where its outermost entries stand, or where it ceases to be JSON. */
export type JsonParsing =
  | {
      readonly ok: true
      readonly value: unknown
      readonly entries: ReadonlyMap<string, OutermostEntry>
    }
  | { readonly ok: false; readonly fault: SyntaxFault }

/**
 * Parses JSON (RFC 8259). Unlike `JSON.parse` it refuses a key that stands twice, since what the first
 * one held would be lost, says where a fault is, and remembers where the entries stand. Never throws.
 */
export function parseJson(text: string): JsonParsing {
  const parser = new JsonParser(text)
  try {
    const value = parser.whole()
    return { ok: true, value, entries: parser.entries }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault }
    throw error
  }
}

class Fault extends Error {
  readonly fault: SyntaxFault
  constructor(fault: SyntaxFault) {
    super(fault.advice)
    this.fault = fault
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const BLANKS = /[ \t\r\n]*/y
/** What a text cannot hold as it is: backslashes and control characters. */
const NEEDS_CARE = /[\\\p{Cc}]/u
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

class JsonParser {
  readonly entries = new Map<string, OutermostEntry>()
  readonly #text: string
  #at = 0
  #depth = 0
  /** Takes the offsets of items while a list of the outermost mapping is read. */
  #items: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  whole(): unknown {
    const value = this.#value()
    this.#blanks()
    if (this.#at < this.#text.length) {
      this.#fail('the end of the file', 'the document ends before this; remove what follows.')
    }
    return value
  }

  #value(): unknown {
    this.#blanks()
    switch (this.#text[this.#at]) {
      case '{':
        return this.#mapping()
      case '[':
        return this.#list()
      case '"':
        return this.#string()
      default:
        return this.#scalar()
    }
  }

  #mapping(): Readonly<Record<string, unknown>> {
    const mapping: Record<string, unknown> = {}
    this.#enter()
    while (!this.#closes('}')) {
      const start = this.#at
      if (this.#text[start] !== '"') this.#fail('a key in double quotes', KEY_ADVICE)
      const key = this.#string()
      if (Object.hasOwn(mapping, key)) {
        const shown = excerptOf(key, 0, key.length)
        const advice = `the key ${shown} stands twice in one mapping; keep one of them.`
        this.#fail('each key once', advice, 'duplicate-key', start)
      }
      this.#blanks()
      if (this.#text[this.#at] !== ':') this.#fail('a colon', 'a colon belongs behind the key.')
      this.#at++
      this.#blanks()
      const begin = this.#at
      if (this.#depth === 1) this.#items = []
      putOwn(mapping, key, this.#value())
      if (this.#depth === 1) {
        this.entries.set(key, { key: start, value: begin, end: this.#at, items: this.#items })
      }
      this.#separate('}')
    }
    this.#leave()
    return mapping
  }

  #list(): readonly unknown[] {
    const list: unknown[] = []
    const items = this.#depth === 1 ? this.#items : null
    this.#enter()
    while (!this.#closes(']')) {
      items?.push(this.#at)
      list.push(this.#value())
      items?.push(this.#at)
      this.#separate(']')
    }
    this.#leave()
    return list
  }

  #string(): string {
    const start = this.#at
    let end = start
    for (;;) {
      end = this.#text.indexOf('"', end + 1)
      if (end === -1) {
        this.#fail('a closing quote', 'this text never ends; look for a missing quote.')
      }
      let back = end - 1
      while (this.#text[back] === '\\') back--
      if ((end - back) % 2 === 1) break
    }
    this.#at = end + 1
    const inner = this.#text.slice(start + 1, end)
    if (!NEEDS_CARE.test(inner)) return inner
    try {
      return JSON.parse(this.#text.slice(start, end + 1)) as string
    } catch {
      const advice =
        'this text holds a line break, a tab or a backslash that JSON writes otherwise (\\n, \\t, \\\\).'
      return this.#fail('a text of JSON', advice, 'malformed-json', start)
    }
  }

  #scalar(): unknown {
    for (const [word, value] of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length
        return value
      }
    }
    NUMBER.lastIndex = this.#at
    const [digits] = NUMBER.exec(this.#text) ?? []
    if (digits === undefined) {
      return this.#fail(
        'a value',
        'a text in double quotes, a number, true, false, null, { or [ belongs here.',
      )
    }
    this.#at += digits.length
    return Number(digits)
  }

  #enter(): void {
    this.#at++
    if (++this.#depth > DEEPEST_TEXT) {
      const advice = `lists and mappings stand more than ${DEEPEST_TEXT} deep in one another here.`
      this.#fail(`at most ${DEEPEST_TEXT} levels`, advice, 'too-deep')
    }
    this.#blanks()
  }

  #leave(): void {
    this.#at++
    this.#depth--
  }

  #closes(bracket: string): boolean {
    this.#blanks()
    return this.#text[this.#at] === bracket
  }

  /** Between two entries stands one comma, behind the last one none. */
  #separate(bracket: string): void {
    this.#blanks()
    if (this.#text[this.#at] === bracket) return
    if (this.#text[this.#at] !== ',') {
      this.#fail(
        `a comma or ${bracket}`,
        `a comma or the closing ${bracket} is missing before this.`,
      )
    }
    const comma = this.#at++
    if (this.#closes(bracket)) {
      this.#fail(
        'another entry',
        'no comma stands behind the last entry; remove it.',
        'malformed-json',
        comma,
      )
    }
  }

  #blanks(): void {
    BLANKS.lastIndex = this.#at
    BLANKS.test(this.#text)
    this.#at = BLANKS.lastIndex
  }

  #fail(
    expected: string,
    advice: string,
    code: SyntaxFault['code'] = 'malformed-json',
    from = this.#at,
  ): never {
    const found = excerptOf(this.#text, from, from + 20)
    throw new Fault({ code, from, to: from + 1, expected, found, advice })
  }
}

const KEY_ADVICE = 'a key in double quotes belongs here.'
