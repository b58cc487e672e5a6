import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import type { Assignment } from '../model/assignment.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Verb } from '../model/verb.ts'
import {
  type AssignmentSuggestion,
  type SuggestionDispute,
  suggestAssignments,
} from '../profile/suggest-assignments.ts'
import { creditedLeaders } from './credited-leaders.ts'

/** A part the sources give a role, as it would be of the seat (N29). */
export type PlannedPart = {
  /** What it is asked for by: `verb of`. */
  readonly key: string
  readonly assignment: Assignment
  /** Seats it would be taken from; none for what is new. */
  readonly from: readonly string[]
  readonly claims: readonly string[]
  readonly dispute: SuggestionDispute | null
  readonly chosen: boolean
}

/** Verbs that one seat alone has in one scope. */
const ALONE: readonly Verb[] = ['answers-for', 'decides']

/** What the sources give the role, new parts before moved ones; chosen by the rules or as asked (N29, N30). */
export function plannedParts(
  catalogue: Catalogue,
  model: Model,
  position: string,
  role: LeaderId,
  seats: ReadonlyMap<LeaderId, readonly Position[]>,
  wished: readonly string[] | undefined,
): readonly PlannedPart[] {
  const suggested = suggestAssignments(catalogue, model, position)
  if (suggested === null) return []
  const asPlanned = (part: Omit<PlannedPart, 'key' | 'chosen'>, isChosen: boolean): PlannedPart => {
    const key = `${part.assignment.verb} ${part.assignment.of}`
    return { key, ...part, chosen: wished === undefined ? isChosen : wished.includes(key) }
  }
  const takes = new Set(
    suggested.suggestions
      .filter(({ assignment }) => assignment.verb === 'answers-for')
      .filter(({ assignment }) => isFirst(catalogue, assignment.of, role, seats))
      .map(({ assignment }) => assignment.of),
  )
  const byRule = ({ assignment: { verb, of }, dispute }: AssignmentSuggestion): boolean => {
    if (verb === 'answers-for') return takes.has(of)
    // Whoever does a part of what nobody answers for leaves it unowned all the same.
    if (!takes.has(of) && !isAnsweredFor(model, of)) return false
    return ALONE.includes(verb) ? isFirst(catalogue, of, role, seats) : dispute === null
  }
  const fresh = suggested.suggestions.map((one) => {
    const { assignment, claims, dispute } = one
    return asPlanned({ assignment, from: [], claims, dispute }, byRule(one))
  })
  const moved = suggested.leftOut.flatMap(({ verb, of, claims, why }) => {
    if (why.code !== 'taken') return []
    const evidence = claims.join(', ')
    const assignment: Assignment = { position, verb, of, origin: 'suggested', evidence }
    return [asPlanned({ assignment, from: why.positions, claims, dispute: null }, false)]
  })
  return [...fresh, ...moved].filter(
    ({ claims }) => !claims.every((one) => isOfCareers(catalogue, one)),
  )
}

/** Whether a claim speaks of somebody's own career (the CV, a reputation), which is no duty of a seat. */
const isOfCareers = ({ claims }: Catalogue, claim: string): boolean =>
  claims.get(claim)?.dimension === 'career-path'

/** Whether claims credit no leader more with a responsibility, or only such as have no seat here. */
function isFirst(
  catalogue: Catalogue,
  responsibility: string,
  role: LeaderId,
  seats: ReadonlyMap<LeaderId, readonly Position[]>,
): boolean {
  const here = creditedLeaders(catalogue, responsibility).filter(
    ({ leader }) => leader === role || (seats.get(leader)?.length ?? 0) > 0,
  )
  const own = here.find(({ leader }) => leader === role)?.claims.length ?? 0
  return here.every(({ leader, claims }) => leader === role || claims.length <= own)
}

/** Whether a live seat answers for a responsibility or what lies around it. */
function isAnsweredFor(model: Model, of: string): boolean {
  const names = of.split('.').map((_, at, all) => all.slice(0, at + 1).join('.'))
  return names.some((name) =>
    related(model, 'assignments-of-matter', name).some((id) => {
      const one = model.tables.assignments.get(id)
      const seat = one && model.tables.positions.get(one.position)
      return one?.verb === 'answers-for' && seat && (seat.state ?? 'active') === 'active'
    }),
  )
}
