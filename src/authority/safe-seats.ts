import type { CaseContext } from './case-context.ts'
import type { Need } from './fill-seats.ts'
import { findSeat } from './find-seat.ts'
import type { StaffedSeat } from './staffing.ts'
import { isSeat, type Who } from './who.ts'

/**
 * Whether needs are met for sure, whoever asks and whoever of `away` people is away: above every seat there
 * are enough different people, always there, for all needs at once, the requester and the absent taken
 * out. A sufficient test that spares trying; what it does not let pass may be met all the same.
 */
export function areSafe(
  needs: readonly Need[],
  contextOf: (rule: Need['rule']) => CaseContext,
  away: number,
): boolean {
  const parts = needs.reduce((sum, { who }) => sum + mostSeats(who), 0)
  return needs.every(({ who, rule }) => isSafe(who, contextOf(rule), parts + away + 1))
}

/** The most seats of an expression that are needed at once. */
function mostSeats(who: Who): number {
  if (isSeat(who)) return 1
  const parts = who.of.map(mostSeats)
  if (who.is === 'any' || who.is === 'first') return Math.max(...parts)
  return parts.reduce((sum, part) => sum + part, 0)
}

function isSafe(who: Who, context: CaseContext, people: number): boolean {
  if (!isSeat(who)) return who.of.every((one) => isSafe(one, context, people))
  if (who.is === 'body' || who.is === 'person' || who.is === 'requester') return false
  const { seats } = findSeat(who, context)
  return seats.length > 0 && seats.every((seat) => hasAbove(seat, context, people))
}

/** Whether so many different people, who are always there, sit in the seats above one. */
function hasAbove(seat: StaffedSeat, { matrix, rule }: CaseContext, people: number): boolean {
  const { staffing } = matrix
  if (rule.apart.length > 0) return false
  const found = new Set<string>()
  for (let at = staffing.superiorOf(seat), step = 0; at && step < LONGEST_LINE; step++) {
    for (const { person, limited } of at.active ? at.sittings : []) {
      const always = at.sittings.length === 1 && staffing.awaysOf(person).length === 0
      if (always && !limited && !staffing.isSoftware(person) && isOpenEnded(at)) found.add(person)
    }
    if (at.active && at.unnamed) found.add(`@${at.id}`)
    if (found.size >= people) return true
    at = staffing.superiorOf(at)
  }
  return false
}

const LONGEST_LINE = 64

/** Whether whoever sits in a seat does so from the first to the last day. */
const isOpenEnded = ({ position }: StaffedSeat): boolean => typeof position.holder === 'string'
