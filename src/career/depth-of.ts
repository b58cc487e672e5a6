import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Claim } from '../catalogue/claim.ts'
import { wordsFor } from '../catalogue/facts.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { Depth } from './career-path.ts'

/** Words of claims for deep knowledge of technology, and for broad (G5). What stands in neither tells neither. */
const DEEP = new Set(['strong', 'extensive', 'high', 'strong technical background'])
const BROAD = new Set(['general', 'broader rather than deep'])

/** `s3-093` sets one role against another and speaks of the first of the two only. */
const DEEPER_THAN = /^more technical than /

/** Claims that give a role deep knowledge of technology, and broad. */
export function depthOf(catalogue: Catalogue, role: RoleId): Depth {
  const told = (catalogue.claimsByRole.get(role) ?? []).map((claim) => ({
    claim,
    words: wordsFor(claim, 'depth', role),
  }))
  const idsWhere = (holds: (word: string, claim: Claim) => boolean) =>
    told
      .filter(({ words, claim }) => words.some((word) => holds(word, claim)))
      .map(({ claim }) => claim.id)
  return {
    deep: idsWhere((word) => DEEP.has(word) || DEEPER_THAN.test(word)),
    broad: idsWhere((word) => BROAD.has(word)),
  }
}
