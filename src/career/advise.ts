import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import { dutiesOf } from './duties-of.ts'
import type { RoleAdvice } from './requirements.ts'

/** Duties a posting is held against: those most claims speak of. */
const MOST_DUTIES = 8

/** What belongs in a CV, what to watch for in postings, and how to keep growing, for one role. */
export function advise(catalogue: Catalogue, role: LeaderId): RoleAdvice {
  const { advice } = catalogue.data.career
  const given = (occasion: (typeof advice)[number]['occasion']) =>
    advice.filter((one) => one.occasion === occasion && one.roles.includes(role))
  return {
    role,
    cv: given('cv'),
    postings: given('postings'),
    growing: given('growing'),
    titles: catalogue.data.titles
      .filter(({ means, kind }) => means.includes(role) && (kind === 'reading' || kind === 'near'))
      .concat(catalogue.data.titles.filter((title) => isFalseFriend(title, role)))
      .map(({ id }) => id),
    duties: dutiesOf(catalogue, role)
      .toSorted((a, b) => b.claims.length - a.claims.length)
      .slice(0, MOST_DUTIES)
      .map(({ id, claims }) => ({ responsibility: id, claims })),
  }
}

function isFalseFriend(
  { kind, means }: Catalogue['data']['titles'][number],
  role: LeaderId,
): boolean {
  return kind === 'false-friend' && means.includes(role)
}
