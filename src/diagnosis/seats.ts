import { POSITION_FLAGS } from '../model/index/position-flags.ts'
import { reportsOf } from '../model/index/walks.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { byCodeUnits } from './code-unit-order.ts'

/** A seat that takes part in the work today: neither gone nor only planned. */
export function isLive(position: Position | undefined): position is Position {
  return position !== undefined && position.state !== 'eliminated' && position.state !== 'planned'
}

/** The same by handle, at a glance; -1 is no seat. */
export function isLiveAt(model: Model, handle: number): boolean {
  return handle !== -1 && (model.index.tree.flags.get(handle) & STATE) === POSITION_FLAGS.exists
}

/** What tells of a seat whether it takes part. */
const STATE = POSITION_FLAGS.exists | POSITION_FLAGS.planned | POSITION_FLAGS.eliminated

/** Ids in the order of code units, so that facts do not depend on the document's order. */
export function inOrder(ids: Iterable<string>): readonly string[] {
  return [...ids].sort(byCodeUnits)
}

/** The live seats that report to a seat, the seat itself left out; `id` may be unknown. */
export function liveReportsOf(model: Model, id: string): readonly Position[] {
  const { positions } = model.tables
  const handle = positions.ids.find(id)
  if (handle === -1) return []
  const reports: Position[] = []
  for (const one of reportsOf(model, handle)) {
    const position = positions.at(one)
    if (one !== handle && isLive(position)) reports.push(position)
  }
  return reports.sort((a, b) => byCodeUnits(a.id, b.id))
}

/** Full-time equivalents of the staff groups under a seat, to four decimals. */
export function staffOf(model: Model, id: string): number {
  const { groups } = model.tables
  if (groups.size === 0) return 0
  const ftes = related(model, 'groups-of-position', id).map((group) => groups.get(group)?.fte ?? 0)
  // Sorted: floating-point sums depend on their order, findings must not.
  return roundFte(ftes.sort((a, b) => a - b).reduce((sum, fte) => sum + fte, 0))
}

/** Full-time equivalents to four decimals. */
export function roundFte(fte: number): number {
  return Math.round(fte * 10_000) / 10_000
}

/** Whether seats or staff groups report to a seat. */
export function leadsAnybody(model: Model, id: string): boolean {
  return liveReportsOf(model, id).length > 0 || staffOf(model, id) > 0
}

/** The superior a seat names, as a list: empty where there is no such seat or it names none. */
export function namedSuperior(model: Model, id: string): readonly string[] {
  const superior = model.tables.positions.get(id)?.['reports-to']
  return superior === undefined ? [] : [superior]
}
