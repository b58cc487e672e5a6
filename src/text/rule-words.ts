import { readDecider, seatNames } from '../authority/read-who.ts'
import { signatureOf } from '../authority/who.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { idOf } from '../model/id-of.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { conditionWords } from './condition-words.ts'
import type { DecisionPhrases } from './decision-phrases.ts'
import type { DecisionWords, Noun } from './decision-words.ts'
import type { RegionWords } from './region-words.ts'
import type { SeatNouns } from './seat-nouns.ts'

/** What sentences about rules are made with. */
export type Wording = {
  readonly catalogue: Catalogue
  readonly model: Model
  readonly language: Language
  readonly phrases: DecisionPhrases
  readonly words: DecisionWords
  readonly seats: SeatNouns
  readonly regions: RegionWords
}

/** Names rules, assignments and delegations of a model, and tells what they say. */
export class RuleWords {
  readonly #wording: Wording
  #assignments: ReadonlyMap<string, { position: string; verb: string; of: string }> | undefined
  #delegations: ReadonlyMap<string, { from: string; to: string; of: string }> | undefined
  #names: ReturnType<typeof seatNames> | undefined

  constructor(wording: Wording) {
    this.#wording = wording
  }

  /** "rule “vendor-large”", or the assignment that works as one. */
  named(id: string): Noun {
    const { phrases, model } = this.#wording
    return model.tables.rules.has(id)
      ? phrases.rule(id, undefined)
      : (this.#assignment(id) ?? phrases.rule(id, undefined))
  }

  /** The same with where it is written down: "rule “vendor-large” (Signature policy 2026, section 4.2)". */
  cited(id: string): Noun {
    const { phrases, model } = this.#wording
    const rule = model.tables.rules.get(id)
    if (!rule) return this.named(id)
    const set = model.tables['rule-sets'].get(rule.set ?? '')?.name
    const written =
      rule.source ?? (set === undefined ? undefined : { document: set, section: undefined })
    return phrases.rule(id, written && phrases.source(written.document, written.section))
  }

  ruleSet(id: string): string {
    return this.#wording.model.tables['rule-sets'].get(id)?.name ?? id
  }

  /** The cases a rule speaks of, in words; nothing for an assignment, whose name tells them. */
  casesOf(id: string): string | undefined {
    const { model, words, regions } = this.#wording
    const rule = model.tables.rules.get(id)
    if (!rule) return undefined
    const about = conditionWords(rule.when, model, words, regions)
    const kind = words.quoted(regions.kindName(rule.decision))
    return about === '' ? kind : `${kind} ${about}`
  }

  /** Whom a rule names, as the engine writes it (`any(cto,cio)`); nothing where it leaves no choice. */
  choiceOf(id: string): string | undefined {
    const { model, catalogue } = this.#wording
    const decides = model.tables.rules.get(id)?.decides
    if (decides === undefined || typeof decides === 'string') return undefined
    this.#names ??= seatNames(model, catalogue)
    const read = readDecider(decides, this.#names)
    const written = read.ok ? signatureOf(read.value) : ''
    return /\b(any|some|ladder)\(/.test(written) ? written : undefined
  }

  isDelegation(id: string): boolean {
    return this.#delegation(id) !== undefined
  }

  /** "the delegation of “Sign a contract” from the CTO to the Head of Platform". */
  delegation(id: string): Noun {
    const { words, seats, phrases, regions } = this.#wording
    const found = this.#delegation(id)
    if (!found) return { plain: words.quoted(id), dative: words.quoted(id) }
    const { position } = seats
    return phrases.delegation(position(found.from), position(found.to), regions.kindName(found.of))
  }

  #delegation(id: string) {
    this.#delegations ??= new Map(
      this.#wording.model.tables.delegations
        .list()
        .map((one) => [idOf('delegations', one), one] as const),
    )
    return this.#delegations.get(id)
  }

  #assignment(id: string): Noun | undefined {
    const { model, phrases, seats } = this.#wording
    this.#assignments ??= new Map(
      model.tables.assignments
        .list()
        .filter(({ verb }) => verb === 'decides' || verb === 'must-agree')
        .map((one) => [idOf('assignments', one), one] as const),
    )
    const given = this.#assignments.get(id)
    if (!given) return undefined
    const verb = given.verb === 'must-agree' ? 'must-agree' : 'decides'
    return phrases.assignment(seats.title(given.position), verb, this.#matter(given.of))
  }

  /** A responsibility or a kind of decision. */
  #matter(id: string): string {
    const { model, catalogue, language, regions } = this.#wording
    return (
      model.tables.responsibilities.get(id)?.name ??
      catalogue.responsibilities.get(id)?.name[language] ??
      regions.kindName(id)
    )
  }
}
