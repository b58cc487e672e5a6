import type { FoundFlips } from './find-flips.ts'
import type { GivenAnswer, NeedCertainty } from './need-result.ts'
import { type ChosenAnswers, type NeedScale, totalOf, type Weighed } from './need-scale.ts'
import type { Verdict } from './verdict.ts'

/** Bounds of rule N17. */
const FEW_ANSWERS = 3
const MANY_ANSWERS = 8
const SMALL_LEAD = 2
const CLEAR_LEAD = 5

/** How sure the first place is (rules N15 to N17). */
export function howCertain(
  scale: NeedScale,
  chosen: ChosenAnswers,
  verdict: Verdict,
  weighed: Weighed,
  found: FoundFlips,
): NeedCertainty {
  const answered = new Set([...chosen].flatMap((place) => scale.answers[place]?.question.id ?? []))
    .size
  const lead = leadOf(verdict, weighed)
  const atOdds = contradictions(scale, chosen)
  return {
    level: levelOf(verdict, lead, answered, found, atOdds.length > 0),
    lead,
    answered,
    asked: scale.questions.length,
    flipSize: found.size,
    atOdds,
  }
}

function leadOf({ first, both, order }: Verdict, { totals }: Weighed): number {
  if (first === null) return 0
  const pair: readonly string[] = both ?? [first]
  const lowest = Math.min(...(both ?? [first]).map((outcome) => totalOf(totals, outcome)))
  const rivals = order.filter((outcome) => !pair.includes(outcome))
  const rival = Math.max(...rivals.map((outcome) => totalOf(totals, outcome)))
  return Math.max(0, lowest - rival)
}

function levelOf(
  { first, tied, both }: Verdict,
  lead: number,
  answered: number,
  { sizeOfJudgement }: FoundFlips,
  isAtOdds: boolean,
): NeedCertainty['level'] {
  if (first === null) return 'none'
  const isTied = tied.length > 0 && both === null
  if (isTied || isAtOdds || answered < FEW_ANSWERS || lead < SMALL_LEAD) return 'low'
  const isFirm = answered >= MANY_ANSWERS && lead >= CLEAR_LEAD && sizeOfJudgement !== 1
  return isFirm ? 'high' : 'medium'
}

/** Pairs of given answers that cannot well be true together. */
function contradictions(
  scale: NeedScale,
  chosen: ChosenAnswers,
): readonly (readonly [GivenAnswer, GivenAnswer])[] {
  const given = scale.answers.filter(({ place }) => chosen.has(place))
  return given.flatMap((one) =>
    given
      .filter(({ question, id }) =>
        one.atOdds.some((other) => other.question === question.id && other.answer === id),
      )
      .map(
        (other) =>
          [
            { question: one.question.id, answer: one.id },
            { question: other.question.id, answer: other.id },
          ] as const,
      ),
  )
}
