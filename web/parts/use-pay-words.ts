import type { Pay } from '../../src/catalogue/metric.ts'
import { useLanguage } from '../app/language.ts'

/** Gives functions that say amount, month and region of a pay figure in the reader's language. */
export function usePayWords() {
  const language = useLanguage()
  return {
    amountOf: ({ amount, currency }: Pick<Pay, 'amount' | 'currency'>): string =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      }).format(amount),
    dateOf: ({ asOf }: Pay): string =>
      new Intl.DateTimeFormat(language, {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(new Date(`${asOf}-01T00:00:00Z`)),
    // A code (ISO 3166) is named; any other text stays as it is.
    regionOf: ({ region }: Pay): string =>
      /^[A-Z]{2}$/.test(region)
        ? (new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region)
        : region,
  }
}
