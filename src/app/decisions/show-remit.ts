import { dayAt } from '../../authority/days.ts'
import { remitOn, type SeatRemit } from '../../authority/remit-on.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Model, related } from '../../model/model.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { findPositionOrPerson } from './find-named.ts'
import { matrixOf } from './matrix-of.ts'

/** What a position, or a person through positions, may decide. */
export type ShownRemit = { readonly at: string; readonly seats: readonly SeatRemit[] }

/** What a seat may decide (A14): by its own right, and by what was handed to it. */
export function showRemit(
  catalogue: Catalogue,
  model: Model,
  { seat, at }: { readonly seat: string; readonly at: string },
): Outcome<ShownRemit> {
  const matrix = matrixOf(catalogue, model)
  const named = findPositionOrPerson(model, seat)
  if (!named.ok) return refused('unknown-seat', 'seat', named.message, named.suggestions)
  const day = dayAt(at, matrix.space.timeZone)
  if (day === undefined) return notADay('at', at)
  const positions = matrix.staffing.seatOf(named.id)
    ? [named.id]
    : related(model, 'positions-of-person', named.id)
  return answered({ at, seats: positions.map((position) => remitOn(matrix, position, day)) })
}

/** Refuses what is no day. */
export function notADay(where: string, text: string) {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const message = `“${shown}” is no day such as 2026-12-01, and no instant with an offset.`
  return refused('malformed-instant', where, message)
}
