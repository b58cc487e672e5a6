import type { Catalogue } from '../catalogue/catalogue.ts'
import { type FoundTitle, findTitle } from '../catalogue/find-title.ts'
import { ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import { wordsOf } from '../catalogue/search-words.ts'
import type { Title } from '../catalogue/title.ts'
import { combinedOffices } from './combined-offices.ts'
import { findNearMisses, type NearMiss } from './find-near-misses.ts'
import { itAmongMatters } from './it-among-matters.ts'
import { officerWithin } from './officer-within.ts'
import { type LeftOut, type ReducedTitle, reduceTitle, SMALL } from './reduce-title.ts'
import { splitTitle, type TitlePart } from './split-title.ts'
import { standsFor } from './stands-for.ts'
import { SERVES } from './title-vocabulary.ts'
import { type Evidence, NEIGHBOURS, weighEvidence } from './weigh-evidence.ts'

/** What is known about a position whose role is sought. */
export type TitledPost = {
  readonly title: string
  /** The trade the post belongs to, such as `Information Technology`. */
  readonly profession?: string
  /** What the post does, in its own words. */
  readonly description?: string
  /** The name of its unit. */
  readonly unit?: string
  /** The titles of the seats above it, nearest first, where they are known; a few are enough. */
  readonly above?: readonly string[]
}

/** Why a title was aligned with a role, as data. */
export type AlignmentReason = {
  /** How the title was found: whole, in a part, at the core of one, or as one of combined offices. */
  readonly code: 'title' | 'title-part' | 'title-core' | 'combined-office'
  /** The words of the post's title that were matched. */
  readonly matched: string
  /** The catalogue's title they are, and of which kind. */
  readonly titleId: string
  readonly kind: Title['kind']
  /** Words left out to find it. */
  readonly leftOut: readonly LeftOut[]
  /** What else spoke for or against it. */
  readonly evidence: readonly Evidence[]
}

/** One role a title names. */
export type NamedRole = {
  readonly role: RoleId
  /** 0 to 1; SPEC.md says how it comes about. At least `LEAST_CONFIDENCE`. */
  readonly confidence: number
  readonly reason: AlignmentReason
}

/** The role of a post, others it names too, or none; and what comes near without being it. */
export type TitleAlignment =
  | (NamedRole & { readonly also: readonly NamedRole[]; readonly near: readonly NearMiss[] })
  | { readonly role: null; readonly near: readonly NearMiss[] }

/** Below this no role is given: an alignment that is often wrong is worse than none (T11). */
export const LEAST_CONFIDENCE = 0.5

/** Roles a title alone can give; `Director` and a board say nothing without more. */
const ALIGNABLE: readonly RoleId[] = [
  'cio',
  'cto',
  'ctd',
  'vp-engineering',
  'it-director',
  'head-of-it',
  'it-manager',
  'ceo',
  'coo',
  'cfo',
]

/** What a kind of title is worth before anything else is weighed (T11). */
const WORTH = { name: 0.95, synonym: 0.9, reading: 0.7, near: 0, 'false-friend': 0 } as const

/** What each way of finding takes off. */
const TAKEN_OFF = {
  core: 0.05,
  part: 0.05,
  combined: 0.1,
  acting: 0.05,
  qualifier: 0.05,
  scope: 0.2,
  besides: 0.15,
} as const

/** Aligns titles with roles of one catalogue; remembers what it looked up. */
export type TitleAligner = (post: TitledPost) => TitleAlignment

/**
 * Sets a post beside the roles of the catalogue by its title. Gives the role with a confidence and a
 * reason, or none with what comes near: a deputy, a narrower post, a false friend. To align many
 * posts use `createTitleAligner`.
 *
 * @example alignTitle(catalogue, { title: 'CIO/IT Director General' }) // cio, also it-director
 */
export function alignTitle(catalogue: Catalogue, post: TitledPost): TitleAlignment {
  return createTitleAligner(catalogue)(post)
}

/** An aligner that looks each wording up once. */
export function createTitleAligner(catalogue: Catalogue): TitleAligner {
  const known = new Map<string, FoundTitle>()
  const beginnings = new Set(
    catalogue.data.titles.flatMap(({ title }) => wordsOf(title).map(beginningOf)),
  )
  const lookUp = (text: string): readonly Title[] => {
    const words = wordsOf(text).filter(({ folded }) => !SMALL.has(folded))
    if (!words.every((word) => beginnings.has(beginningOf(word)))) return []
    const found = known.get(text) ?? findTitle(catalogue, text)
    known.set(text, found)
    return found.exact
  }
  return (post) => align(post, lookUp)
}

/** Enough of a word to tell that no title of the catalogue has it; endings differ. */
const beginningOf = ({ folded }: { readonly folded: string }): string => folded.slice(0, 5)

type LookUp = (text: string) => readonly Title[]

function align(post: TitledPost, lookUp: LookUp): TitleAlignment {
  const parts = splitTitle(post.title)
  const servant = parts.findIndex(({ text }) => SERVES.test(text))
  const seats = servant === -1 ? parts : parts.slice(0, servant)
  const found = [
    ...seats.flatMap((part) => rolesOf(part, parts.length, post, lookUp)),
    ...combinedOffices(post.title).flatMap((office) => officeRole(office, post, lookUp)),
  ]
  const best = new Map<RoleId, NamedRole>()
  for (const named of found) {
    if (named.confidence < LEAST_CONFIDENCE) continue
    if ((best.get(named.role)?.confidence ?? 0) < named.confidence) best.set(named.role, named)
  }
  const [first, ...also] = ALIGNABLE.flatMap((role) => best.get(role) ?? [])
  const near = findNearMisses(post, parts, lookUp, [...best.keys()])
  return first ? { ...first, also, near } : { role: null, near }
}

/** The role that one part of a title names, if any. */
function rolesOf(
  part: TitlePart,
  parts: number,
  post: TitledPost,
  lookUp: LookUp,
): readonly NamedRole[] {
  if (standsFor(part.text) !== null) return []
  const ofPart = parts > 1 ? TAKEN_OFF.part : 0
  const whole = meaning(lookUp(part.text))
  const reduced = reduceTitle(part, post)
  if (whole) {
    const leftOut = reduced.leftOut.filter(({ code }) => code !== 'qualifier')
    if (reaches(whole.role, leftOut, post)) return []
    const code = parts > 1 ? 'title-part' : 'title'
    return [named(whole, { code, matched: part.text, leftOut }, ofPart, post)]
  }
  for (const { wording, leftOut } of coresOf(reduced, part, post)) {
    const core = meaning(lookUp(wording))
    if (!core || reduced.subject.length === 0) continue
    if (reaches(core.role, leftOut, post)) return []
    return [
      named(core, { code: 'title-core', matched: wording, leftOut }, ofPart + TAKEN_OFF.core, post),
    ]
  }
  return []
}

type Core = { readonly wording: string; readonly leftOut: readonly LeftOut[] }

/** The wordings of a reduced title, and what else its words allow: IT among matters, an officer (T6, T9). */
function coresOf(reduced: ReducedTitle, part: TitlePart, post: TitledPost): readonly Core[] {
  const { wordings, leftOut } = reduced
  const cores = wordings.map((wording): Core => ({ wording, leftOut }))
  const among = itAmongMatters(part, post)
  if (among !== null) {
    const besides = { code: 'besides', words: among.besides } as const
    return among.wordings.map((wording) => ({ wording, leftOut: [...among.leftOut, besides] }))
  }
  const officer = officerWithin(reduced)
  if (officer === null) return cores
  const scope = officer.scope === '' ? [] : [{ code: 'scope', words: officer.scope } as const]
  return [...cores, { wording: officer.officer, leftOut: [...leftOut, ...scope] }]
}

/** How many seats may stand above the chief officers of a whole, the board not counted (T13). */
const MOST_ABOVE: Readonly<Partial<Record<RoleId, number>>> = { ceo: 0, coo: 1, cfo: 2 }

/** Those above everybody, who are no superior officers: chair, board, owners. */
const BOARD =
  /\b(chair\w*|board|owners?|president|shareholders?|trustees?|council|minister|secretary of state|aufsichtsrat\w*|gesellschafter\w*|vorsitzende\w*)\b/i

/** A chief executive of a part of the organisation is not the organisation's (T13). */
function reaches(role: RoleId, leftOut: readonly LeftOut[], { above = [] }: TitledPost): boolean {
  if (!NEIGHBOURS.includes(role)) return false
  const superiors = above.filter((title) => !BOARD.test(title)).length
  return leftOut.some(({ code }) => code !== 'acting') || superiors > (MOST_ABOVE[role] ?? 0)
}

function officeRole(office: string, post: TitledPost, lookUp: LookUp): readonly NamedRole[] {
  const title = meaning(lookUp(office))
  if (!title || title.title.kind === 'reading' || reaches(title.role, [], post)) return []
  const how = { code: 'combined-office', matched: office, leftOut: [] } as const
  return [named(title, how, TAKEN_OFF.combined, post)]
}

type Meaning = { readonly title: Title; readonly role: RoleId; readonly rivals: number }

/** The likeliest role of a wording, and how many readings compete with it. */
function meaning(exact: readonly Title[]): Meaning | null {
  const title = exact.find(({ kind }) => WORTH[kind] > 0)
  const role = title?.means.find((one) => ALIGNABLE.includes(one))
  if (!title || role === undefined || role !== title.means[0]) return null
  const rivals = exact.filter((other) => other !== title && other.means[0] !== role).length
  return ROLE_IDS.includes(role) ? { title, role, rivals } : null
}

function named(
  { title, role, rivals }: Meaning,
  how: Pick<AlignmentReason, 'code' | 'matched' | 'leftOut'>,
  takenOff: number,
  post: TitledPost,
): NamedRole {
  const { evidence, weight } = weighEvidence(role, title, post)
  const lost = how.leftOut.reduce((sum, { code }) => sum + TAKEN_OFF[code], takenOff)
  const several = (title.means.length > 1 ? 0.05 : 0) + Math.min(0.2, rivals * 0.05)
  const confidence = Math.min(0.98, Math.max(0, WORTH[title.kind] - lost - several + weight))
  return {
    role,
    confidence: Math.round(confidence * 100) / 100,
    reason: { ...how, titleId: title.id, kind: title.kind, evidence },
  }
}
