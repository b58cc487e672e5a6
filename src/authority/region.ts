import type { Axis } from './axis.ts'
import type { Box } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import { writeMinor } from './currency.ts'
import { dateOf, END_OF_DAYS, FIRST_DAY } from './days.ts'
import type { Question } from './question.ts'
import { nextUp } from './runs.ts'
import { AXIS, MOST_MINOR } from './space.ts'

/** What a region says of one attribute; both ends of what has ends belong to it. */
export type Side =
  | {
      readonly form: 'amount'
      readonly from?: string
      readonly to?: string
      readonly currency: string
    }
  | {
      readonly form: 'number'
      readonly from?: number
      readonly above?: number
      readonly to?: number
      readonly below?: number
    }
  | { readonly form: 'days'; readonly from?: string; readonly until?: string }
  | { readonly form: 'values'; readonly values: readonly string[] }
  | {
      readonly form: 'tree'
      readonly nodes: readonly { readonly id: string; readonly only: boolean }[]
    }

/** Part of all cases, by attribute; an attribute that is missing may be anything. */
export type Region = { readonly [attribute: string]: Side }

/** Narrower intervals of places within a box, by axis: where what delegations say differs. */
export type Narrowed = ReadonlyMap<number, readonly [number, number]>

/** The places of a box on an axis of the space. */
export function placesIn({ index, space }: Matrix, box: Box, axis: number): [number, number] {
  const { least, most } = space.axes[axis] as Axis
  const at = index.axes.findIndex((one) => one.axis === axis)
  const cut = index.axes[at]
  if (!cut) return [least, most]
  const high = box.to[at] as number
  return [
    cut.starts[box.from[at] as number] as number,
    high === cut.count ? most : (cut.starts[high] as number),
  ]
}

/** A box in the words of the document. */
export function regionOf(matrix: Matrix, box: Box, narrowed?: Narrowed): Region {
  const region: Record<string, Side> = {}
  const { axes } = matrix.space
  const currencyAt = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.currency)
  const place =
    narrowed?.get(AXIS.currency)?.[0] ?? (currencyAt === -1 ? 0 : (box.from[currencyAt] as number))
  const currency = (axes[AXIS.currency] as Axis).names[place] ?? matrix.space.rates.currency
  for (const [i, { axis, starts, count }] of matrix.index.axes.entries()) {
    const low = box.from[i] as number
    const high = box.to[i] as number
    if (low === 0 && high === count) continue
    const one = axes[axis] as Axis
    const to = high === count ? one.most : (starts[high] as number)
    region[one.id] = sideOf(one, starts[low] as number, to, currency)
  }
  for (const [axis, [from, to]] of narrowed ?? []) {
    const one = axes[axis] as Axis
    if (from > one.least || to < one.most) region[one.id] = sideOf(one, from, to, currency)
  }
  return region
}

/** An interval of places in words. */
export function sideOf(axis: Axis, from: number, to: number, currency: string): Side {
  switch (axis.form) {
    case 'amount':
      return {
        form: 'amount',
        ...(from > 0 && { from: writeMinor(from, currency) }),
        ...(to <= MOST_MINOR && { to: writeMinor(to - 1, currency) }),
        currency,
      }
    case 'days':
      return {
        form: 'days',
        ...(from > FIRST_DAY && { from: dateOf(from) }),
        ...(to < END_OF_DAYS && { until: dateOf(to - 1) }),
      }
    case 'number':
      return { form: 'number', ...lowerEnd(from), ...upperEnd(to) }
    case 'values':
      return { form: 'values', values: axis.names.slice(from, to) }
    case 'tree':
      return { form: 'tree', nodes: nodesOf(axis, from, to) }
  }
}

/** A number that is the next above a shorter one stands for “above it”. */
function lowerEnd(from: number) {
  if (from === -Number.MAX_VALUE) return {}
  const before = -nextUp(-from)
  return String(before).length < String(from).length ? { above: before } : { from }
}

function upperEnd(to: number) {
  if (to === Number.MAX_VALUE) return {}
  const before = -nextUp(-to)
  return String(before).length < String(to).length ? { to: before } : { below: to }
}

