import { isLeaderId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { dutiesOf } from './duties.ts'
import { isAbove } from './lines.ts'
import type { Duty } from './matter-duties.ts'
import { groupDuties, type ScopeGroup } from './scope-groups.ts'
import { covers, isUnitAlone, overlap, type Scope, scopeKey } from './scopes.ts'
import { inOrder } from './seats.ts'

/** Several who answer for one thing, where one should. */
export type Contest = {
  /** The same scope; the same scope, one above the other; scopes that cut across one another. */
  readonly kind: 'same-scope' | 'in-line' | 'crossing'
  readonly seats: readonly string[]
  /** The scopes they share, in order; of crossing ones, those of all. */
  readonly scopes: readonly Scope[]
}

/** Who answers for a matter, and whether they stand in each other's way. */
export type Answering = { readonly seats: readonly string[]; readonly contests: readonly Contest[] }

/** Crossing scopes are looked for among so many of one matter; more than that are a matrix. */
const MOST_SCOPES = 60

/** More seats than this are no line. */
const MOST_IN_LINE = 20

/**
 * Who answers for a matter. Contested is what two answer for in the same scope, or in scopes of which
 * neither lies in the other; a scope within a wider one is handed on, not contested. Peers of one
 * title, each with a unit or a field of its own, answer each for their part.
 */
export function answeringFor(model: Model, matter: string): Answering {
  const duties = dutiesOf(model, matter, ['answers-for'])
  const seats = inOrder(new Set(duties.map(({ seat }) => seat.id)))
  return { seats, contests: contestsAmong(model, groupDuties(duties)) }
}

/** How those who answer stand in each other's way; takes their duties by scope. */
export function contestsAmong(model: Model, groups: readonly ScopeGroup[]): readonly Contest[] {
  const contests: Contest[] = []
  for (const { scope, duties } of groups) {
    const seats = duties.length < 2 ? [] : withoutParts(seatsOf(duties))
    if (seats.length < 2) continue
    const kind = isLine(model, seats) ? 'in-line' : 'same-scope'
    contests.push({ kind, seats: inOrder(seats.map(({ id }) => id)), scopes: [scope] })
  }
  const crossing = groups.length > MOST_SCOPES ? [] : crossingOf(model, groups)
  return bySeats([...contests, ...crossing])
}

/** The seats that have duties, each once: one that is entered twice is no two who answer. */
function seatsOf(duties: readonly Duty[]): readonly Position[] {
  return [...new Map(duties.map(({ seat }) => [seat.id, seat])).values()]
}

/** One contest for the same seats, however many scopes they contest; the plainest kind counts. */
function bySeats(contests: readonly Contest[]): readonly Contest[] {
  const merged = new Map<string, Contest>()
  for (const contest of contests) {
    const key = contest.seats.join('\n')
    const known = merged.get(key)
    merged.set(key, known ? { ...known, scopes: [...known.scopes, ...contest.scopes] } : contest)
  }
  return inOrder(merged.keys()).map((key) => {
    const { scopes, ...contest } = merged.get(key) as Contest
    const each = new Map(scopes.map((scope) => [scopeKey(scope), scope]))
    return { ...contest, scopes: inOrder(each.keys()).map((one) => each.get(one) as Scope) }
  })
}

/**
 * Seats of scopes that overlap and of which neither covers the other, as one contest. Scopes that
 * name units alone never do: units lie within one another or apart.
 */
function crossingOf(model: Model, groups: readonly ScopeGroup[]): readonly Contest[] {
  const crossed = new Map<string, Scope>()
  const seats = new Set<string>()
  const narrower = groups.filter(({ scope }) => !isUnitAlone(scope))
  const plain = groups.filter(({ scope }) => isUnitAlone(scope))
  narrower.forEach(({ scope: a, duties }, at) => {
    for (const { scope: b, duties: others } of [...narrower.slice(at + 1), ...plain]) {
      if (!overlap(model, a, b) || covers(model, a, b) || covers(model, b, a)) continue
      const both = new Set([...duties, ...others].map(({ seat }) => seat.id))
      if (both.size < 2) continue
      crossed.set(scopeKey(a), a).set(scopeKey(b), b)
      for (const id of both) seats.add(id)
    }
  })
  if (seats.size === 0) return []
  const scopes = inOrder(crossed.keys()).map((key) => crossed.get(key) as Scope)
  return [{ kind: 'crossing', seats: inOrder(seats), scopes }]
}

/**
 * Leaves out peers who answer each for a part of their own: seats whose titles begin alike and name
 * different fields, and seats of one title in different units.
 */
function withoutParts(seats: readonly Position[]): readonly Position[] {
  return withoutPeers(withoutPeers(seats, byField), byLastWord)
}

/** As what a seat is compared with others, and what sets it apart from them. */
type Peer = { readonly kind: string; readonly place: string }

/** Leaves out seats of one kind in different places; two in one place stay. */
function withoutPeers(
  seats: readonly Position[],
  peerOf: (seat: Position) => Peer,
): readonly Position[] {
  if (seats.length < 2) return seats
  const peers = new Map<string, Map<string, Position[]>>()
  for (const seat of seats) {
    const { kind, place } = peerOf(seat)
    const places = peers.get(kind) ?? new Map<string, Position[]>()
    const same = places.get(place)
    if (same) same.push(seat)
    else places.set(place, [seat])
    peers.set(kind, places)
  }
  return [...peers.values()].flatMap((places) => {
    const groups = [...places.values()]
    return groups.length > 1 ? groups.filter((group) => group.length > 1).flat() : groups.flat()
  })
}

/** By what the title begins with and the field behind a comma, dash or bracket, or the unit. */
function byField({ title, unit = '' }: Position): Peer {
  const [, head = '', field = ''] = /^([^,(/–—:|]*)(.*)$/s.exec(title.toLowerCase()) ?? []
  const named = field.trim()
  const kind = `${head.trim()}\n${named === '' ? 'unit' : 'field'}`
  return { kind, place: `${named}\n${unit}` }
}

/**
 * By the last word of the title among those who report to one superior ("Store Manager Lyon"). A
 * leader's own title has no field in it, and "Head of Data" is another post than "Head of Ports".
 */
function byLastWord(seat: Position): Peer {
  const { id, title, 'reports-to': superior } = seat
  const [, shared, last] = LAST_WORD.exec(title.toLowerCase()) ?? []
  if (shared === undefined || last === undefined || superior === undefined || isLeading(seat)) {
    return { kind: `seat ${id}`, place: '' }
  }
  return { kind: `${shared}\n${superior}`, place: last }
}

const LAST_WORD = /^(\S+ (?:\S+ )*(?!of |for |für )\S+) (\S+)$/

/** Whether seats stand one above the other: each but the top has another of them above it. */
function isLine(model: Model, seats: readonly Position[]): boolean {
  if (seats.length > MOST_IN_LINE) return false
  const [top, ...others] = seats.filter(
    ({ id }) => !seats.some((upper) => upper.id !== id && isAbove(model, upper.id, id)),
  )
  return top !== undefined && others.length === 0
}

/** Whether a seat is aligned with one of the leaders of the catalogue. */
export function isLeading({ roles = [] }: Position): boolean {
  return roles.some((alignment) => isLeaderId(roleOf(alignment)))
}
