import type { Catalogue } from '../catalogue/catalogue.ts'
import { roleOf } from '../model/alignment.ts'
import type { Model } from '../model/model.ts'
import { nearestWord } from '../model/nearest-word.ts'
import { failed, type Read, readAs, type ValueProblem } from './authority-problem.ts'
import { dayOf } from './days.ts'
import { readAmounts } from './read-conditions.ts'
import type { Decider, LadderStep, Seat, Who } from './who.ts'

/** The names that seats may bear in a document. */
export type SeatNames = {
  readonly model: Model
  readonly roles: ReadonlySet<string>
  readonly grades: ReadonlySet<string>
  readonly unitKinds: ReadonlySet<string>
  /** Names that lead to no seat, told as problems where they stand; the seat is then nobody's. */
  readonly unknown: ValueProblem[]
}

/** Collects the names that seats may bear. */
export function seatNames(model: Model, catalogue: Catalogue | undefined): SeatNames {
  const roles = new Set<string>(catalogue?.roles.keys())
  const grades = new Set<string>()
  for (const position of model.tables.positions.list()) {
    for (const role of position.roles ?? []) roles.add(roleOf(role))
    if (position.grade !== undefined) grades.add(position.grade)
  }
  const unitKinds = new Set<string>()
  for (const { kind } of model.tables.units.list()) if (kind !== undefined) unitKinds.add(kind)
  return { model, roles, grades, unitKinds, unknown: [] }
}

const COMBINATIONS = ['all-of', 'any-of', 'n-of', 'ladder'] as const
/** For how many unknown seats the nearest word is looked for. */
const MOST_GUESSES = 50
const FORMS = 'a seat, all-of, any-of, n-of with from, or a ladder'

/** Reads `decides`: an expression or a ladder (A5, G5). */
export function readDecider(value: unknown, names: SeatNames): Read<Decider> {
  if (isMapping(value) && 'ladder' in value) return readLadder(value.ladder, names)
  if (Array.isArray(value) && value.length > 1) {
    const message = 'Several seats decide: say all-of (together) or any-of (one of them).'
    return failed({ code: 'list-unclear', message })
  }
  return readWho(Array.isArray(value) ? value[0] : value, names)
}

/** Reads a list of seats of which each has its part: `must-agree`, `gives-input` and so on. */
export function readParts(value: unknown, names: SeatNames): Read<readonly Who[]> {
  const list = Array.isArray(value) ? value : [value]
  const parts: Who[] = []
  for (const [i, one] of list.entries()) {
    const read = readWho(one, names)
    if (!read.ok) return { ok: false, problems: read.problems.map((p) => under(p, i)) }
    parts.push(read.value)
  }
  return readAs(parts)
}

/** Reads one expression. */
export function readWho(value: unknown, names: SeatNames, depth = 0): Read<Who> {
  if (typeof value === 'string') return readAs(readSeat(value, names))
  if (!isMapping(value) || depth > 8) return failed(unreadable(value))
  if ('all-of' in value) return readMany(value['all-of'], names, depth, 'all')
  if ('any-of' in value) return readMany(value['any-of'], names, depth, 'any')
  if ('n-of' in value) {
    const count = value['n-of']
    const read = readMany(value.from, names, depth, 'all')
    if (!read.ok || read.value.is !== 'all') return read
    const { of } = read.value
    if (typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= of.length) {
      return readAs({ is: 'some', count, of })
    }
    return failed(unreadable(value, `n-of from 1 to ${of.length}`))
  }
  return readSeatMapping(value, names)
}

function readMany(value: unknown, names: SeatNames, depth: number, is: 'all' | 'any'): Read<Who> {
  if (!Array.isArray(value) || value.length === 0)
    return failed(unreadable(value, 'a list of seats'))
  const of: Who[] = []
  for (const one of value) {
    const read = readWho(one, names, depth + 1)
    if (!read.ok) return read
    of.push(read.value)
  }
  return readAs(of.length === 1 ? (of[0] as Who) : { is, of })
}

/** A seat in one word: an id, or `role:`, `grade:`, `head:`, `body:`, `person:`, `superior`, `requester`. */
export function readSeat(text: string, names: SeatNames): Seat {
  const { tables } = names.model
  if (tables.positions.has(text)) return { is: 'position', position: text }
  if (tables.bodies.has(text)) return { is: 'body', body: text }
  if (text === 'requester') return { is: 'requester' }
  if (text === 'superior') return { is: 'superior', steps: 1 }
  if (text === 'head') return { is: 'head' }
  const colon = text.indexOf(':')
  const form = colon === -1 ? '' : text.slice(0, colon).trim()
  const name = text.slice(colon + 1).trim()
  if (form === 'role' && names.roles.has(name)) return { is: 'role', role: name }
  if (form === 'grade' && names.grades.has(name)) return { is: 'grade', grade: name }
  if (form === 'position' && tables.positions.has(name)) return { is: 'position', position: name }
  if (form === 'body' && tables.bodies.has(name)) return { is: 'body', body: name }
  if (form === 'person' && tables.people.has(name)) return { is: 'person', person: name }
  if (form === 'head') {
    if (name === 'unit') return { is: 'head' }
    if (tables.units.has(name)) return { is: 'head', unit: name }
    if (names.unitKinds.has(name)) return { is: 'head', kind: name }
  }
  if (form === 'superior')
    return superiorUntil(
      name.split('|').map((one) => one.trim()),
      names,
    )
  if (form === '' && names.roles.has(text)) return { is: 'role', role: text }
  return nobody(text, names)
}

