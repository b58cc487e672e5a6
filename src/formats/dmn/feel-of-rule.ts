import type { Axis } from '../../authority/axis.ts'
import type { Matrix } from '../../authority/compile-matrix.ts'
import type { Bound, ExactNumber, WrittenRange } from '../../authority/read-range.ts'
import type { AuthorityRule } from '../../authority/read-rule.ts'
import { intervalsOf } from '../../authority/runs.ts'
import { AXIS } from '../../authority/space.ts'
import { compareDecimals, rangeTest } from './number-ranges.ts'
import { feelString } from './unary-tests.ts'

/** What an input of the decisions is: an axis of cases, as DMN sees it. */
export type DmnInput = {
  /** Place of the axis. */
  readonly axis: number
  /** What it is called in expressions: letters and digits. */
  readonly variable: string
  readonly type: 'string' | 'number' | 'boolean' | 'date'
}

/** The test of a rule on one axis. */
export function testOfRule(matrix: Matrix, rule: AuthorityRule, { axis, type }: DmnInput): string {
  const place = matrix.space.axes[axis] as Axis
  if (axis === AXIS.amount) return amountTest(amountsOf(rule))
  if (axis === AXIS.currency) return currencyTest(rule, matrix)
  if (axis === AXIS.day) return dayTest(matrix, rule)
  const set = rule.sets[axis] ?? null
  if (set === null) return '-'
  if (type === 'number') return intervalsOf(set).map(numberTest).join(', ')
  const names: string[] = []
  const others: string[] = []
  let run = 0
  for (const [at, name] of place.names.entries()) {
    while (run < set.length && at >= (set[run + 1] as number)) run += 2
    const isIn = run < set.length && at >= (set[run] as number)
    if (isIn) names.push(name)
    else others.push(name)
  }
  const list = (texts: readonly string[]) => texts.map(feelString).join(', ')
  // A rule is for kinds of decisions, and names them even where they are all there are.
  if (axis === AXIS.kind) return list(names)
  if (others.length === 0) return '-'
  if (type === 'boolean') return names.map((name) => String(name === 'yes')).join(', ')
  return others.length < names.length ? `not(${list(others)})` : list(names)
}

/** Whether all limits of a rule stand in one currency: only then one cell can hold them. */
export const hasOneCurrency = ({ amounts }: AuthorityRule): boolean =>
  new Set(amounts?.map(({ currency }) => currency)).size < 2

/**
 * The amounts a rule is for: a ladder holds up to its highest limit (A5). Nothing where any amount is meant, and
 * where limits stand in other currencies than the rule's amounts.
 */
export function amountsOf({ amounts, decides }: AuthorityRule): readonly WrittenRange[] | null {
  if (decides?.is !== 'ladder') return amounts
  const limits = decides.steps.flatMap(({ limit }) => limit ?? [{}])
  const own = [...limits, ...(amounts ?? [])].map(({ currency }) => currency)
  let highest: Bound | undefined
  for (const { to } of limits) {
    if (to === undefined || new Set(own).size > 1) return amounts
    if (highest === undefined || isBelow(highest, to)) highest = to
  }
  const top = highest as Bound
  const open: readonly WrittenRange[] = amounts ?? [{}]
  const below = open.filter(({ from }) => from === undefined || !isBelow(top, from))
  return (below.length > 0 ? below : open).map((range) =>
    range.to === undefined || isBelow(top, range.to) ? { ...range, to: top } : range,
  )
}

function isBelow(one: Bound, other: Bound): boolean {
  const order = compareDecimals(decimalOf(one.number), decimalOf(other.number))
  return order < 0 || (order === 0 && !one.included && other.included)
}

function amountTest(amounts: readonly WrittenRange[] | null): string {
  if (amounts === null) return '-'
  return amounts
    .map(({ from, to }) =>
      rangeTest({
        ...(from && { from: decimalOf(from.number) }),
        ...(to && { to: decimalOf(to.number) }),
        withFrom: from?.included ?? false,
        withTo: to?.included ?? false,
      }),
    )
    .join(', ')
}

function currencyTest({ amounts }: AuthorityRule, { space }: Matrix): string {
  if (amounts === null) return '-'
  return feelString(amounts[0]?.currency ?? space.rates.currency)
}

function dayTest({ model }: Matrix, { id }: AuthorityRule): string {
  const { from, until } = model.tables.rules.get(id) ?? {}
  const day = (text: string) => `date("${text}")`
  if (from !== undefined && until !== undefined) return `[${day(from)}..${day(until)}]`
  if (from !== undefined) return `>= ${day(from)}`
  return until === undefined ? '-' : `<= ${day(until)}`
}

/** A number as it was written, without powers. */
function decimalOf({ digits, scale }: ExactNumber): string {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  if (scale <= 0) return `${sign}${text}`
  const part = text.slice(-scale).replace(/0+$/, '')
  return `${sign}${text.slice(0, -scale)}${part === '' ? '' : `.${part}`}`
}

/** An interval of an axis of numbers: an end a hair beside a short number is that number, shut or open. */
function numberTest([from, to]: readonly [number, number]): string {
  const below = neighbour(from)
  const isOpen = String(below).length < String(from).length
  const upTo = neighbour(to)
  const isShut = String(upTo).length < String(to).length
  return rangeTest({
    ...(from > -Number.MAX_VALUE && { from: plain(isOpen ? below : from) }),
    ...(to < Number.MAX_VALUE && { to: plain(isShut ? upTo : to) }),
    withFrom: !isOpen,
    withTo: isShut,
  })
}

/** The next smaller number. */
function neighbour(value: number): number {
  if (value === 0) return -Number.MIN_VALUE
  const bits = new BigInt64Array(1)
  const floats = new Float64Array(bits.buffer)
  floats[0] = value
  bits[0] = (bits[0] as bigint) + (value > 0 ? -1n : 1n)
  return floats[0] as number
}

function plain(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Number.isInteger(value) ? String(BigInt(value)) : value.toFixed(20).replace(/0+$/, '')
}
