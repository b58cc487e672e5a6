import type { Answer, OutcomeRegion } from '../authority/answer.ts'
import type { Filled } from '../authority/fill-seats.ts'
import type { Actor } from '../authority/hop.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { idOf } from '../model/id-of.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { Acting, DecisionPhrases } from './decision-phrases.ts'
import { decisionDe } from './decision-phrases-de.ts'
import { decisionEn } from './decision-phrases-en.ts'
import { type DecisionWords, decisionWords, type Noun } from './decision-words.ts'
import { type RegionWords, regionWords } from './region-words.ts'
import { type SeatNouns, seatNouns } from './seat-nouns.ts'

const PHRASES: Readonly<Record<Language, DecisionPhrases>> = { en: decisionEn, de: decisionDe }
const KNOWN = [
  'kind',
  'amount',
  'unit',
  'day',
  'currency',
  'audience',
  'horizon',
  'risk',
  'requester',
] as const

/** Everything sentences about decisions name things with: one model, one language. */
export class DecisionNames {
  readonly catalogue: Catalogue
  readonly model: Model
  readonly language: Language
  readonly phrases: DecisionPhrases
  readonly words: DecisionWords
  readonly seats: SeatNouns
  readonly regions: RegionWords
  #assignments: ReadonlyMap<string, { position: string; verb: string; of: string }> | undefined
  #delegations: ReadonlyMap<string, { from: string; to: string; of: string }> | undefined

  constructor(catalogue: Catalogue, model: Model, language: Language, at?: string) {
    this.catalogue = catalogue
    this.model = model
    this.language = language
    this.phrases = PHRASES[language]
    this.words = decisionWords(language)
    this.seats = seatNouns(model, language, at)
    this.regions = regionWords(catalogue, model, language)
  }

  /** "rule “vendor-large” (Signature policy 2026, section 4.2)". */
  rule(id: string): string {
    const { rule, source, assignment } = this.phrases
    const found = this.model.tables.rules.get(id)
    if (found) {
      const set = this.model.tables['rule-sets'].get(found.set ?? '')?.name
      const from = found.source
        ? source(found.source.document, found.source.section)
        : set === undefined
          ? undefined
          : source(set, undefined)
      return rule(id, from)
    }
    this.#assignments ??= new Map(
      this.model.tables.assignments
        .list()
        .filter(({ verb }) => verb === 'decides' || verb === 'must-agree')
        .map((one) => [idOf('assignments', one), one] as const),
    )
    const given = this.#assignments.get(id)
    if (!given) return rule(id, undefined)
    const verb = given.verb === 'must-agree' ? 'must-agree' : 'decides'
    return assignment(this.seats.position(given.position), verb, this.matter(given.of))
  }

  /** Several rules as one enumeration. */
  rules(ids: readonly string[]): string {
    return this.words.and(ids.map((id) => this.rule(id)))
  }

  isDelegation(id: string): boolean {
    return this.#delegation(id) !== undefined
  }

  /** "the delegation of “Sign a contract” from the CTO to the Head of Platform". */
  delegation(id: string): string {
    const found = this.#delegation(id)
    if (!found) return this.words.quoted(id)
    const { position } = this.seats
    return this.phrases.delegation(
      position(found.from),
      position(found.to),
      this.regions.kindName(found.of),
    )
  }

  ruleSet(id: string): string {
    return this.model.tables['rule-sets'].get(id)?.name ?? id
  }

  /** What a rule of a dispute says: the seats, or an outcome without any. */
  says({ seats }: Answer['claims'][number]): string {
    const { says } = this.phrases
    const [only = ''] = seats
    if (seats.length <= 1 && !this.model.tables.positions.has(only)) {
      if (only === '') return says.nothing
      if (isOutcome(only)) return says[only]
    }
    return this.words.all(seats.map((seat) => this.seats.seat(seat))).plain
  }

  /** Whether a rule makes a further decider. */
  isAdding(id: string): boolean {
    return this.model.tables.rules.get(id)?.adds === true
  }

  /** The cases a rule speaks of. */
  casesOf(id: string): string {
    const rule = this.model.tables.rules.get(id)
    return rule ? this.words.quoted(this.regions.kindName(rule.decision)) : this.phrases.elsewhere
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

  /** A responsibility or a kind of decision. */
  matter(id: string): string {
    return (
      this.model.tables.responsibilities.get(id)?.name ??
      this.catalogue.responsibilities.get(id)?.name[this.language] ??
      this.regions.kindName(id)
    )
  }

  /** The question for an attribute. */
  askFor(attribute: string): string {
    const known = KNOWN.find((one) => one === attribute)
    const { ask, askOwn } = this.phrases
    return known ? ask[known] : askOwn(this.regions.attributeName(attribute))
  }

  /** What an answer depends on. */
  dependsOn(attribute: string): string {
    const known = KNOWN.find((one) => one === attribute)
    const { on, onOwn } = this.phrases
    return known ? on[known] : onOwn(this.regions.attributeName(attribute))
  }

  openRegion({ region, outcome, seats }: OutcomeRegion): string {
    const { step, regionOutcome, elsewhere } = this.phrases
    const who =
      seats.length === 0 ? undefined : this.words.all(seats.map((one) => this.seats.seat(one)))
    const where = Object.keys(region).length === 0 ? elsewhere : this.regions.region(region)
    return step.region(where, regionOutcome(outcome, who))
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
  actor({ person, position, body, way }: Actor): Noun {
    if (body !== undefined) return this.seats.body(body)
    if (person === undefined) {
      return position === undefined ? this.seats.person('') : this.seats.position(position)
    }
    if (position === undefined || way === 'personal') return this.seats.person(person)
    const holds = this.#holds(person, position)
    return holds ? this.seats.position(position, person) : this.seats.person(person)
  }

  /** Who acts for a seat, where that is not its holder. */
  acting(filled: Filled): Acting | undefined {
    const { acts } = filled
    const { way } = acts
    if (way === 'holder' || way === 'body' || way === 'personal') return undefined
    if (way === 'acting') return undefined
    const until = untilOf(acts)
    return {
      seat: this.filledSeat(filled),
      actor: this.actor(acts),
      way,
      ...(until !== undefined && { until: this.words.date(until) }),
    }
  }

  #delegation(id: string) {
    this.#delegations ??= new Map(
      this.model.tables.delegations.list().map((one) => [idOf('delegations', one), one] as const),
    )
    return this.#delegations.get(id)
  }

  #holds(person: string, position: string): boolean {
    const holder = this.model.tables.positions.get(position)?.holder
    const list = Array.isArray(holder) ? holder : [holder]
    return list.some((one) => one === person || (typeof one === 'object' && one.person === person))
  }
}

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
