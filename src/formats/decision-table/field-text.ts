import type { Rule } from '../../model/rule.ts'
import { type CellRead, faulty, isMapping, type Json, readJson, said } from './cell.ts'
import type { PlainField } from './fields.ts'

/** How one field of a rule stands in a cell, and how it is read back. */
type FieldText = {
  readonly write: (value: Json) => string | undefined
  readonly read: (text: string) => CellRead<Json>
}

const YES = /^(?:yes|y|true|ja|j|wahr|x|✓|✔|1)$/i
const NO = /^(?:no|n|false|nein|falsch|-|–|0)$/i

/** Reads yes or no, as people and programs write it. */
export function readYes(text: string): CellRead<boolean> {
  if (YES.test(text)) return said(true)
  return NO.test(text) ? said(false) : faulty('unreadable', { found: text, expected: 'yes-no' })
}

const yesNo: FieldText = {
  write: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined),
  read: readYes,
}

const word: FieldText = {
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: said,
}

const list = (sign: string, parting: RegExp): FieldText => ({
  write: (value) => {
    if (!Array.isArray(value) || value.length === 0) return undefined
    const items = value as readonly Json[]
    const fits = items.every(
      (one) =>
        typeof one === 'string' && !parting.test(one) && one.trim() === one && !/^[[{]/.test(one),
    )
    return fits ? items.join(sign) : undefined
  },
  read: (text) =>
    said(
      text
        .split(parting)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
})

const choice = (words: Readonly<Record<string, string>>): FieldText => ({
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: (text) => {
    const found = words[text.toLowerCase()]
    return found
      ? said(found)
      : faulty('unreadable', {
          found: text,
          expected: 'choice',
          nearest: Object.keys(words).join(', '),
        })
  },
})

const OUTCOMES = {
  exempt: 'exempt',
  refer: 'refer',
  unknown: 'unknown',
  reserved: 'reserved',
  frei: 'exempt',
  'not required': 'exempt',
  'nicht erforderlich': 'exempt',
  unbekannt: 'unknown',
  vorbehalten: 'reserved',
}

/** `2026-01-31`, `31.01.2026`, `31/01/2026` where the day cannot be the month. */
const day: FieldText = {
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: (text) => {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
    const own = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(text)
    const [y = '', m = '', d = ''] = iso?.slice(1) ?? []
    if (iso) return said(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
    const [one = '', sign = '', two = '', year = ''] = own?.slice(1) ?? []
    const isSure = sign === '.' || Number(one) > 12
    if (!own || !isSure) return faulty('unreadable', { found: text, expected: 'date' })
    return said(`${year}-${two.padStart(2, '0')}-${one.padStart(2, '0')}`)
  },
}

const AUTHORISATION = /\s*\(authorisation (required|given)\)$/

const deputy: FieldText = {
  write: (value) => {
    if (!isMapping(value)) return undefined
    const { person, position, authorisation, ...others } = value
    if (Object.keys(others).length > 0) return undefined
    const who = typeof person === 'string' ? `person:${person}` : position
    return authorisation === undefined ? String(who) : `${who} (authorisation ${authorisation})`
  },
  read: (text) => {
    const authorisation = AUTHORISATION.exec(text)?.[1]
    const who = text.replace(AUTHORISATION, '').trim()
    const named = who.startsWith('person:') ? { person: who.slice(7) } : { position: who }
    return said(authorisation === undefined ? named : { ...named, authorisation })
  },
}

const delegable: FieldText = {
  write: (value) => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (!isMapping(value)) return undefined
    const { to, amount, depth, ...others } = value
    const names = Array.isArray(to) ? (to as readonly Json[]) : []
    const isClear = names.every((one) => typeof one === 'string' && !/[,;]|^\s|\s$/.test(one))
    const isAmount = amount === undefined || (typeof amount === 'string' && !/[;]/.test(amount))
    if (Object.keys(others).length > 0 || !isClear || !isAmount) return undefined
    const parts = [
      ...(to === undefined ? [] : [`to ${names.join(', ')}`]),
      ...(amount === undefined ? [] : [`amount ${amount}`]),
      ...(depth === undefined ? [] : [`depth ${depth}`]),
    ]
    return parts.length === 0 || (to !== undefined && names.length === 0)
      ? undefined
      : parts.join('; ')
  },
  read: (text) => {
    const plain = readYes(text)
    if (plain.ok) return plain
    const found: Record<string, Json> = {}
    for (const part of text.split(';')) {
      const [, key = '', rest = ''] = /^\s*(to|an|amount|depth)\s+(.*?)\s*$/i.exec(part) ?? []
      if (rest === '') return faulty('unreadable', { found: text, expected: 'delegable' })
      if (/^(to|an)$/i.test(key)) found.to = rest.split(',').map((one) => one.trim())
      else if (key.toLowerCase() === 'depth') found.depth = Number(rest)
      else found.amount = rest
    }
    return said(found)
  },
}

const refusal: FieldText = {
  write: (value) =>
    typeof value === 'string' ? value : isMapping(value) ? `to ${value.to}` : undefined,
  read: (text) => {
    const [, to] = /^(?:to|an)\s+(\S+)$/i.exec(text) ?? []
    if (to !== undefined) return said({ to })
    const isKnown = text === 'final' || text === 'escalates'
    return isKnown
      ? said(text)
      : faulty('unreadable', { found: text, expected: 'choice', nearest: 'final, escalates, to …' })
  },
}

const silence: FieldText = {
  write: (value) => (isMapping(value) ? `${value.days} days: ${value.means}` : undefined),
  read: (text) => {
    const [, days, means = ''] =
      /^(\d{1,4})\s*(?:days?|Tage?)?\s*[:=]?\s*(agreed|refused|escalates)$/i.exec(text) ?? []
    if (days === undefined) return faulty('unreadable', { found: text, expected: 'silence' })
    return said({ days: Number(days), means: means.toLowerCase() })
  },
}

const cap: FieldText = {
  write: (value) => {
    if (!isMapping(value) || /\bper\b/.test(String(value.amount))) return undefined
    return `${value.amount} per ${value.per}`
  },
  read: (text) => {
    const [, amount = '', per = ''] = /^(.+?)\s+per\s+(month|quarter|year|term)$/i.exec(text) ?? []
    if (amount === '') return faulty('unreadable', { found: text, expected: 'cap' })
    return said({ amount, per: per.toLowerCase() })
  },
}

const FIELD_TEXTS: Readonly<Record<PlainField, FieldText>> = {
  set: word,
  evidence: list('; ', /[;\n]/),
  outcome: choice(OUTCOMES),
  refer: word,
  instead: yesNo,
  adds: yesNo,
  over: list(', ', /[,;\n]/),
  remainder: yesNo,
  'fallback-of': list(', ', /[,;\n]/),
  deputy,
  delegable,
  refusal,
  silence,
  self: yesNo,
  apart: list(', ', /[,;\n]/),
  cap,
  from: day,
  until: day,
}

/** Writes a field of a rule as a cell; what has no words stands as JSON, nothing as an empty cell. */
export function writeField(field: PlainField, rule: Rule): string {
  const value = rule[field] as Json | undefined
  if (value === undefined) return ''
  return FIELD_TEXTS[field].write(value) ?? JSON.stringify(value)
}

/** Reads the cell of a field back. */
export function readField(field: PlainField, text: string): CellRead<Json> {
  return /^[[{]/.test(text) ? readJson(text) : FIELD_TEXTS[field].read(text)
}
