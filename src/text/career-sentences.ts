import type { Career } from '../career/career.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { careerWords } from './career-words.ts'
import { type PathsSentences, pathsSentences } from './path-sentences.ts'
import { type PaySentences, paySentences } from './pay-sentences.ts'
import type { Sentence } from './phrases.ts'
import {
  type ReadinessSentences,
  readinessSentences,
  stepSentences,
} from './readiness-sentences.ts'

/** Titles to be wary of that are told. */
const MOST_TITLES = 6

/** A way to a role in words. */
export type CareerSentences = {
  readonly readiness: ReadinessSentences
  readonly steps: readonly (Sentence & { readonly why: string })[]
  /** Null where nobody said from where. */
  readonly paths: PathsSentences | null
  /** What sources say of the career as such. */
  readonly career: readonly Sentence[]
  readonly disputes: readonly Sentence[]
  readonly cv: readonly Sentence[]
  readonly postings: readonly Sentence[]
  /** Titles that may mean something else, with what to know of them. */
  readonly titles: readonly string[]
  readonly duties: readonly Sentence[]
  readonly growing: readonly Sentence[]
  readonly pay: PaySentences
  /** That the profile stays; empty without one. */
  readonly ownMachine: string
}

/** Puts a way to a role into sentences, with at most so many of the ways between posts. */
export function careerSentences(
  catalogue: Catalogue,
  career: Career,
  language: Language,
  { mostPaths = 3 }: { readonly mostPaths?: number } = {},
): CareerSentences {
  const words = careerWords(catalogue, language)
  const { requirements, readiness, paths, advice, pay } = career
  const told = (list: Career['advice']['cv']) =>
    list.map(({ text, claims }): Sentence => ({ text: text[language], claims }))
  return {
    readiness: readinessSentences(catalogue, requirements, readiness, language),
    steps: stepSentences(catalogue, career.steps, language),
    paths: paths === null ? null : pathsSentences(catalogue, paths, language, mostPaths),
    career: words.claims(requirements.career),
    disputes: requirements.disagreements.flatMap((id) => {
      const dispute = catalogue.disagreements.get(id)
      if (!dispute) return []
      return [
        {
          text: `${dispute.topic[language].replace(/(?<=[^?])$/, ':')} ${dispute.why[language]}`,
          claims: [id],
        },
      ]
    }),
    cv: told(advice.cv),
    postings: told(advice.postings),
    titles: titleNotes(catalogue, advice.titles, language),
    duties: advice.duties.map(({ responsibility, claims }) => ({
      text: catalogue.responsibilities.get(responsibility)?.name[language] ?? responsibility,
      claims: claims.slice(0, 3),
    })),
    growing: told(advice.growing),
    pay: paySentences(catalogue, pay, language),
    ownMachine: readiness === null ? '' : words.say.readiness.ownMachine,
  }
}

function titleNotes(
  catalogue: Catalogue,
  ids: readonly string[],
  language: Language,
): readonly string[] {
  const wanted = new Set(ids)
  return catalogue.data.titles
    .filter(({ id, note }) => wanted.has(id) && note !== undefined)
    .slice(0, MOST_TITLES)
    .map(({ title, note }) => `${title}: ${note?.[language] ?? ''}`)
}
