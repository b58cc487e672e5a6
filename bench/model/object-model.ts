import type { OrganizationDocument } from '../../src/model/document.ts'
import { idOf } from '../../src/model/id-of.ts'
import { holdersOf } from '../../src/model/position.ts'

/** A position the obvious way: an object that points to others. */
export type Seat = {
  readonly id: string
  superior: Seat | undefined
  readonly reports: Seat[]
  depth: number
  size: number
  readonly unit: Place | undefined
  readonly holders: Person[]
  readonly duties: Duty[]
  readonly vacant: boolean
}

type Place = { readonly id: string; within: Place | undefined; parts: Place[]; seats: Seat[] }
type Person = { readonly id: string; readonly seats: Seat[] }
type Matter = { readonly id: string; readonly duties: Duty[] }
type Duty = {
  readonly id: string
  readonly seat: Seat
  readonly matter: Matter
  readonly verb: string
}

/** The same facts as the model's index, as objects and Maps: the peer in memory and time. */
export type ObjectModel = {
  readonly seats: Map<string, Seat>
  readonly places: Map<string, Place>
  readonly people: Map<string, Person>
  readonly roles: Map<string, Seat[]>
  readonly matters: Map<string, Matter>
  readonly duties: Map<string, Duty>
}

/** Builds the object model of a document without faults. */
export function buildObjectModel(document: OrganizationDocument): ObjectModel {
  const places = new Map<string, Place>()
  for (const { id } of document.units) {
    places.set(id, { id, within: undefined, parts: [], seats: [] })
  }
  for (const unit of document.units) {
    const place = places.get(unit.id)
    const within = unit.in === undefined ? undefined : places.get(unit.in)
    if (!place || !within) continue
    place.within = within
    within.parts.push(place)
  }
  const people = new Map<string, Person>()
  for (const { id } of document.people) people.set(id, { id, seats: [] })
  const seats = new Map<string, Seat>()
  const roles = new Map<string, Seat[]>()
  for (const position of document.positions) {
    const holders = holdersOf(position).flatMap(({ person }) => people.get(person) ?? [])
    const seat: Seat = {
      id: position.id,
      superior: undefined,
      reports: [],
      depth: 0,
      size: 1,
      unit: position.unit === undefined ? undefined : places.get(position.unit),
      holders,
      duties: [],
      vacant: holders.length === 0,
    }
    seats.set(position.id, seat)
    seat.unit?.seats.push(seat)
    for (const holder of holders) holder.seats.push(seat)
    for (const role of position.roles ?? []) {
      const name = typeof role === 'string' ? role : role.role
      roles.set(name, [...(roles.get(name) ?? []), seat])
    }
  }
  for (const position of document.positions) {
    const seat = seats.get(position.id)
    const superior = seats.get(position['reports-to'] ?? '')
    if (!seat || !superior) continue
    seat.superior = superior
    superior.reports.push(seat)
  }
  measureTree(seats)
  const matters = new Map<string, Matter>()
  const duties = new Map<string, Duty>()
  for (const assignment of document.assignments) {
    const seat = seats.get(assignment.position)
    if (!seat) continue
    let matter = matters.get(assignment.of)
    if (!matter) {
      matter = { id: assignment.of, duties: [] }
      matters.set(matter.id, matter)
    }
    const duty = { id: idOf('assignments', assignment), seat, matter, verb: assignment.verb }
    duties.set(duty.id, duty)
    seat.duties.push(duty)
    matter.duties.push(duty)
  }
  return { seats, places, people, roles, matters, duties }
}

/** Depths and sizes, by a walk from the roots. */
export function measureTree(seats: Map<string, Seat>): void {
  const order: Seat[] = []
  for (const seat of seats.values()) if (!seat.superior) order.push(seat)
  for (let i = 0; i < order.length; i++) {
    const seat = order[i] as Seat
    seat.depth = seat.superior ? seat.superior.depth + 1 : 0
    seat.size = 1
    for (const report of seat.reports) order.push(report)
  }
  for (const seat of order.reverse()) if (seat.superior) seat.superior.size += seat.size
}
