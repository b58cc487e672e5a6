import type { Answer } from '../authority/answer.ts'
import type { DecisionNames } from './decision-names.ts'
import { type Step, step } from './decision-steps.ts'
import { writtenAmount } from './question-words.ts'

/** What an answer says beside who decides: caps over a period, refusal and silence, what was left out. */
export function limitSteps(answer: Answer, names: DecisionNames): readonly Step[] {
  const say = names.phrases.step
  return [
    ...answer.caps.map(({ rule, cap }) => {
      const amount = writtenAmount(cap.amount, names) ?? cap.amount
      return step('cap', say.cap(names.rules.named(rule), amount, cap.per), [rule])
    }),
    ...answer.refusals.flatMap((refusal) => refusalSteps(refusal, names)),
    ...(answer.limited ? [step('note', say.limited)] : []),
  ]
}

function refusalSteps(
  { rule, refusal, silence, to }: Answer['refusals'][number],
  { phrases, rules, seats }: DecisionNames,
): readonly Step[] {
  const say = phrases.step
  const named = rules.named(rule)
  const text =
    refusal === 'final'
      ? say.refusalFinal(named)
      : refusal === 'escalates'
        ? say.refusalEscalates(named, to === undefined ? undefined : seats.anybody(to))
        : say.refusalTo(named, seats.seat(refusal.to))
  return [
    step('refusal', text, [rule]),
    ...(silence ? [step('refusal', say.silence(silence.days, silence.means), [rule])] : []),
  ]
}
