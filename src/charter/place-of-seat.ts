import { isLive } from '../diagnosis/seats.ts'
import { reportsOf } from '../model/index/walks.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { CharterLine, CharterPlace } from './charter.ts'

/** Units named around a seat at most: a circle of units ends here. */
const MOST_UNITS = 20

/** Where a seat stands on a day: units, superior, lines, reports, bodies, slots (H6). */
export function placeOfSeat(model: Model, position: Position, day: string): CharterPlace {
  const { positions, bodies, slots } = model.tables
  const { id } = position
  const superior = position['reports-to']
  const handle = positions.ids.find(id)
  const reports = Array.from(reportsOf(model, handle), (one) => positions.ids.idOf(one))
  return {
    units: unitsAround(model, position.unit),
    superior: superior !== undefined && positions.has(superior) ? superior : null,
    lines: linesOf(position, day).filter((line) => positions.has(line.position)),
    reports: reports.filter((one) => isLive(positions.get(one))),
    linesFrom: related(model, 'lines-to-position', id).flatMap((from) => {
      const other = positions.get(from)
      if (!isLive(other)) return []
      return linesOf(other, day)
        .filter((line) => line.position === id)
        .map((line) => ({ ...line, position: from }))
    }),
    bodies: related(model, 'bodies-of-position', id).flatMap((body) =>
      bodies.has(body) ? [{ body, chairs: bodies.get(body)?.chair === id }] : [],
    ),
    slots: slots.list().flatMap((slot) => (slot.position === id ? [slot.id] : [])),
  }
}

function linesOf({ lines = [] }: Position, day: string): readonly CharterLine[] {
  return lines
    .filter(({ until }) => until === undefined || day <= until)
    .map(({ to, kind = 'dotted', for: about, until }) => ({
      position: to,
      kind,
      for: about ?? null,
      until: until ?? null,
    }))
}

function unitsAround({ tables }: Model, unit: string | undefined): readonly string[] {
  const around: string[] = []
  let at = unit
  while (at !== undefined && around.length < MOST_UNITS && !around.includes(at)) {
    const found = tables.units.get(at)
    if (!found) break
    around.push(at)
    at = found.in
  }
  return around
}
