import type { Deputy } from '../model/deputy.ts'
import {
  barOf,
  type CaseContext,
  isOwnCase,
  isWithin,
  sittingsOn,
  unnamedOf,
} from './case-context.ts'
import { dateOf, END_OF_DAYS } from './days.ts'
import { hasRole } from './find-seat.ts'
import type { Actor, Hop } from './hop.ts'
import type { Grant } from './read-grants.ts'
import { hasPlace } from './runs.ts'
import { AXIS } from './space.ts'
import type { StaffedSeat } from './staffing.ts'

/** What standing-in costs when seats compete for people (A7.3). */
const COST = { deputy: 10, superior: 100 } as const

/**
 * How far to look: `first` stops at the first kind of people that can act; `near` takes holders,
 * delegates and deputies; `all` the whole line of superiors as well.
 */
export type Reach = 'first' | 'near' | 'all'

/**
 * Who can act for a seat in a case, in the order they are asked (A7): delegates, holders, deputies,
 * superiors. Nobody: the hops tell why.
 */
export function findActors(
  seat: StaffedSeat,
  context: CaseContext,
  reach: Reach,
  before: readonly Hop[] = [],
): { readonly actors: readonly Actor[]; readonly hops: readonly Hop[] } {
  const actors: Actor[] = []
  const hops: Hop[] = [...before]
  if (!seat.active) {
    hops.push({ code: 'not-active', position: seat.id })
  } else if (isOwnCase(seat, context)) {
    const { person } = context.asked.requester ?? {}
    hops.push({ code: 'own-case', position: seat.id, ...(person !== undefined && { person }) })
  } else {
    if (seat.grants.length > 0 && !context.reserved && context.rule.delegable !== null) {
      addDelegates(seat, context, [seat], hops, actors)
    }
    addHolders(seat, context, 'holder', hops, actors)
    if (actors.length > 0 && reach === 'first') return { actors, hops }
    addDeputies(seat, context, hops, actors)
    if (actors.length > 0 && reach === 'first') return { actors, hops }
  }
  if (reach !== 'near') addSuperiors(seat, context, hops, actors, reach === 'all')
  return { actors, hops }
}

/** Takes the holders of a seat who are there and may act; tells why others may not. */
function addHolders(
  seat: StaffedSeat,
  context: CaseContext,
  way: Actor['way'],
  hops: Hop[],
  actors: Actor[],
  cost = 0,
): void {
  const position = seat.id
  if (seat.unnamed) {
    const identity = unnamedOf(position)
    const bar = context.without?.has(identity) ? 'away' : barOf(identity, context)
    if (bar === 'away') hops.push({ code: 'away', position, person: '' })
    else if (bar) hops.push({ code: bar, position })
    else {
      hops.push({ code: 'holds', position, acting: false })
      actors.push({ way, position, identity, cost, path: hops.slice() })
    }
    return
  }
  const sittings = sittingsOn(seat, context.day)
  if (sittings.length === 0) hops.push({ code: 'vacant', position })
  for (const { person, kind, limited } of sittings) {
    const away = awayHop(person, position, context)
    const bar = limited ? 'limited-powers' : barOf(person, context)
    if (away) hops.push(away)
    else if (bar && !(bar === 'software' && way === 'delegate')) {
      hops.push({ code: bar, position, person })
    } else {
      const acting = kind !== 'permanent'
      const own = way === 'holder' && acting ? 'acting' : way
      const last: Hop = { code: 'holds', position, person, acting }
      actors.push({ way: own, person, position, identity: person, cost, path: [...hops, last] })
    }
  }
}

function awayHop(person: string, position: string, context: CaseContext): Hop | undefined {
  if (context.without?.has(person)) return { code: 'away', position, person }
  if (Number.isNaN(context.day)) return undefined
  const away = context.matrix.staffing.awayOn(person, context.day)
  if (!away) return undefined
  return { code: 'away', position, person, until: dateOf(away.to - 1) }
}

function addDelegates(
  giver: StaffedSeat,
  context: CaseContext,
  chain: readonly StaffedSeat[],
  hops: readonly Hop[],
  actors: Actor[],
): void {
  const { matrix, rule } = context
  for (const grant of giver.grants) {
    if (chain.length > (rule.delegable?.depth ?? 0)) return
    if (!covers(grant, context)) continue
    const receiver = matrix.staffing.seatOf(grant.to)
    if (!receiver?.active || chain.includes(receiver) || !isAllowed(receiver, context)) continue
    const until = grant.end < END_OF_DAYS ? { until: dateOf(grant.end - 1) } : undefined
    const hop: Hop = {
      code: 'delegated',
      delegation: grant.id,
      from: giver.id,
      to: receiver.id,
      ...until,
    }
    const path = [...hops, hop]
    if (grant.mayHandOn) addDelegates(receiver, context, [...chain, receiver], path, actors)
    if (!isOwnCase(receiver, context)) addHolders(receiver, context, 'delegate', path, actors)
  }
}

