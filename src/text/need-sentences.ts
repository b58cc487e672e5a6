import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId } from '../catalogue/ids.ts'
import type { NeedOutcome } from '../catalogue/need-model.ts'
import type { Language } from '../model/language.ts'
import type { ChangedAnswers, GivenAnswer, NeedResult } from '../need/need-result.ts'
import { kindReasonOf, reasonOf } from '../need/reason-of.ts'
import type { NeedPhrases, NeedSectionId, QuotedAnswer, QuotedChange } from './need-phrases.ts'
import { needPhrasesDe } from './need-phrases-de.ts'
import { needPhrasesEn } from './need-phrases-en.ts'
import type { Sentence } from './phrases.ts'

const PHRASES: Readonly<Record<Language, NeedPhrases>> = { en: needPhrasesEn, de: needPhrasesDe }

/** A sentence of the derivation; `points` where it is one reason with its weight. */
export type NeedLine = Sentence & { readonly points: number | null }

/** A titled part of the derivation. */
export type NeedSection = {
  readonly id: NeedSectionId
  readonly title: string
  readonly lines: readonly NeedLine[]
}

/** "Which leader do we need?" in words: the answer, what it rests on, then its parts. */
export type NeedSentences = {
  readonly headline: string
  readonly claims: readonly string[]
  readonly sections: readonly NeedSection[]
}

/** The words of "which leader do we need?" in a language. */
export function needPhrasesIn(language: Language): NeedPhrases {
  return PHRASES[language]
}

/** Puts a derivation into sentences of a language; those about roles carry their claims. */
export function needSentences(
  catalogue: Catalogue,
  result: NeedResult,
  language: Language,
): NeedSentences {
  const telling = { catalogue, result, language, phrases: PHRASES[language] }
  const { first } = result
  const other = result.both?.find((leader) => leader !== first) ?? result.tied[0] ?? null
  const sections: NeedSection[] = [
    ...(first ? [section(telling, 'for', first, points(telling, first, 1))] : []),
    ...(other ? [section(telling, 'for-other', other, points(telling, other, 1))] : []),
    ...(first ? [section(telling, 'against', first, points(telling, first, -1))] : []),
    section(telling, 'ranking', null, ranking(telling)),
    section(telling, 'combined', null, combined(telling)),
    section(telling, 'cto-kind', null, ctoKind(telling)),
    section(telling, 'flips', null, flips(telling)),
    section(telling, 'certainty', null, certainty(telling)),
    section(telling, 'ask-next', null, askNext(telling)),
  ]
  return {
    headline: headline(telling),
    claims: first ? claimsFor(result, [first, ...(result.both ?? result.tied)]) : [],
    sections: sections.filter(({ lines }) => lines.length > 0),
  }
}

type Telling = {
  readonly catalogue: Catalogue
  readonly result: NeedResult
  readonly language: Language
  readonly phrases: NeedPhrases
}

function section(
  { phrases }: Telling,
  id: NeedSectionId,
  of: NeedOutcome | null,
  lines: readonly NeedLine[],
): NeedSection {
  return { id, title: phrases.title[id](of), lines }
}

function headline({ result, phrases }: Telling): string {
  const { first, tied, both, keeps, combined: pair, certainty: sure } = result
  if (first === null) return sure.answered > 0 ? phrases.speaksForNothing : phrases.nothingYet
  if (both) return phrases.callsForBoth(both)
  if (tied.length > 0) return phrases.callsEquallyFor([first, ...tied])
  if (first === 'nobody-new' && keeps) return phrases.keeps(keeps)
  if (first === 'one-for-two' && pair) return phrases.combines(pair.roles)
  return phrases.callsFor(first)
}

/** Reasons for an outcome (sign 1) or against it (-1), the heaviest first. */
function points(telling: Telling, outcome: NeedOutcome, sign: 1 | -1): readonly NeedLine[] {
  const { catalogue, result, language, phrases } = telling
  const own = result.ranking.find((ranked) => ranked.outcome === outcome)?.points ?? []
  return own
    .filter((point) => Math.sign(point.points) === sign)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map((point) => ({
      text: phrases.point({
        points: point.points,
        text: reasonOf(catalogue, outcome, point)?.[language] ?? '',
        answers: [point, ...point.with].map((given) => quote(telling, given)),
        implied: point.basis === 'implied',
      }),
      claims: point.claims,
      points: point.points,
    }))
}

function ranking({ result, phrases }: Telling): readonly NeedLine[] {
  return result.ranking.flatMap(({ outcome, total, filled, points: own }) => {
    if (filled && isLeaderId(outcome)) return [plain(phrases.filled(outcome))]
    if (total <= 0) return []
    return [{ ...plain(phrases.standing(outcome, total)), claims: claimsIn(own) }]
  })
}

