import type { Answer, AskResult, Credit, Reading } from '../ask/ask-result.ts'
import { chiefCredits, disagreementsAmong } from '../ask/credits.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { findTitle } from '../catalogue/find-title.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import type { AskPhrases } from './ask-phrases.ts'
import { askDe } from './ask-phrases-de.ts'
import { askEn } from './ask-phrases-en.ts'
import type { Sentence } from './phrases.ts'
import { phrasesIn } from './phrases-in.ts'
import { rankSentences } from './rank-sentences.ts'
import { titleKindWord } from './title-words.ts'

/** One answer in sentences. */
export type AnswerSentences = {
  /** What the question was understood to be about: its name, and what kind of thing it is. */
  readonly thing: string
  readonly kind: string
  readonly headline: string
  /** Claims the headline rests on; none where no source speaks. */
  readonly claims: readonly string[]
  readonly reasons: readonly Sentence[]
}

/** The answer to a plain question in sentences: the answer first, then why. */
export type AskSentences = AnswerSentences & {
  /** Each reading by itself: one, or the two nearest, or none. */
  readonly answers: readonly AnswerSentences[]
}

const PHRASES: Readonly<Record<Language, AskPhrases>> = { en: askEn, de: askDe }

/** Reasons shown one by one; what comes after is counted. */
const MOST_REASONS = 12
const REASONS_WHEN_UNSURE = 3
const MOST_DISPUTES = 3

/** Puts the answer to a plain question into sentences of a language, each with its claims. */
export function askSentences(
  catalogue: Catalogue,
  result: AskResult,
  language: Language,
): AskSentences {
  const words = PHRASES[language]
  const answers = result.answers.map((answer) => answerSentences(catalogue, answer, language))
  const [first, second] = answers
  if (!first) {
    const nothing = { thing: '', kind: '', claims: [], reasons: [], answers: [] }
    return { ...nothing, headline: words.notUnderstood }
  }
  if (result.outcome === 'sure') return { ...first, answers }
  const things = answers.map(({ thing }) => thing)
  return {
    ...first,
    headline: second ? words.unsure(things) : words.unsureOfOne(first.thing),
    claims: [...new Set(answers.flatMap(({ claims }) => claims))],
    reasons: answers.flatMap(({ headline, claims, reasons }) => [
      { text: headline, claims },
      ...reasons.slice(0, REASONS_WHEN_UNSURE),
    ]),
    answers,
  }
}

function answerSentences(
  catalogue: Catalogue,
  answer: Answer,
  language: Language,
): AnswerSentences {
  const words = PHRASES[language]
  const { reading, claims } = answer
  const thing = thingOf(catalogue, reading, language)
  if (answer.rank && answer.rank.reasons.length > 0) {
    const told = rankSentences(catalogue, answer.rank, language)
    const reasons = [...told.reasons, ...disputes(catalogue, answer, language)]
    return { thing, kind: words.kind[reading.kind], headline: told.headline, claims, reasons }
  }
  const reasons =
    answer.state === 'said'
      ? saidSentences(catalogue, answer, language)
      : answer.credits.flatMap((credit) => creditSentences(catalogue, credit, language))
  const shown = reasons.slice(0, MOST_REASONS)
  const hidden = reasons.slice(MOST_REASONS)
  const further =
    hidden.length === 0
      ? []
      : [{ text: words.further(hidden.length), claims: hidden.flatMap((reason) => reason.claims) }]
  return {
    thing,
    kind: words.kind[reading.kind],
    headline: [headlineOf(answer, thing, language), ...aboutNamed(answer, language)].join(' '),
    claims,
    reasons: [...shown, ...further, ...disputes(catalogue, answer, language)],
  }
}

function headlineOf(answer: Answer, thing: string, language: Language): string {
  const words = PHRASES[language]
  const { roles } = phrasesIn(language)
  const { reading, state, credits, claims } = answer
  if (state === 'said') {
    const nouns = reading.roles.map((role) => roles[role])
    return claims.length > 0 || reading.kind === 'title'
      ? words.said(thing, nouns)
      : words.silent(thing, nouns)
  }
  if (state === 'nobody') {
    return reading.kind === 'role' ? words.outside(reading.matched) : words.nobody(thing)
  }
  const holders = holderSets(credits).map((set) => set.map((role) => roles[role]))
  return words[state]({ thing, holders })
}

/** The chief holders, each set of roles once; roles that only hold jointly stay together. */
function holderSets(credits: readonly Credit[]): readonly (readonly RoleId[])[] {
  const sets = chiefCredits(credits).map(({ roles }) => roles)
  const distinct = new Map(sets.map((set) => [[...set].sort().join('+'), set]))
  return [...distinct.values()]
}

