import type { Model } from '../model/model.ts'
import type { Person } from '../model/person.ts'
import type { RuleContext } from './rule.ts'
import { emailHash, emailKey, nameHash, nameKey } from './same-person.ts'

/** What begins the keys of people: the address they share, or the name. */
export const EMAIL = 'email '
const NAME = 'name '

/** The keys by which a person is compared with others. */
export function keysOf(person: Person | undefined): readonly string[] {
  if (!person) return []
  const email = emailKey(person)
  const name = nameKey(person.name)
  return [...(email ? [`${EMAIL}${email}`] : []), ...(name ? [`${NAME}${name}`] : [])]
}

type Known = Pick<RuleContext, 'model' | 'remember'>

/**
 * People by the hashes of their keys, by handle: whoever had a key in any version of a document, so
 * that an edit adds one entry instead of making it all anew. What is found here is held against the
 * people as they are.
 */
class PeopleByHash {
  readonly #first = new Map<number, number>()
  readonly #shared = new Map<number, Set<number>>()

  /** The hashes that several have. */
  get shared(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.#shared
  }

  /** Takes up a person by both keys. */
  add(handle: number, { name, email }: Person): void {
    const hash = nameHash(name)
    if (hash !== 0) this.#put(hash, handle)
    if (email !== undefined) this.#put(emailHash(email), handle)
  }

  /** Whoever may have a key. */
  at(hash: number): readonly number[] {
    const first = this.#first.get(hash)
    return first === undefined ? [] : [...(this.#shared.get(hash) ?? [first])]
  }

  #put(hash: number, handle: number): void {
    const first = this.#first.get(hash)
    if (first === undefined) this.#first.set(hash, handle)
    if (first === undefined || first === handle) return
    const shared = this.#shared.get(hash)
    if (shared) shared.add(handle)
    else this.#shared.set(hash, new Set([first, handle]))
  }
}

/** The index of a document, which serves all its versions: handles stay with their ids. */
function indexOf({ model, remember }: Known): PeopleByHash {
  const { ids } = model.tables.people
  return remember(ids, 'people by hash', () => {
    const index = new PeopleByHash()
    takeUpAll(model, index)
    remember(model.tables.people, 'taken up', () => true)
    return index
  })
}

function takeUpAll({ tables: { people } }: Model, index: PeopleByHash): void {
  for (const handle of people.order.handles()) {
    const person = people.at(handle)
    if (person) index.add(handle, person)
  }
}

/** Takes up a person that an edit wrote. */
export function takeUpPerson(context: Known, id: string): void {
  const { people } = context.model.tables
  const handle = people.ids.find(id)
  const person = people.at(handle)
  if (person) indexOf(context).add(handle, person)
}

/** Every key that two people or more have. */
export function sharedKeys(context: Known): ReadonlySet<string> {
  const { model, remember } = context
  const { people } = model.tables
  const index = indexOf(context)
  // A table that came about by edits nobody told of is looked through as a whole.
  remember(people, 'taken up', () => {
    takeUpAll(model, index)
    return true
  })
  const shared = new Set<string>()
  for (const handles of index.shared.values()) {
    const seen = new Set<string>()
    for (const handle of handles) {
      for (const key of keysOf(people.at(handle))) {
        if (seen.has(key)) shared.add(key)
        seen.add(key)
      }
    }
  }
  return shared
}

/** The people that have a key, in no order. */
export function peopleAt(context: Known, key: string): readonly Person[] {
  const { people } = context.model.tables
  const isEmail = key.startsWith(EMAIL)
  const text = key.slice((isEmail ? EMAIL : NAME).length)
  const hash = isEmail ? emailHash(text) : nameHash(text)
  return indexOf(context)
    .at(hash)
    .flatMap((handle) => people.at(handle) ?? [])
    .filter((person) => keysOf(person).includes(key))
}
