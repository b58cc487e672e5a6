import type { Matrix } from '../authority/compile-matrix.ts'
import { dayOf } from '../authority/days.ts'
import { partsTaken } from '../authority/parts-taken.ts'
import { remitOn } from '../authority/remit-on.ts'
import { seatName, seatsOf } from '../authority/who.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { isLive } from '../diagnosis/seats.ts'
import { reportsOf } from '../model/index/walks.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Charter, CharterGap, CharterPlace } from './charter.ts'
import { assignmentsOf, dutiesOfSeat } from './duties-of-seat.ts'
import { type LeaderSeat, leadersAround } from './leaders-around.ts'
import { neighboursOfSeat } from './neighbours-of-seat.ts'
import { placeOfSeat } from './place-of-seat.ts'
import { seatRoles } from './seat-roles.ts'

/** The seat a charter is of, and the day it is as of (ISO 8601). */
export type CharterWish = { readonly position: string; readonly day: string }

/**
 * The charter of a seat (H1-H13): what it is there for, where it stands, what is its business and what is not. Takes the
 * matrix of the same model. Null for a seat that is not there, or a day that is none.
 */
export function buildCharter(
  catalogue: Catalogue,
  matrix: Matrix,
  { position: id, day }: CharterWish,
): Charter | null {
  const { model } = matrix
  const position = model.tables.positions.get(id)
  const number = dayOf(day)
  if (!position || number === undefined) return null
  const rolesOf = seatRoles(catalogue, model)
  const { roles, byTitle } = rolesOf(position)
  const place = placeOfSeat(model, position, day)
  const beside = seatsBeside(model, place.superior)
  const leaders = leadersAround(model, id, [...beside, ...place.reports], rolesOf)
  const duties = dutiesOfSeat(catalogue, model, id, roles)
  const { remits: rights, received } = remitOn(matrix, id, number)
  const charter = {
    position: id,
    day,
    roles,
    rolesByTitle: byTitle,
    purpose: roles.flatMap((role) => purposeOf(catalogue, role)),
    place,
    duties,
    rights,
    parts: partsTaken(matrix, id, number),
    agreeing: agreeingWith(
      matrix,
      id,
      rights.map(({ rule }) => rule),
    ),
    measures: {
      own: model.tables.metrics.list().flatMap((one) => (one.position === id ? [one.id] : [])),
      catalogue: measuresOf(catalogue, roles),
    },
    neighbours: neighboursOfSeat(catalogue, roles, (one) => mattersOf(model, one), duties, leaders),
    notItsOwn: notItsOwn(model, id, { place, beside, leaders }),
    deputy: position.deputy ?? null,
    given: matrix.staffing.grants
      .filter(({ from, start, end }) => from === id && start <= number && number < end)
      .map((grant) => grant.id),
    received,
  }
  return { ...charter, open: gapsOf(position, charter) }
}

function purposeOf(catalogue: Catalogue, role: RoleId): Charter['purpose'] {
  const { definition = [] } = catalogue.roles.get(role) ?? {}
  return definition.map(({ claims }, at) => ({ role, at, claims }))
}

function measuresOf(
  catalogue: Catalogue,
  roles: readonly RoleId[],
): Charter['measures']['catalogue'] {
  return [...catalogue.metrics.values()].flatMap(({ id, measures }) => {
    const claims = measures
      .filter((measure) => measure.roles.some((role) => roles.includes(role)))
      .flatMap((measure) => measure.claims)
    return claims.length === 0 ? [] : [{ metric: id, claims: [...new Set(claims)] }]
  })
}

/** Who must agree with what a seat decides, by rule (H9). */
function agreeingWith(
  { rules }: Matrix,
  position: string,
  own: readonly string[],
): Charter['agreeing'] {
  return rules.flatMap(({ id, mustAgree }) => {
    if (!own.includes(id)) return []
    const seats = mustAgree.flatMap(seatsOf).map(seatName)
    const others = [...new Set(seats)].filter((seat) => seat !== position)
    return others.length === 0 ? [] : [{ rule: id, seats: others }]
  })
}

/** The seats under a superior; none without one. */
function seatsBeside(model: Model, superior: string | null): readonly string[] {
  const { ids } = model.tables.positions
  if (superior === null) return []
  return Array.from(reportsOf(model, ids.find(superior)), (one) => ids.idOf(one))
}

/** What seats nearby answer for or decide, and this one does not (H12). */
function notItsOwn(
  model: Model,
  position: string,
  nearby: {
    readonly place: CharterPlace
    readonly beside: readonly string[]
    readonly leaders: readonly LeaderSeat[]
  },
): Charter['notItsOwn'] {
  const { place, beside, leaders } = nearby
  const { positions } = model.tables
  const own = mattersOf(model, position)
  const near = new Set([
    ...leaders.map((leader) => leader.position),
    ...(place.superior === null ? [] : [place.superior]),
    ...beside,
    ...place.reports,
  ])
  near.delete(position)
  return [...near].flatMap((other) => {
    if (!isLive(positions.get(other))) return []
    const matters = [...mattersOf(model, other)].filter((of) => !own.has(of))
    return matters.length === 0 ? [] : [{ position: other, matters }]
  })
}

/** What a seat answers for or decides. */
function mattersOf(model: Model, position: string): ReadonlySet<string> {
  return new Set(
    assignmentsOf(model, position)
      .filter(({ verb }) => verb === 'answers-for' || verb === 'decides')
      .map(({ of }) => of),
  )
}

/** What neither document nor catalogue says of a seat (H2). */
function gapsOf(position: Position, charter: Omit<Charter, 'open'>): readonly CharterGap[] {
  const { place, duties, rights, measures, deputy } = charter
  const isOpen: Readonly<Record<CharterGap, boolean>> = {
    purpose: position.description === undefined,
    unit: place.units.length === 0,
    superior: place.superior === null,
    duties: duties.length === 0,
    rights: rights.length === 0,
    measures: measures.own.length === 0,
    deputy: deputy === null,
    unconfirmed: duties.some(({ origin }) => origin !== 'stated'),
    contested: duties.some(({ others }) => others.length > 0),
  }
  return (Object.keys(isOpen) as CharterGap[]).filter((gap) => isOpen[gap])
}
