import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { coverageOf } from '../diagnosis/coverage.ts'
import { roleOf } from '../model/alignment.ts'
import type { Model } from '../model/model.ts'
import { isVacant, type Position } from '../model/position.ts'
import { createTitleAligner } from '../profile/align-title.ts'
import { answersFrom } from './answers-from-organization.ts'
import type { NeedAnswers } from './need-result.ts'
import { isOverload, loadsOf } from './seat-load.ts'

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

/** Verbs by which one takes a responsibility. */
const TAKES = ['answers-for', 'decides']

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
    const leaders = creditedIn(catalogue, responsibility)
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

/** Leaders whom claims credit with taking a responsibility, those with most claims first. */
function creditedIn(catalogue: Catalogue, responsibility: string): OrganizationGap['leaders'] {
  const parts = catalogue.responsibilities.get(responsibility)?.parts ?? []
  return LEADER_IDS.flatMap((leader) => {
    const claims = parts
      .filter((part) => part.involved && TAKES.includes(part.verb) && part.roles.includes(leader))
      .flatMap((part) => part.claims)
    return claims.length === 0 ? [] : [{ leader, claims: [...new Set(claims)].sort() }]
  }).sort((a, b) => b.claims.length - a.claims.length)
}

/** The live seats of each leader, by what is stated, else by title (N23). */
function seatsByLeader(
  catalogue: Catalogue,
  model: Model,
): ReadonlyMap<LeaderId, readonly Position[]> {
  const align = createTitleAligner(catalogue)
  const seats = new Map<LeaderId, Position[]>()
  for (const position of model.tables.positions.list()) {
    if ((position.state ?? 'active') !== 'active') continue
    const { title, profession, description, unit } = position
    const unitName = unit === undefined ? undefined : model.tables.units.get(unit)?.name
    const role =
      position.roles === undefined
        ? align({
            title,
            ...(profession === undefined ? {} : { profession }),
            ...(description === undefined ? {} : { description }),
            ...(unitName === undefined ? {} : { unit: unitName }),
          }).role
        : position.roles.map(roleOf)[0]
    if (role === null || role === undefined || !isLeaderId(role)) continue
    const known = seats.get(role)
    if (known) known.push(position)
    else seats.set(role, [position])
  }
  return seats
}
