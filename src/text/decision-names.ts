import type { Answer, OutcomeRegion } from '../authority/answer.ts'
import type { Filled } from '../authority/fill-seats.ts'
import type { Actor } from '../authority/hop.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { holdersOf } from '../model/position.ts'
import type { Acting, DecisionPhrases } from './decision-phrases.ts'
import { decisionDe } from './decision-phrases-de.ts'
import { decisionEn } from './decision-phrases-en.ts'
import { type DecisionWords, decisionWords, type Noun } from './decision-words.ts'
import { RegionWords } from './region-words.ts'
import { RuleWords, type Wording } from './rule-words.ts'
import { type SeatNouns, seatNouns } from './seat-nouns.ts'
import { signatureWords } from './signature-words.ts'

const PHRASES: Readonly<Record<Language, DecisionPhrases>> = { en: decisionEn, de: decisionDe }

/** Everything sentences about decisions name things with: one model, one language. */
export class DecisionNames implements Wording {
  readonly catalogue: Catalogue
  readonly model: Model
  readonly language: Language
  readonly phrases: DecisionPhrases
  readonly words: DecisionWords
  readonly seats: SeatNouns
  readonly regions: RegionWords
  readonly rules: RuleWords

  constructor(catalogue: Catalogue, model: Model, language: Language, at?: string) {
    this.catalogue = catalogue
    this.model = model
    this.language = language
    this.phrases = PHRASES[language]
    this.words = decisionWords(language)
    this.seats = seatNouns(model, language, at)
    this.regions = new RegionWords(catalogue, model, language)
    this.rules = new RuleWords(this)
  }

  /** Several rules as one enumeration. */
  allRules(ids: readonly string[]): Noun {
    return this.words.all(ids.map((id) => this.rules.named(id)))
  }

  /** What a rule of a dispute says: the seats, or an outcome without any. */
  says({ rule, seats }: Answer['claims'][number]): string {
    const { says, names } = this.phrases
    const [only = ''] = seats
    if (seats.length <= 1 && !this.model.tables.positions.has(only)) {
      if (only === '') return says.nothing
      if (isOutcome(only)) return says[only]
    }
    const choice = this.rules.choiceOf(rule)
    if (choice !== undefined) return names(signatureWords(choice, this))
    return names(this.words.all(seats.map((seat) => this.seats.seat(seat))).plain)
  }

  /** A kind of decision, quoted. */
  kind(id: string): string {
    return this.words.quoted(this.regions.kindName(id))
  }

  /** A field of decisions. */
  domainName(id: string): string {
    const found = this.catalogue.data.domains.find(({ domain }) => domain === id)
    return found?.name[this.language] ?? id
  }

  /** The question for an attribute. */
  askFor(attribute: string): string {
    const { ask, askOwn } = this.phrases
    return isAttribute(attribute, ask)
      ? ask[attribute]
      : askOwn(this.regions.attributeName(attribute))
  }

  /** What an answer depends on. */
  dependsOn(attribute: string): string {
    const { on, onOwn } = this.phrases
    return isAttribute(attribute, on) ? on[attribute] : onOwn(this.regions.attributeName(attribute))
  }

  openRegion({ region, outcome, seats, among, mustAgree }: OutcomeRegion): string {
    const { step, regionOutcome, regionAgreed, elsewhere } = this.phrases
    const join = among && outcome === 'decided' ? this.words.any : this.words.all
    const who = seats.length === 0 ? undefined : join(seats.map((one) => this.seats.seat(one)))
    const where = Object.keys(region).length === 0 ? elsewhere : this.regions.region(region)
    const said = regionOutcome(outcome, who)
    if (mustAgree.length === 0) return step.region(where, said)
    const agreeing = this.words.all(mustAgree.map((one) => this.seats.seat(one)))
    return step.region(where, regionAgreed(said, agreeing))
  }

  /** The seat that holds a right in a case, with its holder. */
  filledSeat({ seat, acts }: Filled): Noun {
    if (acts.way === 'personal' && acts.person !== undefined) return this.seats.person(acts.person)
    const found = acts.path.find((hop) => hop.code === 'seat-found')
    const position = found?.code === 'seat-found' ? found.position : seat
    if (!this.model.tables.positions.has(position)) return this.seats.seat(seat)
    const holder = acts.path.find(
      (hop) => (hop.code === 'holds' || hop.code === 'away') && hop.position === position,
    )
    const person = holder && 'person' in holder ? holder.person : undefined
    return this.seats.position(position, person === '' ? undefined : person)
  }

  /** Whoever acts. */
  actor({ person, position, body }: Actor): Noun {
    if (body !== undefined) return this.seats.body(body)
    if (position === undefined) return this.seats.person(person ?? '')
    if (person === undefined) return this.seats.position(position)
    const found = this.model.tables.positions.get(position)
    // A person named as deputy acts for the seat without holding it.
    const holds = found && holdersOf(found).some((one) => one.person === person)
    return holds ? this.seats.position(position, person) : this.seats.person(person)
  }

  /** Who acts for a seat, where that is not its holder. */
  acting(filled: Filled): Acting | undefined {
    const { acts } = filled
    const { way } = acts
    if (way !== 'delegate' && way !== 'deputy' && way !== 'superior') return undefined
    const until = untilOf(acts)
    return {
      seat: this.filledSeat(filled),
      actor: this.actor(acts),
      way,
      ...(until !== undefined && { until: this.words.date(until) }),
    }
  }
}

const isAttribute = <Known extends object>(
  text: string,
  known: Known,
): text is string & keyof Known => Object.hasOwn(known, text)

const isOutcome = (text: string): text is 'exempt' | 'refer' | 'unknown' | 'reserved' =>
  ['exempt', 'refer', 'unknown', 'reserved'].includes(text)

/** Until when somebody acts: the end of the delegation, else of the first absence. */
function untilOf({ path, way }: Actor): string | undefined {
  for (const hop of path) {
    if (way === 'delegate' && hop.code === 'delegated') return hop.until
    if (way !== 'delegate' && hop.code === 'away') return hop.until
  }
  return undefined
}
