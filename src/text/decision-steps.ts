import type { Answer, Part } from '../authority/answer.ts'
import type { Filled } from '../authority/fill-seats.ts'
import type { Hop } from '../authority/hop.ts'
import type { Gone } from '../authority/settle.ts'
import { authorityProblemSentence } from './authority-problem-sentence.ts'
import type { DecisionNames } from './decision-names.ts'
import type { Noun } from './decision-words.ts'
import { hopSentence } from './hop-sentence.ts'
import { limitSteps } from './limit-steps.ts'
import { signatureWords } from './signature-words.ts'

/** What a step tells of, to group steps by. */
export type StepCode =
  /** Who decides, and by which rule. */
  | 'decides'
  /** What a rule says that names nobody, or that is disputed. */
  | 'says'
  | 'goes-before'
  | 'must-agree'
  /** The way from a seat to the person who acts, and who that is. */
  | 'way'
  | 'acts'
  /** Who might act or decide as well. */
  | 'choice'
  | 'gives-input'
  | 'is-told'
  | 'carries-out'
  | 'signs'
  | 'evidence'
  | 'cap'
  | 'refusal'
  /** A seat that nobody can act for. */
  | 'nobody'
  /** One part of an open answer. */
  | 'region'
  | 'problem'
  | 'note'

/** One step of the reasoning: a whole sentence, and the rules it rests on. */
export type Step = {
  readonly code: StepCode
  readonly text: string
  readonly rules: readonly string[]
}

/** Makes a step. */
export const step = (code: StepCode, text: string, rules: readonly string[] = []): Step => ({
  code,
  text,
  rules,
})

/** Parts of an open answer told one by one; the rest is counted. */
const MOST_REGIONS = 20

/** Why an answer is as it is, step by step. */
export function decisionSteps(answer: Answer, names: DecisionNames): readonly Step[] {
  return [
    ...answer.problems.map((one) => step('problem', authorityProblemSentence(one, names))),
    ...regionSteps(answer, names),
    ...saidSteps(answer, names),
    ...answer.deciders.flatMap((one) => filledSteps(one, answer, names)),
    ...unfilledSteps(answer, names),
    ...goneSteps(answer, names),
    ...answer.mustAgree.flatMap((one) => filledSteps(one, answer, names)),
    ...partSteps(answer, names),
    ...limitSteps(answer, names),
  ]
}

function regionSteps({ regions }: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words } = names
  const told = regions
    .slice(0, MOST_REGIONS)
    .map((one) => step('region', names.openRegion(one), one.rules))
  const left = regions.length - told.length
  return left > 0 ? [...told, step('region', phrases.step.more(words.number(left)))] : told
}

/** What rules say of a case that nobody decides, or that several claim. */
function saidSteps({ outcome, rules, claims }: Answer, names: DecisionNames): readonly Step[] {
  const { says, step: say } = names.phrases
  const tell = (rule: string, text: string) =>
    step('says', say.says(names.rules.cited(rule), text, names.rules.casesOf(rule)), [rule])
  if (outcome === 'disputed') return claims.map((claim) => tell(claim.rule, names.says(claim)))
  const said = { exempt: says.exempt, referred: says.refer, unknown: says.unknown }
  if (outcome !== 'exempt' && outcome !== 'referred' && outcome !== 'unknown') return []
  return rules.map((rule) => tell(rule, said[outcome]))
}

/** Who decides or agrees, because of which rule, and how it comes to who acts. */
function filledSteps(filled: Filled, { deciders }: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words, rules } = names
  const { part, rule, acts, mayAct } = filled
  const say = phrases.step
  const seat = names.filledSeat(filled)
  const cited = rules.cited(rule)
  const isFirst = deciders.find((one) => one.rule === rule) === filled
  const choice = isFirst ? rules.choiceOf(rule) : undefined
  const acting = names.acting(filled)
  const others = mayAct
    .filter((one) => one.identity !== acts.identity)
    .map((one) => names.actor(one))
  const isSelf = (one: Noun) => one.plain === seat.plain
  const choices = others.filter((one) => !isSelf(one))
  const first =
    part === 'must-agree'
      ? say.agrees(seat, cited)
      : deciders.length > 1
        ? say.decidesToo(seat, cited, rules.casesOf(rule))
        : say.decides(seat, cited, rules.casesOf(rule))
  return [
    step(part, first, [rule]),
    ...(choice === undefined
      ? []
      : [step('choice', say.names(rules.named(rule), signatureWords(choice, names)), [rule])]),
    ...waySteps(acts.path, rule, names),
    ...(acting ? [step('acts', say.acts(acting), [rule])] : []),
    ...(others.some(isSelf) ? [step('choice', say.still(seat), [rule])] : []),
    ...(choices.length > 0 ? [step('choice', say.choice(seat, words.any(choices)), [rule])] : []),
  ]
}

