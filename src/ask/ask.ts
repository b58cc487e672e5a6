import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { type Word, wordsOf } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import {
  answerByClaims,
  answeredByClaims,
  claimsAbout,
  questionsOfArticles,
  said,
} from './answer-by-claims.ts'
import {
  answersByMatter,
  type Candidate,
  creditsAlike,
  isCalledSo,
  isMetInFull,
  isTelling,
  type Wanted,
} from './answer-by-matter.ts'
import { withRank } from './answer-rank.ts'
import type { Answer, AskResult } from './ask-result.ts'
import { detectLanguage } from './detect-language.ts'
import { INTENT_WORDS, intentOf, NAMED, type Understood } from './intent.ts'
import type { Intent } from './intent-pattern.ts'
import { createMatterIndex } from './matter-index.ts'
import { nearestWord } from './nearest-word.ts'
import { createFindMentions } from './role-mentions.ts'
import type { Key } from './vocabulary.ts'

/** Longest question that is read, in characters. */
export const LONGEST_QUESTION = 500

/** The answer, or what was wrong with the question: `empty-question`, `question-too-long`. */
export type Asked =
  | { readonly ok: true; readonly result: AskResult }
  | { readonly ok: false; readonly problem: Problem }

/** Answers plain questions in either language; without a language it is found from the words. */
export type Ask = (question: string, options?: { readonly language?: Language }) => Asked

/** Below it nothing of the catalogue is meant (F1). */
const NOTHING_MEANT = 0.34
/** The same where no doer is asked for: words alone have to say more. */
const NO_THING_MEANT = 0.45
/** From here on one reading is enough, unless another is as near (F2). */
const MEANT = 0.5
/** A second reading this near to the first makes the answer unsure (F2). */
const AS_NEAR = 0.92
/** A thing met as fully as this is meant even where the words around it ask for something else. */
const SURELY_MEANT = 0.72
/** Share of words of other departments that puts a question outside (F3). */
const OUTSIDE = 0.55
/** Share of unknown words that puts a question outside (F3). */
const UNKNOWN = 0.45
/** Share of the question that has to be a thing met in full to be offered all the same (F3). */
const HEARD = 0.45
/** Below it a thing is not even offered. */
const NOT_OFFERED = 0.25

/** Intents that are about a duty after all when a thing is named in full (C15). */
const YIELDING: ReadonlySet<Intent> = new Set(['duties', 'collaboration', 'measures', 'meaning'])

