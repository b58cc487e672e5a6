import type { Region, Side } from '../authority/region.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { type DecisionWords, decisionWords } from './decision-words.ts'
import { type RegionPhrases, regionDe, regionEn, type Stretch } from './region-phrases.ts'
import { amountStretch, numberStretch } from './region-stretch.ts'
import { type SeatNouns, seatNouns } from './seat-nouns.ts'

type Tree = Extract<Side, { form: 'tree' }>

/** The most kinds, units or seats named one by one. */
const MOST_NAMED = 4
/** The order conditions are told in; others follow as they stand, the days last. */
const ORDER = ['amount', 'currency', 'unit', 'audience', 'horizon', 'risk', 'requester']
const RISKS = ['low', 'medium', 'high', 'critical'] as const

/** Tells parts of all cases of a model in a language, and names what cases are about. */
export class RegionWords {
  readonly #catalogue: Catalogue
  readonly #model: Model
  readonly #language: Language
  readonly #phrases: RegionPhrases
  readonly #words: DecisionWords
  readonly #seats: SeatNouns

  constructor(catalogue: Catalogue, model: Model, language: Language) {
    this.#catalogue = catalogue
    this.#model = model
    this.#language = language
    this.#phrases = language === 'de' ? regionDe : regionEn
    this.#words = decisionWords(language)
    this.#seats = seatNouns(model, language)
  }

  /** "“Sign a contract” over 50,000 EUR in Retail, for customers": a noun, to stand in a sentence. */
  region(region: Region): string {
    const { kind } = region
    const about = this.conditions(region)
    const name = (id: string) => this.#words.quoted(this.kindName(id))
    const kinds = kind?.form === 'tree' ? this.#nodes(kind, name, this.#phrases.kindAlone) : ''
    if (kinds !== '') return about === '' ? kinds : `${kinds} ${about}`
    return about === '' ? this.#phrases.allCases : `${this.#phrases.cases} ${about}`
  }

  /** The same without the kind: "over 50,000 EUR in Retail"; empty for a kind as a whole. */
  conditions(region: Region): string {
    const ids = Object.keys(region).filter((id) => id !== 'kind' && id !== 'day')
    ids.sort((a, b) => placeOf(a) - placeOf(b))
    if (region.day) ids.push('day')
    const parts = ids
      .map((id) => this.#side(id, region[id] as Side, region))
      .filter((part) => part !== '')
    // Amount and unit belong together; what follows is set off.
    const [first, second, ...rest] = parts
    return region.amount && region.unit && parts.length > 1
      ? [`${first} ${second}`, ...rest].join(', ')
      : parts.join(', ')
  }

  /** Stretches of amounts, or of a number the organisation declares: "over 50,000 EUR". */
  stretches(stretches: readonly Stretch[], attribute?: string): string {
    const { amount, number } = this.#phrases
    return this.#words.or(
      stretches.map((one) =>
        attribute === undefined ? amount(one) : number(this.attributeName(attribute), one),
      ),
    )
  }

  unitKind(kinds: readonly string[]): string {
    return this.#phrases.unitKind(this.#words.or(kinds.map(this.#words.quoted)))
  }

  not(part: string): string {
    return this.#phrases.not(part)
  }

  /** The name of a kind of decision: the document's own, the catalogue's, else the words of its id. */
  kindName(id: string): string {
    const own = this.#model.tables.decisions.get(id)?.name
    if (own !== undefined) return own
    const kind = this.#catalogue.decisionKinds.get(id)
    if (!kind) return id.replace(/[._-]+/g, ' ').trim()
    const name = kind.name[this.#language]
    // Headings have names such as “Selection”, which say little alone.
    return kind.leaf || kind.parent === null ? name : `${this.kindName(kind.parent)}: ${name}`
  }

  /** The name of an attribute of the organisation's own. */
  attributeName(id: string): string {
    return this.#model.organization.attributes?.find((one) => one.id === id)?.name ?? id
  }

  #side(id: string, side: Side, region: Region): string {
    const phrases = this.#phrases
    const words = this.#words
    switch (side.form) {
      case 'amount':
        return phrases.amount(amountStretch(side, words))
      case 'number':
        return phrases.number(this.attributeName(id), numberStretch(side, words))
      case 'days': {
        const { from, until } = side
        return phrases.days(from && words.date(from), until && words.date(until))
      }
      case 'values':
        return this.#values(id, side.values, region)
      case 'tree':
        if (id === 'unit') return phrases.unit(this.#nodes(side, this.#seats.unit))
        if (id === 'requester') return phrases.requester(this.#requesters(side))
        return phrases.attribute(
          this.attributeName(id),
          this.#nodes(side, (value) => value),
        )
    }
  }

  #values(id: string, values: readonly string[], region: Region): string {
    const phrases = this.#phrases
    const { or } = this.#words
    if (id === 'audience' || id === 'horizon') {
      const known: Readonly<Record<string, string>> = phrases[id]
      return or(values.map((value) => known[value] ?? value))
    }
    if (id === 'risk') return phrases.risk(RISKS.filter((level) => values.includes(level)))
    if (id === 'currency') return region.amount ? '' : phrases.currency(or(values))
    const told = values.map((value) =>
      value === 'yes' ? phrases.yes : value === 'no' ? phrases.no : value,
    )
    return phrases.attribute(this.attributeName(id), or(told))
  }

  /** Nodes of a tree by name; one alone, without those below it, is told as such. */
  #nodes({ nodes }: Tree, name: (id: string) => string, alone = this.#phrases.itselfOnly): string {
    const told = nodes
      .filter(({ id }) => id !== '')
      .map(({ id, only }) => (only && this.#hasBelow(id) ? alone(name(id)) : name(id)))
    return this.#listed(told)
  }

  #requesters({ nodes }: Tree): string {
    const told = nodes
      .filter(({ id }) => id !== '')
      .map(({ id, only }) => {
        const { asking, askingOrBelow } = this.#phrases
        const seat = id.startsWith('role:')
          ? this.#phrases.askingRole(this.#seats.role(id.slice('role:'.length)))
          : id.startsWith('grade:')
            ? this.#phrases.askingGrade(id.slice('grade:'.length))
            : asking(this.#seats.position(id))
        return only || !this.#hasReports(id) ? seat : askingOrBelow(seat)
      })
    return this.#listed(told)
  }

  #listed(names: readonly string[]): string {
    const shown = names.length === MOST_NAMED + 1 ? names : names.slice(0, MOST_NAMED)
    const left = names.length - shown.length
    return this.#words.or(
      left > 0 ? [...shown, this.#phrases.more(this.#words.number(left))] : shown,
    )
  }

  #hasBelow(id: string): boolean {
    const { decisions, units } = this.#model.tables
    return (
      this.#catalogue.decisionKinds.get(id)?.leaf === false ||
      decisions.list().some((kind) => kind.id.startsWith(`${id}.`)) ||
      units.list().some((unit) => unit.in === id)
    )
  }

  #hasReports(id: string): boolean {
    return this.#model.tables.positions.list().some((one) => one['reports-to'] === id)
  }
}

/** Tells regions of a model in a language. */
export const regionWords = (catalogue: Catalogue, model: Model, language: Language): RegionWords =>
  new RegionWords(catalogue, model, language)

const placeOf = (id: string): number => {
  const at = ORDER.indexOf(id)
  return at === -1 ? ORDER.length : at
}
