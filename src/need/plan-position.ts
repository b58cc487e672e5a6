import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import { applyOperations } from '../model/apply-operations.ts'
import type { Assignment } from '../model/assignment.ts'
import { idOf } from '../model/id-of.ts'
import type { Language } from '../model/language.ts'
import { type Model, related } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { isVacant, type Position } from '../model/position.ts'
import { acceptSuggestions } from '../profile/suggest-assignments.ts'
import {
  type PlannedReport,
  type PlannedSuperior,
  reportsFor,
  superiorsFor,
} from './planned-lines.ts'
import { type PlannedPart, plannedParts } from './planned-parts.ts'
import { seatsByLeader } from './seats-by-leader.ts'

/** What somebody wants of the seat; what is left out is settled by the rules (N27-N31). */
export type PositionWish = {
  readonly role: LeaderId
  /** The language the seat is called in. */
  readonly language: Language
  readonly title?: string | undefined
  readonly unit?: string | undefined
  readonly superior?: string | undefined
  /** Keys of the parts to give it (`verb of`); nothing means those chosen from the start. */
  readonly parts?: readonly string[] | undefined
  /** Seats that are to report to it. */
  readonly reports?: readonly string[] | undefined
}

/** A leader's role as a seat of an organisation, before anybody is bound by it. */
export type PlannedPosition = {
  readonly role: LeaderId
  readonly position: Position
  /** Whether the seat is new; else it is there and vacant. */
  readonly isNew: boolean
  /** Seats of the role that somebody holds already. */
  readonly present: readonly string[]
  /** The superior chosen first, then alternatives. */
  readonly superiors: readonly PlannedSuperior[]
  readonly parts: readonly PlannedPart[]
  readonly reports: readonly PlannedReport[]
  /** The edit that makes it so. */
  readonly operations: readonly Operation[]
}

/** Plans how a leader's role becomes a seat with its parts and lines (N27-N32). Changes nothing. */
export function planPosition(
  catalogue: Catalogue,
  model: Model,
  wish: PositionWish,
): PlannedPosition {
  const { role } = wish
  const seats = seatsByLeader(catalogue, model)
  const vacant = seats.get(role)?.find(isVacant)
  const superiors = superiorsFor(catalogue, model, role, seats, vacant)
  const position = seatOf(catalogue, model, wish, vacant, superiors[0]?.position)
  const put: Operation = { op: 'put', kind: 'positions', entity: position }
  const applied = applyOperations(model, [put])
  const parts = applied.ok
    ? plannedParts(catalogue, applied.model, position.id, role, seats, wish.parts)
    : []
  const reports = reportsFor(catalogue, role, seats, position.id, wish.reports)
  const chosen = parts.filter((part) => part.chosen)
  return {
    role,
    position,
    isNew: vacant === undefined,
    present: (seats.get(role) ?? []).filter((seat) => !isVacant(seat)).map(({ id }) => id),
    superiors,
    parts,
    reports,
    operations: [
      put,
      ...chosen.flatMap((part) => removals(model, part)),
      ...acceptSuggestions(chosen),
      ...reports.flatMap((report) =>
        report.chosen ? moved(model, report.position, position.id) : [],
      ),
    ],
  }
}

function seatOf(
  catalogue: Catalogue,
  model: Model,
  { role, language, title, unit, superior }: PositionWish,
  vacant: Position | undefined,
  foundSuperior: string | undefined,
): Position {
  const { positions } = model.tables
  const above = superior ?? vacant?.['reports-to'] ?? foundSuperior
  const home = unit ?? vacant?.unit ?? (above && positions.get(above)?.unit)
  const stated = vacant?.roles === undefined ? { roles: [role] } : {}
  return {
    ...(vacant ?? { id: freeId(role, model) }),
    title: title ?? vacant?.title ?? catalogue.roles.get(role)?.name[language] ?? role,
    ...(home !== undefined && home !== '' && { unit: home }),
    ...(above !== undefined && { 'reports-to': above }),
    ...stated,
  }
}

function freeId(wanted: string, { tables }: Model): string {
  let id = wanted
  for (let number = 2; tables.positions.has(id); number++) id = `${wanted}-${number}`
  return id
}

/** Takes a moved part from where it was. */
function removals(model: Model, { assignment, from }: PlannedPart): readonly Operation[] {
  return from.flatMap((seat) =>
    assignmentsOf(model, seat)
      .filter((one) => one.verb === assignment.verb && one.of === assignment.of && isWhole(one))
      .map(
        (one): Operation => ({ op: 'remove', kind: 'assignments', id: idOf('assignments', one) }),
      ),
  )
}

const isWhole = ({ scope }: Assignment): boolean =>
  Object.values(scope ?? {}).every((part) => part === undefined)

function assignmentsOf(model: Model, position: string): readonly Assignment[] {
  return related(model, 'assignments-of-position', position).flatMap(
    (id) => model.tables.assignments.get(id) ?? [],
  )
}

function moved(model: Model, id: string, superior: string): readonly Operation[] {
  const found = model.tables.positions.get(id)
  return found
    ? [{ op: 'put', kind: 'positions', entity: { ...found, 'reports-to': superior } }]
    : []
}
