import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Combination } from '../catalogue/need-model.ts'
import type { CombinedRoles, RankedOutcome } from './need-result.ts'
import { totalOf, type Weighed } from './need-scale.ts'
import type { Verdict } from './verdict.ts'

/**
 * One person for two roles, when anything speaks for it or both a CTO and a CIO are called for
 * (rule N11): the pair, what speaks for it here, and what the sources say for and against.
 */
export function combinedRoles(
  catalogue: Catalogue,
  weighed: Weighed,
  { first, both }: Verdict,
  ranking: readonly RankedOutcome[],
): CombinedRoles | null {
  const own = ranking.find(({ outcome }) => outcome === 'one-for-two')
  if (!own || first === null || (own.total <= 0 && both === null)) return null
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

/** The combination whose two roles are needed most; the earlier one in the catalogue if level. */
function bestPair(pairs: readonly Combination[], { raw }: Weighed): Combination | undefined {
  const needOf = ({ roles: [one, other] }: Combination) => totalOf(raw, one) + totalOf(raw, other)
  return [...pairs].sort((a, b) => needOf(b) - needOf(a))[0]
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