/** What the answer means for the roles the question names. */
function aboutNamed({ reading, state, credits }: Answer, language: Language): readonly string[] {
  if (state === 'said' || state === 'nobody') return []
  const words = PHRASES[language]
  const { roles } = phrasesIn(language)
  return reading.roles.map((role) => {
    const own = credits.filter((credit) => credit.roles.includes(role))
    const involved = own.some((credit) => credit.involved)
    const denied = own.some((credit) => !credit.involved)
    const noun = roles[role]
    if (involved && denied) return `${words.amongThem(noun)} ${words.denied(noun)}`
    if (involved) return words.amongThem(noun)
    return denied ? words.denied(noun) : words.unmentioned(noun)
  })
}

function creditSentences(
  catalogue: Catalogue,
  credit: Credit,
  language: Language,
): readonly Sentence[] {
  const words = PHRASES[language]
  const { roles, verbs } = phrasesIn(language)
  const nouns = credit.roles.map((role) => roles[role])
  const verb = credit.verb === null ? null : verbs[credit.verb].name
  const lead = credit.involved ? words.part(nouns, verb) : words.notInvolved(nouns)
  return claimSentences(catalogue, credit.claims, language).map(({ text, claims }) => ({
    text: `${lead}: ${text}`,
    claims,
  }))
}

/** What is said: the meanings of a title or the role in a few lines first, then claim by claim. */
function saidSentences(
  catalogue: Catalogue,
  { reading, claims }: Answer,
  language: Language,
): readonly Sentence[] {
  const role = catalogue.data.roles.find(({ id }) => id === reading.id)
  const lines = reading.kind === 'role' && role ? role.definition : []
  const told = new Set(lines.flatMap((line) => line.claims))
  return [
    ...titleNotes(catalogue, reading, language),
    ...lines.map((line) => ({ text: line.text[language], claims: line.claims })),
    ...claimSentences(
      catalogue,
      claims.filter((id) => !told.has(id)),
      language,
    ),
  ]
}

function claimSentences(
  catalogue: Catalogue,
  ids: readonly string[],
  language: Language,
): readonly Sentence[] {
  return ids.flatMap((id) => {
    const claim = catalogue.claims.get(id)
    return claim ? [{ text: claim.text[language], claims: [id] }] : []
  })
}

/** Every meaning of the title asked about: the roles it may stand for and what to know first. */
function titleNotes(
  catalogue: Catalogue,
  { kind, id }: Reading,
  language: Language,
): readonly Sentence[] {
  const asked = catalogue.data.titles.find((title) => title.id === id)
  if (kind !== 'title' || !asked) return []
  const { roles } = phrasesIn(language)
  return findTitle(catalogue, asked.title).exact.map(({ title, means, note, claims, ...rest }) => {
    const meant = PHRASES[language].titleMeans(
      title,
      titleKindWord(rest.kind, language),
      means.map((role) => roles[role]),
    )
    return { text: note ? `${meant} ${note[language]}` : meant, claims }
  })
}

/** The disputes most of the answer's claims take part in. */
function disputes(catalogue: Catalogue, answer: Answer, language: Language): readonly Sentence[] {
  const given = new Set(answer.claims)
  const among = new Set(disagreementsAmong(catalogue, answer.claims))
  return answer.disagreements
    .flatMap((id) => catalogue.disagreements.get(id) ?? [])
    .filter(({ id, kind }) => among.has(id) && kind !== 'shifted-heading' && kind !== 'provenance')
    .map(({ kind, topic, claims }) => ({
      text: PHRASES[language].disagreement(kind, topic[language]),
      claims: claims.filter((claim) => given.has(claim)),
    }))
    .sort((a, b) => b.claims.length - a.claims.length)
    .slice(0, MOST_DISPUTES)
}

/** What the thing a question is about is called. */
function thingOf(catalogue: Catalogue, { kind, id }: Reading, language: Language): string {
  switch (kind) {
    case 'artefact':
      return catalogue.artefacts.get(id)?.name[language] ?? id
    case 'responsibility':
      return catalogue.responsibilities.get(id)?.name[language] ?? id
    case 'decision':
      return catalogue.decisionKinds.get(id)?.name[language] ?? id
    case 'metric':
      return catalogue.metrics.get(id)?.name[language] ?? id
    case 'question':
      return catalogue.questions.get(id)?.text[language] ?? id
    case 'title':
      return catalogue.data.titles.find((title) => title.id === id)?.title ?? id
    case 'role':
      return catalogue.data.roles.find((role) => role.id === id)?.name[language] ?? id
    default:
      return catalogue.dimensions.get(id)?.name[language] ?? id
  }
}
