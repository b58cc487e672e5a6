import { NEED_OUTCOMES, type NeedOutcome } from '../catalogue/need-model.ts'
import type { NeedFlip } from './need-result.ts'
import { type ChosenAnswers, type NeedScale, PRESENCE, totalOf, weigh } from './need-scale.ts'
import { leadingOf, verdictOf } from './verdict.ts'

/** Flips, with the smallest size; null when none was found within the bounds. */
export type FoundFlips = {
  readonly size: number | null
  /** The same among changes of judgement: not of who leads now. */
  readonly sizeOfJudgement: number | null
  readonly flips: readonly NeedFlip[]
}

/** One changed answer: places that go and places that come. */
type Change = {
  readonly question: string
  readonly out: readonly number[]
  readonly in: readonly number[]
}

type Flip = {
  readonly changes: readonly Change[]
  readonly chosen: ChosenAnswers
  readonly first: NeedOutcome
  readonly lead: number
}

type Smallest = { readonly size: number | null; readonly flips: readonly Flip[] }

/** Bounds of rule N14: how many changes are tried in threes, and how many flips are listed. */
const CHANGES_IN_THREES = 24
const LISTED = 5

/**
 * Finds the smallest sets of changed answers that put another outcome first (rules N13 to N15).
 * Only answered questions change. Work is bounded whatever the answers.
 */
export function findFlips(scale: NeedScale, chosen: ChosenAnswers): FoundFlips {
  const now = verdictOf(weigh(scale, chosen))
  if (now.first === null) return { size: null, sizeOfJudgement: null, flips: [] }
  const leading = leadingOf(now)
  const attempt = (set: readonly Change[]): Flip | null => {
    const changed = applied(scale, chosen, set)
    if (!changed) return null
    const weighed = weigh(scale, changed)
    const { first, order } = verdictOf(weighed)
    if (first === null || leading.has(first)) return null
    const second = order[1]
    const lead = totalOf(weighed.totals, first) - (second ? totalOf(weighed.totals, second) : 0)
    return { changes: set, chosen: changed, first, lead }
  }
  const search = (changes: readonly Change[]): Smallest => {
    for (const size of [1, 2, 3]) {
      const among = size < 3 ? changes : strongest(scale, chosen, changes)
      const flips = [...combinations(among, size)].flatMap((set) => attempt(set) ?? [])
      if (flips.length > 0) return { size, flips }
    }
    return { size: null, flips: [] }
  }
  const changes = changesOf(scale, chosen)
  const judgements = changes.filter(({ question }) => question !== PRESENCE.leadsNow)
  const all = search(changes)
  const judged = search(judgements)
  const flips = listed(scale, chosen, all.flips)
  const further = judged.size === all.size ? [] : listed(scale, chosen, judged.flips)
  return {
    size: all.size,
    sizeOfJudgement: judged.size,
    flips: [...flips, ...further].slice(0, LISTED),
  }
}

/** Every single change of an answered question (rule N13). */
function changesOf(scale: NeedScale, chosen: ChosenAnswers): readonly Change[] {
  return scale.questions.flatMap((question) => {
    const places = scale.placesOf.get(question.id) ?? []
    const given = places.filter((place) => chosen.has(place))
    if (given.length === 0) return []
    const others = places.filter((place) => !chosen.has(place))
    const isAlone = (place: number) => scale.answers[place]?.alone === true
    if (!question.several) {
      return others.map((place) => ({ question: question.id, out: given, in: [place] }))
    }
    const outdone = given.filter(isAlone)
    const added = others
      .filter((place) => !isAlone(place))
      .map((place) => ({ question: question.id, out: outdone, in: [place] }))
    const taken =
      given.length > 1
        ? given.map((place) => ({ question: question.id, out: [place], in: [] }))
        : []
    return [...added, ...taken]
  })
}

/** The answers after a set of changes; null where they do not go together. */
function applied(
  scale: NeedScale,
  chosen: ChosenAnswers,
  changes: readonly Change[],
): ChosenAnswers | null {
  const next = new Set(chosen)
  for (const { out } of changes) {
    for (const place of out) if (!next.delete(place)) return null
  }
  for (const change of changes) for (const place of change.in) next.add(place)
  for (const { question } of changes) {
    if (!scale.placesOf.get(question)?.some((place) => next.has(place))) return null
  }
  return next
}

function* combinations(
  changes: readonly Change[],
  size: number,
  from = 0,
): Generator<readonly Change[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let at = from; at <= changes.length - size; at++) {
    const change = changes[at]
    if (!change) continue
    for (const rest of combinations(changes, size - 1, at + 1)) yield [change, ...rest]
  }
}

/** The changes that move the totals most. */
function strongest(
  scale: NeedScale,
  chosen: ChosenAnswers,
  changes: readonly Change[],
): readonly Change[] {
  const before = weigh(scale, chosen).totals
  const moved = changes.map((change) => {
    const next = applied(scale, chosen, [change])
    const after = next ? weigh(scale, next).totals : before
    const distance = NEED_OUTCOMES.reduce(
      (sum, outcome) => sum + Math.abs(totalOf(after, outcome) - totalOf(before, outcome)),
      0,
    )
    return { change, distance }
  })
  return moved
    .sort((a, b) => b.distance - a.distance)
    .slice(0, CHANGES_IN_THREES)
    .map(({ change }) => change)
}

/** The clearest flips, one for every new first before a second one for any. */
function listed(
  scale: NeedScale,
  before: ChosenAnswers,
  flips: readonly Flip[],
): readonly NeedFlip[] {
  const clearest = [...flips].sort((a, b) => b.lead - a.lead)
  const heads = clearest.filter(
    (flip, at) => clearest.findIndex(({ first }) => first === flip.first) === at,
  )
  const rest = clearest.filter((flip) => !heads.includes(flip))
  return [...heads, ...rest].slice(0, LISTED).map(({ changes, chosen, first }) => ({
    changes: [...new Set(changes.map(({ question }) => question))].map((question) => {
      const places = scale.placesOf.get(question) ?? []
      const idsOf = (wanted: (place: number) => boolean) =>
        places.filter(wanted).map((place) => scale.answers[place]?.id ?? '')
      return {
        question,
        answers: idsOf((place) => chosen.has(place)),
        added: idsOf((place) => chosen.has(place) && !before.has(place)),
        removed: idsOf((place) => !chosen.has(place) && before.has(place)),
      }
    }),
    first,
  }))
}
