import { type CellRead, faulty, type Json, readJson, said } from './cell.ts'
import { JOINING } from './write-who.ts'

/** Finds the seat a name means (M7): its id, nothing where nobody has it. */
export type SeatFinder = (name: string) => string | undefined

/** Reads who decides (M6): seats joined by words, or a ladder. Errors name the character. */
export function readWhoText(text: string, find: SeatFinder): CellRead<Json> {
  if (/^\s*[{[]/.test(text)) return readJson(text)
  const alone = find(text.trim())
  if (alone !== undefined) return said(alone)
  const isDated = /\sbis\s+\d{4}-\d{2}-\d{2}/.test(text)
  if (!isDated && /\s(?:up to|bis)\s/i.test(text.replace(/"[^"]*"/g, '""')))
    return readLadderText(text, find)
  const reader = new WhoReader(text, find)
  const parts = reader.parts()
  if (!parts.ok) return parts
  const [first] = parts.value
  if (parts.value.length === 1 && first !== undefined) return said(first)
  return faulty('list-unclear', { at: reader.comma, found: text.slice(0, 60) })
}

/** Reads those who each have their part: parted by commas, semicolons or lines. */
export function readPartsText(text: string, find: SeatFinder): CellRead<Json> {
  if (/^\s*[{[]/.test(text)) return readJson(text)
  const alone = find(text.trim())
  if (alone !== undefined) return said(alone)
  const parts = new WhoReader(text, find).parts()
  if (!parts.ok) return parts
  return said(parts.value.length === 1 ? (parts.value[0] as Json) : parts.value)
}

function readLadderText(text: string, find: SeatFinder): CellRead<Json> {
  const steps: Json[] = []
  let at = 0
  for (const part of text.split(';')) {
    const match = /^(.*?)\s+(?:up to|bis)\s+(.*)$/is.exec(part)
    const [, seat = '', limit = ''] = match ?? []
    if (!match || limit.trim() === '') {
      return faulty('unreadable', { at, found: part.slice(0, 40), expected: 'ladder' })
    }
    const who = readWhoText(seat.trim(), find)
    if (!who.ok) return { ok: false, fault: { ...who.fault, at: at + (who.fault.at ?? 0) } }
    steps.push({ seat: who.value, limit: limit.trim() })
    at += part.length + 1
  }
  return said({ ladder: steps })
}

type Token = { readonly text: string; readonly at: number; readonly quoted: boolean }

/** How many words the name of a seat has at most. */
const LONGEST_NAME = 20

const TOKEN = /"((?:[^"]|"")*)"|[(),;\n]|[^\s,;()"]+/g

class WhoReader {
  readonly #tokens: readonly Token[]
  readonly #find: SeatFinder
  readonly #length: number
  #next = 0
  /** Where the first comma stood. */
  comma = 0

  constructor(text: string, find: SeatFinder) {
    this.#find = find
    this.#length = text.length
    this.#tokens = Array.from(text.matchAll(TOKEN), (match) => ({
      text: match[1] === undefined ? match[0] : match[1].replaceAll('""', '"'),
      at: match.index,
      quoted: match[1] !== undefined,
    }))
  }

  parts(): CellRead<readonly Json[]> {
    const parts = this.#list(0)
    if (!parts.ok) return parts
    return this.#next === this.#tokens.length ? parts : this.#fault()
  }

  #list(depth: number): CellRead<readonly Json[]> {
    const parts: Json[] = []
    do {
      const part = this.#either(depth)
      if (!part.ok) return part
      parts.push(part.value)
    } while (this.#takeComma())
    return said(parts)
  }

  #either(depth: number): CellRead<Json> {
    return this.#joined(['or', 'oder', '/'], 'any-of', () =>
      this.#joined(['and', 'und', '+', '&'], 'all-of', () => this.#one(depth)),
    )
  }

  #joined(signs: readonly string[], key: string, read: () => CellRead<Json>): CellRead<Json> {
    const parts: Json[] = []
    do {
      const part = read()
      if (!part.ok) return part
      parts.push(part.value)
    } while (this.#take(signs))
    return said(parts.length === 1 ? (parts[0] as Json) : { [key]: parts })
  }

  #one(depth: number): CellRead<Json> {
    const token = this.#tokens[this.#next]
    if (token === undefined || depth > 8) return this.#fault()
    if (this.#take(['('])) {
      const inner = this.#either(depth + 1)
      if (!inner.ok) return inner
      return this.#take([')']) ? inner : this.#fault()
    }
    const of = this.#tokens[this.#next + 1]?.text.toLowerCase()
    if (!token.quoted && /^\d{1,3}$/.test(token.text) && (of === 'of' || of === 'von')) {
      this.#next += 2
      const isOpen = this.#take(['('])
      const from = this.#list(depth + 1)
      if (!from.ok) return from
      if (isOpen && !this.#take([')'])) return this.#fault()
      return said({ 'n-of': Number(token.text), from: from.value })
    }
    return this.#seat()
  }

  /** The longest run of words that is the name of a seat; else all up to the next joining word. */
  #seat(): CellRead<Json> {
    const from = this.#next
    const first = this.#tokens[from] as Token
    if (first.quoted) {
      this.#next++
      return this.#withDays(this.#find(first.text) ?? first.text)
    }
    let end = from
    while (end < this.#tokens.length && !this.#parts(end)) end++
    for (let to = Math.min(end, from + LONGEST_NAME); to > from + 1; to--) {
      const found = this.#find(this.#words(from, to))
      if (found === undefined) continue
      this.#next = to
      return this.#withDays(found)
    }
    let to = from
    while (to < end && !this.#isJoining(to) && !this.#isDay(to)) to++
    if (to === from) return this.#fault()
    this.#next = to
    const name = this.#words(from, to)
    return this.#withDays(this.#find(name) ?? name)
  }

  /** `person:x from 2026-01-01 until 2026-12-31`: a right with its dates (A6). */
  #withDays(seat: string): CellRead<Json> {
    if (!seat.startsWith('person:') || !this.#isDay(this.#next)) return said(seat)
    const days: Record<string, string> = {}
    while (this.#isDay(this.#next)) {
      const word = this.#tokens[this.#next]?.text.toLowerCase()
      days[word === 'from' || word === 'ab' ? 'from' : 'until'] = this.#tokens[this.#next + 1]
        ?.text as string
      this.#next += 2
    }
    return said({ person: seat.slice('person:'.length), ...days })
  }

  #isDay(at: number): boolean {
    const word = this.#tokens[at]?.text.toLowerCase() ?? ''
    const day = this.#tokens[at + 1]?.text ?? ''
    return ['from', 'until', 'ab', 'bis'].includes(word) && /^\d{4}-\d{2}-\d{2}$/.test(day)
  }

  #isJoining(at: number): boolean {
    const { text = '', quoted = false } = this.#tokens[at] ?? {}
    return !quoted && (JOINING.has(text.toLowerCase()) || /^[+&/]$/.test(text))
  }

  #parts(at: number): boolean {
    const token = this.#tokens[at]
    return token === undefined || token.quoted || /^[(),;\n]$/.test(token.text)
  }

  #words(from: number, to: number): string {
    const words = this.#tokens.slice(from, to)
    return words.map(({ text }) => text).join(' ')
  }

  #take(signs: readonly string[]): boolean {
    const token = this.#tokens[this.#next]
    if (token === undefined || token.quoted || !signs.includes(token.text.toLowerCase()))
      return false
    this.#next++
    return true
  }

  #takeComma(): boolean {
    const at = this.#tokens[this.#next]?.at ?? 0
    if (!this.#take([',', ';'])) return false
    this.comma ||= at
    return true
  }

  #fault() {
    const token = this.#tokens[this.#next]
    const rest = { at: token?.at ?? this.#length, found: token?.text ?? '' }
    return faulty('unreadable', { ...rest, expected: 'who' })
  }
}
