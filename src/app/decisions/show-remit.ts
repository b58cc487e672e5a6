import type { Matrix } from '../../authority/compile-matrix.ts'
import { dayAt } from '../../authority/days.ts'
import { mayDecide, type Received, type Remit } from '../../authority/may-decide.ts'
import type { Region } from '../../authority/region.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Model, related } from '../../model/model.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { findPositionOrPerson } from './find-named.ts'
import { isOn } from './is-on.ts'
import { matrixOf } from './matrix-of.ts'

/** What a position may decide on a day. */
export type SeatRemit = {
  readonly position: string
  readonly remits: readonly Remit[]
  readonly received: readonly Received[]
}

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

function remitOn(matrix: Matrix, position: string, day: number): SeatRemit {
  const { remits, received } = mayDecide(matrix, position)
  const inForce = new Set(
    matrix.staffing.grants
      .filter(({ start, end }) => start <= day && day < end)
      .map(({ id }) => id),
  )
  return {
    position,
    remits: remits
      .map((remit) => ({
        ...remit,
        regions: remit.regions.filter((region) => isOn(region, day)).map(withoutDays),
      }))
      .filter(({ regions }) => regions.length > 0),
    received: received.filter(({ delegation }) => inForce.has(delegation)),
  }
}

/** A region that holds on the day asked for needs no days. */
export function withoutDays({ day: _, ...region }: Region): Region {
  return region
}

/** Refuses what is no day. */
export function notADay(where: string, text: string) {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const message = `“${shown}” is no day such as 2026-12-01, and no instant with an offset.`
  return refused('malformed-instant', where, message)
}
