import { LEADER_IDS, type RoleId } from '../catalogue/ids.ts'
import { wordsOf } from '../catalogue/search-words.ts'
import type { Title } from '../catalogue/title.ts'
import type { TitledPost } from './align-title.ts'
import { officerWithin } from './officer-within.ts'
import { type ReducedTitle, reduceTitle } from './reduce-title.ts'
import type { TitlePart } from './split-title.ts'
import { standsFor } from './stands-for.ts'
import {
  CLEARLY_TECHNICAL,
  DEPUTIES,
  IT_ROLE_OF_RANK,
  TECHNICAL_PROFESSIONS,
} from './title-vocabulary.ts'

/** A role a title comes near to, and why it is not that role. */
export type NearMiss = {
  readonly roles: readonly RoleId[]
  /**
   * `deputy` and `works-for`: somebody else's; `near-title` and `false-friend`: the catalogue knows
   * the title and warns; `ambiguous`: too many readings; `narrower`: a part of IT only;
   * `other-subject`: the standing fits, the matter does not.
   */
  readonly code:
    | 'deputy'
    | 'works-for'
    | 'near-title'
    | 'false-friend'
    | 'ambiguous'
    | 'narrower'
    | 'other-subject'
  /** The words that tell. */
  readonly words: string
  /** The catalogue's title, whose note explains, where there is one. */
  readonly titleId: string | null
}

type LookUp = (text: string) => readonly Title[]

const MOST_NEAR = 5

/** Only the leaders of technology are worth a warning. */
const LEADERS: readonly RoleId[] = LEADER_IDS

/** What a title comes near to beyond the roles it was aligned with (T9, T10). */
export function findNearMisses(
  post: TitledPost,
  parts: readonly TitlePart[],
  lookUp: LookUp,
  aligned: readonly RoleId[],
): readonly NearMiss[] {
  const misses = parts
    .flatMap((part) => nearOfPart(part, post, lookUp))
    .map((miss) => ({
      ...miss,
      roles: miss.roles.filter((role) => LEADERS.includes(role) && !aligned.includes(role)),
    }))
    .filter(({ code, roles }) => roles.length > 0 || code === 'false-friend')
  const seen = new Set<string>()
  return misses
    .filter((miss) => {
      const key = JSON.stringify([miss.code, miss.roles, miss.titleId])
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST_NEAR)
}

function nearOfPart(part: TitlePart, post: TitledPost, lookUp: LookUp): readonly NearMiss[] {
  const { text } = part
  const reduced = reduceTitle(part, post)
  // "Director" and "Deputy Director" alone come near to nothing.
  const about = reduced.subject.filter((word) => !DEPUTIES.has(word) && word !== 'general')
  if (about.length === 0 && reduced.rank !== null) return []
  const known = [text, ...reduced.wordings].map(lookUp).find((titles) => titles.length > 0) ?? []
  const other = standsFor(text)
  if (other !== null) {
    const served = [
      ...new Set([...known.flatMap(({ means }) => means), ...servedRoles(text, post, lookUp)]),
    ]
    const roles = served.length > 0 ? served : roleOfPart(reduced, post)
    return roles.length === 0
      ? []
      : [{ roles, code: other.code, words: other.words, titleId: known[0]?.id ?? null }]
  }
  if (known.length > 0) return known.flatMap((title) => missOf(title, known))
  return missOfRank(reduced.rank, reduced.subject, post)
}

/** A deputy for a part of IT is near to the one of IT, where the trade is technology. */
function roleOfPart({ rank, subject }: ReducedTitle, post: TitledPost): readonly RoleId[] {
  const role = IT_ROLE_OF_RANK[rank as keyof typeof IT_ROLE_OF_RANK]
  return role !== undefined && subject.includes('it') && isTechnicalPost(post) ? [role] : []
}

const isTechnicalPost = ({ profession = '' }: TitledPost): boolean =>
  TECHNICAL_PROFESSIONS.some((known) => known.test(profession))

/** The roles of the seat that a deputy stands in for. */
function servedRoles(text: string, post: TitledPost, lookUp: LookUp): readonly RoleId[] {
  const bare = wordsOf(
    text.replace(/^.*\b(office of|to|büro (des|der)|referent(in)? (des|der))( the)?\s/iu, ''),
  )
    .filter(({ folded }) => !DEPUTIES.has(folded))
    .map(({ surface }) => surface)
    .join(' ')
  const reduced = reduceTitle({ text: bare, scope: '' }, post)
  const officer = officerWithin(reduced)
  const wordings = [bare, ...reduced.wordings, ...(officer === null ? [] : [officer.officer])]
  const known = wordings.map(lookUp).find((titles) => titles.length > 0)
  const role = known?.[0]?.means[0]
  return role === undefined ? [] : [role]
}

function missOf(title: Title, all: readonly Title[]): readonly NearMiss[] {
  const miss = { roles: title.means, words: title.title, titleId: title.id }
  if (title.kind === 'near') return [{ ...miss, code: 'near-title' }]
  if (title.kind === 'false-friend') return [{ ...miss, code: 'false-friend' }]
  return title.kind === 'reading' && all[0] === title ? [{ ...miss, code: 'ambiguous' }] : []
}

/** A director, head or manager whose matter is part of IT, or none of it. */
function missOfRank(
  rank: string | null,
  subject: readonly string[],
  post: TitledPost,
): readonly NearMiss[] {
  const role = rank === null ? undefined : IT_ROLE_OF_RANK[rank as keyof typeof IT_ROLE_OF_RANK]
  if (role === undefined || subject.length === 0) return []
  const roles: readonly RoleId[] = [role]
  const others = subject.filter((word) => word !== 'it')
  const miss = { roles, words: others.join(' '), titleId: null }
  if (subject.includes('it')) return [{ ...miss, code: 'narrower' }]
  const isTechnical = subject.some((word) => CLEARLY_TECHNICAL.has(word)) || isTechnicalPost(post)
  return isTechnical ? [{ ...miss, code: 'other-subject' }] : []
}
