import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { coverageOf } from '../diagnosis/coverage.ts'
import type { Model } from '../model/model.ts'
import { isVacant, type Position } from '../model/position.ts'
import { answersFrom } from './answers-from-organization.ts'
import { creditedLeaders } from './credited-leaders.ts'
import type { NeedAnswers } from './need-result.ts'
import { isOverload, loadsOf } from './seat-load.ts'
import { seatsByLeader } from './seats-by-leader.ts'

/** A responsibility that nobody answers for, and the leaders whom claims credit with it. */
export type OrganizationGap = {
  readonly responsibility: string
  /** Who would take it first (N20). */
  readonly leaders: readonly { readonly leader: LeaderId; readonly claims: readonly string[] }[]
}

/** What giving a leader's gaps to a seat would do to it. */
export type Reassignment = {
  readonly position: string
  readonly load: number
  readonly after: number
  readonly overloads: boolean
}

/** A leader who would take gaps, and what stands there already. */
export type LeaderForGaps = {
  readonly leader: LeaderId
  /** Ids of the responsibilities it would take. */
  readonly gaps: readonly string[]
  readonly held: readonly Reassignment[]
  readonly vacant: readonly string[]
  /** What seats of other leaders could take instead, since claims credit those with it too (N25). */
  readonly instead: readonly {
    readonly position: string
    readonly gaps: readonly string[]
  }[]
  readonly advice: 'assign' | 'write-down' | 'relieve' | 'fill' | 'new-seat'
}

/** What an organisation lacks, by its own document. */
export type OrganizationNeed = {
  /** Whether nobody's part in anything is written down. */
  readonly isUnwritten: boolean
  /** Whether more is missing than somebody answers for: most of it is then not written down (N26). */
  readonly isSparse: boolean
  /** For how many responsibilities somebody answers. */
  readonly owned: number
  readonly gaps: readonly OrganizationGap[]
  readonly leaders: readonly LeaderForGaps[]
  readonly overloaded: readonly { readonly position: string; readonly load: number }[]
  /** What it answers of the questionnaire. */
  readonly answers: NeedAnswers
}

/** What an organisation lacks: gaps, who would take them, what re-assigning would do (N19-N24). */
export function needFromOrganization(catalogue: Catalogue, model: Model): OrganizationNeed {
  const isUnwritten = model.tables.assignments.size === 0
  const { coverage } = coverageOf(catalogue, model)
  const unowned = isUnwritten
    ? []
    : coverage.areas.flatMap(({ responsibilities }) =>
        responsibilities.filter(({ state }) => state === 'unowned').map(({ id }) => id),
      )
  const gaps = unowned.flatMap((responsibility): readonly OrganizationGap[] => {
    const leaders = creditedLeaders(catalogue, responsibility)
    return leaders.length === 0 ? [] : [{ responsibility, leaders }]
  })
  const owned = coverage.counts.owned + coverage.counts.contested
  const isSparse = owned < gaps.length
  const seats = seatsByLeader(catalogue, model)
  const { loads, median } = loadsOf(model)
  const leaders = LEADER_IDS.flatMap((leader): readonly LeaderForGaps[] => {
    const own = gaps.filter((gap) => gap.leaders[0]?.leader === leader)
    if (own.length === 0) return []
    const present = seats.get(leader) ?? []
    const held = present
      .filter((seat) => !isVacant(seat))
      .map(({ id }): Reassignment => {
        const load = loads.get(id) ?? 0
        const after = load + own.length
        return { position: id, load, after, overloads: isOverload(after, median) }
      })
      .sort((a, b) => a.load - b.load)
    const vacant = present.filter(isVacant).map(({ id }) => id)
    const ids = own.map(({ responsibility }) => responsibility)
    const instead = insteadOf(leader, own, seats)
    const advice = adviceFor(held, vacant, isSparse)
    return [{ leader, gaps: ids, held, vacant, instead, advice }]
  })
  const overloaded = Array.from(loads, ([position, load]) => ({ position, load }))
    .filter(({ load }) => isOverload(load, median))
    .sort((a, b) => b.load - a.load)
  return {
    isUnwritten,
    isSparse,
    owned,
    gaps,
    leaders: leaders.sort((a, b) => b.gaps.length - a.gaps.length),
    overloaded,
    answers: answersFrom(catalogue, model, {
      seats,
      overloaded: overloaded.map(({ position }) => position),
      isContested: coverage.counts.contested > 0,
    }),
  }
}

function adviceFor(
  held: readonly Reassignment[],
  vacant: readonly string[],
  isSparse: boolean,
): LeaderForGaps['advice'] {
  // Where little is written down, what a seat would carry says nothing about it.
  if (isSparse && held.length > 0) return 'write-down'
  if (held.some(({ overloads }) => !overloads)) return 'assign'
  if (held.length > 0) return 'relieve'
  return vacant.length > 0 ? 'fill' : 'new-seat'
}

/** The seats of other leaders that hold somebody, with those of the gaps that claims give them too. */
function insteadOf(
  leader: LeaderId,
  gaps: readonly OrganizationGap[],
  seats: ReadonlyMap<LeaderId, readonly Position[]>,
): LeaderForGaps['instead'] {
  return LEADER_IDS.flatMap((other) => {
    if (other === leader) return []
    const credited = gaps.filter((gap) => gap.leaders.some((one) => one.leader === other))
    if (credited.length === 0) return []
    const ids = credited.map(({ responsibility }) => responsibility)
    const held = (seats.get(other) ?? []).filter((seat) => !isVacant(seat))
    return held.map(({ id }) => ({ position: id, gaps: ids }))
  }).sort((a, b) => b.gaps.length - a.gaps.length)
}
