import type { Answer, Outcome, OutcomeRegion } from '../authority/answer.ts'
import type { AuthorityProblem } from '../authority/authority-problem.ts'
import type { mayDecide } from '../authority/may-decide.ts'
import type { Question } from '../authority/question.ts'
import type { Region } from '../authority/region.ts'
import type { Replay } from '../authority/replay.ts'
import type { Waiting } from '../authority/what-waits.ts'
import type { Possible } from '../authority/who-could.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { authorityProblemSentence } from './authority-problem-sentence.ts'
import { headlineOf } from './decision-headline.ts'
import { DecisionNames } from './decision-names.ts'
import type { PartName } from './decision-phrases.ts'
import { decisionSteps, type Step } from './decision-steps.ts'
import { questionWords } from './question-words.ts'
import { reverseSentences } from './reverse-sentences.ts'

/** A list of sentences under one that sums them up. */
export type Told = { readonly headline: string; readonly items: readonly string[] }

/** Tells who decides, in one language: answers, their reasons, the questions the other way round. */
export type DecisionTeller = {
  /** The answer in one sentence: "The CTO (Ada Ruiz) decides; the CFO (Ben Koch) must agree." */
  readonly headline: (answer: Answer) => string
  /** Why, step by step, in the order one would tell it; each a whole sentence. */
  readonly reasons: (answer: Answer) => readonly Step[]
  /** The one question to ask next; nothing where there is none (only for `depends`). */
  readonly ask: (answer: Answer) => string | undefined
  /** One part of an open answer: "“Sign a contract” over 50,000 EUR: the CFO decides." */
  readonly openRegion: (region: OutcomeRegion) => string
  /** The case in words: "“Sign a contract” for 120,000 EUR in Retail, on 22 December 2026". */
  readonly question: (question: Question) => string
  /** Part of all cases in words, to stand in a sentence: "cases over 50,000 EUR in Retail". */
  readonly region: (region: Region) => string
  /** A short name: "disputed". */
  readonly outcome: (outcome: Outcome) => string
  /** What somebody has to do in a case: "must agree". */
  readonly part: (part: PartName) => string
  /** A seat as an answer names it (`cto`, `role:dean`, `head:unit`): "the CTO (Ada Ruiz)". */
  readonly seat: (written: string) => string
  /** Whoever bears an id: a person, a position, a body. */
  readonly somebody: (id: string) => string
  /** A rule, or an assignment that works as one, with where it is written down. */
  readonly rule: (id: string) => string
  /** A delegation: "the delegation from the CTO to the Head of Platform". */
  readonly delegation: (id: string) => string
  /** The name of a kind of decision. */
  readonly kindName: (id: string) => string
  /** What is wrong with a rule or a question, and what to do. */
  readonly problem: (problem: AuthorityProblem) => string
  /** What a position may decide. */
  readonly mayDecide: (position: string, found: ReturnType<typeof mayDecide>) => Told
  /** What waits, or goes to whom, while people are away on a day. */
  readonly whatWaits: (people: readonly string[], at: string, found: readonly Waiting[]) => Told
  /** Who could ever decide a kind of decision. */
  readonly whoCould: (kind: string, found: readonly Possible[] | undefined) => Told
  /** What past cases come to, and who carries how much. */
  readonly replay: (replay: Replay) => Told
}

/**
 * Tells decisions of a model in a language. Names come from the model and the catalogue; holders are named
 * as of the day `at`, those without an end when no day is given.
 */
export function decisionSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  at?: string,
): DecisionTeller {
  const names = new DecisionNames(catalogue, model, language, at)
  const { phrases, seats, regions } = names
  return {
    headline: (answer) => headlineOf(answer, names),
    reasons: (answer) => decisionSteps(answer, names),
    ask: ({ ask }) => (ask === undefined ? undefined : names.askFor(ask)),
    openRegion: (one) => names.openRegion(one),
    question: (question) => questionWords(question, names),
    region: (region) => regions.region(region),
    outcome: (outcome) => phrases.outcome[outcome],
    part: (part) => phrases.part[part],
    seat: (written) => seats.seat(written).plain,
    somebody: (id) => seats.anybody(id).plain,
    rule: (id) => names.rules.cited(id).plain,
    delegation: (id) => names.rules.delegation(id).plain,
    kindName: (id) => regions.kindName(id),
    problem: (problem) => authorityProblemSentence(problem, names),
    ...reverseSentences(names),
  }
}
