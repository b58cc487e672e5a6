import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import {
  NEED_OUTCOMES,
  type NeedOutcome,
  type NeedQuestion,
  type NeedWeight,
} from '../catalogue/need-model.ts'
import type { GivenAnswer, NeedAnswers } from './need-result.ts'

/** Answers in use, by their place in the scale. */
export type ChosenAnswers = ReadonlySet<number>

/** Who leads technology now, and what the matter is: the two questions that rules N6 and N7 read. */
const LEADS_NOW = 'leads-now'
const PRESENT_LEADER = 'present-leader'

/** Question ids that rules name. */
export const PRESENCE = { leadsNow: LEADS_NOW, presentLeader: PRESENT_LEADER } as const

/** One possible answer, with its place, its question and the weights that hang on it. */
type ScaleAnswer = {
  readonly place: number
  readonly question: NeedQuestion
  readonly id: string
  readonly alone: boolean
  readonly atOdds: readonly GivenAnswer[]
  readonly weights: readonly { readonly weight: NeedWeight; readonly with: readonly number[] }[]
  readonly fills: LeaderId | null
}

/** Questions and weights of the catalogue, indexed so that thousands of variants can be weighed. */
export type NeedScale = {
  readonly questions: readonly NeedQuestion[]
  readonly answers: readonly ScaleAnswer[]
  /** Places of a question's answers, in order. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>
}

/** Where everything stands once the answers are weighed; leaders in place are settled. */
export type Weighed = {
  /** Totals by place of the outcome, before points pass from leaders in place. */
  readonly raw: readonly number[]
  /** Totals after. */
  readonly totals: readonly number[]
  readonly filled: readonly LeaderId[]
  readonly keeps: LeaderId | null
}

const NOBODY_NEW = NEED_OUTCOMES.indexOf('nobody-new')

/** Indexes the need model of a catalogue. */
export function needScale(catalogue: Catalogue): NeedScale {
  const { questions, weights } = catalogue.data.need
  const places = new Map<string, number>()
  for (const question of questions) {
    for (const answer of question.answers) places.set(key(question.id, answer.id), places.size)
  }
  const answers = questions.flatMap((question) =>
    question.answers.map(({ id, alone, atOdds }): ScaleAnswer => {
      const own = weights.filter(
        (weight) => weight.question === question.id && weight.answer === id,
      )
      return {
        place: places.get(key(question.id, id)) ?? -1,
        question,
        id,
        alone,
        atOdds,
        weights: own.map((weight) => ({
          weight,
          with: weight.with.map((other) => places.get(key(other.question, other.answer)) ?? -1),
        })),
        fills: question.id === LEADS_NOW && isLeaderId(id) ? id : null,
      }
    }),
  )
  const placesOf = new Map(
    questions.map(({ id, answers: own }) => [
      id,
      own.map((answer) => places.get(key(id, answer.id)) ?? -1),
    ]),
  )
  return { questions, answers, placesOf }
}

/** The places of given answers. Takes answers that were read before (known ids only). */
export function chosenAnswers(scale: NeedScale, answers: NeedAnswers): ChosenAnswers {
  return new Set(
    scale.answers
      .filter(({ question, id }) => answers[question.id]?.includes(id))
      .map(({ place }) => place),
  )
}

/** The weights that count under the answers, in catalogue order of the answers (rule N4). */
export function weightsInForce(scale: NeedScale, chosen: ChosenAnswers): readonly NeedWeight[] {
  return scale.answers
    .filter(({ place }) => chosen.has(place))
    .flatMap(({ weights }) => weights.filter((own) => own.with.every((other) => chosen.has(other))))
    .map(({ weight }) => weight)
}

/** Adds up what the answers speak for and settles leaders in place (rules N4, N6, N7). */
export function weigh(scale: NeedScale, chosen: ChosenAnswers): Weighed {
  const raw: number[] = NEED_OUTCOMES.map(() => 0)
  const filled: LeaderId[] = []
  let open = false
  let overloaded = false
  for (const place of chosen) {
    const answer = scale.answers[place]
    if (!answer) continue
    for (const { weight, with: others } of answer.weights) {
      if (others.every((other) => chosen.has(other))) {
        const outcome = NEED_OUTCOMES.indexOf(weight.outcome)
        raw[outcome] = (raw[outcome] ?? 0) + weight.points
      }
    }
    if (answer.fills) filled.push(answer.fills)
    if (answer.question.id === PRESENT_LEADER) {
      open = answer.id === 'leaving' || answer.id === 'lacks-skill'
      overloaded = answer.id === 'overloaded'
    }
  }
  if (open || filled.length === 0) return { raw, totals: raw, filled: [], keeps: null }
  filled.sort((a, b) => LEADER_IDS.indexOf(a) - LEADER_IDS.indexOf(b))
  const keeps = overloaded ? null : strongest(raw, filled)
  const totals = [...raw]
  for (const leader of filled) totals[LEADER_IDS.indexOf(leader)] = 0
  if (keeps) totals[NOBODY_NEW] = totalOf(raw, 'nobody-new') + totalOf(raw, keeps)
  return { raw, totals, filled, keeps }
}

/** The total of one outcome. */
export function totalOf(totals: readonly number[], outcome: NeedOutcome): number {
  return totals[NEED_OUTCOMES.indexOf(outcome)] ?? 0
}

function strongest(raw: readonly number[], leaders: readonly LeaderId[]): LeaderId | null {
  let best: LeaderId | null = null
  for (const leader of leaders) {
    if (totalOf(raw, leader) > (best ? totalOf(raw, best) : 0)) best = leader
  }
  return best
}

function key(question: string, answer: string): string {
  return `${question}/${answer}`
}
