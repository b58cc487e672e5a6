import { type Model, related } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import { VERBS } from '../model/verb.ts'
import type { ProposedAssignment } from './propose-assignments.ts'

/** A responsibility in which a text and a seat differ or agree. */
export type SeatMatter = {
  readonly of: string
  /** The part by the text; null where it names none. */
  readonly read: Verb | null
  /** The part the seat has; null where it has none. */
  readonly held: Verb | null
}

/** A text beside a seat of the organisation (A7). */
export type SeatComparison = {
  readonly both: readonly SeatMatter[]
  readonly textAlone: readonly SeatMatter[]
  readonly seatAlone: readonly SeatMatter[]
}

/**
 * Sets what a text gives its post beside what a seat has (A7). A part in what lies above or below a
 * responsibility counts as a part in it.
 */
export function compareWithSeat(
  model: Model,
  position: string,
  proposed: readonly ProposedAssignment[],
): SeatComparison {
  const held = new Map<string, Verb>()
  for (const id of related(model, 'assignments-of-position', position)) {
    const one = model.tables.assignments.get(id)
    const before = one && held.get(one.of)
    if (one && (!before || VERBS.indexOf(one.verb) < VERBS.indexOf(before))) {
      held.set(one.of, one.verb)
    }
  }
  const read = proposed.map(({ assignment }) => assignment)
  const matters = read.map(({ of, verb }): SeatMatter => {
    const near = held.get(of) ?? [...held].find(([other]) => isNear(of, other))?.[1] ?? null
    return { of, read: verb, held: near }
  })
  return {
    both: matters.filter((one) => one.held !== null),
    textAlone: matters.filter((one) => one.held === null),
    seatAlone: [...held]
      .filter(([of]) => !read.some((one) => one.of === of || isNear(one.of, of)))
      .map(([of, verb]) => ({ of, read: null, held: verb })),
  }
}

const isNear = (one: string, other: string): boolean =>
  one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
