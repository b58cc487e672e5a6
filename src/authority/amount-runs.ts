import type { ValueProblem } from './authority-problem.ts'
import { decimalsOf } from './currency.ts'
import { ceilOf, floorOf, type Rates, type Ratio } from './rates.ts'
import type { Bound, WrittenRange } from './read-range.ts'
import { joinRuns } from './runs.ts'
import { MOST_MINOR } from './space.ts'

/**
 * The amounts that written ranges mean in a currency on a day, in its minor units (A1.2, A1.3, A2.1).
 * A range without a currency is in the organisation's own.
 */
export function amountRuns(
  ranges: readonly WrittenRange[],
  currency: string,
  rates: Rates,
  day: number,
): readonly number[] {
  const end = MOST_MINOR + 1
  return joinRuns(
    ranges.map(({ from, to, currency: written = rates.currency }) => {
      const edge = (bound: Bound) => rates.convert(bound.number, written, currency, day)
      return [
        from ? clamp(from.included ? ceilOf(edge(from)) : above(edge(from)), end) : 0,
        to ? clamp(to.included ? above(edge(to)) : ceilOf(edge(to)), end) : end,
      ] as const
    }),
  )
}

/** The first whole number above. */
const above = (ratio: Ratio): bigint => floorOf(ratio) + 1n

function clamp(value: bigint, end: number): number {
  if (value <= 0n) return 0
  return value >= BigInt(end) ? end : Number(value)
}

/** What is wrong with written amounts: decimals the currency does not have, currencies without a rate. */
export function checkAmounts(ranges: readonly WrittenRange[], rates: Rates): ValueProblem[] {
  const problems: ValueProblem[] = []
  for (const { from, to, currency = rates.currency } of ranges) {
    const decimals = decimalsOf(currency)
    for (const bound of [from, to]) {
      if (bound === undefined) continue
      const { digits, scale } = bound.number
      const fits = scale <= decimals || digits % 10n ** BigInt(scale - decimals) === 0n
      if (!fits) {
        const message = `${currency} has ${decimals} decimals; this amount has more.`
        problems.push({ code: 'unreadable', at: bound.at, message })
      }
      if (digits < 0n) {
        problems.push({ code: 'negative', at: bound.at, message: 'An amount cannot be negative.' })
      }
    }
    if (!rates.knows(currency)) {
      const message = `There is no rate from ${currency} into ${rates.currency}; add one to organization.rates.`
      problems.push({ code: 'no-rate', found: currency, message })
    }
  }
  return problems
}
