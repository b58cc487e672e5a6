import type { Deputy } from '../model/deputy.ts'
import type { Rule } from '../model/rule.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { checkAmounts } from './amount-runs.ts'
import {
  type AuthorityProblem,
  problemIn,
  type Read,
  type ValueProblem,
} from './authority-problem.ts'
import { dayOf, END_OF_DAYS, FIRST_DAY } from './days.ts'
import { placesOf, readAmounts, readConditions, unknownValue } from './read-conditions.ts'
import type { WrittenRange } from './read-range.ts'
import { readDecider, readParts, readWho, type SeatNames } from './read-who.ts'
import { NO_RUNS, type Runs } from './runs.ts'
import { AXIS, type Space } from './space.ts'
import { type Decider, signatureOf, type Who } from './who.ts'

/** Ranks of rule sets, highest first (A4). */
export const RANKS = ['law', 'constitution', 'board', 'executive', 'unit'] as const
const EXECUTIVE = RANKS.indexOf('executive')

/** Whether and to whom a right may be handed on (A9). */
export type Delegable = {
  readonly to?: readonly string[]
  readonly amounts?: readonly WrittenRange[]
  readonly depth: number
}

/** A rule as the engine holds it. What it adds (agreement, input …) accumulates (A3.5). */
export type AuthorityRule = {
  readonly id: string
  /** Where it was written: a rule, or an assignment that works as one (A2.2). */
  readonly kind: 'rules' | 'assignments'
  readonly set: string | undefined
  /** Place in `RANKS`. */
  readonly rank: number
  readonly decision: string
  /** By axis, amounts apart. */
  readonly sets: readonly Runs[]
  readonly amounts: readonly WrittenRange[] | null
  readonly decides?: Decider
  readonly outcome?: 'exempt' | 'refer' | 'unknown' | 'reserved'
  readonly refer?: string
  readonly mustAgree: readonly Who[]
  readonly givesInput: readonly Who[]
  readonly isTold: readonly { readonly who: Who; readonly when: 'before' | 'after' }[]
  readonly carriesOut: readonly Who[]
  readonly signs: readonly Who[]
  readonly evidence: readonly string[]
  readonly instead: boolean
  readonly adds: boolean
  readonly over: readonly string[]
  readonly remainder: boolean
  readonly fallback?: Who
  readonly fallbackOf: readonly string[]
  readonly deputy?: Deputy
  /** `null`: not at all. */
  readonly delegable: Delegable | null
  readonly refusal?: 'final' | 'escalates' | { readonly to: string }
  readonly silence?: Rule['silence']
  readonly self: boolean
  readonly apart: readonly string[]
  readonly cap?: Rule['cap']
  readonly source?: Rule['source']
  /** What it says about who decides: the same for rules that say the same. */
  readonly signature: string
}

/** How often a right may be handed on when nothing is said (A9). */
export const MOST_HANDS = 3
export const FREELY: Delegable = { depth: MOST_HANDS }

/**
 * Reads a rule. What cannot be read is told and leaves the rule out (A2.3); with `guess`, the nearest known kind
 * of decision beside an unknown one.
 */
