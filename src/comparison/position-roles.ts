import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Strength } from '../catalogue/claim.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { type Axis, voteOf } from './axis-votes.ts'
import type { AxisPosition, AxisVote, RolePosition } from './positioning.ts'
import { testifies, witnessOf } from './testimony.ts'

/** How much a vote weighs by the strength of its claim (SPEC P6). */
const WEIGHTS: Readonly<Record<Strength, number>> = {
  always: 1,
  typical: 0.75,
  may: 0.5,
  example: 0.25,
}

/**
 * Where roles stand between inward and outward and between operational and strategic, computed from
 * the claims by the method of `SPEC.md` (P1 to P7). Roles of which no claim votes on an axis have
 * null there.
 */
export function positionRoles(
  catalogue: Catalogue,
  roles: readonly RoleId[],
): readonly RolePosition[] {
  return roles.map((role) => ({
    role,
    orientation: positionOn(catalogue, role, 'orientation'),
    horizon: positionOn(catalogue, role, 'horizon'),
  }))
}

function positionOn(catalogue: Catalogue, role: RoleId, axis: Axis): AxisPosition | null {
  const votes: AxisVote[] = []
  const byWitness = new Map<string, AxisVote[]>()
  for (const claim of catalogue.claimsByRole.get(role) ?? []) {
    const value = testifies(claim) ? voteOf(claim, role, axis) : null
    if (value === null) continue
    const vote = { claim: claim.id, source: claim.source, value, weight: WEIGHTS[claim.strength] }
    votes.push(vote)
    const witness = witnessOf(catalogue, claim)
    byWitness.set(witness, [...(byWitness.get(witness) ?? []), vote])
  }
  if (votes.length === 0) return null
  const means = [...byWitness.values()].map(weightedMean)
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length
  const spread = means.length === 1 ? deviation(votes) : 0
  return {
    mean: rounded(mean),
    low: rounded(Math.max(-1, Math.min(...means) - spread)),
    high: rounded(Math.min(1, Math.max(...means) + spread)),
    witnesses: means.length,
    votes,
  }
}

function weightedMean(votes: readonly AxisVote[]): number {
  const weight = votes.reduce((sum, vote) => sum + vote.weight, 0)
  return votes.reduce((sum, vote) => sum + vote.value * vote.weight, 0) / weight
}

/** The weighted standard deviation of the votes of one witness. */
function deviation(votes: readonly AxisVote[]): number {
  const mean = weightedMean(votes)
  const squares = votes.map((vote) => ({ ...vote, value: (vote.value - mean) ** 2 }))
  return Math.sqrt(weightedMean(squares))
}

/** To a thousandth: finer than any picture, and free of the dust of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
