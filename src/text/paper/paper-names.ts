import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Assignment } from '../../model/assignment.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { holdersOf } from '../../model/position.ts'
import { DecisionNames } from '../decision-names.ts'
import type { CharterPhrases } from './charter-phrases.ts'
import { charterDe } from './charter-phrases-de.ts'
import { charterEn } from './charter-phrases-en.ts'

/** Names everything papers speak of: of one model, in one language, as of a day. */
export class PaperNames {
  readonly catalogue: Catalogue
  readonly model: Model
  readonly language: Language
  readonly phrases: CharterPhrases
  /** Names of rules, regions and decisions. */
  readonly decisions: DecisionNames
  readonly #day: string
  /** Whether holders are named. */
  readonly #people: boolean

  constructor(
    catalogue: Catalogue,
    model: Model,
    language: Language,
    { day, people }: { readonly day: string; readonly people: boolean },
  ) {
    this.catalogue = catalogue
    this.model = model
    this.language = language
    this.phrases = language === 'de' ? charterDe : charterEn
    this.decisions = new DecisionNames(catalogue, model, language, day)
    this.#day = day
    this.#people = people
  }

  /** A seat by its title, with its holders where people are named; and the role it has, where the title says another. */
  seat(id: string, role?: string): string {
    const position = this.model.tables.positions.get(id)
    if (!position) return this.decisions.seats.seat(id).plain
    const { title } = position
    const holders = this.#people ? this.holders(id) : []
    const besides = role === undefined || this.role(role) === title ? [] : [this.role(role)]
    const more = [...holders, ...besides]
    return more.length > 0 ? `${title} (${more.join(', ')})` : title
  }

  /** Several seats as one enumeration. */
  seats(ids: readonly string[]): string {
    return this.decisions.words.and(ids.map((id) => this.seat(id)))
  }

  /** Who holds a seat on the day. */
  holders(id: string): readonly string[] {
    const position = this.model.tables.positions.get(id)
    return (position ? holdersOf(position) : [])
      .filter(
        ({ from, until }) =>
          (from === undefined || from <= this.#day) && (until === undefined || this.#day <= until),
      )
      .map(({ person }) => this.model.tables.people.get(person)?.name ?? person)
  }

  /** A responsibility of catalogue or document, an area, or a thing with its kind. */
  matter(id: string): string {
    const { responsibilities, areas } = this.catalogue
    const { things, responsibilities: own } = this.model.tables
    const thing = things.get(id)
    if (thing) return thing.kind === undefined ? thing.name : `${thing.name} (${thing.kind})`
    const known = responsibilities.get(id) ?? areas.get(id)
    return own.get(id)?.name ?? known?.name[this.language] ?? id
  }

  /** What a matter is, in a sentence; empty where nothing says it. */
  meaning(id: string): string {
    const { things, responsibilities: own } = this.model.tables
    const known = this.catalogue.responsibilities.get(id) ?? this.catalogue.areas.get(id)
    return (
      things.get(id)?.description ??
      own.get(id)?.description ??
      known?.description[this.language] ??
      ''
    )
  }

  role(id: string): string {
    return this.catalogue.roles.get(id as never)?.name[this.language] ?? id
  }

  day(iso: string): string {
    return this.decisions.words.date(iso)
  }

  /** For which part something holds; empty for everywhere. */
  scope(scope: Assignment['scope'] | null): string {
    const { unit, thing, initiative, audience } = scope ?? {}
    const { units, things, initiatives } = this.model.tables
    const parts = [
      unit === undefined ? undefined : (units.get(unit)?.name ?? unit),
      thing === undefined ? undefined : (things.get(thing)?.name ?? thing),
      initiative === undefined ? undefined : (initiatives.get(initiative)?.name ?? initiative),
      audience === undefined ? undefined : this.phrases.audience[audience],
    ].filter((part) => part !== undefined)
    return parts.length === 0 ? '' : this.phrases.only(parts.join(', '))
  }
}
