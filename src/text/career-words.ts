import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import type { CareerPhrases } from './career-phrases.ts'
import { careerPhrasesIn } from './career-phrases-in.ts'
import type { Sentence } from './phrases.ts'

/** Names and numbers of careers in a language. */
export type CareerWords = {
  readonly language: Language
  readonly say: CareerPhrases
  /** A role or an entry post. */
  readonly station: (id: string) => string
  /** A topic; words of one's own as they are. */
  readonly topic: (id: string) => string
  readonly demand: (id: string) => string
  readonly leaning: (id: string) => string
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  readonly money: (amount: number, currency: string) => string
  readonly all: (names: readonly string[]) => string
  readonly any: (names: readonly string[]) => string
  /** A disagreement: what it is about. */
  readonly dispute: (id: string) => string
  /** Claims in their own words, each with itself as its source. */
  readonly claims: (ids: readonly string[]) => readonly Sentence[]
}

/** Makes the words of a language ready. */
export function careerWords(catalogue: Catalogue, language: Language): CareerWords {
  const { career } = catalogue.data
  const named = (
    things: readonly { readonly id: string; readonly name: Record<Language, string> }[],
  ) => {
    const names = new Map(things.map(({ id, name }) => [id, name[language]]))
    return (id: string) => names.get(id) ?? id
  }
  const post = named(career.entryPosts)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  const any = new Intl.ListFormat(language, { type: 'disjunction' })
  return {
    language,
    say: careerPhrasesIn(language),
    station: (id) => {
      const role = isRoleId(id) ? catalogue.roles.get(id) : undefined
      return role?.abbreviation ?? role?.name[language] ?? post(id)
    },
    topic: named(career.topics),
    demand: named(career.demands),
    leaning: named(career.leanings),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (amount, currency) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      }).format(amount),
    all: (names) => all.format(names),
    any: (names) => any.format(names),
    dispute: (id) => catalogue.disagreements.get(id)?.topic[language] ?? id,
    claims: (ids) =>
      ids.flatMap((id) => {
        const claim = catalogue.claims.get(id)
        return claim ? [{ text: claim.text[language], claims: [id] }] : []
      }),
  }
}
