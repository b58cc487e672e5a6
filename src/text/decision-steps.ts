import type { Answer, Part } from '../authority/answer.ts'
import type { Filled } from '../authority/fill-seats.ts'
import type { Hop } from '../authority/hop.ts'
import { authorityProblemSentence } from './authority-problem-sentence.ts'
import type { DecisionNames } from './decision-names.ts'
import { hopSentence } from './hop-sentence.ts'
import { decimalOf } from './question-words.ts'

/** What a step tells of, to group steps by. */
export type StepCode =
  | 'decides'
  | 'goes-before'
  | 'must-agree'
  | 'way'
  | 'acts'
  | 'choice'
  | 'gives-input'
  | 'is-told'
  | 'carries-out'
  | 'signs'
  | 'evidence'
  | 'cap'
  | 'refusal'
  | 'nobody'
  | 'disputed'
  | 'region'
  | 'problem'
  | 'note'

/** One step of the reasoning: a whole sentence, and the rules it rests on. */
export type Step = {
  readonly code: StepCode
  readonly text: string
  readonly rules: readonly string[]
}

/** Why an answer is as it is, step by step. */
export function decisionSteps(answer: Answer, names: DecisionNames): readonly Step[] {
  return [
    ...problemSteps(answer, names),
    ...regionSteps(answer, names),
    ...disputeSteps(answer, names),
    ...answer.deciders.flatMap((one) => filledSteps(one, answer, names)),
    ...unfilledSteps(answer, names),
    ...goneSteps(answer, names),
    ...answer.mustAgree.flatMap((one) => filledSteps(one, answer, names)),
    ...partSteps(answer, names),
    ...limitSteps(answer, names),
  ]
}

const step = (code: StepCode, text: string, rules: readonly string[] = []): Step => ({
  code,
  text,
  rules,
})

function problemSteps({ problems }: Answer, names: DecisionNames): readonly Step[] {
  return problems.map((problem) => step('problem', authorityProblemSentence(problem, names)))
}

function regionSteps({ regions }: Answer, names: DecisionNames): readonly Step[] {
  return regions.map((one) => step('region', names.openRegion(one), one.rules))
}

function disputeSteps({ claims }: Answer, names: DecisionNames): readonly Step[] {
  const { claim } = names.phrases.step
  return claims.map((one) =>
    step('disputed', claim(names.rule(one.rule), names.says(one)), [one.rule]),
  )
}

/** Who decides or agrees, because of which rule, and how it comes to who acts. */
function filledSteps(filled: Filled, answer: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words } = names
  const { part, rule, acts, mayAct } = filled
  const seat = names.filledSeat(filled)
  const told = names.rule(rule)
  const first =
    part === 'must-agree'
      ? step('must-agree', phrases.step.agrees(seat, told), [rule])
      : answer.rules.includes(rule) && names.isAdding(rule)
        ? step('decides', phrases.step.decidesToo(seat, told), [rule])
        : step('decides', phrases.step.decides(seat, told, names.casesOf(rule)), [rule])
  const acting = names.acting(filled)
  const way = tellsMore(acts.path)
    ? acts.path.map((hop) => step('way', hopSentence(hop, names), [rule]))
    : []
  const others = mayAct.filter(
    (one) => one !== acts && one.person !== acts.person && one.cost === acts.cost,
  )
  const choice = words.all(others.map((one) => names.actor(one)))
  return [
    first,
    ...way,
    ...(acting ? [step('acts', phrases.step.acts(acting), [rule])] : []),
    ...(others.length > 0 ? [step('choice', phrases.step.choice(seat, choice), [rule])] : []),
  ]
}

/** Whether the way to who acts is worth telling: more than that the holder holds the seat. */
const tellsMore = (path: readonly Hop[]): boolean =>
  path.some((hop) => hop.code !== 'holds' || hop.acting)

function unfilledSteps({ unfilled }: Answer, names: DecisionNames): readonly Step[] {
  const { nobody } = names.phrases.step
  return unfilled.flatMap(({ seat, part, rule, path }) => [
    step('nobody', nobody(names.seats.seat(seat), part), [rule]),
    ...path.map((hop) => step('way', hopSentence(hop, names), [rule])),
  ])
}

function goneSteps({ trace }: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words } = names
  const { gone, tightens, reserved, fallback, converted } = trace
  const notes: Step[] = gone.map(({ rule, by, because }) =>
    step('goes-before', phrases.step.gone[because](names.rule(rule), names.rule(by)), [by, rule]),
  )
  if (tightens !== undefined) {
    notes.push(step('goes-before', phrases.step.tightens(names.rule(tightens)), [tightens]))
  }
  if (reserved !== undefined) {
    notes.push(step('note', phrases.step.reserved(names.rule(reserved)), [reserved]))
  }
  if (fallback) {
    notes.push(step('note', phrases.step.fallback(names.rule(fallback.rule)), [fallback.rule]))
  }
  if (converted) {
    const rate = words.number(converted.rate)
    notes.push(step('note', phrases.step.converted(converted.currency, rate)))
  }
  return notes
}

function partSteps(answer: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words, seats } = names
  const who = ({ seat, position }: Part) =>
    position === undefined ? seats.seat(seat) : seats.position(position)
  const each = (
    code: StepCode,
    parts: readonly Part[],
    tell: (noun: ReturnType<typeof who>, rule: string, part: Part) => string,
  ) => parts.map((part) => step(code, tell(who(part), names.rule(part.rule), part), [part.rule]))
  const { input, told, carriesOut, signs, evidence } = phrases.step
  return [
    ...each('gives-input', answer.givesInput, input),
    ...each('is-told', answer.isTold, (noun, rule, { when = 'after' }) => told(noun, rule, when)),
    ...each('carries-out', answer.carriesOut, carriesOut),
    ...each('signs', answer.signs, signs),
    ...(answer.evidence.length > 0
      ? [step('evidence', evidence(words.and(answer.evidence.map(words.quoted))))]
      : []),
  ]
}

function limitSteps(answer: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, seats } = names
  const told = phrases.step
  const steps: Step[] = answer.caps.map(({ rule, cap }) =>
    step('cap', told.cap(names.rule(rule), decimalOf(cap.amount, names) ?? cap.amount, cap.per), [
      rule,
    ]),
  )
  for (const { rule, refusal, silence, to } of answer.refusals) {
    const name = names.rule(rule)
    const text =
      refusal === 'final'
        ? told.refusalFinal(name)
        : refusal === 'escalates'
          ? told.refusalEscalates(name, to === undefined ? undefined : seats.anybody(to))
          : told.refusalTo(name, seats.anybody(refusal.to))
    steps.push(step('refusal', text, [rule]))
    if (silence) steps.push(step('refusal', told.silence(silence.days, silence.means), [rule]))
  }
  if (answer.limited) steps.push(step('note', told.limited))
  return steps
}
