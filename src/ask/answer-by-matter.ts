import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { claimsAbout, said } from './answer-by-claims.ts'
import type { Answer, Credit, Reading, SubjectKind } from './ask-result.ts'
import {
  chiefCredits,
  creditsOf,
  disagreementsAmong,
  firmestFirst,
  joinCredits,
  stateOf,
} from './credits.ts'
import { type Match, matchMatter } from './match-matter.ts'
import type { MatterIndex } from './matter-index.ts'
import type { Key } from './vocabulary.ts'

/** What is looked for: a doer, a decider, somebody measured, or the thing itself. */
export type Wanted = 'doer' | 'decider' | 'measured' | 'thing'

/** How well each kind of thing answers to what is wanted; 0 where it does not. */
const FITTING: Readonly<Record<Wanted, Readonly<Partial<Record<SubjectKind, number>>>>> = {
  doer: { artefact: 1, responsibility: 1, decision: 0.82, metric: 0.75, dimension: 0.5 },
  decider: { artefact: 0.95, responsibility: 0.93, decision: 1, metric: 0.5, dimension: 0.5 },
  measured: { artefact: 0.5, responsibility: 0.5, metric: 1, dimension: 0.6 },
  thing: {
    artefact: 1,
    responsibility: 1,
    decision: 0.85,
    metric: 0.98,
    dimension: 0.95,
    question: 0.9,
  },
}

/** A thing none of the leaders has a part in answers worse than one some leader has. */
const NOBODY_HAS = 0.8

/** Matches looked at: the best ones; the rest can be neither the answer nor its rival. */
const MOST_LOOKED_AT = 12

/** From this share on a name counts as met in full. */
const FULL = 0.93
const MOST_JOINED = 2

/** An answer and how well its thing met the question. */
export type Candidate = { readonly answer: Answer; readonly score: number; readonly match: Match }

/**
 * Answers by the things of the catalogue the words of a question come near, best first. Candidates
 * that say what a better one says already are left out, so that the second is another reading.
 */
