import type { Catalogue } from '../catalogue/catalogue.ts'
import { sharesDuties } from '../catalogue/facts.ts'
import { isLeaderId, type LeaderId } from '../catalogue/ids.ts'
import type { RankAnswer } from '../comparison/rank.ts'
import { rankRoles } from '../comparison/rank-roles.ts'
import { STEP_GROUNDS, type StationId, type StepGround } from './career-path.ts'
import { topicIndexOf } from './topic-index.ts'

/** How one leader stands to another, by the sources, under no circumstances in particular. */
export function rankOf(catalogue: Catalogue, of: LeaderId, against: LeaderId): RankAnswer {
  return rankRoles(catalogue, { of, against })
}

/** Why sources let one come from a station to a leader (G2), firmest first; empty where they do not. */
export function stepGrounds(
  catalogue: Catalogue,
  from: StationId,
  to: LeaderId,
): readonly StepGround[] {
  const grounds: StepGround[] = []
  if (isLeaderId(from)) {
    const rank = rankOf(catalogue, to, from)
    if (rank.byDefault === 'below') return []
    if (rank.byDefault === 'above') grounds.push(above(rank))
    const shared = (catalogue.claimsByRole.get(to) ?? [])
      .filter((claim) => claim.roles.includes(from) && sharesDuties(claim))
      .map(({ id }) => id)
    if (shared.length > 0) grounds.push({ kind: 'shares-duties', claims: shared, demands: [] })
  } else {
    const post = catalogue.data.career.entryPosts.find(({ id }) => id === from)
    const claims = post?.under.find(({ role }) => role === to)?.claims ?? []
    if (claims.length > 0) grounds.push({ kind: 'in-the-team', claims, demands: [] })
  }
  const experience = experienceGiven(catalogue, from, to)
  if (experience.demands.length > 0) grounds.push(experience)
  return grounds.sort((a, b) => STEP_GROUNDS.indexOf(a.kind) - STEP_GROUNDS.indexOf(b.kind))
}

/** The experience a station gives that a leader demands (G1), with the claims of those grants. */
export function experienceGiven(
  { data: { career } }: Catalogue,
  from: StationId,
  to: LeaderId,
): StepGround {
  const { widened } = topicIndexOf(career)
  const demands = new Set<string>()
  const claims = new Set<string>()
  for (const grant of career.grants.filter(({ role }) => role === from)) {
    const given = new Set(grant.areas.flatMap((area) => [...widened(area)]))
    for (const { id, roles, asks } of career.demands) {
      if (asks.of !== 'experience' || !roles.includes(to)) continue
      if (!asks.areas.some((area) => given.has(area))) continue
      demands.add(id)
      for (const claim of grant.claims) claims.add(claim)
    }
  }
  return { kind: 'gives-experience', claims: [...claims], demands: [...demands] }
}

function above({ basis, reasons }: RankAnswer): StepGround {
  const direct = reasons.filter(({ relation, kind }) => relation === 'above' && kind !== 'question')
  // Where no single reason puts one above the other, the answer follows from all of them.
  const claims = (direct.length > 0 ? direct : reasons).flatMap((reason) => reason.claims)
  return {
    kind: basis === 'stated' ? 'stands-above' : 'stands-above-derived',
    claims: [...new Set(claims)],
    demands: [],
  }
}
