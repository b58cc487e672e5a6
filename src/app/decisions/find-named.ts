import type { Matrix } from '../../authority/compile-matrix.ts'
import { AXIS } from '../../authority/space.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'

/** What a word means, or what was probably meant. */
export type Named =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly message: string; readonly suggestions: readonly string[] }

/** Something that goes by an id and by names. */
type Entry = { readonly id: string; readonly names: readonly string[] }

/** Most that are listed where a name means several. */
const MOST_LISTED = 6

/** A kind of decision by its id, or by its name in any language. */
export function findKind(catalogue: Catalogue, matrix: Matrix, words: string): Named {
  const axis = matrix.space.axes[AXIS.kind]
  const names = new Map(
    matrix.model.tables.decisions.list().map(({ id, name }) => [id, name ? [name] : []]),
  )
  const entries = [...(axis?.nodes.keys() ?? [])].map((id) => {
    const kind = catalogue.decisionKinds.get(id)
    return { id, names: names.get(id) ?? (kind ? [kind.name.en, kind.name.de] : []) }
  })
  return findNamed('kind of decision', entries, words)
}

/** A unit by its id or name. */
export function findUnit({ tables }: Model, words: string): Named {
  const entries = tables.units.list().map(({ id, name }) => ({ id, names: name ? [name] : [] }))
  return findNamed('unit', entries, words)
}

/** A position, by id or title. */
export function findPosition(model: Model, words: string): Named {
  return findNamed('position', positionsOf(model), words)
}

/** A position or a person, by id, title or name. */
export function findPositionOrPerson(model: Model, words: string): Named {
  return findNamed('position or person', [...positionsOf(model), ...peopleOf(model)], words)
}

const positionsOf = ({ tables }: Model): Entry[] =>
  tables.positions.list().map(({ id, title }) => ({ id, names: [title] }))

const peopleOf = ({ tables }: Model): Entry[] =>
  tables.people.list().map(({ id, name }) => ({ id, names: name ? [name] : [] }))

/** What is meant: the id, else the id in other letters, else a name that only one goes by. */
function findNamed(what: string, entries: readonly Entry[], words: string): Named {
  const exact = entries.find(({ id }) => id === words)
  if (exact) return { ok: true, id: exact.id }
  const plain = folded(words)
  const near = entries.find(({ id }) => folded(id) === plain)
  if (near) return { ok: true, id: near.id }
  const named = entries.filter(({ names }) => names.some((name) => folded(name) === plain))
  const [only, ...others] = named
  if (only && others.length === 0) return { ok: true, id: only.id }
  const shown = words.length > 80 ? `${words.slice(0, 80)}…` : words
  if (only) {
    const ids = named.slice(0, MOST_LISTED).map(({ id }) => id)
    const left = named.length > ids.length ? ', …' : ''
    const message = `“${shown}” can mean ${named.length}: ${ids.join(', ')}${left}. Say which by its id.`
    return { ok: false, message, suggestions: ids }
  }
  const suggestions = nearOf(entries, words)
  const advice = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : ''
  const listed = advice === '' && entries.length <= MOST_LISTED ? listOf(entries) : ''
  const message = `There is no ${what} “${shown}”.${advice}${listed}`
  return { ok: false, message, suggestions }
}

/** What was probably meant: nearest by letters, else what has the word as a part. */
function nearOf(entries: readonly Entry[], words: string): readonly string[] {
  const ids = new Map(
    entries.flatMap(({ id, names }) => [id, ...names].map((name) => [name, id] as const)),
  )
  const nearest = nearestWord(words, [...ids.keys()])
  if (nearest !== undefined) return [ids.get(nearest) ?? nearest]
  const parts = wordsIn(words).filter((part) => part.length > 2)
  const fits = (name: string): number => {
    const own = wordsIn(name)
    const exact = parts.filter((part) => own.includes(part)).length
    const begun = parts.filter((part) => own.some((word) => word.startsWith(part))).length
    return exact * 10 + begun
  }
  return entries
    .map(({ id, names }) => ({ id, fit: Math.max(...[id, ...names].map(fits)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, 3)
    .map(({ id }) => id)
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const listOf = (entries: readonly Entry[]): string =>
  entries.length === 0 ? '' : ` There are: ${entries.map(({ id }) => id).join(', ')}.`

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
