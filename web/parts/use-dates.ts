import { useLanguage } from '../app/language.ts'

/** Gives a function that writes a day out in the page's language. */
export function useDates(): (day: string) => string {
  const dates = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'long', timeZone: 'UTC' })
  return (day) => dates.format(new Date(`${day}T00:00:00Z`))
}
