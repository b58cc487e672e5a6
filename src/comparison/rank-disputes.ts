import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Disagreement } from '../catalogue/disagreement.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { claimsOf, disagreementsOf, worstFirst } from './disputes.ts'
import type { RankReason } from './rank.ts'
import { DISPUTED_REASONS } from './rank-grounds.ts'
import { isOfHierarchy } from './stated-grounds.ts'

/** Whether a severe contradiction is about the two: most of its claims speak of both. */
export function isContradicted(catalogue: Catalogue, pair: readonly [RoleId, RoleId]): boolean {
  return [...catalogue.disagreements.values()].some((one) => {
    if (one.kind !== 'contradiction' || one.severity !== 'high') return false
    const claims = claimsOf(catalogue, one).filter(isOfHierarchy)
    const ofBoth = claims.filter(({ roles }) => pair.every((role) => roles.includes(role)))
    return ofBoth.length > one.claims.length / 2
  })
}

/** Disagreements over the rank or over the reasons for it, worst first (SPEC R12). */
export function disputesOverRank(
  catalogue: Catalogue,
  reasons: readonly RankReason[],
  pair: readonly [RoleId, RoleId],
): readonly string[] {
  const grounds = reasons.filter(({ kind }) => kind !== 'nearest').flatMap(({ claims }) => claims)
  const extra = grounds.flatMap((id) => DISPUTED_REASONS[id] ?? [])
  const overRank = (one: Disagreement) => {
    if (!['contradiction', 'tension', 'gap'].includes(one.kind)) return false
    const claims = claimsOf(catalogue, one)
    const ofHierarchy = claims.filter(isOfHierarchy)
    const touched = one.claims.filter((id) => grounds.includes(id))
    const namesBoth = pair.every((role) => claims.some(({ roles }) => roles.includes(role)))
    return ofHierarchy.length * 2 >= claims.length && (touched.length > 1 || namesBoth)
  }
  return disagreementsOf(catalogue, grounds)
    .filter((one) => overRank(one) || extra.includes(one.id))
    .sort(worstFirst)
    .map(({ id }) => id)
}
