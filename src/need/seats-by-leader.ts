import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId, type LeaderId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { createTitleAligner } from '../profile/align-title.ts'

type SeatsByLeader = ReadonlyMap<LeaderId, readonly Position[]>

const known = new WeakMap<Catalogue, WeakMap<Model, SeatsByLeader>>()

/** The live seats of each leader, by what is stated, else by title (N23); looked for once in a model. */
export function seatsByLeader(catalogue: Catalogue, model: Model): SeatsByLeader {
  const models = known.get(catalogue) ?? new WeakMap<Model, SeatsByLeader>()
  known.set(catalogue, models)
  const seats = models.get(model) ?? findSeats(catalogue, model)
  models.set(model, seats)
  return seats
}

function findSeats(catalogue: Catalogue, model: Model): SeatsByLeader {
  const align = createTitleAligner(catalogue)
  const seats = new Map<LeaderId, Position[]>()
  for (const position of model.tables.positions.list()) {
    if ((position.state ?? 'active') !== 'active') continue
    const { title, profession, description, unit } = position
    const unitName = unit === undefined ? undefined : model.tables.units.get(unit)?.name
    const role =
      position.roles === undefined
        ? align({
            title,
            ...(profession === undefined ? {} : { profession }),
            ...(description === undefined ? {} : { description }),
            ...(unitName === undefined ? {} : { unit: unitName }),
          }).role
        : position.roles.map(roleOf)[0]
    if (role === null || role === undefined || !isLeaderId(role)) continue
    const known = seats.get(role)
    if (known) known.push(position)
    else seats.set(role, [position])
  }
  return seats
}
