import type { Organization } from '../model/organization.ts'
import { decimalsOf } from './currency.ts'
import { dayOf, END_OF_DAYS, FIRST_DAY } from './days.ts'
import type { ExactNumber } from './read-range.ts'

/** A value that need not be whole: `top` / `bottom`, `bottom` positive. */
export type Ratio = { readonly top: bigint; readonly bottom: bigint }

/** Days on which all rates stay the same. */
export type RatePeriod = { readonly from: number; readonly to: number }

type DatedRate = { readonly from: number; readonly rate: Ratio }

/** The exchange rates of an organisation (A1.3). */
export class Rates {
  readonly currency: string
  readonly #rates = new Map<string, DatedRate[]>()

  constructor(organization: Organization, currency: string) {
    this.currency = currency
    for (const { currency, rate, on } of organization.rates ?? []) {
      const from = dayOf(on) ?? FIRST_DAY
      const list = this.#rates.get(currency) ?? []
      list.push({ from, rate: ratioOf(exactOf(rate)) })
      this.#rates.set(currency, list)
    }
    for (const list of this.#rates.values()) list.sort((a, b) => a.from - b.from)
  }

  /** Whether amounts of a currency can be compared with the organisation's own. */
  knows(currency: string): boolean {
    return currency === this.currency || this.#rates.has(currency)
  }

  /** The periods between changes of the rates of some currencies, without gaps. */
  periods(currencies: readonly string[]): readonly RatePeriod[] {
    const starts = new Set<number>()
    for (const currency of currencies) {
      const list = this.#rates.get(currency) ?? []
      for (const { from } of list.slice(1)) starts.add(from)
    }
    const edges = [FIRST_DAY, ...[...starts].sort((a, b) => a - b), END_OF_DAYS]
    return edges.slice(1).map((to, i) => ({ from: edges[i] as number, to }))
  }

  /** The minor units of one currency that equal an amount of another on a day, exactly. */
  convert(amount: ExactNumber, from: string, to: string, day: number): Ratio {
    const minor = scaled(ratioOf(amount), decimalsOf(to))
    if (from === to) return minor
    const source = this.#rateOn(from, day)
    const target = this.#rateOn(to, day)
    return {
      top: minor.top * source.top * target.bottom,
      bottom: minor.bottom * source.bottom * target.top,
    }
  }

  /** The rate of a day as it was written, for the trace. */
  rateOn(currency: string, day: number): number {
    const { top, bottom } = this.#rateOn(currency, day)
    return Number(top) / Number(bottom)
  }

  #rateOn(currency: string, day: number): Ratio {
    if (currency === this.currency) return { top: 1n, bottom: 1n }
    const list = this.#rates.get(currency) ?? []
    const one = list.findLast(({ from }) => from <= day) ?? list[0]
    return one?.rate ?? { top: 1n, bottom: 1n }
  }
}

/** A number of JavaScript as the decimal it is written as. */
export function exactOf(value: number): ExactNumber {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** A written number as a ratio. */
export const ratioOf = ({ digits, scale }: ExactNumber): Ratio => ({
  top: digits,
  bottom: 10n ** BigInt(scale),
})

const scaled = ({ top, bottom }: Ratio, decimals: number): Ratio => ({
  top: top * 10n ** BigInt(decimals),
  bottom,
})

/** The largest whole number that is not above. */
export function floorOf({ top, bottom }: Ratio): bigint {
  const quotient = top / bottom
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient
}

/** The least whole number that is not below. */
export function ceilOf(ratio: Ratio): bigint {
  const floor = floorOf(ratio)
  return floor * ratio.bottom === ratio.top ? floor : floor + 1n
}
