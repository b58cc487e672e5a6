import { type CellRead, faulty, isMapping, type Json, readJson, said } from './cell.ts'

/** Characters that part words in a condition. */
const PARTING = /[,;()"\n]/

/** Writes a condition as a cell (M5); what has no words stands as JSON. */
export function writeCondition(value: Json): string {
  return writeItem(value, true) ?? JSON.stringify(value)
}

function writeItem(value: Json, lists: boolean): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return writeWord(value)
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((one) => writeItem(one, false))
    if (!lists || items.length === 0 || items.includes(undefined)) return undefined
    // A list of one is the same as the one.
    return items.join(', ')
  }
  if (!isMapping(value) || Object.keys(value).length !== 1) return undefined
  if (typeof value.only === 'string') return `only ${writeWord(value.only)}`
  if (value.not === undefined || value.not === null) return undefined
  const inner = writeItem(value.not, true)
  if (inner === undefined) return undefined
  return typeof value.not === 'object' ? `not (${inner})` : `not ${inner}`
}

/** A word as it stands, in quotes where it could be read otherwise. */
export function writeWord(word: string): string {
  const isPlain =
    word !== '' &&
    word.trim() === word &&
    !PARTING.test(word) &&
    !/^(not|only)\b|^[{['-]/i.test(word)
  return isPlain || isRange(word) ? word : `"${word.replaceAll('"', '""')}"`
}

/** `..10, >20`: ranges of numbers, which read as a list what they say as one. */
const isRange = (word: string): boolean => /^-?[\d.<>=][\d.<>=, _kmbn-]*$/.test(word)

/** Reads the cell of a condition (M5). Errors name the character. */
export function readCondition(text: string): CellRead<Json> {
  if (/^\s*[{[]/.test(text)) return readJson(text)
  return new ConditionReader(text).whole()
}

class ConditionReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): CellRead<Json> {
    const list = this.#list(0)
    if (!list.ok) return list
    return this.#at === this.#text.length ? list : this.#fault()
  }

  #list(depth: number): CellRead<Json> {
    if (depth > 8) return this.#fault()
    const items: Json[] = []
    do {
      const item = this.#item(depth)
      if (!item.ok) return item
      if (Array.isArray(item.value)) items.push(...(item.value as readonly Json[]))
      else items.push(item.value)
    } while (this.#take(',') || this.#take(';') || this.#take('\n'))
    return said(items.length === 1 ? (items[0] as Json) : items)
  }

  #item(depth: number): CellRead<Json> {
    if (this.#takeWord('not') || this.#takeWord('nicht') || this.#takeWord('außer')) {
      const inner = this.#item(depth + 1)
      return inner.ok ? said({ not: inner.value }) : inner
    }
    if (this.#takeWord('only') || this.#takeWord('nur')) {
      const name = this.#word()
      return name === undefined ? this.#fault() : said({ only: name })
    }
    if (this.#take('(')) {
      const inner = this.#list(depth + 1)
      if (!inner.ok) return inner
      return this.#take(')') ? inner : this.#fault()
    }
    const word = this.#word()
    return word === undefined ? this.#fault() : said(word)
  }

  #word(): string | undefined {
    this.#skip()
    if (this.#text[this.#at] === '"') {
      const match = /"((?:[^"]|"")*)"/y
      match.lastIndex = this.#at
      const found = match.exec(this.#text)
      if (!found) return undefined
      this.#at += found[0].length
      this.#skip()
      return (found[1] ?? '').replaceAll('""', '"')
    }
    const from = this.#at
    while (this.#at < this.#text.length && !PARTING.test(this.#text[this.#at] as string)) this.#at++
    const word = this.#text.slice(from, this.#at).trim()
    return word === '' ? undefined : word
  }

  #take(sign: string): boolean {
    while (this.#text[this.#at] === ' ') this.#at++
    if (this.#text[this.#at] !== sign) return false
    this.#at++
    this.#skip()
    return true
  }

  #takeWord(word: string): boolean {
    this.#skip()
    const rest = this.#text.slice(this.#at, this.#at + word.length + 1).toLowerCase()
    if (!rest.startsWith(word) || !/[\s("]/.test(rest.slice(word.length))) return false
    this.#at += word.length
    this.#skip()
    return true
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }

  #fault() {
    const found = this.#text.slice(this.#at, this.#at + 20)
    return faulty('unreadable', { at: this.#at, found, expected: 'condition' })
  }
}
