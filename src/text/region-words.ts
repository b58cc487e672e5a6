import type { Region } from '../authority/region.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { decisionWords } from './decision-words.ts'
import { type RegionPhrases, regionDe, regionEn, type Stretch } from './region-phrases.ts'
import { seatNouns } from './seat-nouns.ts'

/** Tells parts of all cases, and names what cases are about. */
export type RegionWords = {
  /** "“Sign a contract” over 50,000 EUR in Retail, for customers": a noun, to stand in a sentence. */
  readonly region: (region: Region) => string
  /** The same without the kind: "over 50,000 EUR in Retail"; empty for a kind as a whole. */
  readonly conditions: (region: Region) => string
  /** A stretch of amounts: "over 50,000 EUR". */
  readonly stretch: (stretch: Stretch) => string
  /** The name of a kind of decision. */
  readonly kindName: (id: string) => string
  /** The name of an attribute of the organisation's own. */
  readonly attributeName: (id: string) => string
}

type Side = Region[string]
type Tree = Extract<Side, { form: 'tree' }>

/** The most kinds, units or seats named one by one. */
const MOST_NAMED = 4
/** The order conditions are told in; others follow as the document declares them. */
const ORDER = ['amount', 'currency', 'unit', 'audience', 'horizon', 'risk', 'requester']

/** Tells regions of a model in a language. */
export function regionWords(catalogue: Catalogue, model: Model, language: Language): RegionWords {
  const phrases: RegionPhrases = language === 'de' ? regionDe : regionEn
  const words = decisionWords(language)
  const seats = seatNouns(model, language)
  const attributes = new Map(
    (model.organization.attributes ?? []).map(({ id, name }) => [id, name] as const),
  )

  const kindName = (id: string): string => {
    const own = model.tables.decisions.get(id)?.name
    if (own !== undefined) return own
    const kind = catalogue.decisionKinds.get(id)
    if (!kind) return id.replace(/[._-]+/g, ' ').trim()
    const parent = kind.leaf || kind.parent === null ? undefined : kind.parent
    const name = kind.name[language]
    return parent === undefined ? name : `${kindName(parent)}: ${name}`
  }
  const attributeName = (id: string) => attributes.get(id) ?? id
  const named = (ids: readonly string[], name: (id: string) => string, list: 'and' | 'or') => {
    const told = ids.slice(0, MOST_NAMED).map(name)
    const left = ids.length - told.length
    return words[list](left > 0 ? [...told, phrases.more(words.number(left))] : told)
  }
  const nodes = ({ nodes: list }: Tree, name: (id: string) => string) => {
    const only = new Map(list.map((node) => [node.id, node.only]))
    const isHeading = (id: string) => only.get(id) === true && hasBelow(id)
    const tell = (id: string) => (isHeading(id) ? phrases.itselfOnly(name(id)) : name(id))
    return named(
      [...only.keys()].filter((id) => id !== ''),
      tell,
      'or',
    )
  }
  const hasBelow = (id: string) =>
    [...model.tables.decisions.list()].some((kind) => kind.id.startsWith(`${id}.`)) ||
    catalogue.decisionKinds.get(id)?.leaf === false ||
    model.tables.units.list().some((unit) => unit.in === id)

  const side = (id: string, one: Side, region: Region): string => {
    switch (one.form) {
      case 'amount':
        return phrases.amount(amountStretch(one, words.money))
      case 'number':
        return phrases.number(attributeName(id), numberStretch(one, words.number))
      case 'days':
        return phrases.days(
          one.from === undefined ? undefined : words.date(one.from),
          one.until === undefined ? undefined : words.date(one.until),
        )
      case 'values':
        return values(id, one.values, region)
      case 'tree': {
        if (id === 'unit') return phrases.unit(nodes(one, seats.unit))
        if (id === 'requester') {
          const tell = (seat: string) => seats.position(seat).dative
          const reports = (seat: string) =>
            model.tables.positions.list().some((other) => other['reports-to'] === seat)
          const below = new Map(one.nodes.map((node) => [node.id, !node.only && reports(node.id)]))
          const listed = named(
            [...below.keys()].filter((seat) => seat !== ''),
            (seat) => (below.get(seat) ? phrases.requesterAndBelow(tell(seat)) : tell(seat)),
            'or',
          )
          return phrases.requester(listed)
        }
        return phrases.attribute(
          attributeName(id),
          nodes(one, (value) => value),
        )
      }
    }
  }
  const values = (id: string, list: readonly string[], region: Region): string => {
    if (id === 'audience' || id === 'horizon') {
      const known: Readonly<Record<string, string>> = phrases[id]
      return words.or(list.map((value) => known[value] ?? value))
    }
    if (id === 'risk') return phrases.risk(list.filter(isRisk))
    if (id === 'currency') return region.amount ? '' : phrases.currency(words.or(list))
    const told = list.map((value) =>
      value === 'yes' ? phrases.yes : value === 'no' ? phrases.no : value,
    )
    return phrases.attribute(attributeName(id), words.or(told))
  }
  const conditions = (region: Region): string => {
    const ids = Object.keys(region).filter((id) => id !== 'kind' && id !== 'day')
    ids.sort((a, b) => placeOf(a) - placeOf(b))
    if (region.day) ids.push('day')
    const parts = ids
      .map((id) => side(id, region[id] as Side, region))
      .filter((part) => part !== '')
    // Amount and unit belong together; what follows is set off.
    const together = region.amount && region.unit && parts.length > 1
    const [first, second, ...rest] = parts
    return together ? [`${first} ${second}`, ...rest].join(', ') : parts.join(', ')
  }
  return {
    kindName,
    attributeName,
    conditions,
    stretch: phrases.amount,
    region: (region) => {
      const { kind } = region
      const about = conditions(region)
      const kinds = kind?.form === 'tree' ? nodes(kind, (id) => words.quoted(kindName(id))) : ''
      if (kinds !== '') return about === '' ? kinds : `${kinds} ${about}`
      return about === '' ? phrases.allCases : `${phrases.cases} ${about}`
    },
  }
}

const placeOf = (id: string): number => {
  const at = ORDER.indexOf(id)
  return at === -1 ? ORDER.length : at
}

const isRisk = (value: string): value is 'low' | 'medium' | 'high' | 'critical' =>
  ['low', 'medium', 'high', 'critical'].includes(value)

/** Ends at the last minor unit before a rounder amount are told as that amount: "over 50,000". */
function amountStretch(
  { from, to, currency }: Extract<Side, { form: 'amount' }>,
  money: (decimal: string, currency: string) => string,
): Stretch {
  const over = from !== undefined && from !== to && /\.0*1$/.test(from)
  const under = to !== undefined && from !== to && /\.9+$/.test(to)
  const low = over ? from.replace(/1$/, '0') : from
  const high = under ? nextWhole(to) : to
  return {
    ...(low !== undefined && { from: money(low, currency) }),
    ...(high !== undefined && { to: money(high, currency) }),
    fromIncluded: !over,
    toIncluded: !under,
  }
}

const nextWhole = (decimal: string): string => {
  const [whole = '0', digits = ''] = decimal.split('.')
  return `${BigInt(whole) + 1n}.${'0'.repeat(digits.length)}`
}

function numberStretch(
  { from, above, to, below }: Extract<Side, { form: 'number' }>,
  number: (value: number) => string,
): Stretch {
  const low = from ?? above
  const high = to ?? below
  return {
    ...(low !== undefined && { from: number(low) }),
    ...(high !== undefined && { to: number(high) }),
    fromIncluded: from !== undefined,
    toIncluded: to !== undefined,
  }
}
