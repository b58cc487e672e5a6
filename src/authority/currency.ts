/** Currencies whose minor unit is not a hundredth (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = {
  ...zero('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...Object.fromEntries(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
}

function zero(codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, 0]))
}

/** Used for amounts of an organisation that names no currency. */
export const NO_CURRENCY = 'XXX'

/** How many decimals a currency has: its minor unit is the last of them (A1.2). */
export const decimalsOf = (currency: string): number => DECIMALS[currency] ?? 2

/** Whether a text has the form of a currency code. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text)

/** Writes minor units with all decimals of the currency: 12345 EUR cents are `123.45`. */
export function writeMinor(minor: number, currency: string): string {
  const decimals = decimalsOf(currency)
  const digits = String(minor).padStart(decimals + 1, '0')
  if (decimals === 0) return digits
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
