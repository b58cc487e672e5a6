import { decimalsOf } from '../authority/currency.ts'
import type { ExactNumber } from '../authority/read-range.ts'

/** An exact number as a decimal text: with the decimals of its currency, or more where it has more. */
export function exactDecimal({ digits, scale }: ExactNumber, currency?: string): string {
  const decimals = Math.max(scale, currency === undefined ? 0 : decimalsOf(currency))
  const sign = digits < 0n ? '-' : ''
  const whole = (digits < 0n ? -digits : digits) * 10n ** BigInt(decimals - scale)
  const text = whole.toString().padStart(decimals + 1, '0')
  return sign + (decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`)
}
