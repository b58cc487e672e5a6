import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Absence } from '../model/absence.ts'
import type { Assignment } from '../model/assignment.ts'
import type { Delegation } from '../model/delegation.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import type { EntityDifference } from '../record/difference.ts'
import { differencePhrasesDe } from './difference-phrases-de.ts'
import { differencePhrasesEn } from './difference-phrases-en.ts'
import { phrasesIn } from './phrases-in.ts'

/** Tells what differs between two states in a language. */
export type DifferenceTeller = {
  /** "3 positions". */
  readonly count: (kind: EntityKind, count: number) => string
  readonly change: (change: EntityDifference['change']) => string
  /** What an entry is called: its title or name, or what it says. */
  readonly name: (kind: EntityKind | 'organization', id: string) => string
  readonly field: (field: string) => string
  /** A value in words: what it leads to by name. Nothing for one that is not there. */
  readonly value: (value: unknown) => string
}

/** Longest value that is told; the rest is in the document. */
const LONGEST = 160

const PHRASES = { en: differencePhrasesEn, de: differencePhrasesDe } as const

/**
 * Tells what differs between two models. Names come from the later state, of what is gone from the
 * earlier one, and from the catalogue.
 */
export function differenceSentences(
  catalogue: Catalogue,
  { before, after }: { readonly before: Model; readonly after: Model },
  language: Language,
): DifferenceTeller {
  const words = PHRASES[language]
  const { verbs } = phrasesIn(language)
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const plurals = new Intl.PluralRules(language)
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const find = (kind: EntityKind, id: string) =>
    (after.tables[kind].get(id) ?? before.tables[kind].get(id)) as object | undefined

  const plainName = (id: string): string => {
    for (const kind of ['positions', 'people', 'units', 'things', ...OTHERS] as const) {
      const called = calledIn(find(kind, id))
      if (called !== undefined) return called
    }
    const known = catalogue.responsibilities.get(id) ?? catalogue.decisionKinds.get(id)
    return known?.name[language] ?? words.values[id] ?? id
  }
  const verb = (id: string) => verbs[id as Verb]?.name ?? id
  const date = (iso: string) => {
    const day = new Date(`${iso}T00:00:00Z`)
    return Number.isNaN(day.getTime()) ? iso : dates.format(day)
  }
  const tell = (value: unknown): string => {
    if (value === undefined || value === null) return words.nothing
    if (typeof value === 'number') return numbers.format(value)
    if (typeof value === 'boolean') return value ? words.yes : words.no
    if (typeof value === 'string') return DAY.test(value) ? date(value) : plainName(value)
    if (Array.isArray(value)) return value.map(tell).join(', ') || words.nothing
    return Object.entries(value)
      .map(([key, part]) => `${words.fields[key] ?? key} ${tell(part)}`)
      .join(', ')
  }
  const name: DifferenceTeller['name'] = (kind, id) => {
    if (kind === 'organization') return words.organization
    const entity = find(kind, id)
    if (entity === undefined) return id
    switch (kind) {
      case 'assignments': {
        const { position, verb: by, of, scope } = entity as Assignment
        const where = scope === undefined ? '' : ` (${tell(scope)})`
        return `${plainName(position)}: ${verb(by)} – ${plainName(of)}${where}`
      }
      case 'delegations': {
        const { from, to, of } = entity as Delegation
        return words.delegation(plainName(from), plainName(to), plainName(of))
      }
      case 'absences': {
        const { person, from, until } = entity as Absence
        return words.absence(plainName(person), date(from), date(until))
      }
      default:
        return calledIn(entity) ?? id
    }
  }
  return {
    count: (kind, count) => {
      const [one, many] = words.kinds[kind]
      return `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : many}`
    },
    change: (change) => words.changes[change],
    name,
    field: (field) => words.fields[field] ?? field,
    value: (value) => {
      const told = tell(value)
      return told.length > LONGEST ? `${told.slice(0, LONGEST - 1)}…` : told
    },
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/

const OTHERS = ['responsibilities', 'decisions', 'bodies', 'initiatives', 'rule-sets'] as const

function calledIn(entity: object | undefined): string | undefined {
  const { title, name } = (entity ?? {}) as { readonly title?: string; readonly name?: string }
  return title ?? name
}
