import {
  type CellRead,
  isJson,
  isMapping,
  itemsOf,
  readJson,
  splitAt,
  unread,
} from './cell-text.ts'

/** Any of several, and all of several, as they may be typed; in every language at once. */
const OR = new Set(['or', 'oder', '|'])
const AND = new Set(['+', 'and', 'und', '&'])
/** A step of a ladder: a seat, and up to which amount. */
const STEP = /^\s*(\S+)\s+(?:up\s+to|bis)\s+(\S.*?)\s*$/i

/** Writes who decides as it is typed, like tables of rules (M6); what has no such form comes out as JSON. */
export function writeWho(value: unknown): string {
  if (value === undefined) return ''
  if (isMapping(value) && 'ladder' in value) {
    const ladder = writeLadder(value.ladder)
    if (ladder !== undefined) return ladder
  }
  return written(value, 0) ?? JSON.stringify(value)
}

/** Looser binding first: or, and, a seat. */
function written(value: unknown, binding: 0 | 1 | 2): string | undefined {
  if (typeof value === 'string') return isSeatText(value) ? value : undefined
  if (!isMapping(value)) return undefined
  const keys = Object.keys(value)
  const [key = ''] = keys
  if (keys.length === 1 && key === 'any-of') return combined(value[key], ' or ', 1, binding > 0)
  if (keys.length === 1 && key === 'all-of') return combined(value[key], ' and ', 2, binding > 1)
  if (keys.length === 2 && 'n-of' in value && Array.isArray(value.from)) {
    const parts = value.from.map((one) => written(one, 0))
    if (parts.includes(undefined) || !Number.isInteger(value['n-of'])) return undefined
    return `${value['n-of']} of (${parts.join(', ')})`
  }
  return undefined
}

function combined(list: unknown, sign: string, binding: 1 | 2, closed: boolean) {
  if (!Array.isArray(list) || list.length < 2) return undefined
  const parts = list.map((one) => written(one, binding))
  if (parts.includes(undefined)) return undefined
  const text = parts.join(sign)
  return closed ? `(${text})` : text
}

/** One word that is no operator: what an id or a seat in one word looks like. */
const isSeatText = (text: string): boolean =>
  /^[^\s,;()[\]{}"]+$/.test(text) && !OR.has(text.toLowerCase()) && !AND.has(text.toLowerCase())

function writeLadder(ladder: unknown): string | undefined {
  if (!isMapping(ladder)) return undefined
  const steps = Object.entries(ladder).map(([seat, limit]) => {
    const isShort = typeof limit === 'number' || (typeof limit === 'string' && !/[,;]/.test(limit))
    return isSeatText(seat) && isShort ? `${seat} up to ${limit}` : undefined
  })
  return steps.includes(undefined) || steps.length === 0 ? undefined : steps.join('; ')
}

/** Reads who decides (A5); nothing typed is nothing said. */
export function readWhoCell(text: string): CellRead<unknown> {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, value: undefined }
  const start = text.indexOf(trimmed)
  if (isJson(trimmed)) return readJson(trimmed, start)
  if (/\s(up\s+to|bis)(\s|$)/i.test(text)) return readLadder(text)
  return new WhoReader(text, 0).whole()
}

function readLadder(text: string): CellRead<unknown> {
  const steps: [string, string][] = []
  for (const { part, at } of splitAt(text, ';')) {
    const [, seat = '', limit = ''] = STEP.exec(part) ?? []
    if (limit === '') return unread(at + part.length, 'limit')
    if (!isSeatText(seat)) return unread(at, 'seat')
    steps.push([seat, limit])
  }
  return { ok: true, value: { ladder: Object.fromEntries(steps) } }
}

/** Writes a list of seats of which each has its part. */
export function writeParts(value: unknown): string {
  if (value === undefined) return ''
  const list = Array.isArray(value) ? value : [value]
  const parts = list.map((one) => written(one, 0))
  return parts.includes(undefined) ? JSON.stringify(value) : parts.join(', ')
}

