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
 * People by the hashes of one kind of key, by handle: whoever had the key in any version of a document,
 * so that an edit adds one entry instead of making it all anew. What is found here is held against the
 * people as they are.
 */
class PeopleByHash {
  readonly #first = new Map<number, number>()
  readonly #shared = new Map<number, Set<number>>()

  /** The people of each hash that several have or had. */
  shared(): Iterable<readonly [hash: number, handles: ReadonlySet<number>]> {
    return this.#shared
  }

  /** Whoever may have a key. */
  at(hash: number): readonly number[] {
    const first = this.#first.get(hash)
    return first === undefined ? [] : [...(this.#shared.get(hash) ?? [first])]
  }

  add(hash: number, handle: number): void {
    const first = this.#first.get(hash)
    if (first === undefined) this.#first.set(hash, handle)
    if (first === undefined || first === handle) return
    const shared = this.#shared.get(hash)
    if (shared) shared.add(handle)
    else this.#shared.set(hash, new Set([first, handle]))
  }
}

/** A kind of key: what begins it, how it is read off a person, and a number that stands for it. */
type KeyKind = {
  readonly prefix: string
  readonly keyOf: (person: Person) => string
  readonly hashOf: (text: string) => number
}

const EMAILS: KeyKind = { prefix: EMAIL, keyOf: emailKey, hashOf: emailHash }
const NAMES: KeyKind = { prefix: NAME, keyOf: ({ name }) => nameKey(name), hashOf: nameHash }

/** All people of a document by what they may share. */
class PeopleIndex {
  readonly emails = new PeopleByHash()
  readonly names = new PeopleByHash()
  /** The people of the keys that several share, of the table looked through last. */
  shared: {
    readonly table: object
    readonly byKey: ReadonlyMap<string, readonly Person[]>
  } | null = null

  /** Takes up a person by both keys. */
  add(handle: number, { name, email }: Person): void {
    const hash = nameHash(name)
    if (hash !== 0) this.names.add(hash, handle)
    if (email !== undefined) this.emails.add(emailHash(email), handle)
  }
}

/** The index of a document, which serves all its versions: handles stay with their ids. */
function indexOf({ model, remember }: Known): PeopleIndex {
  const { ids } = model.tables.people
  return remember(ids, 'people by hash', () => {
    const index = new PeopleIndex()
    takeUpAll(model, index)
    remember(model.tables.people, 'taken up', () => true)
    return index
  })
}

function takeUpAll({ tables: { people } }: Model, index: PeopleIndex): void {
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
export function sharedKeys(context: Known): readonly string[] {
  const { model, remember } = context
  const { people } = model.tables
  const index = indexOf(context)
  // A table that came about by edits nobody told of is looked through as a whole.
  remember(people, 'taken up', () => {
    takeUpAll(model, index)
    return true
  })
  const byKey = new Map([
    ...sharing(model, EMAILS, index.emails.shared()),
    ...sharing(model, NAMES, index.names.shared()),
  ])
  index.shared = { table: people, byKey }
  return [...byKey.keys()]
}

/** People by the keys of one kind that several of them have, of people with the same hash. */
function* sharing(
  { tables: { people } }: Model,
  { prefix, keyOf, hashOf }: KeyKind,
  groups: Iterable<readonly [hash: number, handles: ReadonlySet<number>]>,
): Iterable<readonly [key: string, people: readonly Person[]]> {
  for (const [hash, handles] of groups) {
    const byKey = new Map<string, Person[]>()
    for (const handle of handles) {
      const person = people.at(handle)
      const key = person ? keyOf(person) : ''
      if (!person || key === '') continue
      const others = byKey.get(key)
      if (others) others.push(person)
      else byKey.set(key, [person])
    }
    for (const [key, same] of byKey) {
      // Two may have had one name and have another by now, with people of whom this group knows nothing.
      if (same.length > 1 && hashOf(key) === hash) yield [`${prefix}${key}`, same]
    }
  }
}

/** The people that have a key, in no order. */
export function peopleAt(context: Known, key: string): readonly Person[] {
  const { people } = context.model.tables
  const index = indexOf(context)
  if (index.shared?.table === people) return index.shared.byKey.get(key) ?? []
  const kind = key.startsWith(EMAIL) ? EMAILS : NAMES
  const text = key.slice(kind.prefix.length)
  const candidates = (kind === EMAILS ? index.emails : index.names).at(kind.hashOf(text))
  return candidates
    .flatMap((handle) => people.at(handle) ?? [])
    .filter((person) => kind.keyOf(person) === text)
}
