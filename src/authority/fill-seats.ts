import { bodyActor } from './body-actor.ts'
import { barOf, type CaseContext } from './case-context.ts'
import { findActors, type Reach } from './find-actors.ts'
import { findSeat } from './find-seat.ts'
import type { Actor, Hop } from './hop.ts'
import type { AuthorityRule } from './read-rule.ts'
import { isSeat, type Seat, seatName, type Who } from './who.ts'

/** What a case needs somebody for. */
export type Need = {
  readonly part: 'decides' | 'must-agree'
  readonly who: Who
  readonly rule: AuthorityRule
}

/** A seat that is filled in a case: who holds the right, everyone who may act, who acts now. */
export type Filled = {
  readonly part: Need['part']
  readonly rule: string
  readonly seat: string
  readonly acts: Actor
  readonly mayAct: readonly Actor[]
}

/** A seat that nobody can act for, and why. */
export type Unfilled = {
  readonly part: Need['part']
  readonly rule: string
  readonly seat: string
  readonly path: readonly Hop[]
}

/** Everybody in place, or the seats that cannot be filled. */
export type Filling =
  | { readonly ok: true; readonly filled: readonly Filled[] }
  | { readonly ok: false; readonly unfilled: readonly Unfilled[]; readonly limited: boolean }

/** The most combinations that are tried for one case. */
const MOST_TRIES = 20_000
/** What a choice further down a list of preference costs. */
const LESS_PREFERRED = 1

/** Fills all seats a case needs with different people (A5 to A8), with the least standing-in (A7.3). */
export function fillSeats(
  needs: readonly Need[],
  contextOf: (rule: AuthorityRule) => CaseContext,
  reach: 'near' | 'all',
): Filling {
  const [only] = needs
  if (only && needs.length === 1 && isSeat(only.who)) {
    const quick = reach === 'all' ? 'first' : 'near'
    const { actors, hops } = actorsOf(only.who, contextOf(only.rule), quick)
    const [acts] = actors
    const seat = seatName(only.who)
    const { part } = only
    const rule = only.rule.id
    if (acts)
      return { ok: true, filled: [{ part, rule, seat, acts, mayAct: sameTier(actors, acts) }] }
    return { ok: false, unfilled: [{ part, rule, seat, path: hops }], limited: false }
  }
  return new Filler(contextOf, reach).fill(needs)
}

/** Those who may act without standing in more than who acts now. */
const sameTier = (actors: readonly Actor[], acts: Actor): readonly Actor[] =>
  actors.filter(({ cost }) => cost === acts.cost)

/** Who can act for one seat. */
function actorsOf(
  seat: Seat,
  context: CaseContext,
  reach: Reach,
): { readonly actors: readonly Actor[]; readonly hops: readonly Hop[] } {
  if (seat.is === 'body') return bodyActor(seat.body, context, [])
  if (seat.is === 'person') return personalActor(seat, context)
  const { seats, hops } = findSeat(seat, context)
  const [only, ...others] = seats
  if (!only) return { actors: [], hops }
  if (others.length === 0) return findActors(only, context, reach, hops)
  const actors: Actor[] = []
  let last: readonly Hop[] = hops
  for (const one of seats) {
    const found = findActors(one, context, reach, hops)
    actors.push(...found.actors)
    last = found.hops
  }
  return { actors: actors.sort((a, b) => a.cost - b.cost), hops: last }
}

function personalActor(
  seat: Seat & { is: 'person' },
  context: CaseContext,
): { readonly actors: readonly Actor[]; readonly hops: readonly Hop[] } {
  const { person, from, to } = seat
  const { day, matrix, without } = context
  const begun = Number.isNaN(day) || ((from ?? day) <= day && day < (to ?? day + 1))
  if (!begun) return { actors: [], hops: [{ code: 'personal-ended', person } as const] }
  const gone = without?.has(person) || (!Number.isNaN(day) && matrix.staffing.awayOn(person, day))
  if (gone) return { actors: [], hops: [{ code: 'away', position: '', person } as const] }
  const bar = barOf(person, context)
  if (bar) return { actors: [], hops: [{ code: bar, position: '', person } as const] }
  const path = [{ code: 'personal', person } as const]
  return {
    actors: [{ way: 'personal', person, identity: person, cost: 0, path } as const],
    hops: path,
  }
}

type Choice = {
  readonly need: Need
  readonly seat: Seat
  readonly actors: readonly Actor[]
  readonly acts: Actor
}

