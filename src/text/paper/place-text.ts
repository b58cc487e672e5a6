import type { PostingPlace } from '../../charter/posting.ts'
import type { Language } from '../../model/language.ts'

/** A place in one line, the country by its name. */
export function placeText(place: PostingPlace, language: Language): string {
  const { street, postalCode, locality, region, country } = place
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ')
  return [street, town, region, country === undefined ? undefined : countryName(country, language)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
}

function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    // Not a code at all: it is told as it was given.
    return code
  }
}
