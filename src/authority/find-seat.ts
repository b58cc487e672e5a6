import { roleOf } from '../model/alignment.ts'
import type { Unit } from '../model/unit.ts'
import type { Axis } from './axis.ts'
import type { CaseContext } from './case-context.ts'
import type { Hop } from './hop.ts'
import { AXIS } from './space.ts'
import type { StaffedSeat } from './staffing.ts'
import { type Seat, seatName } from './who.ts'

/** The seats an expression leads to in a case; several are as good as each other. */
export type FoundSeats = { readonly seats: readonly StaffedSeat[]; readonly hops: readonly Hop[] }

const NO_HOPS: readonly Hop[] = []
const SHORT_LINE = 32

/** Finds the position that a seat is in a case (A6). Bodies and persons are none. */
export function findSeat(seat: Seat, context: CaseContext): FoundSeats {
  const { staffing } = context.matrix
  switch (seat.is) {
    case 'position': {
      const found = staffing.seatOf(seat.position)
      return found ? { seats: [found], hops: NO_HOPS } : missing(seat)
    }
    case 'role':
      return findRole(seat, context)
    case 'head':
      return findHead(seat, context)
    case 'grade':
      return findAbove(seat, context, (at) => at.position.grade === seat.grade)
    case 'superior':
      return findSuperior(seat, context)
    case 'requester': {
      const requester = seatOfRequester(context)
      if (!requester) return needs(seat, 'requester')
      return { seats: [requester], hops: NO_HOPS }
    }
    default:
      return missing(seat)
  }
}

/** Whether a position is aligned with a role. */
export const hasRole = (seat: StaffedSeat, role: string): boolean =>
  seat.position.roles?.some((one) => roleOf(one) === role) === true

const missing = (seat: Seat): FoundSeats => ({
  seats: [],
  hops: [{ code: 'no-such-seat', seat: seatName(seat) }],
})

const needs = (seat: Seat, attribute: 'requester' | 'unit'): FoundSeats => ({
  seats: [],
  hops: [{ code: 'needs', seat: seatName(seat), attribute }],
})

const found = (seat: Seat, seats: readonly StaffedSeat[], unit?: string): FoundSeats => ({
  seats,
  hops: [foundHop(seatName(seat), (seats[0] as StaffedSeat).id, unit)],
})

const foundHop = (seat: string, position: string, unit: string | undefined): Hop =>
  unit === undefined
    ? { code: 'seat-found', seat, position }
    : { code: 'seat-found', seat, position, unit }

function seatOfRequester({ asked, matrix }: CaseContext): StaffedSeat | undefined {
  const position = asked.requester?.position
  return position === undefined ? undefined : matrix.staffing.seatOf(position)
}

/** The unit of the case, else the requester's. */
function unitOf(context: CaseContext): string | undefined {
  const place = context.asked.point[AXIS.unit] as number
  const name = (context.matrix.space.axes[AXIS.unit] as Axis).names[place]
  if (name !== undefined && name !== '') return name
  return seatOfRequester(context)?.position.unit
}

/** The units from one upwards, each once. */
function unitsUp(context: CaseContext): readonly Unit[] {
  const { units } = context.matrix.model.tables
  const path: Unit[] = []
  let unit = units.get(unitOf(context) ?? '')
  while (unit && !path.includes(unit)) {
    path.push(unit)
    unit = unit.in === undefined ? undefined : units.get(unit.in)
  }
  return path
}

function findRole(seat: Seat & { is: 'role' }, context: CaseContext): FoundSeats {
  const { model, staffing } = context.matrix
  const all = positionsOf(model, seat.role)
    .map((handle) => staffing.seat(handle))
    .filter(({ active }) => active)
  const [only, ...others] = all
  if (!only) return missing(seat)
  if (others.length === 0) return found(seat, [only], only.position.unit)
  for (const unit of unitsUp(context)) {
    const here = all.filter(({ position }) => position.unit === unit.id)
    if (here.length > 0) return found(seat, here, unit.id)
  }
  return unitOf(context) === undefined ? needs(seat, 'unit') : missing(seat)
}

function positionsOf(model: CaseContext['matrix']['model'], role: string): readonly number[] {
  const relation = model.index.relation('positions-of-role')
  const handle = model.index.owners('positions-of-role').find(role)
  return handle === -1 ? [] : Array.from(relation.get(handle))
}

function findHead(seat: Seat & { is: 'head' }, context: CaseContext): FoundSeats {
  const { model, staffing } = context.matrix
  if (seat.unit !== undefined) {
    const head = model.tables.units.get(seat.unit)?.head
    const named = head === undefined ? undefined : staffing.seatOf(head)
    return named ? found(seat, [named], seat.unit) : missing(seat)
  }
  const unit = unitOf(context)
  if (unit === undefined) return model.tables.units.size > 0 ? needs(seat, 'unit') : missing(seat)
  const head = staffing.headAbove(unit, seat.kind)
  return head ? found(seat, [head], unit) : missing(seat)
}

function findSuperior(seat: Seat & { is: 'superior' }, context: CaseContext): FoundSeats {
  const { until, steps } = seat
  if (!until) return findAbove(seat, context, (_, step) => step === steps)
  return findAbove(
    seat,
    context,
    (at) =>
      until.role?.some((role) => hasRole(at, role)) === true ||
      until.grade?.includes(at.position.grade ?? '') === true,
  )
}

/** The first seat above the requester that fits. */
function findAbove(
  seat: Seat,
  context: CaseContext,
  fits: (at: StaffedSeat, step: number) => boolean,
): FoundSeats {
  const { staffing } = context.matrix
  const start = seatOfRequester(context)
  if (!start) return needs(seat, 'requester')
  let seen: Set<StaffedSeat> | undefined
  let at = staffing.superiorOf(start)
  for (let step = 1; at; step++) {
    if (fits(at, step)) return found(seat, [at], at.position.unit)
    // Lines so long are mostly circles.
    if (step > SHORT_LINE) {
      if (seen?.has(at)) break
      seen ??= new Set()
      seen.add(at)
    }
    at = staffing.superiorOf(at)
  }
  return missing(seat)
}