/** Tries combinations, the preferred first; keeps the one with the least standing-in. */
class Filler {
  readonly #contextOf: (rule: AuthorityRule) => CaseContext
  readonly #reach: 'near' | 'all'
  readonly #known = new Map<Seat, ReturnType<typeof actorsOf>>()
  readonly #unfilled = new Map<string, Unfilled>()
  readonly #taken = new Set<string>()
  #best: readonly Choice[] | undefined
  #least = Number.POSITIVE_INFINITY
  #tries = 0

  constructor(contextOf: (rule: AuthorityRule) => CaseContext, reach: 'near' | 'all') {
    this.#contextOf = contextOf
    this.#reach = reach
  }

  fill(needs: readonly Need[]): Filling {
    this.#try(needs, [], 0)
    if (this.#best) {
      const filled = this.#best.map(({ need, seat, actors, acts }) => ({
        part: need.part,
        rule: need.rule.id,
        seat: seatName(seat),
        acts,
        mayAct: sameTier(actors, acts),
      }))
      return { ok: true, filled }
    }
    const limited = this.#tries >= MOST_TRIES
    return { ok: false, unfilled: [...this.#unfilled.values()], limited }
  }

  #try(needs: readonly Need[], chosen: readonly Choice[], cost: number): void {
    if (cost >= this.#least || this.#tries++ >= MOST_TRIES) return
    const [need, ...rest] = needs
    if (!need) {
      this.#best = chosen
      this.#least = cost
      return
    }
    const { who } = need
    if (isSeat(who)) this.#trySeat(need, who, rest, chosen, cost)
    else if (who.is === 'all')
      this.#try([...who.of.map((one) => ({ ...need, who: one })), ...rest], chosen, cost)
    else if (who.is === 'any') {
      for (const [i, one] of who.of.entries()) {
        this.#try([{ ...need, who: one }, ...rest], chosen, cost + i * LESS_PREFERRED)
      }
    } else if (who.is === 'first') {
      const context = this.#contextOf(need.rule)
      const one = who.of.find((part) => isToBeFound(part, context)) ?? who.of.at(-1)
      if (one) this.#try([{ ...need, who: one }, ...rest], chosen, cost)
    } else {
      for (const [i, of] of choose(who.of, who.count).entries()) {
        this.#try(
          [...of.map((one) => ({ ...need, who: one })), ...rest],
          chosen,
          cost + i * LESS_PREFERRED,
        )
      }
    }
  }

  #trySeat(need: Need, seat: Seat, rest: readonly Need[], chosen: readonly Choice[], cost: number) {
    let found = this.#known.get(seat)
    if (!found) {
      found = actorsOf(seat, this.#contextOf(need.rule), this.#reach)
      this.#known.set(seat, found)
    }
    const { actors, hops } = found
    const name = seatName(seat)
    const fail = (path: readonly Hop[]) => {
      this.#unfilled.set(`${need.part} ${name}`, {
        part: need.part,
        rule: need.rule.id,
        seat: name,
        path,
      })
    }
    if (actors.length === 0) fail(hops)
    for (const acts of actors) {
      const { identity } = acts
      if (identity !== '' && this.#taken.has(identity)) {
        const { position = '', person } = acts
        fail([...acts.path, { code: 'taken', position, ...(person !== undefined && { person }) }])
        continue
      }
      if (identity !== '') this.#taken.add(identity)
      this.#try(rest, [...chosen, { need, seat, actors, acts }], cost + acts.cost)
      if (identity !== '') this.#taken.delete(identity)
    }
  }
}

/** Whether the seats of an expression exist at all in a case, whoever sits there. */
function isToBeFound(who: Who, context: CaseContext): boolean {
  if (!isSeat(who)) return who.of.some((one) => isToBeFound(one, context))
  if (who.is === 'body' || who.is === 'person') return true
  return findSeat(who, context).seats.length > 0
}

/** All ways to choose so many, the first first; at most a few hundred. */
function choose(of: readonly Who[], count: number): (readonly Who[])[] {
  const found: (readonly Who[])[] = []
  const take = (from: number, chosen: readonly Who[]) => {
    if (found.length >= 300) return
    if (chosen.length === count) {
      found.push(chosen)
      return
    }
    for (let i = from; i < of.length; i++) take(i + 1, [...chosen, of[i] as Who])
  }
  take(0, [])
  return found
}
