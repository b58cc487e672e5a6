import type { Region } from '../authority/region.ts'
import type { Language } from '../model/language.ts'

/**
 * What the sentences of a rule are filled with: ids turned into words of one language. Handed in by
 * the room `text`, so that rules hold their sentences and no grammar of numbers and lists.
 */
export type Say = {
  readonly language: Language
  /** A seat by title and id; the bare id where there is no such seat. */
  readonly seat: (id: string) => string
  /** Several seats, the first few by name, the rest counted. */
  readonly seats: (ids: readonly string[]) => string
  /** People by name. */
  readonly people: (ids: readonly string[]) => string
  /** Staff groups by title. */
  readonly groups: (ids: readonly string[]) => string
  /** The catalogue's role by name. */
  readonly role: (id: string) => string
  readonly unit: (id: string) => string
  /** A responsibility or an owned thing by name and id. */
  readonly matter: (id: string) => string
  /** Several of them, the first few by name, the rest counted. */
  readonly matters: (ids: readonly string[]) => string
  /** An area of the tree of responsibilities by name. */
  readonly area: (id: string) => string
  /** Several catalogue roles by name. */
  readonly roles: (ids: readonly string[]) => string
  /** Rules of authority, assignments and delegations by their ids. */
  readonly rules: (ids: readonly string[]) => string
  /** Initiatives by name and id, the first few, the rest counted. */
  readonly initiatives: (ids: readonly string[]) => string
  /** Whom something is for: the audience of a scope. */
  readonly audience: (audience: 'internal' | 'customer') => string
  /** Positions by title, people by name. */
  readonly anybody: (ids: readonly string[]) => string
  /** Seats as rules write them (`cto`, `role:cio`, `head:unit`, `body:board`), each told by name. */
  readonly deciders: (seats: readonly string[]) => string
  readonly body: (id: string) => string
  /** Something demanded: a demand of a pack with pack and place, an own slot by name. */
  readonly demand: (id: string) => string
  /** What a pack's demand asks for, in a sentence; of an own slot, its name. */
  readonly demanded: (id: string) => string
  /** A rule pack by name and id. */
  readonly pack: (id: string) => string
  /** Part of all cases: kinds of decisions, amounts, units, days; “every case” where nothing limits it. */
  readonly cases: (region: Region) => string
  readonly number: (value: number) => string
  /** A number of hundredths. */
  readonly percent: (value: number) => string
  readonly date: (iso: string) => string
  /** One of two wordings by number; `#` in it stands for the number. */
  readonly count: (
    value: number,
    wordings: Readonly<Record<Language, readonly [one: string, many: string]>>,
  ) => string
  /** The wording of the language. */
  readonly pick: (wordings: Readonly<Record<Language, string>>) => string
}
