import { reportsOf } from '../model/index/walks.ts'
import type { Model } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import { mattersOf } from './duties.ts'
import { isLive } from './seats.ts'

/**
 * The seats whose duties an edit of a seat can make look otherwise: nobody's when only holders or
 * notes changed; its own when it came, went, or got another title, unit or role; those of the seats
 * below too, as far as `isAbove` follows the line, when its superior changed.
 */
export function seatsAffected(model: Model, before: Model, seat: string): readonly string[] {
  const old = before.tables.positions.get(seat)
  const now = model.tables.positions.get(seat)
  if (old?.['reports-to'] !== now?.['reports-to']) return seatsAround(model, seat)
  const same =
    (old === undefined) === (now === undefined) &&
    old?.state === now?.state &&
    old?.title === now?.title &&
    old?.unit === now?.unit &&
    old?.roles === now?.roles
  return same ? [] : [seat]
}

/** The matters in which those seats have duties with one of the verbs. */
export function mattersAffected(
  model: Model,
  before: Model,
  seat: string,
  verbs: readonly Verb[],
): readonly string[] {
  return seatsAffected(model, before, seat).flatMap((id) => mattersOf(model, id, verbs))
}

/** Whether an edit made a seat take part in the work, or no longer. */
export function becameLive(model: Model, before: Model, seat: string): boolean {
  return isLive(model.tables.positions.get(seat)) !== isLive(before.tables.positions.get(seat))
}

function seatsAround(model: Model, seat: string): readonly string[] {
  const { ids } = model.tables.positions
  const handle = ids.find(seat)
  const below = handle === -1 ? [] : Array.from(reportsOf(model, handle), (one) => ids.idOf(one))
  return [seat, ...below]
}

/** How many superiors up a line is followed: further up, one hardly knows what is decided below. */
const LEVELS = 2

/** Whether a seat is the superior of another, or the superior's superior. */
export function isAbove(model: Model, upper: string, lower: string): boolean {
  const { ids } = model.tables.positions
  return uppersOf(model, ids.find(lower)).includes(ids.find(upper))
}

/** The superior of a seat and that one's superior, as far as they are named, by handle. */
export function uppersOf(model: Model, lower: number): readonly number[] {
  const { superior } = model.index.tree
  const uppers: number[] = []
  let at = superior.get(lower)
  while (uppers.length < LEVELS && at !== -1 && at !== lower) {
    uppers.push(at)
    at = superior.get(at)
  }
  return uppers
}

/** All who stand above any of some seats, by handle. */
export function uppersOfAny(model: Model, seats: Iterable<number>): ReadonlySet<number> {
  const uppers = new Set<number>()
  for (const seat of seats) for (const upper of uppersOf(model, seat)) uppers.add(upper)
  return uppers
}
