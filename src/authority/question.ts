import { nearestWord } from '../model/nearest-word.ts'
import { type AuthorityProblem, problemIn, type ValueProblem } from './authority-problem.ts'
import type { Axis } from './axis.ts'
import type { Matrix } from './compile-matrix.ts'
import { decimalsOf, isCurrency } from './currency.ts'
import { dayAt } from './days.ts'
import { ceilOf, exactOf } from './rates.ts'
import { type ExactNumber, readRanges } from './read-range.ts'
import { AXIS, MOST_MINOR } from './space.ts'

/** A case somebody asks about (A1). What is left out is not known yet (A12). */
export type Question = {
  readonly kind: string
  /** `120k EUR`, or a number of the organisation's currency, or minor units. */
  readonly amount?: string | number | { readonly minor: number; readonly currency?: string }
  readonly unit?: string
  readonly audience?: string
  readonly horizon?: string
  readonly risk?: string
  /** Declared attributes. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>
  /** A position or a person. */
  readonly requester?: string
  /** A day, or an instant with its offset. */
  readonly at?: string
  /** People who must keep out of it. */
  readonly recused?: readonly string[]
  /** Positions and people who hold the authorisation in writing that standing in takes (A7.1). */
  readonly authorised?: readonly string[]
  /** Who had which part in the case so far (A8.1): `{ signs: 'ada' }`. */
  readonly parts?: Readonly<Record<string, string | readonly string[]>>
}

/** Not known: no place. */
export const UNKNOWN = Number.NaN

/** A question in places. */
export type Case = {
  readonly question: Question
  /** By axis; not a number where it is not known. */
  readonly point: Float64Array
  /** Axes that are not known, and on which rules differ. */
  readonly open: readonly number[]
  /** The requester's seat and person, as far as known. */
  readonly requester: { readonly position?: string; readonly person?: string } | undefined
  /** The amount as given, when another currency was converted. */
  readonly converted?: { readonly currency: string; readonly rate: number }
}

type Reading =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly problems: readonly AuthorityProblem[] }

/** Puts a question into places. What cannot be understood is a problem, all of them at once. */
export function readQuestion(question: Question, matrix: Matrix): Reading {
  const { axes, timeZone } = matrix.space
  const problems: AuthorityProblem[] = []
  const tell: Tell = (path, problem) => {
    problems.push(problemIn('question', question.kind, path, problem))
  }
  const point = new Float64Array(axes.length).fill(UNKNOWN)
  if (question.at !== undefined) {
    const day = dayAt(question.at, timeZone)
    if (day === undefined) tell(['at'], noDay(question.at))
    else point[AXIS.day] = day
  }
  placeKind(question.kind, axes[AXIS.kind] as Axis, point, tell)
  const converted = placeAmount(question, matrix, point, tell)
  placeNamed(question.unit, axes[AXIS.unit] as Axis, AXIS.unit, point, tell)
  placeNamed(question.audience, axes[AXIS.audience] as Axis, AXIS.audience, point, tell)
  placeNamed(question.horizon, axes[AXIS.horizon] as Axis, AXIS.horizon, point, tell)
  placeNamed(question.risk, axes[AXIS.risk] as Axis, AXIS.risk, point, tell)
  if (question.attributes !== undefined) placeDeclared(question.attributes, matrix, point, tell)
  const requester =
    question.requester === undefined ? undefined : readRequester(question, matrix, tell)
  placeRequester(requester, axes[AXIS.requester] as Axis, point)
  if (problems.length > 0) return { ok: false, problems }
  let open: number[] | undefined
  for (const { axis } of matrix.index.axes) {
    if (!Number.isNaN(point[axis])) continue
    open ??= []
    open.push(axis)
  }
  const value: Case = { question, point, open: open ?? NOTHING_OPEN, requester }
  return { ok: true, value: converted ? { ...value, converted } : value }
}

const NOTHING_OPEN: readonly number[] = []

function noDay(at: string): ValueProblem {
  const message = `“${at}” is no day and no instant with an offset (2026-03-31, 2026-03-31T10:00+01:00).`
  return { code: 'unreadable', message }
}

function placeKind(kind: string, axis: Axis, point: Float64Array, tell: Tell): void {
  const place = axis.places.get(kind)
  if (place !== undefined) {
    point[AXIS.kind] = place
    return
  }
  const heading = axis.nodes.get(kind)
  if (!heading) {
    tell(['kind'], unknown(kind, 'kind of decision', [...axis.nodes.keys()], 'unknown-kind'))
  } else if (heading.runs.length === 0) {
    const message = `“${kind}” has no kinds of decisions below it.`
    tell(['kind'], { code: 'not-a-case', message })
  }
}

function placeNamed(
  value: string | undefined,
  axis: Axis,
  at: number,
  point: Float64Array,
  tell: Tell,
): void {
  if (axis.most === 1) point[at] = 0
  if (value === undefined) return
  const found = axis.places.get(value)
  if (found !== undefined) point[at] = found
  else place(value, axis, at, point, tell)
}

function placeDeclared(
  attributes: NonNullable<Question['attributes']>,
  matrix: Matrix,
  point: Float64Array,
  tell: Tell,
): void {
  const { axes, byId } = matrix.space
  for (const [id, value] of Object.entries(attributes)) {
    const at = byId.get(id)
    if (at === undefined || at <= AXIS.requester) {
      const words = axes.slice(AXIS.requester + 1).map((axis) => axis.id)
      tell(['attributes', id], unknown(id, 'attribute', words, 'unknown-attribute'))
    } else place(value, axes[at] as Axis, at, point, tell)
  }
}

