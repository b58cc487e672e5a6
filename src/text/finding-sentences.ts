import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId } from '../catalogue/ids.ts'
import { type Finding, SEVERITY_MARKS, type Severity } from '../diagnosis/finding.ts'
import { ruleOf } from '../diagnosis/registry.ts'
import type { AnyRule, Fix, RuleSentences } from '../diagnosis/rule.ts'
import type { Say } from '../diagnosis/say.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { demandWords } from './demand-words.ts'
import { RegionWords } from './region-words.ts'
import { seatNouns } from './seat-nouns.ts'

/** A finding as sentences of one language. */
export type FindingSentences = RuleSentences & {
  /** The rule's name. */
  readonly name: string
  readonly severity: string
  /** The shape that stands for the severity. */
  readonly mark: string
}

/** What a finding is told with: names come from the model and the catalogue. */
export type FindingTeller = {
  readonly tell: (finding: Finding) => FindingSentences
  readonly tellFix: (finding: Finding, fix: Fix) => string
}

/** How many of a list are named before the rest is counted. */
const MOST_NAMED = 4

/** Longest title or name in a sentence; longer ones are cut, the id stands behind them anyway. */
const LONGEST_NAME = 80

const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { high: 'high', medium: 'medium', low: 'low' },
  de: { high: 'hoch', medium: 'mittel', low: 'niedrig' },
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
}

const AUDIENCES = {
  en: { internal: 'for internal use', customer: 'for customers' },
  de: { internal: 'für den internen Gebrauch', customer: 'für Kunden' },
} as const

/**
 * Tells findings of a model in a language. Throws for a finding of a rule that is not there, and where
 * a sentence has a placeholder that its rule does not fill; `rules` looks up rules under test.
 */
export function findingSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  rules: (id: string) => AnyRule | undefined = ruleOf,
): FindingTeller {
  const say = sayIn(catalogue, model, language)
  const ruleFor = (id: string): AnyRule => {
    const rule = rules(id)
    if (!rule) throw new TypeError(`There is no rule ${id}`)
    return rule
  }
  return {
    tell: (finding) => {
      const rule = ruleFor(finding.rule)
      const sentences = rule.sentences[language][finding.message]
      if (!sentences) throw new TypeError(`${rule.id} has no sentences for ${finding.message}`)
      const words = rule.words(finding.facts, say)
      return {
        name: rule.name[language],
        severity: SEVERITY_WORDS[language][finding.severity],
        mark: SEVERITY_MARKS[finding.severity],
        what: fill(sentences.what, words),
        why: fill(sentences.why, words),
        todo: fill(sentences.todo, words),
      }
    },
    tellFix: ({ rule }, { text, subject }) =>
      fill(ruleFor(rule).fixTexts?.[text]?.[language] ?? text, { subject: say.seat(subject) }),
  }
}

/** Puts words in the place of placeholders. */
function fill(template: string, words: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined
    if (word === undefined) throw new TypeError(`Nothing fills {${name}} in: ${template}`)
    return word
  })
  return filled.trim()
}

function sayIn(catalogue: Catalogue, model: Model, language: Language): Say {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const percents = new Intl.NumberFormat(language, { style: 'percent' })
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const plurals = new Intl.PluralRules(language)
  const [open, close] = QUOTES[language]
  const { positions, people, groups, units, things, responsibilities, bodies, initiatives } =
    model.tables

  const named = (name: string | undefined, id: string) =>
    name === undefined || name === id
      ? `${open}${shorten(id)}${close}`
      : `${open}${shorten(name)}${close} (${id})`
  const demands = demandWords(catalogue, model, language, named)
  const seat = (id: string) => named(positions.get(id)?.title, id)
  const group = (id: string) => named(groups.get(id)?.title, id)
  const matter = (id: string) => {
    const own = responsibilities.get(id)?.name ?? things.get(id)?.name
    return named(own ?? catalogue.responsibilities.get(id)?.name[language], id)
  }
  const quoted = (id: string) => `${open}${shorten(id)}${close}`
  const nouns = seatNouns(model, language)
  const regions = new RegionWords(catalogue, model, language)
  const decider = (id: string) => (positions.has(id) ? seat(id) : nouns.seat(id).plain)
  const role = (id: string) => (isRoleId(id) ? (catalogue.roles.get(id)?.name[language] ?? id) : id)
  const person = (id: string) => shorten(people.get(id)?.name ?? id)
  const listed = (ids: readonly string[], name: (id: string) => string) => {
    const most = ids.length === MOST_NAMED + 1 ? MOST_NAMED + 1 : MOST_NAMED
    const shown = ids.slice(0, most).map(name)
    const left = numbers.format(ids.length - most)
    const more = language === 'de' ? `${left} weitere` : `${left} more`
    return lists.format(ids.length > most ? [...shown, more] : shown)
  }
  return {
    language,
    seat,
    seats: (ids) => listed(ids, seat),
    people: (ids) => listed(ids, person),
    groups: (ids) => listed(ids, group),
    role,
    roles: (ids) => lists.format(ids.map(role)),
    unit: (id) => named(units.get(id)?.name, id),
    matter,
    matters: (ids) => listed(ids, matter),
    area: (id) => catalogue.areas.get(id)?.name[language] ?? id,
    rules: (ids) => listed(ids, quoted),
    initiatives: (ids) => listed(ids, (id) => named(initiatives.get(id)?.name, id)),
    audience: (audience) => AUDIENCES[language][audience],
    anybody: (ids) => listed(ids, (id) => (positions.has(id) ? seat(id) : person(id))),
    deciders: (seats) => listed(seats, decider),
    body: (id) => named(bodies.get(id)?.name, id),
    ...demands,
    cases: (region) => regions.region(region),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    date: (iso) => {
      const day = new Date(`${iso}T00:00:00Z`)
      return Number.isNaN(day.getTime()) ? iso : dates.format(day)
    },
    count: (value, wordings) => {
      const [one, many] = wordings[language]
      const wording = plurals.select(value) === 'one' ? one : many
      // A function, so that no `$` in a name is taken for a pattern.
      return wording.replaceAll('#', () => numbers.format(value))
    },
    pick: (wordings) => wordings[language],
  }
}

function shorten(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text
}
