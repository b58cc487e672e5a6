import { LONGEST_LINE } from '../../model/bounds.ts'
import type { Person } from '../../model/person.ts'
import type { TeamsNote } from '../../text/teams-report.ts'
import { byCodeUnits, cleanLine, shorten } from '../organogram-uk/clean-text.ts'
import { createIdGiver } from '../organogram-uk/give-ids.ts'
import { slugOf } from '../people-table/slugs.ts'
import { seatsOf, type Team, type TeamPerson } from './team.ts'

/** The people of teams, and who is meant by a holder. */
export type People = {
  readonly people: readonly Person[]
  readonly idOf: (person: TeamPerson) => string
}

/**
 * Makes a person of everybody who holds a seat: ids of names alone, so that no short name of a
 * platform is kept (TM5). Who has no name goes by the short name, and that is told.
 */
export function buildPeople(teams: readonly Team[], notes: TeamsNote[]): People {
  const names = new Map<string, string | null>()
  for (const team of teams) {
    const holders = seatsOf(team).flatMap((seat) => seat.holders)
    const nameless = new Set(holders.flatMap(({ key, name }) => (name === null ? [key] : [])))
    if (nameless.size > 0) {
      const facts = { team: team.id, count: nameless.size }
      notes.push({ code: 'name-missing', file: team.file, line: team.line, facts })
    }
    for (const { key, name } of holders) names.set(key, name ?? names.get(key) ?? null)
  }
  const give = createIdGiver()
  const ids = new Map<string, string>()
  const people = [...names]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, known]) => {
      const name = shorten(cleanLine(known ?? key).text || key, LONGEST_LINE)
      const id = give(slugOf(name, 'person'))
      ids.set(key, id)
      return { id, name }
    })
  return {
    people: people.sort((a, b) => byCodeUnits(a.id, b.id)),
    idOf: ({ key }) => ids.get(key) ?? '',
  }
}