/** Reads a list of seats. */
export function readPartsCell(text: string): CellRead<unknown> {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, value: undefined }
  if (isJson(trimmed)) return readJson(trimmed, text.indexOf(trimmed))
  const list: unknown[] = []
  for (const { part, at } of splitAt(text, ',')) {
    const read = new WhoReader(part, at).whole()
    if (!read.ok) return read
    list.push(read.value)
  }
  return { ok: true, value: list.length === 1 ? list[0] : list }
}

/** Writes who is told, before or after. */
export function writeTold(value: unknown): string {
  if (
    !isMapping(value) ||
    !Object.keys(value).every((key) => key === 'before' || key === 'after')
  ) {
    return writeParts(value)
  }
  const parts = Object.entries(value).map(([when, who]) => `${when}: ${writeParts(who)}`)
  return parts.some((part) => /: [[{]/.test(part)) ? JSON.stringify(value) : parts.join('; ')
}

/** Reads who is told. */
export function readToldCell(text: string): CellRead<unknown> {
  if (!/^\s*(before|after)\s*:/.test(text)) return readPartsCell(text)
  const told: Record<string, unknown> = {}
  for (const { key, value, at, start } of itemsOf(text)) {
    if (key !== 'before' && key !== 'after') return unread(start, 'key')
    const read = readPartsCell(value)
    if (!read.ok) {
      const { problem } = read
      return unread(at + problem.at, problem.expected)
    }
    told[key] = read.value
  }
  return { ok: true, value: told }
}

type Token = { readonly text: string; readonly at: number }

/** Reads seats joined by “or” and “and”; “and” binds closer. */
class WhoReader {
  readonly #tokens: readonly Token[]
  readonly #end: number
  #next = 0

  constructor(text: string, offset: number) {
    this.#tokens = Array.from(text.matchAll(/[(),]|[^\s(),]+/g), (match) => ({
      text: match[0],
      at: offset + match.index,
    }))
    this.#end = offset + text.length
  }

  whole(): CellRead<unknown> {
    const read = this.#any()
    if (!read.ok || this.#next === this.#tokens.length) return read
    return unread(this.#at(), 'end')
  }

  #any(): CellRead<unknown> {
    return this.#several(OR, 'any-of', () => this.#all())
  }

  #all(): CellRead<unknown> {
    return this.#several(AND, 'all-of', () => this.#one())
  }

  #several(signs: ReadonlySet<string>, key: string, part: () => CellRead<unknown>) {
    const parts: unknown[] = []
    for (;;) {
      const read = part()
      if (!read.ok) return read
      parts.push(read.value)
      if (!this.#take((text) => signs.has(text.toLowerCase()))) break
    }
    return { ok: true, value: parts.length === 1 ? parts[0] : { [key]: parts } } as const
  }

  #one(): CellRead<unknown> {
    if (this.#take((text) => text === '(')) {
      const read = this.#any()
      if (!read.ok) return read
      return this.#take((text) => text === ')') ? read : unread(this.#at(), 'closing')
    }
    const first = this.#tokens[this.#next]
    if (!first || first.text === ')' || first.text === ',') return unread(this.#at(), 'seat')
    const word = first.text.toLowerCase()
    if (OR.has(word) || AND.has(word)) return unread(first.at, 'seat')
    this.#next++
    if (!/^\d+$/.test(first.text)) return { ok: true, value: first.text }
    return this.#take((text) => text === 'of' || text === 'von')
      ? this.#some(Number(first.text))
      : unread(first.at, 'seat')
  }

  #some(count: number): CellRead<unknown> {
    if (!this.#take((text) => text === '(')) return unread(this.#at(), 'count')
    const from: unknown[] = []
    do {
      const read = this.#any()
      if (!read.ok) return read
      from.push(read.value)
    } while (this.#take((text) => text === ','))
    if (!this.#take((text) => text === ')')) return unread(this.#at(), 'closing')
    return { ok: true, value: { 'n-of': count, from } }
  }

  #take(isIt: (text: string) => boolean): boolean {
    const token = this.#tokens[this.#next]
    if (!token || !isIt(token.text)) return false
    this.#next++
    return true
  }

  #at(): number {
    return this.#tokens[this.#next]?.at ?? this.#end
  }
}
