import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { NEED_OUTCOMES, type NeedOutcome } from '../catalogue/need-model.ts'
import { totalOf, type Weighed } from './need-scale.ts'

/** What the totals amount to. */
export type Verdict = {
  readonly first: NeedOutcome | null
  readonly tied: readonly NeedOutcome[]
  readonly both: readonly LeaderId[] | null
  /** Outcomes from best to last. */
  readonly order: readonly NeedOutcome[]
}

/** Least total with which a CTO and a CIO each count as called for (rule N10). */
const CALLED_FOR = 3

/** The pair that "one, the other or both" is about. */
const PAIR: readonly LeaderId[] = ['cto', 'cio']

/** Ranks the outcomes and says what stands first (rules N8 to N10). */
export function verdictOf(weighed: Weighed): Verdict {
  const { totals } = weighed
  const order = [...NEED_OUTCOMES].sort((a, b) => totalOf(totals, b) - totalOf(totals, a))
  const best = order[0]
  const top = best ? totalOf(totals, best) : 0
  if (!best || top <= 0) return { first: null, tied: [], both: null, order }
  const tied = order.slice(1).filter((outcome) => totalOf(totals, outcome) === top)
  return { first: best, tied, both: bothOf(weighed, order, top), order }
}

/** Outcomes that lead: the first, those level with it, and the other one of both. */
export function leadingOf({ first, tied, both }: Verdict): ReadonlySet<NeedOutcome> {
  return new Set([...(first ? [first] : []), ...tied, ...(both ?? [])])
}

function bothOf(
  { totals, filled }: Weighed,
  order: readonly NeedOutcome[],
  top: number,
): readonly LeaderId[] | null {
  if (PAIR.some((leader) => filled.includes(leader))) return null
  const pair = order.filter((outcome): outcome is LeaderId => PAIR.some((one) => one === outcome))
  const higher = Math.max(...pair.map((leader) => totalOf(totals, leader)))
  const lower = Math.min(...pair.map((leader) => totalOf(totals, leader)))
  const rivals = LEADER_IDS.filter((leader) => !PAIR.includes(leader))
  const isBest = higher === top && rivals.every((rival) => totalOf(totals, rival) <= lower)
  return isBest && lower >= CALLED_FOR && lower * 3 >= higher * 2 ? pair : null
}