function combined({ catalogue, result, language, phrases }: Telling): readonly NeedLine[] {
  const pair = catalogue.data.need.combinations.find(({ roles }) =>
    roles.every((role, at) => role === result.combined?.roles[at]),
  )
  if (!pair) return []
  const { disagreements } = catalogue
  return [
    ...pair.for.map(({ text, claims }) => ({
      ...plain(phrases.speaksForPair(text[language])),
      claims,
    })),
    ...pair.against.map(({ text, claims }) => ({
      ...plain(phrases.speaksAgainstPair(text[language])),
      claims,
    })),
    ...pair.disagreements.flatMap((id) => {
      const found = disagreements.get(id)
      if (!found) return []
      const text = phrases.sourcesDisagree(found.topic[language])
      return [{ ...plain(text), claims: found.claims }]
    }),
  ]
}

function ctoKind(telling: Telling): readonly NeedLine[] {
  const { catalogue, result, language, phrases } = telling
  const [best, second] = result.ctoKinds
  if (!best || best.total <= 0 || best.total === second?.total) return []
  const kind = catalogue.data.need.ctoKinds.find(({ id }) => id === best.kind)
  if (!kind) return []
  const reasons = best.points.map((point) => ({
    text: phrases.point({
      points: point.points,
      text: kindReasonOf(catalogue, best.kind, point)?.[language] ?? '',
      answers: [quote(telling, point)],
      implied: point.basis === 'implied',
    }),
    claims: point.claims,
    points: point.points,
  }))
  const text = phrases.kind(kind.name[language], kind.description[language])
  return [{ ...plain(text), claims: kind.claims }, ...reasons]
}

function flips(telling: Telling): readonly NeedLine[] {
  const { result, phrases } = telling
  if (result.first === null) return []
  if (result.flips.length === 0) return [plain(phrases.noFlip)]
  return result.flips.map(({ changes, first }) => ({
    ...plain(
      phrases.flip(
        changes.flatMap((change) => quoteChange(telling, change)),
        first,
      ),
    ),
    claims: flipClaims(telling, changes, first),
  }))
}

/** Claims that let the changed answers speak for the new first; else those behind the questions. */
function flipClaims(
  { catalogue }: Telling,
  changes: NeedResult['flips'][number]['changes'],
  first: NeedOutcome,
): readonly string[] {
  const { weights, questions } = catalogue.data.need
  const speaking = weights.filter(
    ({ question, answer, outcome, points: weight }) =>
      outcome === first &&
      weight > 0 &&
      changes.some((change) => change.question === question && change.added.includes(answer)),
  )
  if (speaking.length > 0) return claimsIn(speaking)
  return claimsIn(questions.filter(({ id }) => changes.some(({ question }) => question === id)))
}

function certainty(telling: Telling): readonly NeedLine[] {
  const { result, phrases } = telling
  const { flipSize, atOdds } = result.certainty
  return [
    plain(phrases.certainty(result.certainty)),
    ...(flipSize === null ? [] : [plain(phrases.turns(flipSize))]),
    ...atOdds.map(([one, other]) =>
      plain(phrases.atOdds(quote(telling, one), quote(telling, other))),
    ),
  ]
}

function askNext({ catalogue, result, language, phrases }: Telling): readonly NeedLine[] {
  const next = catalogue.data.need.questions.find(({ id }) => id === result.askNext)
  if (!next) return []
  const text = phrases.askNext(next.text[language], next.why[language])
  return [{ ...plain(text), claims: next.claims }]
}

function quote(telling: Telling, { question, answer }: GivenAnswer): QuotedAnswer {
  return quoteAll(telling, { question, answers: [answer] })
}

/** What changes in the answers to a question, not what stays. */
function quoteChange(
  telling: Telling,
  { question, answers, added, removed }: ChangedAnswers,
): readonly QuotedChange[] {
  const quoted = (ids: readonly string[]) => quoteAll(telling, { question, answers: ids })
  if (answers.length === added.length) return [{ ...quoted(answers), how: 'instead' }]
  return [
    ...(added.length > 0 ? [{ ...quoted(added), how: 'also' as const }] : []),
    ...(removed.length > 0 ? [{ ...quoted(removed), how: 'no-longer' as const }] : []),
  ]
}

function quoteAll(
  { catalogue, language }: Telling,
  { question, answers }: { readonly question: string; readonly answers: readonly string[] },
): QuotedAnswer {
  const asked = catalogue.data.need.questions.find(({ id }) => id === question)
  const given = asked?.answers.filter(({ id }) => answers.includes(id)) ?? []
  return {
    question: asked?.text[language] ?? question,
    answers: given.map(({ text }) => text[language]),
  }
}

function claimsFor(
  { ranking: ranked }: NeedResult,
  outcomes: readonly NeedOutcome[],
): readonly string[] {
  const own = ranked.filter(({ outcome }) => outcomes.includes(outcome))
  return claimsIn(own.flatMap((one) => one.points.filter(({ points: weight }) => weight > 0)))
}

function claimsIn(things: readonly { readonly claims: readonly string[] }[]): readonly string[] {
  return [...new Set(things.flatMap(({ claims }) => claims))]
}

function plain(text: string): NeedLine {
  return { text, claims: [], points: null }
}
