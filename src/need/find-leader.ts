import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import {
  CTO_KINDS,
  NEED_OUTCOMES,
  type NeedOutcome,
  type NeedWeight,
} from '../catalogue/need-model.ts'
import type { Problem } from '../model/problem.ts'
import { askNext } from './ask-next.ts'
import { combinedRoles } from './combined-roles.ts'
import { findFlips } from './find-flips.ts'
import { howCertain } from './how-certain.ts'
import type { NeedPoint, NeedResult, RankedCtoKind, RankedOutcome } from './need-result.ts'
import {
  type ChosenAnswers,
  chosenAnswers,
  type NeedScale,
  needScale,
  totalOf,
  type Weighed,
  weigh,
  weightsInForce,
} from './need-scale.ts'
import { readNeedAnswers } from './read-need-answers.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** Either the derivation or everything that is wrong with the answers. */
export type FoundLeader =
  | { readonly ok: true; readonly result: NeedResult }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Answers "which leader do we need?" from the answers to the catalogue's need questions, as a
 * derivation: rules N1 to N18 of SPEC.md. Takes answers in any form `readNeedAnswers` reads; the
 * same answers give the same result, in whatever order they come.
 */
export function findLeader(catalogue: Catalogue, answers: unknown): FoundLeader {
  const read = readNeedAnswers(catalogue, answers)
  if (!read.ok) return read
  const scale = needScale(catalogue)
  const chosen = chosenAnswers(scale, read.answers)
  const weighed = weigh(scale, chosen)
  const verdict = verdictOf(weighed)
  const ranking = rankedOutcomes(weightsInForce(scale, chosen), weighed, verdict)
  const found = findFlips(scale, chosen)
  const result: NeedResult = {
    first: verdict.first,
    tied: verdict.tied,
    both: verdict.both,
    keeps: weighed.keeps,
    ranking,
    combined: combinedRoles(catalogue, weighed, verdict, ranking),
    ctoKinds: wantsCto(weighed, verdict) ? ctoKinds(catalogue, scale, chosen) : [],
    flips: found.flips,
    certainty: howCertain(scale, chosen, verdict, weighed, found),
    askNext: askNext(scale, chosen),
  }
  return { ok: true, result }
}

function rankedOutcomes(
  weights: readonly NeedWeight[],
  weighed: Weighed,
  { order }: Verdict,
): readonly RankedOutcome[] {
  const positive = NEED_OUTCOMES.reduce(
    (sum, outcome) => sum + Math.max(0, totalOf(weighed.totals, outcome)),
    0,
  )
  return order.map((outcome): RankedOutcome => {
    const total = totalOf(weighed.totals, outcome)
    return {
      outcome,
      total,
      share: positive > 0 ? Math.max(0, total) / positive : 0,
      points: pointsOf(weights, weighed, outcome),
      filled: weighed.filled.some((leader) => leader === outcome),
    }
  })
}

/** What a total is made of; points of the leader who keeps the task stand under `nobody-new`. */
function pointsOf(
  weights: readonly NeedWeight[],
  { filled, keeps }: Weighed,
  outcome: NeedOutcome,
): readonly NeedPoint[] {
  if (filled.some((leader) => leader === outcome)) return []
  const own = weights.filter((weight) => weight.outcome === outcome)
  const passed =
    outcome === 'nobody-new' && keeps ? weights.filter((weight) => weight.outcome === keeps) : []
  return [...own.map((weight) => pointOf(weight, null)), ...passed.map((w) => pointOf(w, keeps))]
}

function pointOf(weight: NeedWeight, passedFrom: LeaderId | null): NeedPoint {
  const { question, answer, points, basis, claims } = weight
  return { question, answer, points, basis, claims, with: weight.with, passedFrom }
}

/** Whether the kind of CTO matters (rule N12). */
function wantsCto({ keeps }: Weighed, { first, order, both }: Verdict): boolean {
  if (first === null) return false
  return keeps === 'cto' || both !== null || order.slice(0, 2).includes('cto')
}

function ctoKinds(
  catalogue: Catalogue,
  scale: NeedScale,
  chosen: ChosenAnswers,
): readonly RankedCtoKind[] {
  const given = new Set(
    scale.answers
      .filter(({ place }) => chosen.has(place))
      .map(({ question, id }) => `${question.id}/${id}`),
  )
  const weights = catalogue.data.need.ctoKindWeights.filter(({ question, answer }) =>
    given.has(`${question}/${answer}`),
  )
  const ranked = CTO_KINDS.map((kind): RankedCtoKind => {
    const own = weights.filter((weight) => weight.kind === kind)
    return {
      kind,
      total: own.reduce((sum, { points }) => sum + points, 0),
      points: own.map(({ question, answer, points, basis, claims }) => ({
        question,
        answer,
        points,
        basis,
        claims,
        with: [],
        passedFrom: null,
      })),
    }
  })
  return ranked.sort((a, b) => b.total - a.total)
}
