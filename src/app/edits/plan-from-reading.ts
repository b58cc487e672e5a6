import { entityIdSchema } from '../../model/entity-id.ts'
import { entityOf, type Model } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Operation } from '../../model/operation.ts'
import type { Verb } from '../../model/verb.ts'
import { acceptSuggestions } from '../../profile/suggest-assignments.ts'
import { chooseAssignments } from '../../reading/choose-assignments.ts'
import { compareWithSeat, type SeatComparison } from '../../reading/compare-with-seat.ts'
import { positionFromReading } from '../../reading/position-from-reading.ts'
import { type ProposedAssignment, proposeAssignments } from '../../reading/propose-assignments.ts'
import type { Reading } from '../../reading/reading.ts'
import { answered, type Outcome, type Refusal, refused } from '../errors.ts'
import { nearestId } from './find-target.ts'

/** For which seat a reading is taken over, and what of it. */
export type ReadingWish = {
  /** A seat that is there; or the id of a new one, with the unit it is made in. */
  readonly position: string
  readonly unit?: string | undefined
  readonly reportsTo?: string | undefined
  /** The title of a new seat; else the one of the text. */
  readonly title?: string | undefined
  /** Responsibilities that are not taken over, and verbs other than those read. */
  readonly leaveOut?: readonly string[] | undefined
  readonly verbs?: Readonly<Record<string, Verb>> | undefined
}

/** What taking a reading over means; nothing was changed. */
export type ReadingPlan = {
  readonly position: string
  readonly isNew: boolean
  readonly proposed: readonly ProposedAssignment[]
  /** The text beside the seat; nothing beside a new one. */
  readonly comparison: SeatComparison | null
  /** They make the seat, where it is new, and its assignments: one change. */
  readonly operations: readonly Operation[]
}

/** Plans the assignments a text gives a seat (A of `src/reading/SPEC.md`); refuses seats and wishes that lead nowhere. */
export function planFromReading(
  model: Model,
  reading: Reading,
  wish: ReadingWish,
): Outcome<ReadingPlan> {
  const { position } = wish
  const isNew = entityOf(model, 'positions', position) === undefined
  const refusal = isNew ? refuseNewSeat(model, wish) : refuseOldSeat(wish)
  if (refusal) return refusal
  const proposed = proposeAssignments(model, position, reading)
  const unread = refuseUnread(proposed, wish)
  if (unread) return unread
  const title = wish.title ?? reading.title?.title ?? position
  const chosen = chooseAssignments(proposed, {
    taken: new Map(wish.leaveOut?.map((of) => [of, false])),
    verbs: new Map(Object.entries(wish.verbs ?? {})),
  })
  const seat: readonly Operation[] = isNew
    ? [
        {
          op: 'put',
          kind: 'positions',
          entity: positionFromReading({ ...wish, id: position, title }, reading),
        },
      ]
    : []
  const assignments = acceptSuggestions(chosen.map((assignment) => ({ assignment })))
  return answered({
    position,
    isNew,
    proposed,
    comparison: isNew ? null : compareWithSeat(model, position, proposed),
    operations: [...seat, ...assignments],
  })
}

function refuseNewSeat(model: Model, { position, unit, reportsTo }: ReadingWish): Refusal | null {
  const near = nearestId(model, 'positions', position)
  if (unit === undefined) {
    const advice = near ? ` Did you mean ${near}?` : ''
    const message = `There is no position ${position.slice(0, 80)}.${advice} To make it a new one, name the unit it belongs to.`
    return refused('unknown-seat', 'position', message, near ? [near] : [])
  }
  if (!entityIdSchema.safeParse(position).success) {
    const message = `${position.slice(0, 80)} is no id. Use letters, digits, and . _ : / - between them.`
    return refused('malformed-id', 'position', message)
  }
  return (
    refuseMissing(model, 'units', unit, 'unit') ??
    (reportsTo === undefined ? null : refuseMissing(model, 'positions', reportsTo, 'reportsTo'))
  )
}

function refuseMissing(
  model: Model,
  kind: 'units' | 'positions',
  id: string,
  where: string,
): Refusal | null {
  if (entityOf(model, kind, id)) return null
  const near = nearestId(model, kind, id)
  const advice = near ? ` Did you mean ${near}?` : ''
  const message = `${kind} has no ${id.slice(0, 80)}.${advice}`
  return refused('unknown-entity', where, message, near ? [near] : [])
}

/** A seat that is there stays where it is and is called what it is. */
function refuseOldSeat({ position, unit, reportsTo }: ReadingWish): Refusal | null {
  if (unit === undefined && reportsTo === undefined) return null
  const message = `${position} is there already; unit and superior are for a new position. Leave them out, or give another id.`
  return refused('entity-exists', 'position', message)
}

function refuseUnread(
  proposed: readonly ProposedAssignment[],
  { leaveOut = [], verbs = {} }: ReadingWish,
): Refusal | null {
  const read = proposed.map(({ assignment }) => assignment.of)
  const unread = [...leaveOut, ...Object.keys(verbs)].find((of) => !read.includes(of))
  if (unread === undefined) return null
  const near = nearestWord(unread, read)
  const advice = near ? ` Did you mean ${near}?` : ` It names: ${read.join(', ') || 'none'}.`
  const message = `The text names no responsibility ${unread.slice(0, 80)}.${advice}`
  return refused('unknown-thing', 'responsibility', message, near ? [near] : read)
}
