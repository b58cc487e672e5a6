import { nearestWord } from '../model/nearest-word.ts'
import { failed, type Read, readAs, type ValueProblem } from './authority-problem.ts'
import type { Axis } from './axis.ts'
import { exactOf, type ratioOf } from './rates.ts'
import { readRanges, type WrittenRange } from './read-range.ts'
import { intervalsOf, invertRuns, joinRuns, meetRuns, nextUp, type Runs } from './runs.ts'
import { AXIS, type Space } from './space.ts'

/** Conditions as sets of places; amounts stay as written until their currency is reckoned with. */
export type Conditions = {
  /** By axis; `amount` and `currency` stay open here. */
  readonly sets: readonly Runs[]
  /** `null` for any amount. */
  readonly amounts: readonly WrittenRange[] | null
}

/** Reads the conditions of a rule or a delegation (G1 to G4): all problems at once. */
export function readConditions(
  when: Readonly<Record<string, unknown>> | undefined,
  space: Space,
): Read<Conditions> {
  const sets: Runs[] = space.axes.map(() => null)
  let amounts: readonly WrittenRange[] | null = null
  const problems: ValueProblem[] = []
  for (const [key, value] of Object.entries(when ?? {})) {
    const at = key === 'unit-kind' ? AXIS.unit : space.byId.get(key)
    if (at === undefined || key === 'kind' || key === 'day' || key === 'currency') {
      problems.push(unknownAttribute(key, space))
      continue
    }
    if (at === AXIS.amount) {
      const read = readAmounts(value)
      if (read.ok) amounts = read.value
      else problems.push(...read.problems.map((one) => ({ ...one, path: [key] })))
      continue
    }
    const read = readSet(value, key, space.axes[at] as Axis, space)
    if (read.ok) sets[at] = meetRuns(sets[at] ?? null, read.value)
    else problems.push(...read.problems.map((one) => ({ ...one, path: [key] })))
    if (read.ok && sets[at]?.length === 0) {
      problems.push({ code: 'empty', path: [key], message: 'No case meets this condition.' })
    }
  }
  return problems.length > 0 ? { ok: false, problems } : readAs({ sets, amounts })
}

/** Reads a condition on the amount: text, number, or a list of them. */
export function readAmounts(value: unknown): Read<readonly WrittenRange[] | null> {
  if (Array.isArray(value)) {
    const all: WrittenRange[] = []
    for (const one of value) {
      const read = readAmounts(one)
      if (!read.ok || read.value === null) return read
      all.push(...read.value)
    }
    return readAs(all)
  }
  if (typeof value === 'number') {
    const bound = { number: exactOf(value), included: true, at: 0 }
    return readAs([{ from: bound, to: bound }])
  }
  if (typeof value === 'string') return readRanges(value)
  return failed(unreadable(value, 'an amount such as ..50k or 100k..250k EUR'))
}

function readSet(value: unknown, key: string, axis: Axis, space: Space): Read<Runs> {
  if (value === 'any') return readAs(null)
  if (Array.isArray(value)) {
    const all: [number, number][] = []
    for (const one of value) {
      const read = readSet(one, key, axis, space)
      if (!read.ok) return read
      all.push(...intervalsOf(read.value ?? [axis.least, axis.most]))
    }
    return readAs(joinRuns(all))
  }
  if (isMapping(value)) {
    const [word, ...others] = Object.keys(value)
    if (word === 'not' && others.length === 0) {
      const read = readSet(value.not, key, axis, space)
      if (!read.ok) return read
      return readAs(invertRuns(read.value ?? [axis.least, axis.most], axis.least, axis.most))
    }
    if (word === 'only' && others.length === 0 && typeof value.only === 'string') {
      return readName(value.only, key, axis, space, true)
    }
    return failed(unreadable(value, '{ not: … } or { only: … }'))
  }
  if (axis.form === 'number') return readNumbers(value)
  const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  if (typeof name !== 'string' && typeof name !== 'number') {
    return failed(unreadable(value, `a value of ${key}`))
  }
  return readName(String(name), key, axis, space, false)
}

function readName(name: string, key: string, axis: Axis, space: Space, only: boolean): Read<Runs> {
  if (key === 'unit-kind') {
    const runs = space.unitKinds.get(name)
    return runs ? readAs(runs) : failed(unknownValue(name, key, [...space.unitKinds.keys()]))
  }
  const found =
    placesOf(name, axis, only) ?? (key === 'requester' ? space.requesters.get(name) : undefined)
  if (found) return readAs(found)
  if (name.includes(',') && !only) {
    return readSet(
      name.split(',').map((part) => part.trim()),
      key,
      axis,
      space,
    )
  }
  const words = axis.form === 'tree' ? [...axis.nodes.keys()] : axis.names
  return failed(unknownValue(name, key, words))
}

/** The places of a value or a node, by id or by the name people know it by. */
export function placesOf(name: string, axis: Axis, only = false): readonly number[] | undefined {
  const place = axis.places.get(name)
  if (axis.form !== 'tree') return place === undefined ? undefined : [place, place + 1]
  const node = axis.nodes.get(name) ?? axis.nodes.get(axis.aliases.get(name.toLowerCase()) ?? '')
  if (!node) return undefined
  if (!only) return node.runs
  return node.place === -1 ? [] : [node.place, node.place + 1]
}

function readNumbers(value: unknown): Read<Runs> {
  const read = readAmounts(value)
  if (!read.ok) return read
  if (read.value === null) return readAs(null)
  const intervals = read.value.map(({ from, to }): [number, number] => {
    const least = from ? toNumber(from.number) : -Number.MAX_VALUE
    const most = to ? toNumber(to.number) : Number.MAX_VALUE
    return [from && !from.included ? nextUp(least) : least, to?.included ? nextUp(most) : most]
  })
  const runs = joinRuns(intervals)
  if (runs.length > 0) return readAs(runs)
  return failed({ code: 'empty', message: 'No number meets this condition.' })
}

function toNumber(exact: Parameters<typeof ratioOf>[0]): number {
  return Number(`${exact.digits}e-${exact.scale}`)
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function unreadable(value: unknown, expected: string): ValueProblem {
  const found = JSON.stringify(value)?.slice(0, 60) ?? 'nothing'
  return { code: 'unreadable', found, message: `Cannot be read: ${found}. Expected ${expected}.` }
}

function unknownAttribute(key: string, space: Space): ValueProblem {
  const hidden = ['kind', 'day', 'currency']
  const words = [...space.byId.keys(), 'unit-kind'].filter((word) => !hidden.includes(word))
  const nearest = nearestWord(key, words)
  const hint = nearest ? ` Did you mean ${nearest}?` : ` There are: ${words.join(', ')}.`
  const message = `There is no attribute “${key}”.${hint}`
  return {
    code: 'unknown-attribute',
    path: [key],
    found: key,
    message,
    ...(nearest && { nearest }),
  }
}

/** A value that an attribute does not have. */
export function unknownValue(name: string, key: string, words: readonly string[]): ValueProblem {
  const nearest = nearestWord(name, words)
  const hint = nearest ? ` Did you mean ${nearest}?` : ''
  const message = `${key} has no “${name}”.${hint}`
  return { code: 'unknown-value', found: name, message, ...(nearest && { nearest }) }
}
