import {
  type CellRead,
  isJson,
  isMapping,
  isPlain,
  itemsOf,
  readJson,
  splitAt,
  unread,
} from './cell-text.ts'

/** Conditions as a rule has them. */
export type Conditions = Readonly<Record<string, unknown>>

/** Writes conditions as they are typed: the amount first and bare. */
export function writeConditions(when: Conditions | undefined): string {
  const entries = Object.entries(when ?? {})
  const amount = entries.filter(([key]) => key === 'amount')
  const others = entries.filter(([key]) => key !== 'amount')
  return [...amount, ...others]
    .map(([key, value], at) => {
      const text = writeCondition(value)
      const isBare = key === 'amount' && at === 0 && !isJson(text) && !/^(not|only) /.test(text)
      return isBare ? text : `${key}: ${text}`
    })
    .join('; ')
}

function writeCondition(value: unknown): string {
  const plain = plainList(value)
  if (plain !== undefined) return plain
  if (isMapping(value)) {
    const [[word, of] = ['', undefined], ...others] = Object.entries(value)
    const list = plainList(of)
    if (others.length === 0 && list !== undefined) {
      if (word === 'not') return Array.isArray(of) ? `not (${list})` : `not ${list}`
      if (word === 'only' && typeof of === 'string') return `only ${list}`
    }
  }
  return JSON.stringify(value)
}

/** Values that may stand bare, one or several with commas between them. */
function plainList(value: unknown): string | undefined {
  if (typeof value === 'string') {
    // Amounts may be lists within one text.
    const parts = value.split(',').map((part) => part.trim())
    return parts.every(isPlain) ? value : undefined
  }
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (!Array.isArray(value) || value.length === 0) return undefined
  const parts = value.map((one) => (Array.isArray(one) ? undefined : plainList(one)))
  return parts.includes(undefined) ? undefined : parts.join(', ')
}

/** Conditions read, and at which character each value begins: the engine's problems name the key. */
export type ReadConditions = {
  readonly when: Conditions | undefined
  readonly starts: ReadonlyMap<string, number>
}

/** Reads conditions as they are typed; what each value means is left to the engine. */
export function readConditionsCell(text: string): CellRead<ReadConditions> {
  const when: Record<string, unknown> = {}
  const starts = new Map<string, number>()
  for (const [i, { key, value, at, start }] of itemsOf(text).entries()) {
    const name = key === '' && i === 0 ? 'amount' : key
    if (name === '' || starts.has(name)) return unread(start, 'key')
    const read = readCondition(name, value, at)
    if (!read.ok) return read
    when[name] = read.value
    starts.set(name, at)
  }
  return { ok: true, value: { when: starts.size > 0 ? when : undefined, starts } }
}

function readCondition(key: string, text: string, at: number): CellRead<unknown> {
  if (isJson(text)) return readJson(text, at)
  const [, word, rest = ''] = /^(not|only)\s+(.+)$/.exec(text) ?? []
  if (word === 'only') return { ok: true, value: { only: rest } }
  const [, inside = rest] = /^\((.*)\)$/.exec(rest) ?? []
  if (word === 'not') return { ok: true, value: { not: listOf(key, inside) } }
  return { ok: true, value: listOf(key, text) }
}

/** Several values are a list; amounts stay one text, whose characters the engine counts. */
function listOf(key: string, text: string): unknown {
  if (key === 'amount') return text
  const parts = splitAt(text, ',').map(({ part }) => part.trim())
  return parts.length === 1 ? text : parts
}
