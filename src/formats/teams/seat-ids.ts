import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { numberAsId } from '../people-table/slugs.ts'
import type { People } from './build-people.ts'
import { seatsOf, type Team, type TeamPerson, type TeamSeat } from './team.ts'

/** Most people who can share one position, as the model has it. */
export const MOST_HOLDERS = 50

/** The positions that seats become. */
export type SeatIds = {
  /** Of a seat: mostly one; several where more people hold it than a position can have. */
  readonly of: (team: Team, seat: TeamSeat) => readonly string[]
  /** Of the seat that leads a team, or that somebody holds in it. */
  readonly leading: (team: Team, person?: TeamPerson) => readonly string[]
}

/** Names every seat by its team and what it is, or who holds it (TM4). */
export function createSeatIds(
  teams: readonly Team[],
  unitIds: ReadonlyMap<string, string>,
  people: People,
): SeatIds {
  const give = createIdGiver()
  const ids = new Map<TeamSeat, readonly string[]>()
  for (const team of teams) {
    const unit = unitIds.get(team.id) ?? ''
    for (const seat of seatsOf(team)) {
      const [first] = seat.holders
      const behind = seat.id ?? (first ? people.idOf(first) : 'member')
      const parts = Math.max(1, Math.ceil(seat.holders.length / MOST_HOLDERS))
      ids.set(
        seat,
        Array.from({ length: parts }, () =>
          give(`${unit.slice(0, 60)}.${numberAsId(behind).slice(0, 56)}`),
        ),
      )
    }
  }
  const of = (_: Team, seat: TeamSeat) => ids.get(seat) ?? []
  return {
    of,
    leading: (team, person) => {
      if (!person) return team.lead ? of(team, team.lead) : []
      const held = seatsOf(team).find(({ holders }) =>
        holders.some(({ key }) => key === person.key),
      )
      return held ? of(team, held) : []
    },
  }
}
