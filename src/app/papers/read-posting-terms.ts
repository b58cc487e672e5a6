import { dayOf } from '../../authority/days.ts'
import { EMPLOYMENTS, type Employment, type PostingTerms } from '../../charter/posting.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** The kinds of employment a posting may name. */
export const EMPLOYMENT_KINDS = EMPLOYMENTS

/** What only the caller knows of a post, as faces take it. */
export type GivenTerms = {
  readonly street?: string | undefined
  readonly postalCode?: string | undefined
  readonly town?: string | undefined
  readonly region?: string | undefined
  readonly country?: string | undefined
  readonly remote?: string | undefined
  readonly datePosted?: string | undefined
  readonly applyUntil?: string | undefined
  readonly start?: string | undefined
  readonly employment?: Employment | undefined
  readonly contact?: string | undefined
  readonly url?: string | undefined
}

/** Reads what the caller says of place, dates and contact; refuses what is no day, no country, no address. */
export function readPostingTerms(given: GivenTerms): Outcome<PostingTerms> {
  const { datePosted, applyUntil, start, remote, country, url } = given
  for (const [where, day] of Object.entries({ datePosted, applyUntil, start })) {
    if (day !== undefined && dayOf(day) === undefined) {
      return refused('malformed-field', where, `“${shown(day)}” is no day such as 2027-02-01.`)
    }
  }
  for (const [where, code] of Object.entries({ country, remote })) {
    if (code !== undefined && !/^[A-Za-z]{2}$/.test(code)) {
      const message = `“${shown(code)}” is no country such as DE (ISO 3166-1, two letters).`
      return refused('malformed-field', where, message)
    }
  }
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    const message = `“${shown(url)}” is no address that begins with https:// or http://.`
    return refused('malformed-field', 'url', message)
  }
  const { street, postalCode, town, region, employment, contact } = given
  const place = { street, postalCode, locality: town, region, country: country?.toUpperCase() }
  const isPlaced = Object.values(place).some((part) => part !== undefined)
  return answered({
    ...(isPlaced && { place }),
    remoteFrom: remote?.toUpperCase(),
    ...{ datePosted, validThrough: applyUntil, start, employment, contact, url },
  })
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