export function readRule(
  rule: Rule,
  set: RuleSet | undefined,
  space: Space,
  names: SeatNames,
  problems: AuthorityProblem[],
  guess: boolean,
): AuthorityRule | undefined {
  const tell = (path: readonly (string | number)[], list: readonly ValueProblem[]) => {
    for (const problem of list) problems.push(problemIn('rules', rule.id, path, problem))
  }
  const before = problems.length
  const take = <Value>(key: string, read: Read<Value>): Value | undefined => {
    if (read.ok) return read.value
    tell([key], read.problems)
    return undefined
  }
  const conditions = take('when', readConditions(rule.when, space))
  if (conditions?.amounts) tell(['when', 'amount'], checkAmounts(conditions.amounts, space.rates))
  const kinds = placesOf(rule.decision, space.axes[AXIS.kind] as Space['axes'][number])
  if (kinds === undefined) tell(['decision'], [unknownKind(rule.decision, space, guess)])
  const days = daysOf(rule)
  if (days.length === 0) tell(['until'], [{ code: 'empty', message: 'It ends before it begins.' }])

  const parts = (key: 'must-agree' | 'gives-input' | 'carries-out' | 'signs') =>
    rule[key] === undefined ? [] : (take(key, readParts(rule[key], names)) ?? [])
  const decides =
    rule.decides === undefined ? undefined : take('decides', readDecider(rule.decides, names))
  if (decides?.is === 'ladder') {
    for (const [i, { limit }] of decides.steps.entries()) {
      if (limit) tell(['decides', 'ladder', i], checkAmounts(limit, space.rates))
    }
  }
  const fallback =
    rule.fallback === undefined ? undefined : take('fallback', readWho(rule.fallback, names))
  const read = {
    mustAgree: parts('must-agree'),
    givesInput: parts('gives-input'),
    isTold:
      rule['is-told'] === undefined
        ? []
        : (take('is-told', readTold(rule['is-told'], names)) ?? []),
    carriesOut: parts('carries-out'),
    signs: parts('signs'),
    delegable: take('delegable', readDelegable(rule.delegable)) ?? null,
  }
  for (const problem of names.unknown.splice(0)) {
    problems.push(problemIn('rules', rule.id, [], problem))
  }
  const fatal = problems.slice(before).some(({ code }) => code !== 'unknown-seat')
  if (fatal || !conditions || !kinds) return undefined
  const sets = [...conditions.sets]
  sets[AXIS.kind] = kinds
  if (rule.from !== undefined || rule.until !== undefined) sets[AXIS.day] = days
  return {
    id: rule.id,
    kind: 'rules',
    set: rule.set,
    rank: set?.rank === undefined ? EXECUTIVE : RANKS.indexOf(set.rank),
    decision: rule.decision,
    sets,
    amounts: conditions.amounts,
    ...(decides && { decides }),
    ...(rule.outcome && { outcome: rule.outcome }),
    ...(rule.refer !== undefined && { refer: rule.refer, outcome: rule.outcome ?? 'refer' }),
    ...read,
    evidence: rule.evidence ?? [],
    instead: rule.instead ?? false,
    adds: rule.adds ?? false,
    over: rule.over ?? [],
    remainder: rule.remainder ?? false,
    ...(fallback && { fallback }),
    fallbackOf: rule['fallback-of'] ?? [],
    ...(rule.deputy && { deputy: rule.deputy }),
    ...(rule.refusal && { refusal: rule.refusal }),
    ...(rule.silence && { silence: rule.silence }),
    self: rule.self ?? false,
    apart: rule.apart ?? [],
    ...(rule.cap && { cap: rule.cap }),
    ...(rule.source && { source: rule.source }),
    signature: signatureOfRule(decides, rule),
  }
}

function signatureOfRule(decides: Decider | undefined, rule: Rule): string {
  if (decides) return signatureOf(decides)
  return rule.refer === undefined ? (rule.outcome ?? '') : `refer ${rule.refer}`
}

function daysOf({ from, until }: Rule): readonly number[] {
  const first = from === undefined ? FIRST_DAY : (dayOf(from) ?? FIRST_DAY)
  const end = until === undefined ? END_OF_DAYS : (dayOf(until) ?? END_OF_DAYS) + 1
  return first < end ? [first, end] : NO_RUNS
}

function readTold(value: unknown, names: SeatNames): Read<AuthorityRule['isTold']> {
  const isSplit =
    typeof value === 'object' && value !== null && ('before' in value || 'after' in value)
  const split = (isSplit ? value : { after: value }) as Readonly<Record<string, unknown>>
  const told: { who: Who; when: 'before' | 'after' }[] = []
  for (const when of ['before', 'after'] as const) {
    if (split[when] === undefined) continue
    const read = readParts(split[when], names)
    if (!read.ok) return read
    told.push(...read.value.map((who) => ({ who, when })))
  }
  return { ok: true, value: told }
}

function readDelegable(value: Rule['delegable']): Read<Delegable | null> {
  if (value === undefined || value === true) return { ok: true, value: FREELY }
  if (value === false) return { ok: true, value: null }
  const { to, amount, depth = MOST_HANDS } = value
  const amounts = amount === undefined ? undefined : readAmounts(amount)
  if (amounts && !amounts.ok) return amounts
  return {
    ok: true,
    value: { depth, ...(to && { to }), ...(amounts?.value && { amounts: amounts.value }) },
  }
}

function unknownKind(decision: string, space: Space, guess: boolean): ValueProblem {
  const axis = space.axes[AXIS.kind] as Space['axes'][number]
  const words = guess ? [...axis.nodes.keys()] : []
  return { ...unknownValue(decision, 'The tree of decisions', words), code: 'unknown-kind' }
}
