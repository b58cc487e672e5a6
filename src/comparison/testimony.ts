import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Claim, STRENGTHS } from '../catalogue/claim.ts'
import {
  isGarbled,
  onlyAsks,
  shiftedHeading,
  speaksOfItsArticle,
  viewpoint,
} from '../catalogue/facts.ts'
import type { Manner } from './comparison.ts'

/** How a claim is to be read (SPEC C7). */
export function mannerOf(claim: Claim): Manner {
  if (viewpoint(claim)) return 'viewpoint'
  if (isGarbled(claim)) return 'garbled'
  return shiftedHeading(claim) ? 'shifted' : 'plain'
}

/** Whether a claim says something of its roles on the source's own authority (SPEC C8). */
export function testifies(claim: Claim): boolean {
  return mannerOf(claim) === 'plain' && !onlyAsks(claim)
}

/** The independent witnesses behind claims: sources with a common ancestor are one (SPEC C9). */
export function witnessesOf(
  catalogue: Catalogue,
  claims: Iterable<Pick<Claim, 'source'>>,
): ReadonlySet<string> {
  return new Set(Array.from(claims, (claim) => witnessOf(catalogue, claim)))
}

/** The independent witness a claim comes from. */
export function witnessOf(catalogue: Catalogue, { source }: Pick<Claim, 'source'>): string {
  return catalogue.sources.get(source)?.witness ?? source
}

/**
 * Orders claims for reading (SPEC C5): what testifies first, what confirms nothing or
 * speaks of its own article last; within that by strength, then source, then number.
 */
export function byStrength(left: Claim, right: Claim): number {
  const telling = Number(tells(right)) - Number(tells(left))
  if (telling !== 0) return telling
  const strength = STRENGTHS.indexOf(left.strength) - STRENGTHS.indexOf(right.strength)
  if (strength !== 0) return strength
  return left.id < right.id ? -1 : Number(left.id > right.id)
}

/** Whether a claim testifies and speaks of its roles rather than of the article it stands in. */
function tells(claim: Claim): boolean {
  return testifies(claim) && !speaksOfItsArticle(claim)
}
