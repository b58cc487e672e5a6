import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import type { Combination } from '../catalogue/need-model.ts'
import type { CombinedRoles, RankedOutcome } from './need-result.ts'
import { totalOf, type Weighed } from './need-scale.ts'
import type { Verdict } from './verdict.ts'

/** Least total of `one-for-two` with which it is worth speaking of. */
const WORTH_SAYING = 2

/**
 * One person for two roles, when something speaks for it or both a CTO and a CIO are called for
 * (rule N11): the pair, what speaks for it here, and what the sources say for and against.
 */
export function combinedRoles(
  catalogue: Catalogue,
  weighed: Weighed,
  { first, both }: Verdict,
  ranking: readonly RankedOutcome[],
): CombinedRoles | null {
  const own = ranking.find(({ outcome }) => outcome === 'one-for-two')
  if (!own || first === null || (own.total < WORTH_SAYING && both === null)) return null
  const pair = bestPair(catalogue.data.need.combinations, weighed)
  if (!pair) return null
  return {
    roles: pair.roles,
    total: own.total,
    points: own.points,
    for: distinct(pair.for.flatMap(({ claims }) => claims)),
    against: distinct(pair.against.flatMap(({ claims }) => claims)),
    disagreements: pair.disagreements,
  }
}

/**
 * Among the combinations with the leader who is needed most, the one whose other role is needed
 * most; the earlier in the catalogue if level.
 */
function bestPair(pairs: readonly Combination[], { raw }: Weighed): Combination | undefined {
  const [most] = [...LEADER_IDS].sort((a, b) => totalOf(raw, b) - totalOf(raw, a))
  const needOf = ({ roles: [one, other] }: Combination) => totalOf(raw, one) + totalOf(raw, other)
  return pairs
    .filter(({ roles }) => roles.some((role) => role === most))
    .sort((a, b) => needOf(b) - needOf(a))[0]
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
