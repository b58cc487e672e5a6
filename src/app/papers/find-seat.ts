import { dayOf } from '../../authority/days.ts'
import type { Model } from '../../model/model.ts'
import { findPosition } from '../decisions/find-named.ts'
import { notADay } from '../decisions/show-remit.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** The position somebody means, by id or title, and a day that is one. */
export function findSeat(model: Model, words: string, day: string): Outcome<string> {
  if (dayOf(day) === undefined) return notADay('on', day)
  const found = findPosition(model, words)
  if (found.ok) return answered(found.id)
  return refused('unknown-seat', 'position', found.message, found.suggestions)
}
