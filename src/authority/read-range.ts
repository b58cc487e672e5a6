import { failed, type Read, readAs } from './authority-problem.ts'
import { isCurrency } from './currency.ts'

/** A number as it was written, exactly: `digits` / 10^`scale`. */
export type ExactNumber = { readonly digits: bigint; readonly scale: number }

/** One end of a range: the number, whether it belongs to the range, and where it was written. */
export type Bound = {
  readonly number: ExactNumber
  readonly included: boolean
  readonly at: number
}

/** A range as it was written; an end that is missing is open. */
export type WrittenRange = {
  readonly from?: Bound
  readonly to?: Bound
  readonly currency?: string
}

/** Powers of ten behind a number. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mn: 6,
  bn: 9,
  Bn: 9,
}
const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' }
const NUMBER = /(-?\d+(?:[_'’]\d{3})*)(?:\.(\d+))?(k|K|mn|m|M|bn|Bn)?(?![A-Za-z0-9])/y
const WORD = /[A-Za-z]+/y

/**
 * Reads ranges (G1): `100k..250k EUR`, `..50k`, `>50k..100k`, `<50k`, `50k`, lists with commas. Nothing
 * but `any` gives no range at all: everything. Errors say at which character.
 */
export function readRanges(text: string): Read<readonly WrittenRange[] | null> {
  const reader = new RangeReader(text)
  if (/^\s*any\s*$/.test(text)) return readAs(null)
  const ranges: WrittenRange[] = []
  do {
    const range = reader.range()
    if (range === undefined) return failed(reader.problem(text))
    ranges.push(range)
  } while (reader.take(','))
  return reader.atEnd() ? readAs(ranges) : failed(reader.problem(text))
}

/** Reads one text from left to right. */
class RangeReader {
  readonly #text: string
  #at = 0
  #expected = 'an amount such as 50k, ..50k, >50k or 100k..250k'
  #currency: string | undefined

  constructor(text: string) {
    this.#text = text
  }

  range(): WrittenRange | undefined {
    this.#currency = undefined
    this.#takeCurrency()
    const least = this.#operator(['>=', '≥', '>'])
    if (least) return this.#from(least !== '>')
    const most = this.#operator(['<=', '≤', '<', '='])
    if (most === '=') return this.#exactly()
    if (most) return this.#to(most !== '<')
    if (this.#dots()) return this.#upTo(undefined)
    return this.#from(true, true)
  }

  take(sign: string): boolean {
    this.#skip()
    if (!this.#text.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }

  atEnd(): boolean {
    this.#skip()
    return this.#at === this.#text.length
  }

  problem(text: string) {
    const rest = text.slice(this.#at, this.#at + 20)
    const found = rest === '' ? 'the end' : `“${rest}”`
    const message = `Cannot be read at character ${this.#at + 1}: ${found}. Expected ${this.#expected}.`
    return { code: 'unreadable', at: this.#at, found: text, message } as const
  }

  /** From a number on: to another, without end, or that number alone. */
  #from(included: boolean, alone = false): WrittenRange | undefined {
    const from = this.#bound(included)
    if (!from) return undefined
    if (this.#dots()) {
      this.#takeCurrency()
      if (!this.#endsHere()) return this.#upTo(from)
      return this.#done({ from })
    }
    return this.#done(alone ? { from, to: from } : { from })
  }

  #exactly(): WrittenRange | undefined {
    const value = this.#bound(true)
    return value && this.#done({ from: value, to: value })
  }

  #to(included: boolean): WrittenRange | undefined {
    const to = this.#bound(included)
    return to && this.#done({ to })
  }

  #upTo(from: Bound | undefined): WrittenRange | undefined {
    const open = this.#operator(['<=', '≤', '<']) === '<'
    const to = this.#bound(!open)
    return to && this.#done(from ? { from, to } : { to })
  }

  #done(range: WrittenRange): WrittenRange {
    return this.#currency === undefined ? range : { ...range, currency: this.#currency }
  }

  #bound(included: boolean): Bound | undefined {
    this.#takeCurrency()
    this.#skip()
    NUMBER.lastIndex = this.#at
    const match = NUMBER.exec(this.#text)
    if (!match) {
      this.#expected = 'a number such as 250000, 250k or 1.5m'
      return undefined
    }
    const at = this.#at
    this.#at = NUMBER.lastIndex
    const [, whole = '', fraction = '', magnitude = ''] = match
    const digits = BigInt(whole.replace(/[_'’]/g, '') + fraction)
    const power = MAGNITUDES[magnitude] ?? 0
    const scale = fraction.length - power
    const number =
      scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
    this.#takeCurrency()
    return { number, included, at }
  }

  #takeCurrency(): void {
    this.#skip()
    const symbol = SYMBOLS[this.#text[this.#at] ?? '']
    if (symbol !== undefined) {
      this.#currency ??= symbol
      if (this.#currency === symbol) this.#at++
      return
    }
    WORD.lastIndex = this.#at
    const word = WORD.exec(this.#text)?.[0]
    if (word === undefined || !isCurrency(word)) return
    this.#currency ??= word
    if (this.#currency === word) this.#at += word.length
  }

  #dots(): boolean {
    return this.take('..') || this.take('…') || this.take('–')
  }

  #endsHere(): boolean {
    this.#skip()
    return this.#at === this.#text.length || this.#text[this.#at] === ','
  }

  #operator(signs: readonly string[]): string | undefined {
    return signs.find((sign) => this.take(sign))
  }

  #skip(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\u00a0') this.#at++
  }
}
