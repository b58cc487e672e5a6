import type { Body } from '../../model/body.ts'
import { LONGEST_LINE, LONGEST_TEXT } from '../../model/bounds.ts'
import type { Position } from '../../model/position.ts'
import type { Unit } from '../../model/unit.ts'
import {
  LEFT_OUT,
  type LeftOut,
  type TeamsNote,
  type TeamsReport,
} from '../../text/teams-report.ts'
import { byCodeUnits, cleanLine, cleanProse, shorten } from '../organogram-uk/clean-text.ts'
import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { numberAsId, slugOf } from '../people-table/slugs.ts'
import { buildPeople, type People } from './build-people.ts'
import { createSeatIds, MOST_HOLDERS, type SeatIds } from './seat-ids.ts'
import { seatsOf, type Team, type TeamSeat } from './team.ts'

/** Most members of one body, as the model has it. */
const MOST_MEMBERS = 500

/** Teams read from a source: with what was left out and what is to be told so far. */
export type ReadTeams = {
  readonly organization: string
  readonly teams: readonly Team[]
  readonly files: number
  readonly leftOut: ReadonlyMap<LeftOut, number>
  readonly notes: readonly TeamsNote[]
}

/** An organisation made of teams: plain data as `readDocument` takes it, and the report. */
export type BuiltTeams = { readonly document: unknown; readonly report: TeamsReport }

/** Makes units of teams, positions of seats, bodies of teams that decide as one (TM1 to TM8). */
export function buildTeamsDocument(read: ReadTeams): BuiltTeams {
  const teams = [...read.teams].sort((a, b) => byCodeUnits(a.id, b.id))
  const notes = [...read.notes]
  const known = new Map(teams.map((team) => [team.id, team]))
  const people = buildPeople(teams, notes)
  const giveUnit = createIdGiver()
  const unitIds = new Map(teams.map(({ id }) => [id, giveUnit(numberAsId(id))]))
  const seatIds = createSeatIds(teams, unitIds, people)
  const parentOf = soundParents(teams, known, notes)
  const leadAbove = (team: Team): string | undefined => {
    for (let above = parentOf.get(team.id); above; above = parentOf.get(above.id)) {
      if (above.lead) return seatIds.of(above, above.lead)[0]
    }
    return undefined
  }
  const units: Unit[] = []
  const positions: Position[] = []
  const bodies: Body[] = []
  for (const team of teams) {
    const unit = unitIds.get(team.id) ?? ''
    const parent = parentOf.get(team.id)
    const above = leadAbove(team)
    const [head] = team.lead ? seatIds.of(team, team.lead) : []
    units.push({
      id: unit,
      name: line(team.name),
      ...(parent ? { in: unitIds.get(parent.id) ?? '' } : {}),
      kind: team.kind,
      ...(head === undefined ? {} : { head }),
      ...(team.description === '' ? {} : { description: prose(team.description) }),
    })
    const context = { team, unit, people, seatIds, known, notes }
    if (team.lead) positions.push(...positionsOf(team.lead, above, context))
    for (const seat of team.beside ?? []) positions.push(...positionsOf(seat, undefined, context))
    for (const seat of team.seats) positions.push(...positionsOf(seat, head ?? above, context))
    if (team.expectsLead && seatsOf(team).length === 0) {
      notes.push(noteAt(team, 'lead-missing', { team: team.id }))
    }
    const body = team.isBody ? bodyOf(team, unit, head, seatIds, notes) : null
    if (body) bodies.push(body)
  }
  const name = line(read.organization) || 'Organization'
  const document = {
    mandate: 1,
    organization: { id: slugOf(name, 'organization'), name },
    ...{ units, positions, people: people.people, bodies },
  }
  const counts = {
    units: units.length,
    bodies: bodies.length,
    positions: positions.length,
    people: people.people.length,
    holdings: positions.reduce((sum, { holder }) => sum + [holder ?? []].flat().length, 0),
    roots: positions.filter((position) => position['reports-to'] === undefined).length,
  }
  const leftOut = LEFT_OUT.flatMap((what) => {
    const count = read.leftOut.get(what) ?? 0
    return count > 0 ? [{ what, count }] : []
  })
  notes.sort(
    (a, b) => byCodeUnits(a.file, b.file) || a.line - b.line || byCodeUnits(a.code, b.code),
  )
  return { document, report: { files: read.files, counts, leftOut, notes } }
}

const line = (text: string): string => shorten(cleanLine(text).text, LONGEST_LINE)
const prose = (text: string): string => shorten(cleanProse(text).text, LONGEST_TEXT)

function noteAt<Code extends TeamsNote['code']>(
  { file, line: at }: Team,
  code: Code,
  facts: Extract<TeamsNote, { code: Code }>['facts'],
): TeamsNote {
  return { code, file, line: at, facts } as TeamsNote
}

/** The team around each, where it is there and no circle leads back (TM2). */
function soundParents(
  teams: readonly Team[],
  known: ReadonlyMap<string, Team>,
  notes: TeamsNote[],
): ReadonlyMap<string, Team> {
  const parents = new Map<string, Team>()
  for (const team of teams) {
    if (team.parent === null) continue
    const parent = known.get(team.parent)
    if (!parent) {
      notes.push(noteAt(team, 'parent-missing', { team: team.id, parent: team.parent }))
      continue
    }
    let above: Team | undefined = parent
    while (above && above !== team) above = parents.get(above.id)
    if (above) notes.push(noteAt(team, 'parents-in-circle', { team: team.id }))
    else parents.set(team.id, parent)
  }
  return parents
}

type Context = {
  readonly team: Team
  readonly unit: string
  readonly people: People
  readonly seatIds: SeatIds
  readonly known: ReadonlyMap<string, Team>
  readonly notes: TeamsNote[]
}

/** A seat as positions: one, or several where more hold it than one position can have (TM4). */
function positionsOf(
  seat: TeamSeat,
  superior: string | undefined,
  { team, unit, people, seatIds, known, notes }: Context,
): readonly Position[] {
  const holders = [...new Set(seat.holders.map(people.idOf))]
  const lines = (seat.lines ?? []).flatMap((wanted) => {
    const other = known.get(wanted.team)
    const [to] = other ? seatIds.leading(other, wanted.person) : []
    if (to === undefined)
      notes.push(noteAt(team, 'seat-missing', { team: team.id, of: wanted.team }))
    return to === undefined ? [] : [{ to, kind: wanted.kind, for: wanted.for }]
  })
  return seatIds.of(team, seat).map((id, part) => {
    const own = holders.slice(part * MOST_HOLDERS, (part + 1) * MOST_HOLDERS)
    const [only, another] = own
    return {
      id,
      title: line(seat.title),
      unit,
      ...(superior === undefined || superior === id ? {} : { 'reports-to': superior }),
      ...(lines.length > 0 ? { lines: lines.slice(0, 50) } : {}),
      ...(only === undefined ? {} : { holder: another === undefined ? only : own }),
    }
  })
}

/** A team that decides as one, with all its seats as members (TM6). */
function bodyOf(
  team: Team,
  unit: string,
  head: string | undefined,
  seatIds: SeatIds,
  notes: TeamsNote[],
): Body | null {
  const members = seatsOf(team).flatMap((seat) => seatIds.of(team, seat))
  if (members.length > MOST_MEMBERS) {
    notes.push(noteAt(team, 'too-many-members', { team: team.id, count: members.length }))
    return null
  }
  if (members.length === 0) return null
  const chair = head === undefined ? {} : { chair: head }
  return { id: unit, name: line(team.name), unit, members, ...chair }
}