function superiorUntil(words: readonly string[], names: SeatNames): Seat {
  const [first = ''] = words
  if (/^\d{1,2}$/.test(first)) return { is: 'superior', steps: Math.max(1, Number(first)) }
  const role = words.filter((word) => names.roles.has(word))
  const grade = words.filter((word) => !names.roles.has(word) && names.grades.has(word))
  for (const word of words) {
    if (!names.roles.has(word) && !names.grades.has(word)) nobody(word, names)
  }
  return { is: 'superior', steps: 0, until: { role, grade } }
}

function readSeatMapping(value: Readonly<Record<string, unknown>>, names: SeatNames): Read<Seat> {
  const { person, from, until } = value
  if (typeof person === 'string') {
    if (!names.model.tables.people.has(person)) return readAs(nobody(`person:${person}`, names))
    const first = typeof from === 'string' ? dayOf(from) : undefined
    const last = typeof until === 'string' ? dayOf(until) : undefined
    return readAs({
      is: 'person',
      person,
      ...(first !== undefined && { from: first }),
      ...(last !== undefined && { to: last + 1 }),
    })
  }
  for (const form of ['role', 'grade', 'position', 'body', 'head'] as const) {
    const name = value[form]
    if (typeof name === 'string') return readAs(readSeat(`${form}:${name}`, names))
  }
  if ('superior' in value) {
    const { superior } = value
    if (typeof superior === 'number') return readAs(readSeat(`superior:${superior}`, names))
    const words = Array.isArray(superior) ? superior : [superior]
    return readAs(superiorUntil(words.map(String), names))
  }
  return failed(unreadable(value))
}

function readLadder(value: unknown, names: SeatNames): Read<Decider> {
  const entries: [string | unknown, unknown][] = Array.isArray(value)
    ? value.map((step) => (isMapping(step) ? [step.seat, step.limit ?? 'any'] : [step, 'any']))
    : isMapping(value)
      ? Object.entries(value)
      : []
  if (entries.length === 0) return failed(unreadable(value, 'seats with limits: { manager: 10k }'))
  const steps: LadderStep[] = []
  for (const [i, [seat, limit]] of entries.entries()) {
    const who = readWho(seat, names)
    if (!who.ok) return { ok: false, problems: who.problems.map((p) => under(p, 'ladder', i)) }
    const plain = typeof limit === 'string' && /^[^.<>]+$/.test(limit) && limit.trim() !== 'any'
    const amounts = readAmounts(
      plain ? `..${limit}` : typeof limit === 'number' ? `..${limit}` : limit,
    )
    if (!amounts.ok)
      return { ok: false, problems: amounts.problems.map((p) => under(p, 'ladder', i)) }
    if (amounts.value?.some(({ from, to }) => from !== undefined || to === undefined)) {
      return failed({ ...unreadable(limit, 'an upper limit such as 10k'), path: ['ladder', i] })
    }
    steps.push({ who: who.value, limit: amounts.value })
  }
  return readAs({ is: 'ladder', steps })
}

function nobody(named: string, names: SeatNames): Seat {
  const nearest = names.unknown.length < MOST_GUESSES ? nearestSeat(named, names) : undefined
  const hint = nearest ? ` Did you mean ${nearest}?` : ''
  const message = `There is no seat “${named}”.${hint}`
  names.unknown.push({ code: 'unknown-seat', found: named, message, ...(nearest && { nearest }) })
  return { is: 'nobody', named }
}

function nearestSeat(named: string, { model, roles }: SeatNames): string | undefined {
  const { positions, bodies } = model.tables
  const words = [...positions.list(), ...bodies.list()].map(({ id }) => id)
  return nearestWord(named.replace(/^[a-z]+:/, ''), [...words, ...roles])
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const under = (problem: ValueProblem, ...path: readonly (string | number)[]): ValueProblem => ({
  ...problem,
  path: [...path, ...(problem.path ?? [])],
})

function unreadable(value: unknown, expected = FORMS): ValueProblem {
  const found = JSON.stringify(value)?.slice(0, 80) ?? 'nothing'
  const word = isMapping(value) ? nearestWord(Object.keys(value)[0] ?? '', COMBINATIONS) : undefined
  const hint = word ? ` Did you mean ${word}?` : ''
  const message = `Cannot be read: ${found}. Expected ${expected}.${hint}`
  return { code: 'unreadable', found, message, ...(word && { nearest: word }) }
}
