import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import type { SeatMatter } from '../reading/compare-with-seat.ts'
import type { ProposedAssignment } from '../reading/propose-assignments.ts'
import { phrasesIn } from './phrases-in.ts'
import { suggestionSentences } from './suggestion-sentences.ts'

/** Tells what a text gives a seat, in a language. */
export type ProposalTeller = {
  /** "answers for: Technology budget" */
  readonly part: (verb: Verb, of: string) => string
  readonly quoted: (words: string) => string
  /** How sure it is: "90 % sure". */
  readonly sure: (confidence: number) => string
  /** What the seat has in it already, and who else; empty where there is nothing to say. */
  readonly beside: (proposed: Pick<ProposedAssignment, 'held' | 'also'>) => readonly string[]
  /** "Technology budget (text: decides, position: supports)" */
  readonly matter: (matter: SeatMatter) => string
}

const WORDS = {
  en: {
    sure: (share: string) => `${share} sure`,
    held: (verb: string) => `The position has a part in it already: ${verb}.`,
    also: (seats: string) => `Held so by others as well: ${seats}.`,
    read: (verb: string) => `text: ${verb}`,
    has: (verb: string) => `position: ${verb}`,
  },
  de: {
    sure: (share: string) => `${share} sicher`,
    held: (verb: string) => `Die Position hat daran schon Anteil: ${verb}.`,
    also: (seats: string) => `So auch bei anderen: ${seats}.`,
    read: (verb: string) => `Text: ${verb}`,
    has: (verb: string) => `Position: ${verb}`,
  },
} as const satisfies Record<Language, Record<string, (words: string) => string>>

/** Tells proposals for seats of a model; names come from model and catalogue. */
export function proposalSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
): ProposalTeller {
  const say = WORDS[language]
  const { verbs } = phrasesIn(language)
  const { part } = suggestionSentences(catalogue, model, language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const seats = (ids: readonly string[]) =>
    list.format(ids.map((id) => model.tables.positions.get(id)?.title ?? id))
  return {
    part,
    quoted: (words) => (language === 'de' ? `„${words}“` : `“${words}”`),
    sure: (confidence) => say.sure(percent.format(confidence)),
    beside: ({ held, also }) => [
      ...(held === null ? [] : [say.held(verbs[held].name)]),
      ...(also.length === 0 ? [] : [say.also(seats(also))]),
    ],
    matter: ({ of, read, held }) => {
      const parts = [
        ...(read === null ? [] : [say.read(verbs[read].name)]),
        ...(held === null ? [] : [say.has(verbs[held].name)]),
      ]
      const name =
        catalogue.responsibilities.get(of)?.name[language] ??
        catalogue.areas.get(of)?.name[language] ??
        model.tables.responsibilities.get(of)?.name ??
        of
      return `${name} (${parts.join('; ')})`
    },
  }
}