/** That somebody simply holds a seat is said with the seat. */
const isTelling = (hop: Hop): boolean => hop.code !== 'holds' || hop.acting

const waySteps = (path: readonly Hop[], rule: string, names: DecisionNames): readonly Step[] =>
  path.filter(isTelling).map((hop) => step('way', hopSentence(hop, names), [rule]))

function unfilledSteps({ unfilled }: Answer, names: DecisionNames): readonly Step[] {
  const { nobody, decides, agrees } = names.phrases.step
  return unfilled.flatMap(({ seat, part, rule, path }) => {
    const noun = names.seats.seat(seat)
    const cited = names.rules.cited(rule)
    // Who it is may only not be known yet (A12).
    const isOpen = path.some(({ code }) => code === 'needs')
    const first = !isOpen
      ? step('nobody', nobody(noun, part, cited), [rule])
      : part === 'decides'
        ? step(part, decides(noun, cited, names.rules.casesOf(rule)), [rule])
        : step(part, agrees(noun, cited), [rule])
    return [first, ...waySteps(path, rule, names)]
  })
}

function goneSteps({ trace }: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words, rules } = names
  const { gone, tightens, reserved, fallback, converted } = trace
  const say = phrases.step
  const notes: Step[] = byWinner(gone).map(({ by, because, list }) => {
    // A lower rank that goes before a higher one does so by tightening it (A4.1).
    const tell = list.includes(tightens ?? '') ? say.tightens : say.gone[because]
    return step('goes-before', tell(names.allRules(list), rules.named(by)), [by, ...list])
  })
  if (reserved !== undefined) {
    notes.push(step('note', say.reserved(rules.named(reserved)), [reserved]))
  }
  if (fallback) {
    notes.push(step('note', say.fallback(rules.named(fallback.rule)), [fallback.rule]))
  }
  if (converted) {
    const { currency, rate } = converted
    const own = names.model.organization.currency ?? ''
    notes.push(step('note', say.converted(currency, `${words.number(rate)} ${own}`.trim())))
  }
  return notes
}

/** Rules that one goes before for one reason are told together. */
function byWinner(gone: readonly Gone[]) {
  const groups = new Map<string, { by: string; because: Gone['because']; list: string[] }>()
  for (const { rule, by, because } of gone) {
    const key = `${because} ${by}`
    const group = groups.get(key)
    if (!group) groups.set(key, { by, because, list: [rule] })
    else if (!group.list.includes(rule)) group.list.push(rule)
  }
  return [...groups.values()]
}

/** Who has another part in the case; seats of one part by one rule are told together. */
function partSteps(answer: Answer, names: DecisionNames): readonly Step[] {
  const { phrases, words, seats, rules } = names
  const say = phrases.step
  const together = (
    code: StepCode,
    parts: readonly Part[],
    tell: (who: Noun, rule: Noun) => string,
  ) => {
    const byRule = new Map<string, Noun[]>()
    for (const { seat, position, rule } of parts) {
      const noun = position === undefined ? seats.seat(seat) : seats.position(position)
      byRule.set(rule, [...(byRule.get(rule) ?? []), noun])
    }
    return [...byRule].map(([rule, nouns]) =>
      step(code, tell(words.all(nouns), rules.named(rule)), [rule]),
    )
  }
  const told = (when: 'before' | 'after') =>
    together(
      'is-told',
      answer.isTold.filter((part) => (part.when ?? 'after') === when),
      (who, rule) => say.told(who, rule, when),
    )
  return [
    ...together('gives-input', answer.givesInput, say.input),
    ...told('before'),
    ...together('carries-out', answer.carriesOut, say.carriesOut),
    ...together('signs', answer.signs, say.signs),
    ...told('after'),
    ...(answer.evidence.length > 0
      ? [step('evidence', say.evidence(words.and(answer.evidence.map(words.quoted))))]
      : []),
  ]
}
