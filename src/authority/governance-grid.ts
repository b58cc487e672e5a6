import type { Catalogue } from '../catalogue/catalogue.ts'
import { DECISION_DOMAINS, type DecisionDomain } from '../catalogue/decision-kind.ts'
import { roleOf } from '../model/alignment.ts'
import type { Matrix } from './compile-matrix.ts'
import type { Row } from './row.ts'
import { hasPlace } from './runs.ts'
import { AXIS } from './space.ts'
import { isAbove } from './tightening.ts'
import { type Seat, seatName, seatsOf } from './who.ts'

/** The five domains of IT governance (Weill and Ross, IT Governance, 2004). */
const GRID_DOMAINS = DECISION_DOMAINS.slice(0, 5)

/** Who holds a right, by kind of people (Weill and Ross, 2004). */
export type Archetype =
  | 'business-monarchy'
  | 'it-monarchy'
  | 'feudal'
  | 'federal'
  | 'it-duopoly'
  | 'anarchy'

/** On which side a seat stands. */
export type GridSide = 'it' | 'business-top' | 'business-unit'

/** One domain of the grid: what decides and what gives input, and the seats that make it so. */
export type GridRow = {
  readonly domain: DecisionDomain
  readonly decision: GridMark
  readonly input: GridMark
}

/** A mark of the grid; no archetype where no seat is named. */
export type GridMark = {
  readonly archetype?: Archetype
  readonly seats: readonly { readonly seat: string; readonly side: GridSide }[]
}

const IT_ROLES = new Set([
  'cto',
  'cio',
  'it-director',
  'it-manager',
  'head-of-it',
  'ctd',
  'vp-engineering',
])
const TOP_ROLES = new Set(['ceo', 'coo', 'cfo', 'board', 'director'])

/**
 * The governance grid: for each of the five domains the archetype that decides and the one that gives input,
 * computed from the seats that the rules name for its kinds of decisions.
 */
export function governanceGrid(matrix: Matrix, catalogue: Catalogue): readonly GridRow[] {
  return GRID_DOMAINS.map((domain) => {
    const kinds = [...catalogue.decisionKinds.values()].filter((kind) => kind.domain === domain)
    const axis = matrix.space.axes[AXIS.kind]
    const places = kinds.flatMap(({ id }) => axis?.places.get(id) ?? [])
    const rows = matrix.rows.filter(({ sets }) =>
      places.some((place) => hasPlace(sets[AXIS.kind] ?? null, place)),
    )
    const scoped = rows.length > 0 && rows.every(({ sets }) => sets[AXIS.unit] !== null)
    const decision = rows.flatMap(({ decides }) => (decides ? seatsOf(decides) : []))
    const input = rows.flatMap((row) => inputOf(matrix, row))
    return {
      domain,
      decision: markOf(matrix, decision, scoped),
      input: markOf(matrix, input, scoped),
    }
  })
}

function inputOf(matrix: Matrix, row: Row): readonly Seat[] {
  const rule = matrix.rules[row.rule]
  return [...(rule?.givesInput ?? []), ...(rule?.mustAgree ?? [])].flatMap(seatsOf)
}

function markOf(matrix: Matrix, seats: readonly Seat[], scoped: boolean): GridMark {
  const sides = new Map<string, GridSide>()
  for (const seat of seats) {
    const members = seat.is === 'body' ? (matrix.staffing.body(seat.body)?.members ?? []) : []
    for (const member of members) sides.set(member, sideOfPosition(matrix, member))
    if (seat.is !== 'body') sides.set(seatName(seat), sideOf(matrix, seat))
  }
  const told = Array.from(sides, ([seat, side]) => ({ seat, side }))
  if (told.length === 0) return { seats: told }
  return { archetype: archetypeOf(new Set(sides.values()), told.length, scoped), seats: told }
}

/** The archetype of the sides that take part. */
function archetypeOf(sides: ReadonlySet<GridSide>, seats: number, scoped: boolean): Archetype {
  const it = sides.has('it')
  const top = sides.has('business-top')
  const unit = sides.has('business-unit')
  if (top && unit) return 'federal'
  if (it && (top || unit)) return 'it-duopoly'
  if (it) return 'it-monarchy'
  if (top) return 'business-monarchy'
  return scoped || seats < 4 ? 'feudal' : 'anarchy'
}

function sideOf(matrix: Matrix, seat: Seat): GridSide {
  if (seat.is === 'position') return sideOfPosition(matrix, seat.position)
  if (seat.is === 'role')
    return IT_ROLES.has(seat.role)
      ? 'it'
      : TOP_ROLES.has(seat.role)
        ? 'business-top'
        : 'business-unit'
  return 'business-unit'
}

/** IT is who has a role of technology or stands below one; the top is who has no or a first superior there. */
function sideOfPosition(matrix: Matrix, id: string): GridSide {
  const { staffing, model } = matrix
  const seat = staffing.seatOf(id)
  if (!seat) return 'business-unit'
  const roles = (seat.position.roles ?? []).map(roleOf)
  if (roles.some((role) => IT_ROLES.has(role))) return 'it'
  if (roles.some((role) => TOP_ROLES.has(role))) return 'business-top'
  const leaders = model.tables.positions
    .list()
    .filter(({ roles: own }) => own?.some((role) => IT_ROLES.has(roleOf(role))))
  if (leaders.some((leader) => isAbove(matrix, leader.id, id))) return 'it'
  const above = staffing.superiorOf(seat)
  return above === undefined || staffing.superiorOf(above) === undefined
    ? 'business-top'
    : 'business-unit'
}
