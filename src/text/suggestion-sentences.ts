import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import type {
  AssignmentSuggestion,
  LeftOutAssignment,
  SuggestionDispute,
} from '../profile/suggest-assignments.ts'
import { phrasesIn } from './phrases-in.ts'

/** Tells suggested assignments in a language. */
export type SuggestionTeller = {
  /** "answers for: Technology infrastructure" */
  readonly part: (verb: Verb, of: string) => string
  /** Who says so: "6 claims give it to the CTO." */
  readonly ground: (suggestion: AssignmentSuggestion) => string
  /** Where sources say otherwise; empty where none does. */
  readonly dispute: (dispute: SuggestionDispute | null) => string
  /** Why it is not suggested. */
  readonly leftOut: (leftOut: LeftOutAssignment) => string
}

/** Tells suggestions for seats of a model; names come from model and catalogue. */
export function suggestionSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
): SuggestionTeller {
  const { verbs } = phrasesIn(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(language)
  const isGerman = language === 'de'
  const quoted = (text: string) => (isGerman ? `„${text}“` : `“${text}”`)
  const roles = (ids: readonly RoleId[]) =>
    lists.format(ids.map((id) => catalogue.roles.get(id)?.name[language] ?? id))
  const matter = (id: string) =>
    catalogue.responsibilities.get(id)?.name[language] ??
    catalogue.areas.get(id)?.name[language] ??
    model.tables.responsibilities.get(id)?.name ??
    id
  const seats = (ids: readonly string[]) =>
    lists.format(ids.map((id) => model.tables.positions.get(id)?.title ?? id))

  return {
    part: (verb, of) => `${verbs[verb].name}: ${matter(of)}`,
    ground: ({ claims, roles: credited, jointly }) => {
      const count = numbers.format(claims.length)
      const one = claims.length === 1
      const to = roles(credited)
      if (isGerman) {
        const with_ = jointly.length > 0 ? `, zum Teil gemeinsam mit: ${roles(jointly)}` : ''
        return `${count} ${one ? 'Aussage schreibt' : 'Aussagen schreiben'} es dieser Rolle zu: ${to}${with_}.`
      }
      const with_ = jointly.length > 0 ? `, in part jointly with: ${roles(jointly)}` : ''
      return `${count} ${one ? 'claim credits' : 'claims credit'} this role with it: ${to}${with_}.`
    },
    dispute: (dispute) => {
      if (dispute === null) return ''
      const { disagreements, denials, others } = dispute
      const sentences = [
        ...(others.length === 0
          ? []
          : [
              isGerman
                ? `Quellen nennen dafür auch: ${roles(others)}.`
                : `Sources also name: ${roles(others)}.`,
            ]),
        ...(denials.length === 0
          ? []
          : [
              isGerman
                ? `Bestritten wird es von: ${lists.format(denials)}.`
                : `Denied by: ${lists.format(denials)}.`,
            ]),
        ...disagreements.flatMap((id) => {
          const topic = catalogue.disagreements.get(id)?.topic[language]
          if (topic === undefined) return []
          return [isGerman ? `Uneinig: ${topic} (${id}).` : `Disputed: ${topic} (${id}).`]
        }),
      ]
      return sentences.join(' ')
    },
    leftOut: ({ of, why }) => {
      switch (why.code) {
        case 'held':
          if (why.of === of) {
            return isGerman ? 'Der Sitz hat es schon.' : 'The seat has it already.'
          }
          return isGerman
            ? `Der Sitz hat es schon, über ${quoted(matter(why.of))}.`
            : `The seat has it already, through ${quoted(matter(why.of))}.`
        case 'more':
          return isGerman
            ? `${quoted(verbs[why.verb].name)} sagt schon mehr.`
            : `${quoted(verbs[why.verb].name)} says more already.`
        case 'taken':
          return isGerman
            ? `Das hat schon: ${seats(why.positions)}. Es ist für einen Sitz allein.`
            : `${seats(why.positions)} ${why.positions.length === 1 ? 'has' : 'have'} it; it is for one seat alone.`
      }
    },
  }
}
