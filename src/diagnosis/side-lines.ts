import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'

/** The lines of a seat beside the solid one; none where there is no such seat. */
export function sideLinesOf(model: Model, seat: string): NonNullable<Position['lines']> {
  return model.tables.positions.get(seat)?.lines ?? []
}