type Starting = readonly { readonly id: string; readonly end: number }[]
const starting = new WeakMap<Axis, ReadonlyMap<number, Starting>>()

/** Places of a tree as its largest subtrees, and single nodes. */
function nodesOf(axis: Axis, from: number, to: number) {
  let byStart = starting.get(axis)
  if (!byStart) {
    byStart = subtreesByStart(axis)
    starting.set(axis, byStart)
  }
  const nodes: { id: string; only: boolean }[] = []
  for (let place = from; place < to; ) {
    const whole = byStart.get(place)?.find(({ end }) => end <= to)
    nodes.push({ id: whole?.id ?? axis.names[place] ?? '', only: !whole })
    place = whole?.end ?? place + 1
  }
  return nodes
}

function subtreesByStart(axis: Axis): ReadonlyMap<number, Starting> {
  const byStart = new Map<number, { id: string; end: number }[]>()
  for (const [id, { runs }] of axis.nodes) {
    if (runs.length !== 2) continue
    const [start = 0, end = 0] = runs
    const list = byStart.get(start) ?? []
    list.push({ id, end })
    byStart.set(start, list)
  }
  for (const list of byStart.values()) list.sort((a, b) => b.end - a.end)
  return byStart
}

/** A case in a box, at its lower corner as far as that is one to be asked: it shows what was found (P14). */
export function witnessOf(
  matrix: Matrix,
  box: Box,
  more?: Partial<Question>,
  narrowed?: Narrowed,
): Question {
  const { axes, rates } = matrix.space
  const places = new Map<number, number>()
  for (const { axis, starts } of matrix.index.axes) {
    const [from, to] = placesIn(matrix, box, axis)
    // Where any day will do, the first on which rules change.
    const isAnyDay = axis === AXIS.day && from === FIRST_DAY && to >= END_OF_DAYS
    places.set(axis, isAnyDay ? (starts[1] ?? from) : placeToAsk(axes[axis] as Axis, from, to))
  }
  for (const [axis, [from, to]] of narrowed ?? []) {
    places.set(axis, placeToAsk(axes[axis] as Axis, from, to))
  }
  const nameAt = (axis: number) => (axes[axis] as Axis).names[places.get(axis) ?? 0]
  const question: Record<string, unknown> = { kind: nameAt(AXIS.kind) ?? '' }
  const attributes: Record<string, string | number> = {}
  for (const [axis, place] of places) {
    const { id, form } = axes[axis] as Axis
    if (axis === AXIS.kind || axis === AXIS.currency) continue
    if (axis === AXIS.amount) {
      question.amount = { minor: place, currency: nameAt(AXIS.currency) ?? rates.currency }
    } else if (axis === AXIS.day) question.at = dateOf(place)
    else if (axis > AXIS.requester) {
      attributes[id] = form === 'number' ? place : (nameAt(axis) ?? '')
    } else question[id] = nameAt(axis) ?? ''
  }
  if (places.has(AXIS.currency) && question.amount === undefined) {
    question.amount = { minor: 0, currency: nameAt(AXIS.currency) ?? rates.currency }
  }
  if (Object.keys(attributes).length > 0) question.attributes = attributes
  if (question.unit === '') delete question.unit
  return { ...question, ...more } as unknown as Question
}

/** A place of an interval that somebody would ask for: a short number, a day that is near. */
function placeToAsk({ form }: Axis, from: number, to: number): number {
  if (form === 'days') return from === FIRST_DAY && to < END_OF_DAYS ? to - 1 : from
  if (form !== 'number') return from
  if (from <= 0 && to > 0) return 0
  // Below zero the mirrored interval is searched: its end is not a part of it.
  const [low, high] = from > 0 ? [from, to] : [nextUp(-to), nextUp(-from)]
  const sign = from > 0 ? 1 : -1
  for (let scale = 1; scale <= 1e15; scale *= 10) {
    const short = Math.ceil(low * scale) / scale
    if (short >= low && short < high) return sign * short
  }
  return from
}

/** A case somewhere, for findings that are about people rather than cases. */
export const wholeRegionWitness = (matrix: Matrix, more: Partial<Question>): Question => ({
  kind: (matrix.space.axes[AXIS.kind] as Axis).names[0] ?? '',
  ...more,
})
