import type { Catalogue } from '../catalogue/catalogue.ts'
import { findRole } from '../catalogue/find-title.ts'
import { isLeaderId } from '../catalogue/ids.ts'
import type { HeldPost } from './career-profile.ts'

/** Days from one day to another, both of the form 2026-11-22. */
const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000

const DAYS_A_YEAR = 365.25

/** The role or entry post a held post was: as told, else by its title; nothing where neither tells. */
export function stationOfPost(catalogue: Catalogue, post: HeldPost): string | undefined {
  return stationOf(catalogue, post.role ?? post.title)
}

/** The leader or entry post that a text names; nothing where it names none. */
export function stationOf(catalogue: Catalogue, text: string): string | undefined {
  const wanted = text.trim().toLowerCase()
  const { entryPosts } = catalogue.data.career
  const post = entryPosts.find(({ id, name, terms }) =>
    [id, name.en, name.de, ...terms.en, ...terms.de].some((word) => word.toLowerCase() === wanted),
  )
  if (post) return post.id
  const { role } = findRole(catalogue, text)
  return role !== null && isLeaderId(role) ? role : undefined
}

/**
 * How many years posts cover (R4): those with dates by the days they cover together, the others by the
 * longest. Null where none tells. Posts still held last until `today`, where that is known.
 */
export function yearsOfPosts(posts: readonly HeldPost[], today: string | null): number | null {
  const spans: (readonly [from: string, until: string])[] = []
  const told: number[] = []
  for (const { from, until, years } of posts) {
    const end = until ?? today
    if (years !== undefined) told.push(years)
    if (from !== undefined && end !== null && from < end) spans.push([from, end])
  }
  // To a tenth: whole years between two days are a little more or less, by leap years.
  if (spans.length > 0) told.push(Math.round((coveredDays(spans) / DAYS_A_YEAR) * 10) / 10)
  return told.length === 0 ? null : Math.max(...told)
}

function coveredDays(spans: readonly (readonly [from: string, until: string])[]): number {
  let days = 0
  let end = ''
  for (const [from, until] of [...spans].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (until <= end) continue
    days += daysBetween(from < end ? end : from, until)
    end = until
  }
  return days
}
