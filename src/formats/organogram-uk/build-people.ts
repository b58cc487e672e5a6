import type { Person } from '../../model/person.ts'
import { commonest } from './build-units.ts'
import { byCodeUnits, foldName } from './clean-text.ts'
import type { Seat } from './gather-seats.ts'
import { createIdGiver, slugOf } from './give-ids.ts'

/** The people named in a file, and who is meant by a name. */
export type People = {
  readonly people: readonly Person[]
  readonly idOf: (name: string) => string
}

/**
 * Makes one person of every name: the same name in several posts is taken for one person, and said
 * so. Names that differ in case, accents or punctuation are the same.
 */
export function buildPeople(seats: readonly Seat[]): People {
  const names = new Map<string, Map<string, number>>()
  const seatsOf = new Map<string, Set<Seat>>()
  for (const seat of seats) {
    for (const { occupant } of seat.rows) {
      if (occupant.kind !== 'named') continue
      const key = nameKey(occupant.name)
      const spellings = names.get(key) ?? new Map<string, number>()
      names.set(key, spellings.set(occupant.name, (spellings.get(occupant.name) ?? 0) + 1))
      seatsOf.set(key, (seatsOf.get(key) ?? new Set<Seat>()).add(seat))
    }
  }
  const give = createIdGiver()
  const sorted = [...names].sort(([a], [b]) => byCodeUnits(a, b))
  const named = sorted.map(([key, spellings]) => {
    const name = commonest(spellings)
    return { key, person: { id: give(slugOf(name, 'person')), name } }
  })
  const ids = new Map(named.map(({ key, person }) => [key, person.id]))
  for (const several of seatsOf.values()) {
    if (several.size > 1) noteOneName([...several])
  }
  return {
    people: named.map(({ person }) => person),
    idOf: (name) => ids.get(nameKey(name)) ?? '',
  }
}

/** A name whose letters all fall away keeps itself. */
const nameKey = (name: string): string => foldName(name) || name

function noteOneName(seats: readonly Seat[]): void {
  for (const seat of seats) {
    const [row] = seat.rows
    row.source.note('one-name-several-posts', 'name', { posts: seats.length })
  }
}
