import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Claim } from '../catalogue/claim.ts'
import type { Disagreement } from '../catalogue/disagreement.ts'

/** Dimensions that tell what it takes and how one comes there. */
export const DEMAND_DIMENSIONS: ReadonlySet<string> = new Set([
  ...['education', 'experience', 'skills', 'qualification'],
  ...['technical-expertise', 'career-path'],
])

/** Dimensions that tell how posts stand to each other, and whether one changes between them. */
const STANDING_DIMENSIONS: ReadonlySet<string> = new Set([
  ...['reporting', 'seniority', 'overlap', 'hiring-question', 'organisation-size'],
  ...['career-path', 'qualification', 'education', 'experience'],
])

/** Disagreements any of the claims takes part in, in the catalogue's order, each once. */
export function disagreementsOf(
  catalogue: Catalogue,
  claims: readonly string[],
): readonly string[] {
  return idsOf(disputesOf(catalogue, claims))
}

/**
 * Disagreements on demands that any of the claims takes part in (D3): mostly about what it takes, or on a career as such.
 * Those on who has a duty, on where a statement comes from, are none of them.
 */
export function disagreementsOnDemands(
  catalogue: Catalogue,
  claims: readonly string[],
): readonly string[] {
  return idsOf(
    disputesOf(catalogue, claims).filter((dispute) => {
      if (dispute.kind === 'shared-duty' || dispute.kind === 'provenance') return false
      const behind = claimsOf(catalogue, dispute.claims)
      return isMostlyOn(DEMAND_DIMENSIONS, behind) || behind.some(isOnCareers)
    }),
  )
}

/** Disagreements on how two posts stand to each other that any of the claims takes part in (G3). */
export function disagreementsBetween(
  catalogue: Catalogue,
  claims: readonly string[],
  posts: readonly string[],
): readonly string[] {
  return idsOf(
    disputesOf(catalogue, claims).filter((dispute) => {
      const behind = claimsOf(catalogue, dispute.claims)
      const spoken = new Set<string>(behind.flatMap(({ roles }) => roles))
      return isMostlyOn(STANDING_DIMENSIONS, behind) && posts.every((post) => spoken.has(post))
    }),
  )
}

/** The claims behind ids, those there are. */
export function claimsOf({ claims }: Catalogue, ids: readonly string[]): readonly Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? [])
}

function disputesOf(
  { disagreementsByClaim }: Catalogue,
  claims: readonly string[],
): readonly Disagreement[] {
  return [...new Set(claims.flatMap((claim) => disagreementsByClaim.get(claim) ?? []))]
}

const idsOf = (disputes: readonly Disagreement[]): readonly string[] =>
  disputes.map(({ id }) => id).sort()

const isOnCareers = ({ dimension }: Claim): boolean => dimension === 'career-path'

function isMostlyOn(dimensions: ReadonlySet<string>, claims: readonly Claim[]): boolean {
  const within = claims.filter(({ dimension }) => dimensions.has(dimension))
  return within.length * 2 >= claims.length
}