export function answersByMatter(
  catalogue: Catalogue,
  index: MatterIndex,
  keys: readonly Key[],
  roles: readonly RoleId[],
  wanted: Wanted,
): readonly Candidate[] {
  if (!keys.some(isTelling)) return []
  const acts = new Set(keys.map(({ id }) => id))
  const fitted = matchMatter(index, keys)
    .map((match) => ({ match, score: match.score * (FITTING[wanted][match.matter.kind] ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LOOKED_AT)
    .map(({ match, score }): Candidate => {
      const answer = answerFor(catalogue, index, match, Math.min(1, score), roles, acts)
      const idle = answer.state === 'nobody' && !isCalledSo({ match })
      return { answer, match, score: idle ? score * NOBODY_HAS : score }
    })
    .sort((a, b) => b.score - a.score)
  const kept: Candidate[] = []
  for (const candidate of fitted) {
    if (!kept.some((better) => saysTheSame(better, candidate))) kept.push(candidate)
  }
  return joinedWhereMetAlike(
    catalogue,
    kept.map((candidate) => asResponsibility(candidate, fitted)),
  )
}

/**
 * An artefact and its responsibility that credit the same roles alike are shown as the
 * responsibility, whichever of the two the words come nearer: so both languages meet.
 */
function asResponsibility(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.match.matter.kind !== 'artefact') return candidate
  const wider = all.find(
    (other) =>
      candidate.match.matter.within.includes(pathOf(other)) && creditsAlike(candidate, other),
  )
  if (!wider) return candidate
  const { confidence, matched } = candidate.answer.reading
  const reading = { ...wider.answer.reading, confidence, matched }
  return { ...candidate, answer: { ...wider.answer, reading } }
}

/** Says whether a key tells enough to lead to a thing. */
export function isTelling({ weight }: Key): boolean {
  return weight > 0.2
}

/** Says whether the question and a name or term of the thing are the same words. */
export function isMetInFull({ match }: Pick<Candidate, 'match'>): boolean {
  return match.covered >= FULL && match.whole >= FULL
}

/** Says whether the very name of the thing holds all the question says. */
export function isCalledSo({ match }: Pick<Candidate, 'match'>): boolean {
  return isMetInFull({ match }) && match.called >= FULL
}

/**
 * Artefacts and responsibilities of one area that are called what the question says are one matter: the
 * first is the reading, and the credits of all are its credits.
 */
function joinedWhereMetAlike(
  catalogue: Catalogue,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const [best, ...others] = candidates
  if (!best || !isJoinable(best)) return candidates
  const area = areaOf(catalogue, best)
  const alike = others
    .filter((other) => isJoinable(other) && areaOf(catalogue, other) === area)
    .slice(0, MOST_JOINED)
  if (alike.length === 0) return candidates
  const credits = joinCredits(
    catalogue,
    [best, ...alike].flatMap(({ answer }) => answer.credits),
  )
  const { reading, disagreements } = best.answer
  const answer = credited(catalogue, reading, credits, [
    ...disagreements,
    ...alike.flatMap((candidate) => candidate.answer.disagreements),
  ])
  return [{ ...best, answer }, ...others.filter((candidate) => !alike.includes(candidate))]
}

/** The branch of the tree of responsibilities an artefact or responsibility stands in. */
function areaOf(catalogue: Catalogue, { match }: Candidate): string | undefined {
  const { kind, id } = match.matter
  return (kind === 'artefact' ? catalogue.artefacts.get(id)?.responsibility : id)?.split('.')[0]
}

function isJoinable(candidate: Candidate): boolean {
  const { kind } = candidate.match.matter
  return isMetInFull(candidate) && (kind === 'artefact' || kind === 'responsibility')
}

function answerFor(
  catalogue: Catalogue,
  index: MatterIndex,
  { matter, words }: Match,
  confidence: number,
  roles: readonly RoleId[],
  acts: ReadonlySet<string>,
): Answer {
  const { kind, id } = matter
  const reading = {
    kind,
    id,
    roles,
    confidence: Math.round(confidence * 1000) / 1000,
    matched: words,
  }
  if (kind === 'dimension') return said(catalogue, reading, claimsAbout(catalogue, [id], roles))
  if (kind === 'question') {
    return said(catalogue, reading, catalogue.questions.get(id)?.claims ?? [])
  }
  const credits = creditsOf(catalogue, index.vocabulary, matter, acts)
  const named = kind === 'responsibility' ? catalogue.responsibilities.get(id)?.disagreements : []
  return credited(catalogue, reading, credits, named ?? [])
}

/** An answer by credits: the parts of the roles the question names first, firmest claims first. */
function credited(
  catalogue: Catalogue,
  reading: Reading,
  credits: readonly Credit[],
  disagreements: readonly string[],
): Answer {
  const asked = credits.filter((credit) =>
    credit.roles.some((role) => reading.roles.includes(role)),
  )
  const others = credits.filter((credit) => !asked.includes(credit))
  const ordered = [...asked, ...others]
  const claims = [
    ...firmestFirst(
      catalogue,
      asked.flatMap((credit) => credit.claims),
    ),
    ...firmestFirst(
      catalogue,
      others.flatMap((credit) => credit.claims),
    ),
  ]
  const once = [...new Set(claims)]
  return {
    reading,
    state: stateOf(catalogue, credits),
    credits: ordered,
    claims: once,
    disagreements: [...new Set([...disagreementsAmong(catalogue, once), ...disagreements])],
  }
}

/** One thing is a part of the other, or both credit the same roles by overlapping claims. */
function saysTheSame(better: Candidate, other: Candidate): boolean {
  if (better.match.matter.within.includes(pathOf(other))) return true
  if (other.match.matter.within.includes(pathOf(better))) return true
  if (chiefRoles(better) !== chiefRoles(other)) return false
  return other.answer.claims.some((claim) => better.answer.claims.includes(claim))
}

/** Both answers name the same roles, in the same state. */
export function creditsAlike(one: Candidate, other: Candidate): boolean {
  return one.answer.state === other.answer.state && chiefRoles(one) === chiefRoles(other)
}

function pathOf({ match }: Candidate): string {
  return `${match.matter.kind}/${match.matter.id}`
}

/** The roles that decide, answer or do, in one order. */
function chiefRoles({ answer }: Candidate): string {
  return [...new Set(chiefCredits(answer.credits).flatMap(({ roles }) => roles))].sort().join('+')
}
