import type { Claim } from './claim.ts'
import { isRoleId, type RoleId } from './ids.ts'

/** What a claim's `value` may hold under a key. */
type Facet = NonNullable<Claim['value']>[string] | undefined

/** A passage whose heading announces one thing while its body tells another. */
export type ShiftedHeading = { readonly headingTopic: string; readonly bodyTopic: string }

/** A claim that tells what one role thinks of another. */
export type Viewpoint = { readonly viewer: RoleId; readonly on: RoleId }

/** Which of two roles a claim puts higher, under which words of condition and certainty. */
export type Ranking = {
  readonly higher: RoleId
  readonly lower: RoleId
  readonly when: string | null
  readonly certainty: string | null
}

/** Whom the roles of a claim report to: role ids and other words, as the source has them. */
export type ReportingFact = {
  readonly subjects: readonly RoleId[]
  readonly to: readonly string[]
  readonly when: string | null
}

/** Facets that only frame a question; a claim with no others asks and tells nothing. */
const QUESTION_FRAME: ReadonlySet<string> = new Set([
  'question',
  'answered_in_article',
  'exhaustive',
  'asked_by',
  'axis',
  'implies',
  'mapping_stated',
])

/** Whether the passage behind the claim is damaged in print. */
export function isGarbled(claim: Claim): boolean {
  return facet(claim, 'garbled') === true
}

/** The heading and the body that do not fit, where the claim tells of a heading; null otherwise. */
export function shiftedHeading(claim: Claim): ShiftedHeading | null {
  if (facet(claim, 'shifted') !== true) return null
  const [headingTopic = ''] = texts(facet(claim, 'heading_topic'))
  const [bodyTopic = ''] = texts(facet(claim, 'body_topic'))
  return { headingTopic, bodyTopic }
}

/** Whose view of whom a claim reports ("cto of cio"); null when it speaks for the source itself. */
export function viewpoint(claim: Claim): Viewpoint | null {
  const [words = ''] = texts(facet(claim, 'view'))
  const [viewer = '', on = ''] = words.split(' of ')
  return isRoleId(viewer) && isRoleId(on) ? { viewer, on } : null
}

/** Whether the claim only asks: a guiding question that the claim itself does not answer. */
export function onlyAsks(claim: Claim): boolean {
  if (facet(claim, 'question') === undefined || claim.value === null) return false
  return Object.keys(claim.value).every((key) => QUESTION_FRAME.has(key))
}

/** Facets of claims about what an article announces, repeats or credits, not about a role. */
const ARTICLE_FACETS = new Set([
  'article_promise',
  'delivered',
  'undelivered',
  'simple',
  'exhaustive',
])

/** Whether the claim speaks of its own article: what it promises, omits or takes from elsewhere. */
export function speaksOfItsArticle(claim: Claim): boolean {
  const facets = Object.keys(claim.value ?? {})
  if (facets.length === 1 && facets[0] === 'source') return true
  return facets.some((name) => ARTICLE_FACETS.has(name))
}

/** Whether the claim denies or plays down an involvement (`s3-020`, `s3-049`). */
export function deniesInvolvement(claim: Claim): boolean {
  return facet(claim, 'involved') === false
}

/** Which role the claim puts above which; null when it ranks none. */
export function rankingOf(claim: Claim): Ranking | null {
  const [higher = ''] = texts(facet(claim, 'higher'))
  const [lower = ''] = texts(facet(claim, 'lower'))
  if (!isRoleId(higher) || !isRoleId(lower)) return null
  return { higher, lower, when: first(claim, 'when'), certainty: first(claim, 'certainty') }
}

/**
 * Whom the claim has its roles report to; null when it tells nothing of it. The superiors named
 * are among the claim's roles, so the roles that report are those that are left (`s0-060` speaks
 * of CIO and CTO, and the CTO is the superior).
 */
export function reportingOf(claim: Claim): ReportingFact | null {
  const to = texts(facet(claim, 'reports_to'))
  if (to.length === 0) return null
  const subjects = claim.roles.filter((role) => !to.includes(role))
  return { subjects, to, when: first(claim, 'when') }
}

/** What the claim says its roles depend on: company size, structure, industry … */
export function dependsOn(claim: Claim): readonly string[] {
  return texts(facet(claim, 'depends_on'))
}

/** Whether the claim says that its roles share duties or a field of them (`s0-010`, `s2-066`). */
export function sharesDuties(claim: Claim): boolean {
  return [...texts(facet(claim, 'overlap')), ...texts(facet(claim, 'overlap_area'))].length > 0
}

/** Whether the claim denies that one changes from one of its roles to another (`s1-088`). */
export function deniesSwitch(claim: Claim): boolean {
  return facet(claim, 'switchable') === false
}

/** The level of title the claim gives its roles ("executive"); null when it gives none. */
export function levelOf(claim: Claim): string | null {
  return first(claim, 'level')
}

/** The systems, plans and processes the claim speaks of. */
export function artefactsOf(claim: Claim): readonly string[] {
  return texts(facet(claim, 'artefacts'))
}

/**
 * The words a claim has under a key for one role. A facet may hold a text, a list of texts, or an
 * object that tells them role by role; anything else reads as no words.
 */
export function wordsFor(claim: Claim, key: string, role: RoleId): readonly string[] {
  const found = facet(claim, key)
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return texts(found)
  return Object.hasOwn(found, role) ? texts((found as Record<string, Facet>)[role]) : []
}

/**
 * What a claim that sets several roles against each other says of one of them: the facet named
 * after the role (`{"cto": "future", "cio": "present"}`). Empty when there is none.
 */
export function contrastFor(claim: Claim, role: RoleId): readonly string[] {
  return texts(facet(claim, role))
}

function facet(claim: Claim, key: string): Facet {
  if (claim.value === null || !Object.hasOwn(claim.value, key)) return undefined
  return claim.value[key]
}

function first(claim: Claim, key: string): string | null {
  return texts(facet(claim, key))[0] ?? null
}

function texts(found: unknown): readonly string[] {
  if (typeof found === 'string') return [found]
  if (!Array.isArray(found)) return []
  return found.filter((entry) => typeof entry === 'string')
}
