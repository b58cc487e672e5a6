import type { Side } from '../authority/region.ts'
import { type DecisionWords, NO_CURRENCY } from './decision-words.ts'
import type { Stretch } from './region-phrases.ts'

/** Amounts in words; ends at the last minor unit before a whole one are told as that: "over 50,000". */
export function amountStretch(
  { from, to, currency }: Extract<Side, { form: 'amount' }>,
  { money }: DecisionWords,
): Stretch {
  // From nothing to nothing.
  if (from === undefined && to !== undefined && /^0(\.0+)?$/.test(to)) {
    const zero = money(to, currency)
    return { from: zero, to: zero, fromIncluded: true, toIncluded: true }
  }
  const over = from !== undefined && from !== to && /\.0*1$/.test(from)
  const under = to !== undefined && from !== to && /\.9+$/.test(to)
  const low = over ? from.replace(/1$/, '0') : from
  const high = under ? nextWhole(to) : to
  return {
    // The currency is said once.
    ...(low !== undefined && {
      from: money(low, high === undefined || high === low ? currency : NO_CURRENCY),
    }),
    ...(high !== undefined && { to: money(high, currency) }),
    fromIncluded: !over,
    toIncluded: !under,
  }
}

const nextWhole = (decimal: string): string => {
  const [whole = '0', digits = ''] = decimal.split('.')
  return `${BigInt(whole) + 1n}.${'0'.repeat(digits.length)}`
}

/** Numbers of an attribute in words. */
export function numberStretch(
  { from, above, to, below }: Extract<Side, { form: 'number' }>,
  { number }: DecisionWords,
): Stretch {
  const low = from ?? above
  const high = to ?? below
  return {
    ...(low !== undefined && { from: number(low) }),
    ...(high !== undefined && { to: number(high) }),
    fromIncluded: from !== undefined,
    toIncluded: to !== undefined,
  }
}
