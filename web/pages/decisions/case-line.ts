import type { Axis } from '../../../src/authority/axis.ts'
import type { Matrix } from '../../../src/authority/compile-matrix.ts'
import { isCurrency } from '../../../src/authority/currency.ts'
import { dayOf } from '../../../src/authority/days.ts'
import { readRanges } from '../../../src/authority/read-range.ts'
import { AXIS } from '../../../src/authority/space.ts'
import { nearestWord } from '../../../src/model/nearest-word.ts'
import { attributesIn, type CaseAddress } from './case-in-address.ts'

/** A case read from one line, or the word that means nothing and where it stands. */
export type CaseLine =
  | { readonly ok: true; readonly address: CaseAddress }
  | {
      readonly ok: false
      readonly word: string
      readonly at: number
      readonly nearest: string | undefined
    }

type Part = keyof CaseAddress
type Found = { readonly part: Part; readonly value: string; readonly words: number }

/** Names of kinds and units have at most so many words. */
const MOST_WORDS = 6

/** Reads a case in one line: `vendor.contract.sign 120k EUR retail by:head-platform 2026-12-22`. */
export function readCaseLine(line: string, matrix: Matrix): CaseLine {
  const words = Array.from(line.matchAll(/\S+/g), (match) => ({ text: match[0], at: match.index }))
  const address: { -readonly [Key in Part]?: string } = {}
  const attributes: string[] = []
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at, at + MOST_WORDS).map(({ text }) => text)
    const found = meaningOf(rest, matrix)
    const word = words[at] as (typeof words)[number]
    if (!found || (found.part !== 'with' && address[found.part] !== undefined)) {
      return { ok: false, word: word.text, at: word.at, nearest: nearestIn(word.text, matrix) }
    }
    if (found.part === 'with') attributes.push(found.value)
    else address[found.part] = found.value
    at += found.words
  }
  if (attributes.length > 0) address.with = attributes.join(',')
  return { ok: true, address }
}

/** Writes a case in one line. */
export function writeCaseLine(address: CaseAddress): string {
  const { kind, amount, unit, audience, horizon, risk, requester, on, without } = address
  return [
    kind,
    amount,
    unit,
    audience,
    horizon,
    risk,
    requester === undefined ? undefined : `by:${requester}`,
    ...attributesIn(address).map(([id, value]) => `${id}:${value}`),
    on,
    without === undefined ? undefined : `without:${without}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}

/** What the next words mean, the longest reading of names first. */
function meaningOf(words: readonly string[], matrix: Matrix): Found | undefined {
  const [first = '', second = ''] = words
  const amount = amountIn(first, second)
  if (amount) return amount
  if (dayOf(first) !== undefined) return { part: 'on', value: first, words: 1 }
  const colon = first.indexOf(':')
  if (colon > 0) return keyed(first.slice(0, colon), first.slice(colon + 1), matrix)
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    for (const [part, axis] of namedAxes(matrix)) {
      const id = idIn(axis, name)
      if (id !== undefined) return { part, value: id, words: count }
    }
  }
  return undefined
}

function amountIn(first: string, second: string): Found | undefined {
  const isBoth = isCurrency(second) || /^[€$£]$/.test(second)
  for (const text of isBoth ? [`${first} ${second}`, first] : [first]) {
    const read = readRanges(text)
    const [range, ...others] = read.ok ? (read.value ?? []) : []
    if (range?.from === undefined || range.from !== range.to || others.length > 0) continue
    return { part: 'amount', value: text, words: text.includes(' ') ? 2 : 1 }
  }
  return undefined
}

/** `by:somebody`, or an attribute by its id. */
function keyed(key: string, value: string, matrix: Matrix): Found | undefined {
  if (value === '') return undefined
  if (key === 'by' || key === 'requester') return { part: 'requester', value, words: 1 }
  if (key === 'without') return { part: 'without', value, words: 1 }
  if (key === 'on' || key === 'at') return { part: 'on', value, words: 1 }
  const at = matrix.space.byId.get(key)
  if (at === undefined) return undefined
  if (at > AXIS.requester) return { part: 'with', value: `${key}:${value}`, words: 1 }
  const part = namedAxes(matrix).find(([own]) => own === key)?.[0]
  if (key === 'amount') return { part: 'amount', value, words: 1 }
  return part && { part, value, words: 1 }
}

const NAMED = ['kind', 'unit', 'audience', 'horizon', 'risk'] as const

function namedAxes({ space }: Matrix): readonly (readonly [(typeof NAMED)[number], Axis])[] {
  return NAMED.map((id) => [id, space.axes[AXIS[id]] as Axis] as const)
}

function idIn({ nodes, places, aliases }: Axis, name: string): string | undefined {
  if (nodes.has(name) || places.has(name)) return name
  const known = aliases.get(name.toLowerCase())
  return known ?? (places.has(name.toLowerCase()) ? name.toLowerCase() : undefined)
}

function nearestIn(word: string, matrix: Matrix): string | undefined {
  const words = namedAxes(matrix).flatMap(([, axis]) =>
    axis.nodes.size > 0 ? [...axis.nodes.keys()] : axis.names,
  )
  return nearestWord(word, words)
}