/** Builds everything needed to answer, once. The rules are in SPEC.md beside this file. */
export function createAsk(catalogue: Catalogue): Ask {
  const index = createMatterIndex(catalogue)
  const findMentions = createFindMentions(catalogue)
  const ofArticles = questionsOfArticles(catalogue, (text) => findMentions(wordsOf(text)))

  const spellings = [...new Set([...INTENT_WORDS, ...findMentions.words])]
  const spelt = new Set(spellings)

  /** A word of the question, or the name or word of wanting it is a misspelling of (B7). */
  const spelled = (word: Word): Word => {
    const { folded } = word
    if (spelt.has(folded) || index.vocabulary.knows(folded)) return word
    const near = nearestWord(folded, spellings)
    return near === undefined ? word : { ...word, folded: near }
  }

  const answersTo = (
    question: string,
    language: Language,
  ): Pick<AskResult, 'outcome' | 'answers'> => {
    const mentions = findMentions(wordsOf(question).map(spelled))
    const { roles, pattern, rest } = mentions
    const named = pattern.filter((word) => word === NAMED).length
    const { intent, words } = wantedOfOne(intentOf(pattern, named), roles)
    const about = answeredByClaims(intent) ? rest.filter(({ folded }) => !words.has(folded)) : rest
    const keys = index.vocabulary.keysOfQuestion(about, language)
    const candidates = answersByMatter(catalogue, index, keys, roles, wantedBy(intent, pattern))
    const best = candidates[0]

    const claimed = answerByClaims(catalogue, ofArticles, intent, mentions)
    const yields = YIELDING.has(intent) && roles.length < 2
    if (claimed && !(yields && best && best.score >= SURELY_MEANT && creditable(best.answer))) {
      return { outcome: 'sure', answers: [withRank(catalogue, claimed, question)] }
    }

    const telling = keys.filter(isTelling)
    if (telling.length === 0) {
      const general = answerWithoutMatter(intent, mentions)
      if (general) return { outcome: 'sure', answers: [general] }
    }
    const who = intent === 'does' || intent === 'decides' || intent === 'involved'
    const far = !best || best.score < NOTHING_MEANT
    if (
      who &&
      telling.length > 0 &&
      (isOutside(telling) || ((!best || best.score < MEANT) && isUnknown(telling)))
    ) {
      return outsideOrHeard(telling, roles, wantedBy(intent, pattern))
    }
    if (who && far) return nearestOf(candidates)
    if (!best || best.score < (who ? NOTHING_MEANT : NO_THING_MEANT))
      return { outcome: 'not-understood', answers: [] }
    const second = candidates[1]
    const rivalled =
      second !== undefined &&
      second.score >= best.score * AS_NEAR &&
      !(isMetInFull(best) && !isMetInFull(second)) &&
      !(isCalledSo(best) && !isCalledSo(second)) &&
      !(who && telling.length > 1 && creditsAlike(best, second))
    if (second !== undefined && (best.score < MEANT || rivalled)) {
      return { outcome: 'unsure', answers: [best.answer, second.answer] }
    }
    return { outcome: best.score < MEANT ? 'unsure' : 'sure', answers: [best.answer] }
  }

  /**
   * Nobody, unless half of the question is a thing met in full: then that is offered first, since
   * the words around it may only be a way of speaking.
   */
  const outsideOrHeard = (
    telling: readonly Key[],
    roles: readonly RoleId[],
    wanted: Wanted,
  ): Pick<AskResult, 'outcome' | 'answers'> => {
    const heard = telling.filter(({ id, outside }) => !outside && index.has(id))
    const share = weightOf(heard) / weightOf(telling)
    const found = share < HEARD ? [] : answersByMatter(catalogue, index, heard, roles, wanted)
    const best = found.find(isMetInFull)
    if (!best || isOutside(telling)) return { outcome: 'sure', answers: [nobody(unheard(telling))] }
    const { answer, score } = best
    const reading = { ...answer.reading, confidence: Math.round(score * share * 1000) / 1000 }
    return { outcome: 'unsure', answers: [{ ...answer, reading }, nobody(unheard(telling))] }
  }

  /** What the question says beside things of the catalogue: only of that the sources are silent. */
  const unheard = (telling: readonly Key[]): readonly Key[] => {
    const others = telling.filter(({ id, outside }) => outside || !index.has(id))
    return others.length > 0 ? others : telling
  }

  /** Most of what the question says is in no name, term or text of the catalogue. */
  const isUnknown = (telling: readonly Key[]): boolean => {
    return weightOf(telling.filter(({ id }) => !index.has(id))) >= UNKNOWN * weightOf(telling)
  }

  /** Roles alone are compared or explained; "who decides?" alone asks for decision authority. */
  const answerWithoutMatter = (
    intent: Intent,
    mentions: Parameters<typeof answerByClaims>[3],
  ): Answer | null => {
    if (mentions.roles.length > 1) {
      return answerByClaims(catalogue, ofArticles, 'difference', mentions)
    }
    if (intent === 'decides') {
      const claims = claimsAbout(catalogue, ['decision-authority'], mentions.roles)
      const id = 'decision-authority'
      const { roles } = mentions
      return said(catalogue, { kind: 'dimension', id, roles, confidence: 1, matched: [] }, claims)
    }
    return answerByClaims(catalogue, ofArticles, 'meaning', mentions)
  }

  return (question, options = {}) => {
    if (question.length > LONGEST_QUESTION) {
      return refuse(
        'question-too-long',
        `The question has more than ${LONGEST_QUESTION} characters; shorten it.`,
      )
    }
    if (question.trim() === '') return refuse('empty-question', 'Ask a question in plain words.')
    const language = options.language ?? detectLanguage(question)
    return {
      ok: true,
      result: { question, language, ...answersTo(question, detectLanguage(question)) },
    }
  }
}

/** What comes nearest though it is far: offered, never taken for the answer. */
function nearestOf(candidates: readonly Candidate[]): Pick<AskResult, 'outcome' | 'answers'> {
  const near = candidates.filter(({ score }) => score >= NOT_OFFERED).slice(0, 2)
  if (near.length === 0) return { outcome: 'not-understood', answers: [] }
  return { outcome: 'unsure', answers: near.map(({ answer }) => answer) }
}

/** Two titles of one role are not two roles to compare: what they mean is asked. */
function wantedOfOne(understood: Understood, roles: readonly RoleId[]): Understood {
  const compares = understood.intent === 'sameness' || understood.intent === 'difference'
  return compares && roles.length === 1 ? { ...understood, intent: 'meaning' } : understood
}

function wantedBy(intent: Intent, pattern: readonly string[]): Wanted {
  if (intent === 'decides') return 'decider'
  if (intent === 'topic') return 'thing'
  const measured = pattern.some((word) => /^(measured|judged|gemessen|kpis?)$/.test(word))
  return measured ? 'measured' : 'doer'
}

function creditable({ reading }: Answer): boolean {
  return (
    reading.kind === 'artefact' || reading.kind === 'responsibility' || reading.kind === 'decision'
  )
}

function isOutside(telling: readonly Key[]): boolean {
  return weightOf(telling.filter(({ outside }) => outside)) >= OUTSIDE * weightOf(telling)
}

function weightOf(keys: readonly Key[]): number {
  return keys.reduce((sum, { weight }) => sum + weight, 0)
}

/** The work is none the sources speak of: the organisation has it, none of the roles. */
function nobody(telling: readonly Key[]): Answer {
  const matched = [...new Set(telling.map(({ surface }) => surface))]
  return {
    reading: { kind: 'role', id: 'org', roles: [], confidence: 1, matched },
    state: 'nobody',
    credits: [],
    claims: [],
    disagreements: [],
  }
}

function refuse(code: string, message: string): Asked {
  return { ok: false, problem: { code, where: 'question', message } }
}
