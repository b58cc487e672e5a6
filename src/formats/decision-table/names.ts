import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { foldWords } from '../people-table/fold-text.ts'
import type { SeatFinder } from './read-who-text.ts'

/** Names by which something is known: to one id, or to several. */
export type NameBook = {
  /** The id a name means; nothing where nobody or more than one has it. */
  readonly find: (name: string) => string | undefined
  /** Ids that a name may mean where these are several. */
  readonly several: (name: string) => readonly string[]
  readonly nearest: (name: string) => string | undefined
}

/** For how many names the nearest is looked for: with more, the table is of something else. */
const MOST_GUESSES = 200

/** A book of names: ids first, then names as people write them; `given` goes before all. */
function nameBook(
  ids: readonly string[],
  names: readonly (readonly [name: string, id: string])[],
  given: Readonly<Record<string, string>>,
): NameBook {
  const known = new Set(ids)
  const chosen = new Map(Object.entries(given).map(([name, id]) => [foldWords(name), id]))
  const byName = new Map<string, Set<string>>()
  for (const [name, id] of names) {
    const folded = foldWords(name)
    const found = byName.get(folded)
    if (found) found.add(id)
    else byName.set(folded, new Set([id]))
  }
  let guesses = 0
  const several = (name: string) => [...(byName.get(foldWords(name)) ?? [])]
  return {
    several,
    find: (name) => {
      const settled = chosen.get(foldWords(name))
      if (settled !== undefined) return settled
      if (known.has(name)) return name
      const found = several(name)
      return found.length === 1 ? found[0] : undefined
    },
    nearest: (name) => {
      if (++guesses > MOST_GUESSES) return undefined
      const near = nearestWord(name, [...ids, ...names.map(([one]) => one)])
      if (near === undefined || known.has(near)) return near
      return several(near)[0] ?? near
    },
  }
}

/** Seats by id, title, name and role (M6, M7). */
export function seatBook(
  model: Model,
  catalogue: Catalogue | undefined,
  given: Readonly<Record<string, string>>,
): NameBook {
  const { positions, bodies, people } = model.tables
  const roles = [...(catalogue?.roles.values() ?? [])]
  const named = [
    ...positions.list().map(({ id, title }) => [title, id] as const),
    ...bodies.list().map(({ id, name }) => [name, id] as const),
    // An id as people write it: CEO for ceo.
    ...[...positions.list(), ...bodies.list()].map(({ id }) => [id, id] as const),
  ]
  const taken = new Set(named.map(([name]) => foldWords(name)))
  const further = [
    ...people.list().map(({ id, name }) => [name, `person:${id}`] as const),
    ...roles.flatMap(({ id, name, abbreviation }) =>
      [name.en, name.de, abbreviation].flatMap((one) =>
        one === undefined || one === null ? [] : [[one, `role:${id}`] as const],
      ),
    ),
  ]
  const ids = [...positions.list(), ...bodies.list()].map(({ id }) => id)
  const rest = further.filter(([name]) => !taken.has(foldWords(name)))
  return nameBook(ids, [...named, ...rest], given)
}

/** Words that lead to a seat without being anybody's name (A6). */
const FORMS = /^(?:requester|superior|head|(?:role|grade|head|body|person|position|superior):\S+)$/

/** Finds seats as a document writes them: ids, names, and the forms of A6. */
export function seatFinder(book: NameBook): SeatFinder {
  return (name) => book.find(name) ?? (FORMS.test(name) ? name : undefined)
}

/** Kinds of decisions by id and name, the catalogue's and the organisation's. */
export function kindBook(
  model: Model,
  catalogue: Catalogue | undefined,
  given: Readonly<Record<string, string>>,
): NameBook {
  const own = model.tables.decisions.list()
  const kinds = [...(catalogue?.decisionKinds.values() ?? [])]
  const ownNames = new Set(own.map(({ name }) => foldWords(name)))
  return nameBook(
    [...own, ...kinds].map(({ id }) => id),
    [
      ...own.map(({ id, name }) => [name, id] as const),
      ...kinds
        .flatMap(({ id, name }) => [name.en, name.de].map((one) => [one, id] as const))
        .filter(([name]) => !ownNames.has(foldWords(name))),
    ],
    given,
  )
}
