import type { Rule } from '../../../src/model/rule.ts'
import {
  type CellRead,
  isJson,
  isMapping,
  isPlain,
  itemsOf,
  readJson,
  unread,
} from './cell-text.ts'

/** What the last cell of a row holds: dates, limits, how a rule stands to others. */
const FURTHER = [
  'from',
  'until',
  'cap',
  'set',
  'outcome',
  'refer',
  'over',
  'remainder',
  'instead',
  'adds',
  'fallback',
  'fallback-of',
  'delegable',
  'deputy',
  'carries-out',
  'signs',
  'evidence',
  'refusal',
  'silence',
  'self',
  'apart',
] as const satisfies readonly (keyof Rule)[]

const LISTS: ReadonlySet<string> = new Set(['over', 'fallback-of', 'evidence', 'apart'])

type Further = Partial<Record<(typeof FURTHER)[number], unknown>>

/** Writes everything of a rule that has no cell of its own. */
export function writeFurther(rule: Rule): string {
  return FURTHER.flatMap((key) => {
    const value = rule[key]
    if (value === undefined) return []
    if (value === true) return [key]
    return [`${key}: ${writeValue(key, value)}`]
  }).join('; ')
}

function writeValue(key: string, value: unknown): string {
  if (value === false) return 'no'
  if (typeof value === 'string' && isPlain(value) && value !== 'no') return value
  if (LISTS.has(key) && Array.isArray(value) && value.every((one) => isText(one))) {
    return value.join(', ')
  }
  if (key === 'cap' && isMapping(value)) return `${value.amount} per ${value.per}`
  return JSON.stringify(value)
}

const isText = (one: unknown): boolean => typeof one === 'string' && isPlain(one)

/** Reads the last cell: every key it may hold, those not typed as undefined. */
export function readFurtherCell(text: string): CellRead<Further> {
  const further: Further = Object.fromEntries(FURTHER.map((key) => [key, undefined]))
  for (const { key, value, at, start } of itemsOf(text)) {
    const name = FURTHER.find((one) => one === (key === '' ? value : key))
    if (name === undefined || further[name] !== undefined) return unread(start, 'key')
    const read = key === '' ? ({ ok: true, value: true } as const) : readValue(name, value, at)
    if (!read.ok) return read
    further[name] = read.value
  }
  return { ok: true, value: further }
}

function readValue(key: string, text: string, at: number): CellRead<unknown> {
  if (isJson(text)) return readJson(text, at)
  if (text === 'no') return { ok: true, value: false }
  if (text === 'yes') return { ok: true, value: true }
  if (key === 'cap') {
    const [, amount = '', per = ''] = /^(.+?)\s+per\s+([a-z]+)$/.exec(text) ?? []
    return amount === '' ? unread(at, 'limit') : { ok: true, value: { amount, per } }
  }
  if (LISTS.has(key)) return { ok: true, value: text.split(',').map((part) => part.trim()) }
  if ((key === 'from' || key === 'until') && !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return unread(at, 'date')
  }
  return { ok: true, value: text }
}
