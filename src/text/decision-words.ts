import type { Language } from '../model/language.ts'

/** Something named in a sentence: as subject or object, after a German preposition with the dative. */
export type Noun = {
  readonly plain: string
  readonly dative: string
  /** Whether the verb stands in the plural. */
  readonly several?: boolean
}

/** A noun that is the same in every case. */
export const plainNoun = (text: string): Noun => ({ plain: text, dative: text })

/** How amounts, dates, lists and names are written in a language. */
export type DecisionWords = {
  /** "50,000 EUR": a decimal text of the currency's whole units, without needless decimals. */
  readonly money: (decimal: string, currency: string) => string
  readonly number: (value: number) => string
  /** A decimal text as it is. */
  readonly decimal: (text: string) => string
  /** "6 January 2027". What is no date stays as it is. */
  readonly date: (iso: string) => string
  readonly and: (texts: readonly string[]) => string
  readonly or: (texts: readonly string[]) => string
  readonly quoted: (text: string) => string
  /** Several nouns as one. */
  readonly all: (nouns: readonly Noun[]) => Noun
  readonly any: (nouns: readonly Noun[]) => Noun
}

/** Stands for an organisation's only currency when it names none (ISO 4217). */
export const NO_CURRENCY = 'XXX'
const QUOTES = { en: ['“', '”'], de: ['„', '“'] } as const

/** How a language writes amounts, dates, lists and names. */
export function decisionWords(language: Language): DecisionWords {
  const locale = language === 'en' ? 'en-GB' : 'de'
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })
  const [open, close] = QUOTES[language]
  const byDigits = new Map<number, Intl.NumberFormat>()
  const amounts = (digits: number): Intl.NumberFormat => {
    const bounds = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    const format = byDigits.get(digits) ?? new Intl.NumberFormat(locale, bounds)
    byDigits.set(digits, format)
    return format
  }
  const joined = (nouns: readonly Noun[], list: Intl.ListFormat, several: boolean): Noun => {
    const [only, ...others] = nouns
    if (only && others.length === 0) return only
    return {
      plain: list.format(nouns.map(({ plain }) => plain)),
      dative: list.format(nouns.map(({ dative }) => dative)),
      ...(several && { several }),
    }
  }
  return {
    money: (decimal, currency) => {
      const whole = /^-?\d+\.0+$/.test(decimal)
      const digits = whole ? 0 : (decimal.split('.')[1]?.length ?? 0)
      // As text: amounts may be longer than a number is exact.
      const amount = amounts(digits).format(decimal as Intl.StringNumericLiteral)
      return currency === NO_CURRENCY ? amount : `${amount} ${currency}`
    },
    number: (value) => numbers.format(value),
    decimal: (text) => numbers.format(text as Intl.StringNumericLiteral),
    date: (iso) => {
      const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
      return Number.isNaN(day.getTime()) ? iso : dates.format(day)
    },
    and: (texts) => conjunction.format(texts),
    or: (texts) => disjunction.format(texts),
    quoted: (text) => `${open}${text}${close}`,
    all: (nouns) => joined(nouns, conjunction, true),
    any: (nouns) => joined(nouns, disjunction, false),
  }
}

/** A sentence begins with a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