/** Whether a delegation takes in the case (A9). */
function covers(grant: Grant, context: CaseContext): boolean {
  const { point } = context.asked
  const kind = point[AXIS.kind] as number
  if (kind < grant.firstKind || kind >= grant.endOfKinds) return false
  for (const axis of grant.limited) {
    if (!hasPlace(grant.sets[axis] ?? null, point[axis] as number)) return false
  }
  return grant.amounts === null || isWithin(grant.amounts, context)
}

/** Whether the rule lets the right be handed to a seat (A9). */
function isAllowed(receiver: StaffedSeat, context: CaseContext): boolean {
  const { delegable } = context.rule
  if (delegable === null) return false
  if (delegable.amounts && !isWithin(delegable.amounts, context)) return false
  return delegable.to === undefined || delegable.to.some((word) => isNamed(receiver, word))
}

/** Whether a word of `delegable.to` means a seat: its id, a role, a grade. */
export function isNamed(seat: StaffedSeat, word: string): boolean {
  if (word === seat.id || word === `position:${seat.id}`) return true
  if (word.startsWith('grade:')) return seat.position.grade === word.slice(6)
  return hasRole(seat, word.startsWith('role:') ? word.slice(5) : word)
}

function addDeputies(seat: StaffedSeat, context: CaseContext, hops: Hop[], actors: Actor[]): void {
  const { matrix, day, rule } = context
  const named: { deputy: Deputy; by: 'absence' | 'position' | 'rule' }[] = []
  for (const { person } of sittingsOn(seat, day)) {
    const deputy = Number.isNaN(day) ? undefined : matrix.staffing.awayOn(person, day)?.deputy
    if (deputy) named.push({ deputy, by: 'absence' })
  }
  if (seat.position.deputy) named.push({ deputy: seat.position.deputy, by: 'position' })
  if (rule.deputy) named.push({ deputy: rule.deputy, by: 'rule' })
  for (const { deputy, by } of named) addDeputy(seat, deputy, by, context, hops, actors)
}

function addDeputy(
  seat: StaffedSeat,
  deputy: Deputy,
  by: 'absence' | 'position' | 'rule',
  context: CaseContext,
  hops: Hop[],
  actors: Actor[],
): void {
  const id = 'person' in deputy ? deputy.person : deputy.position
  const given =
    deputy.authorisation !== 'required' || context.asked.question.authorised?.includes(id)
  if (!given) {
    hops.push({ code: 'not-authorised', deputy: id, for: seat.id })
    return
  }
  const hop: Hop = { code: 'stands-in', deputy: id, for: seat.id, by }
  if ('position' in deputy) {
    const standIn = context.matrix.staffing.seatOf(id)
    if (!standIn?.active || standIn === seat) return
    if (isOwnCase(standIn, context)) {
      hops.push({ code: 'own-case', position: standIn.id })
      return
    }
    hops.push(hop)
    addHolders(standIn, context, 'deputy', hops, actors, COST.deputy)
    return
  }
  const away = awayHop(id, seat.id, context)
  const bar = barOf(id, context)
  if (away) hops.push(away)
  else if (bar) hops.push({ code: bar, position: seat.id, person: id })
  else {
    hops.push(hop)
    const path = hops.slice()
    actors.push({
      way: 'deputy',
      person: id,
      position: seat.id,
      identity: id,
      cost: COST.deputy,
      path,
    })
  }
}

function addSuperiors(
  seat: StaffedSeat,
  context: CaseContext,
  hops: Hop[],
  actors: Actor[],
  all: boolean,
): void {
  const { staffing } = context.matrix
  const seen = new Set([seat])
  let at = seat
  for (let cost: number = COST.superior; ; cost += COST.superior) {
    const above = staffing.superiorOf(at)
    if (!above || seen.has(above)) {
      hops.push({ code: above ? 'circle' : 'top', position: at.id })
      return
    }
    hops.push({ code: 'rises', from: at.id, to: above.id })
    seen.add(above)
    if (above.active && !isOwnCase(above, context)) {
      const had = actors.length
      addHolders(above, context, 'superior', hops, actors, cost)
      if (actors.length > had && !all) return
    } else if (above.active) hops.push({ code: 'own-case', position: above.id })
    at = above
  }
}
