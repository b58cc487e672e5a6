import { DEMAND_KINDS, type Demand } from '../catalogue/career-model.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Claim, STRENGTHS } from '../catalogue/claim.ts'
import { isGarbled, onlyAsks, shiftedHeading, speaksOfItsArticle } from '../catalogue/facts.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import { claimsOf, DEMAND_DIMENSIONS, disagreementsOnDemands } from './career-disagreements.ts'
import type { Requirements, SourcedDemand } from './requirements.ts'

/** Dimensions whose claims tell how one comes to a role and what it takes. */
const CAREER_DIMENSIONS = new Set(['career-path', 'qualification'])

/** What a role demands, by source (D1 to D3). */
export function requirementsOf(catalogue: Catalogue, role: LeaderId): Requirements {
  const demands = catalogue.data.career.demands
    .filter(({ roles }) => roles.includes(role))
    .map((demand) => sourced(catalogue, demand))
    .sort(
      (a, b) =>
        DEMAND_KINDS.indexOf(a.demand.kind) - DEMAND_KINDS.indexOf(b.demand.kind) ||
        STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength),
    )
  const own = catalogue.claimsByRole.get(role) ?? []
  const onDemands = own.filter(({ dimension }) => DEMAND_DIMENSIONS.has(dimension))
  const used = new Set(demands.flatMap(({ demand }) => demand.claims))
  return {
    role,
    demands,
    silent: DEMAND_KINDS.filter((kind) => !demands.some(({ demand }) => demand.kind === kind)),
    disagreements: disagreementsOnDemands(
      catalogue,
      onDemands.map(({ id }) => id),
    ),
    career: onDemands
      .filter((claim) => CAREER_DIMENSIONS.has(claim.dimension) || !used.has(claim.id))
      .filter((claim) => claim.dimension !== 'technical-expertise' && tellsOfCareers(claim))
      .map(({ id }) => id),
  }
}

function sourced(catalogue: Catalogue, demand: Demand): SourcedDemand {
  const claims = claimsOf(catalogue, demand.claims)
  const strengths = claims.map(({ strength }) => STRENGTHS.indexOf(strength))
  return {
    demand,
    strength: STRENGTHS[Math.min(...strengths)] ?? 'example',
    sources: [...new Set(claims.map(({ source }) => source))].sort(),
    disagreements: disagreementsOnDemands(catalogue, demand.claims),
  }
}

function tellsOfCareers(claim: Claim): boolean {
  return (
    !onlyAsks(claim) &&
    !speaksOfItsArticle(claim) &&
    !isGarbled(claim) &&
    shiftedHeading(claim) === null
  )
}