function placeRequester(requester: Case['requester'], axis: Axis, point: Float64Array): void {
  if (axis.form !== 'tree' || axis.most === 1) point[AXIS.requester] = 0
  else if (requester?.position !== undefined) {
    point[AXIS.requester] = axis.places.get(requester.position) ?? UNKNOWN
  }
}

type Tell = (path: readonly (string | number)[], problem: ValueProblem) => void

function place(value: unknown, axis: Axis, at: number, point: Float64Array, tell: Tell): void {
  const path = at > AXIS.requester ? ['attributes', axis.id] : [axis.id]
  if (axis.form === 'number') {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number)) point[at] = number
    else tell(path, { code: 'unreadable', message: `“${String(value)}” is no number.` })
    return
  }
  const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const found = axis.places.get(name) ?? axis.places.get(axis.aliases.get(name.toLowerCase()) ?? '')
  if (found !== undefined) point[at] = found
  else tell(path, unknown(name, axis.id, axis.names, 'unknown-value'))
}

function placeAmount(question: Question, matrix: Matrix, point: Float64Array, tell: Tell) {
  const { amount } = question
  const { rates, axes } = matrix.space
  const currencies = axes[AXIS.currency] as Axis
  if (currencies.most === 1) point[AXIS.currency] = 0
  if (amount === undefined) return undefined
  if (typeof amount === 'object' && currencies.most === 1) {
    const { minor, currency = rates.currency } = amount
    if (currency === rates.currency && Number.isSafeInteger(minor) && minor >= 0) {
      point[AXIS.amount] = minor
      return undefined
    }
  }
  const given = amountOf(amount, tell)
  if (!given) return undefined
  const { exact, minor } = given
  const currency = given.currency ?? (currencies.most === 1 ? rates.currency : undefined)
  if (currency === undefined) {
    const message = `Several currencies are in use: say which (${currencies.names.join(', ')}).`
    tell(['amount'], { code: 'no-currency', message })
    return undefined
  }
  const known = currencies.places.get(currency)
  if (known === undefined && !rates.knows(currency)) {
    tell(['amount'], {
      code: 'no-rate',
      found: currency,
      message: `There is no rate from ${currency} into ${rates.currency}.`,
    })
    return undefined
  }
  const target = known === undefined ? rates.currency : currency
  const number = exact ?? { digits: BigInt(minor as number), scale: decimalsOf(currency) }
  const day = Number.isNaN(point[AXIS.day]) ? 0 : (point[AXIS.day] as number)
  const ratio = rates.convert(number, currency, target, day)
  const whole = ceilOf(ratio)
  const own = rates.convert(number, currency, currency, day)
  if (own.top % own.bottom !== 0n) {
    const message = `${currency} has ${decimalsOf(currency)} decimals; this amount has more.`
    tell(['amount'], { code: 'unreadable', message })
  } else if (whole < 0n) {
    tell(['amount'], { code: 'negative', message: 'An amount cannot be negative.' })
  } else if (whole > BigInt(MOST_MINOR)) {
    tell(['amount'], {
      code: 'too-large',
      message: 'The amount is larger than can be reckoned with.',
    })
  } else {
    point[AXIS.amount] = Number(whole)
    point[AXIS.currency] = currencies.places.get(target) ?? 0
  }
  return known === undefined && target !== currency
    ? { currency, rate: rates.rateOn(currency, day) }
    : undefined
}

function amountOf(amount: NonNullable<Question['amount']>, tell: Tell) {
  if (typeof amount === 'object') {
    const { minor, currency } = amount
    if (Number.isSafeInteger(minor))
      return { minor, currency, exact: undefined as ExactNumber | undefined }
    tell(['amount'], { code: 'unreadable', message: 'Minor units are a whole number.' })
    return undefined
  }
  if (typeof amount === 'number') {
    if (Number.isFinite(amount))
      return { exact: exactOf(amount), currency: undefined, minor: undefined }
    tell(['amount'], { code: 'unreadable', message: 'The amount is no number.' })
    return undefined
  }
  const read = readRanges(amount)
  if (!read.ok) {
    for (const problem of read.problems) tell(['amount'], problem)
    return undefined
  }
  const [range, ...others] = read.value ?? []
  if (range?.from === undefined || range.from !== range.to || others.length > 0) {
    const message = `“${amount}” is no single amount, such as 120k EUR.`
    tell(['amount'], { code: 'unreadable', message })
    return undefined
  }
  const { currency } = range
  if (currency !== undefined && !isCurrency(currency)) return undefined
  return { exact: range.from.number, currency, minor: undefined }
}

function readRequester(question: Question, matrix: Matrix, tell: Tell): Case['requester'] {
  const id = question.requester as string
  const { model, staffing } = matrix
  const seat = staffing.seatOf(id)
  if (seat) {
    const [only, ...others] = seat.sittings
    return { position: id, ...(only && others.length === 0 && { person: only.person }) }
  }
  if (model.tables.people.has(id)) {
    const handle = model.tables.people.ids.find(id)
    const held = model.index.relation('positions-of-person').get(handle)
    const [first] = Array.from(held)
    const position = first === undefined ? undefined : model.tables.positions.ids.idOf(first)
    return { person: id, ...(position !== undefined && { position }) }
  }
  tell(['requester'], unknown(id, 'position or person', [], 'unknown-seat'))
  return undefined
}

function unknown(
  found: string,
  what: string,
  words: readonly string[],
  code: ValueProblem['code'],
): ValueProblem {
  const nearest = nearestWord(found, words)
  const hint = nearest ? ` Did you mean ${nearest}?` : ''
  const message = `There is no ${what} “${found}”.${hint}`
  return { code, found, message, ...(nearest && { nearest }) }
}
