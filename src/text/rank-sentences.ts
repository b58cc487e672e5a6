import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { isNormalCase, sizeOf } from '../comparison/conditions.ts'
import type { RankAnswer, RankReason, ReportingLine } from '../comparison/rank.ts'
import { isContradicted } from '../comparison/rank-disputes.ts'
import { KIND_OF } from '../comparison/rank-grounds.ts'
import { witnessesOf } from '../comparison/testimony.ts'
import type { Language } from '../model/language.ts'
import type { DependsOn, HigherWhen, Phrases, RankPhrases, Sentence } from './phrases.ts'
import { phrasesIn } from './phrases-in.ts'

/** A rank answer in sentences: the answer first, then its reasons, then what would help. */
export type RankSentences = {
  readonly headline: string
  /** Claims the headline rests on; none where all sources are silent. */
  readonly claims: readonly string[]
  readonly reasons: readonly Sentence[]
  /** Whom either role reports to, in the words of the claims. */
  readonly reporting: readonly Sentence[]
  /** Questions whose answers would make the rank surer. */
  readonly questions: readonly string[]
}

/** Puts the answer to "who is higher?" into sentences of a language, each with its claims. */
export function rankSentences(
  catalogue: Catalogue,
  answer: RankAnswer,
  language: Language,
): RankSentences {
  const phrases = phrasesIn(language)
  const claims = new Set(answer.reasons.flatMap((reason) => reason.claims))
  return {
    headline: headline(catalogue, answer, phrases),
    claims: [...claims],
    reasons: answer.reasons.map((reason) => reasonSentence(catalogue, answer, reason, language)),
    reporting: reportingSentences(catalogue, answer.reporting, language),
    questions: answer.ask.map((open) => phrases.rank.ask[open]),
  }
}

/** Reporting lines as the claims word them, with whether each applies where that is known. */
export function reportingSentences(
  catalogue: Catalogue,
  lines: readonly ReportingLine[],
  language: Language,
): readonly Sentence[] {
  const unique = new Map(lines.map((line) => [line.claims.join(), line]))
  return [...unique.values()].map((line) => {
    const note = applicability(line, phrasesIn(language).rank)
    const text = claimTexts(catalogue, line.claims, language)
    return { text: note === '' ? text : `${text} (${note})`, claims: line.claims }
  })
}

function headline(catalogue: Catalogue, answer: RankAnswer, { rank, roles }: Phrases): string {
  const { of, against, byDefault, here, basis, circumstances, reasons } = answer
  const names = { of: roles[of], against: roles[against] }
  const normal = { ...names, relation: byDefault }
  const derived = basis === 'derived' && byDefault !== 'unsaid'
  const sentences = [derived ? rank.derived(normal) : rank.stated(normal)]
  const support = supporters(catalogue, reasons, byDefault)
  if (!derived && support > 0) sentences.push(rank.support(support))

  const { headcount } = circumstances
  const size = sizeOf(headcount)
  const people = size === null ? null : (headcount ?? null)
  const exceptions = reasons.filter((reason) => isException(reason, byDefault))
  const applying = exceptions.find(({ applies }) => applies === true)
  const higherBy = ({ relation }: RankReason) => (relation === 'above' ? names.of : names.against)
  if (here === 'depends' && applying) sentences.push(rank.openHere(higherBy(applying), people))
  else if (here !== byDefault) sentences.push(rank.here({ ...names, relation: here }, people))
  else if (headcount !== undefined && headcount > 0 && size === null) {
    const matters = reasons.some(({ when }) => when === 'small' || when === 'large')
    if (matters) sentences.push(rank.between(headcount))
  }
  const said = new Set<string>()
  for (const reason of exceptions) {
    if (reason.applies === null && isHigherWhen(reason.when)) {
      said.add(rank.mayStandHigher(higherBy(reason), reason.when))
    }
  }
  for (const { relation, when } of reasons) {
    if (relation === 'depends' && isDependsOn(when)) said.add(rank.dependsOn[when])
  }
  sentences.push(...said)
  if (isContradicted(catalogue, [of, against])) sentences.push(rank.disagreement)
  return sentences.join(' ')
}

function isHigherWhen(when: string | null): when is HigherWhen {
  return ['small', 'large', 'critical-part', 'broader-functions'].includes(when ?? '')
}

function isDependsOn(when: string | null): when is DependsOn {
  return when === 'own-company' || when === 'size-structure-industry'
}

/** Independent witnesses that state the relation for the normal case. */
function supporters(
  catalogue: Catalogue,
  reasons: readonly RankReason[],
  relation: RankAnswer['byDefault'],
): number {
  const claims = reasons
    .filter((reason) => reason.basis === 'stated' && isNormalCase(reason.when))
    .filter((reason) => reason.relation === relation && relation !== 'unsaid')
    .flatMap((reason) => reason.claims.flatMap((id) => catalogue.claims.get(id) ?? []))
  return witnessesOf(catalogue, claims).size
}

/** A condition under which one of the two stands higher, against the default. */
function isException(
  { kind, when, applies, relation }: RankReason,
  byDefault: RankAnswer['byDefault'],
): boolean {
  if (kind === 'question' || kind === 'nearest' || isNormalCase(when)) return false
  return applies !== false && relation !== byDefault && ['above', 'below'].includes(relation)
}

function reasonSentence(
  catalogue: Catalogue,
  { of, against }: RankAnswer,
  reason: RankReason,
  language: Language,
): Sentence {
  const { rank, roles } = phrasesIn(language)
  const { basis, claims, kind } = reason
  const generic = genericRole(catalogue, [of, against], claims)
  const follows = basis === 'derived' && generic === null
  const notes = [
    basis === 'derived' && generic !== null ? rank.saidOfKind(roles[generic]) : '',
    applicability(reason, rank),
  ].filter((note) => note !== '')
  const lead = follows ? rank.followsFrom : rank.lead[kind]
  const noted = notes.length > 0 ? `${lead} (${notes.join('; ')})` : lead
  return { text: `${noted}: ${claimTexts(catalogue, claims, language)}`, claims }
}

/** The role one of the two is a kind of, when that is the one all the claims speak of. */
function genericRole(
  catalogue: Catalogue,
  pair: readonly RoleId[],
  claims: readonly string[],
): RoleId | null {
  for (const role of pair) {
    const generic = KIND_OF[role]
    const speaks = (id: string) => catalogue.claims.get(id)?.roles.includes(generic ?? role)
    if (generic && claims.every(speaks)) return generic
  }
  return null
}

function applicability(
  { when, applies }: Pick<RankReason, 'when' | 'applies'>,
  { applies: words }: RankPhrases,
): string {
  if (isNormalCase(when) || applies === null) return ''
  return applies ? words.yes : words.no
}

function claimTexts(catalogue: Catalogue, claims: readonly string[], language: Language): string {
  return claims.flatMap((id) => catalogue.claims.get(id)?.text[language] ?? []).join(' ')
}
