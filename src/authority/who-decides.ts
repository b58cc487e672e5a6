import type { Answer, Outcome, Part, Trace } from './answer.ts'
import type { CaseContext } from './case-context.ts'
import type { Matrix } from './compile-matrix.ts'
import { escalationTo, refusalOf } from './escalation.ts'
import { type Filling, fillSeats, type Need } from './fill-seats.ts'
import { findSeat } from './find-seat.ts'
import { openAnswer } from './open-answer.ts'
import { type Case, type Question, readQuestion } from './question.ts'
import type { AuthorityRule } from './read-rule.ts'
import type { Row } from './row.ts'
import { type Gone, type Settlement, settle } from './settle.ts'
import { AXIS } from './space.ts'
import { seatName, seatsOf, signatureOf, type Who } from './who.ts'

const NONE: readonly never[] = []

/** An answer in the making. */
type Draft = { -readonly [Key in keyof Answer]: Answer[Key] }

/** An answer that says nothing yet but its outcome. */
export function draftAnswer(outcome: Outcome, rules: readonly string[], trace: Trace): Draft {
  return {
    outcome,
    rules,
    deciders: NONE,
    mustAgree: NONE,
    unfilled: NONE,
    givesInput: NONE,
    isTold: NONE,
    carriesOut: NONE,
    signs: NONE,
    evidence: NONE,
    caps: NONE,
    refusals: NONE,
    claims: NONE,
    trace,
    regions: NONE,
    problems: NONE,
  }
}

/**
 * Who decides a case, with everything that led to it (A13). Never throws and never guesses: what the
 * rules leave open is an outcome. A case with something missing is answered by region (A12).
 */
export function whoDecides(matrix: Matrix, question: Question): Answer {
  const read = readQuestion(question, matrix)
  if (!read.ok) {
    const answer = draftAnswer('invalid', NONE, { matching: NONE, gone: NONE })
    answer.problems = read.problems
    return answer
  }
  const asked = read.value
  return asked.open.length > 0
    ? openAnswer(matrix, asked)
    : answerCase(matrix, asked, rowsAt(matrix, asked.point))
}

/** Rows found, reused from call to call: a call never calls another of its kind. */
const buffers = new WeakMap<Matrix, Int32Array>()

/** The rows that hold in a case. */
export function rowsAt(matrix: Matrix, point: ArrayLike<number>): Int32Array {
  let buffer = buffers.get(matrix)
  if (!buffer) {
    buffer = new Int32Array(matrix.rows.length)
    buffers.set(matrix, buffer)
  }
  return buffer.subarray(0, matrix.index.find(point, buffer))
}

/** Answers a case by the rows that hold in it: everything is known that they differ on. */
export function answerCase(matrix: Matrix, asked: Case, found: ArrayLike<number>): Answer {
  const gone: Gone[] = []
  const settled = settle(matrix, found, found.length, gone)
  const { winners, additions } = settled
  const trace = traceOf(matrix, asked, settled, idsOf(matrix, found), gone)
  if (settled.disputed) {
    const answer = draftAnswer('disputed', idsOf(matrix, winners), trace)
    answer.claims = winners
      .map((at) => claimOf(matrix, at))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    return answer
  }
  const [first] = winners
  if (first === undefined) {
    if (additions.length === 0) return draftAnswer('uncovered', NONE, trace)
    const answer = draftAnswer('decided', idsOf(matrix, additions), trace)
    return seated(matrix, asked, settled, answer)
  }
  const said = saidBy(matrix, first) ?? 'decided'
  const answer = draftAnswer(said, idsOf(matrix, winners), trace)
  if (said === 'unknown') return answer
  if (said === 'referred') {
    const { refer } = ruleAt(matrix, first)
    if (refer !== undefined) answer.refer = refer
    return answer
  }
  return seated(matrix, asked, settled, answer)
}

function traceOf(
  matrix: Matrix,
  { converted }: Case,
  { tightens, reservedBy }: Settlement,
  matching: readonly string[],
  gone: readonly Gone[],
): Trace {
  const trace: { -readonly [Key in keyof Trace]: Trace[Key] } = { matching, gone }
  if (tightens !== -1) trace.tightens = ruleAt(matrix, tightens).id
  if (reservedBy !== -1) trace.reserved = ruleAt(matrix, reservedBy).id
  if (converted) trace.converted = converted
  return trace
}

/** What the winning rule says when it names nobody. */
export function saidBy(matrix: Matrix, at: number): Outcome | undefined {
  const row = matrix.rows[at] as Row
  if (row.decides !== undefined) return undefined
  const { outcome } = matrix.rules[row.rule] as AuthorityRule
  return outcome === 'refer' ? 'referred' : outcome === 'exempt' ? 'exempt' : 'unknown'
}

/** Everybody a settled case needs: who decides, further deciders, who must agree; each seat once (A7.5). */
export function needsOf(matrix: Matrix, settled: Settlement): readonly Need[] {
  const needs: Need[] = []
  const [first] = settled.winners
  const who = first === undefined ? undefined : (matrix.rows[first] as Row).decides
  if (first !== undefined && who) needs.push({ part: 'decides', who, rule: ruleAt(matrix, first) })
  if (settled.additions.length === 0 && settled.contributing.length === 0) return needs
  const named = new Set(needs.flatMap((need) => decidingSeats(need.who)))
  const add = (part: Need['part'], one: Who, rule: AuthorityRule) => {
    const name = signatureOf(one)
    if (named.has(name)) return
    named.add(name)
    needs.push({ part, who: one, rule })
  }
  for (const at of settled.additions) {
    const { decides } = matrix.rows[at] as Row
    if (decides) add('decides', decides, ruleAt(matrix, at))
  }
  for (const at of settled.contributing) {
    const rule = ruleAt(matrix, at)
    for (const one of rule.mustAgree) add('must-agree', one, rule)
  }
  return needs
}

/** The seats that surely decide. */
const decidingSeats = (who: Who): string[] =>
  who.is === 'all' ? who.of.flatMap(decidingSeats) : [signatureOf(who)]

/** The context of a case for one rule. */
export const contextFor =
  (matrix: Matrix, asked: Case, reserved: boolean, without?: ReadonlySet<string>) =>
  (rule: AuthorityRule): CaseContext => ({
    matrix,
    asked,
    rule,
    day: asked.point[AXIS.day] as number,
    reserved,
    ...(without && { without }),
  })

/** Fills the seats of a settled case, fallbacks before superiors (A3.8). */
export function fillCase(
  matrix: Matrix,
  asked: Case,
  settled: Settlement,
  without?: ReadonlySet<string>,
): Filling & { readonly steppedIn?: Need } {
  const needs = needsOf(matrix, settled)
  const contextOf = contextFor(matrix, asked, settled.reserved, without)
  const fallbacks = fallbacksOf(matrix, settled)
  if (fallbacks.length === 0) return fillSeats(needs, contextOf, 'all')
  const near = fillSeats(needs, contextOf, 'near')
  if (near.ok) return near
  const others = needs.slice(1)
  for (const steppedIn of fallbacks) {
    const filling = fillSeats([steppedIn, ...others], contextOf, 'near')
    if (filling.ok) return { ...filling, steppedIn }
  }
  return fillSeats(needs, contextOf, 'all')
}

/** Who steps in for the winners when nobody can act for them (A3.8). */
export function fallbacksOf(matrix: Matrix, settled: Settlement): readonly Need[] {
  const [first] = settled.winners
  if (first === undefined) return NONE
  const rule = ruleAt(matrix, first)
  if (rule.fallback === undefined && settled.fallbacks.length === 0) return NONE
  const needs: Need[] = []
  if (rule.fallback) needs.push({ part: 'decides', who: rule.fallback, rule })
  const ids = new Set(settled.winners.map((at) => ruleAt(matrix, at).id))
  const stepping = settled.fallbacks.filter((at) =>
    ruleAt(matrix, at).fallbackOf.some((id) => ids.has(id)),
  )
  // The more special first; among equals by id: nothing depends on the order of rules.
  stepping.sort((a, b) => {
    if (matrix.precedence.isInside(a, b)) return -1
    if (matrix.precedence.isInside(b, a)) return 1
    return ruleAt(matrix, a).id < ruleAt(matrix, b).id ? -1 : 1
  })
  for (const at of stepping) {
    const { decides } = matrix.rows[at] as Row
    if (decides) needs.push({ part: 'decides', who: decides, rule: ruleAt(matrix, at) })
  }
  return needs
}

function seated(matrix: Matrix, asked: Case, settled: Settlement, answer: Draft): Answer {
  const filling = fillCase(matrix, asked, settled)
  const { contributing, winners, additions } = settled
  if (filling.ok) {
    const { filled, steppedIn } = filling
    if (contributing.length === 0) answer.deciders = filled
    else {
      answer.deciders = filled.filter(({ part }) => part === 'decides')
      answer.mustAgree = filled.filter(({ part }) => part === 'must-agree')
    }
    if (steppedIn) answer.trace = { ...answer.trace, fallback: { rule: steppedIn.rule.id } }
  } else {
    const { unfilled } = filling
    answer.unfilled = unfilled
    if (filling.limited) answer.limited = true
    answer.outcome = 'unreachable'
    for (const hop of unfilled.flatMap(({ path }) => path)) {
      if (hop.code !== 'needs' || answer.ask !== undefined) continue
      answer.outcome = 'depends'
      answer.ask = hop.attribute
    }
  }
  for (const at of additions.length > 0 ? [...winners, ...additions] : winners) {
    const { id, cap } = ruleAt(matrix, at)
    if (cap) answer.caps = [...answer.caps, { rule: id, cap }]
  }
  return contributing.length === 0 ? answer : withParts(matrix, asked, contributing, answer)
}

/** Adds input, telling, carrying out, signing, evidence, and what a refusal means (A3.5, A10). */
function withParts(
  matrix: Matrix,
  asked: Case,
  contributing: readonly number[],
  answer: Answer,
): Answer {
  const rules = [...new Set(contributing.map((at) => (matrix.rows[at] as Row).rule))].map(
    (at) => matrix.rules[at] as AuthorityRule,
  )
  const contextOf = contextFor(matrix, asked, false)
  const part = (who: Who, rule: AuthorityRule): Part[] =>
    seatsOf(who).map((seat) => {
      const [only, ...others] = findSeat(seat, contextOf(rule)).seats
      const position = only && others.length === 0 ? { position: only.id } : undefined
      return { seat: seatName(seat), rule: rule.id, ...position }
    })
  const all = (take: (rule: AuthorityRule) => readonly Who[]) =>
    once(rules.flatMap((rule) => take(rule).flatMap((who) => part(who, rule))))
  return {
    ...answer,
    givesInput: all(({ givesInput }) => givesInput),
    isTold: once(
      rules.flatMap((rule) =>
        rule.isTold.flatMap(({ who, when }) => part(who, rule).map((one) => ({ ...one, when }))),
      ),
    ),
    carriesOut: all(({ carriesOut }) => carriesOut),
    signs: all(({ signs }) => signs),
    evidence: [...new Set(rules.flatMap(({ evidence }) => evidence))],
    refusals: rules.flatMap((rule) => {
      if (rule.mustAgree.length === 0) return []
      const refusal = refusalOf(rule, matrix)
      const to = escalationTo(refusal, answer, rule, matrix)
      return [
        {
          rule: rule.id,
          refusal,
          ...(rule.silence && { silence: rule.silence }),
          ...(to !== undefined && { to }),
        },
      ]
    }),
  }
}

/** Each seat once, however many rules name it; sorted, since rules have no order (A3.9). */
function once(parts: readonly Part[]): readonly Part[] {
  const bySeat = new Map<string, Part>()
  for (const one of parts) {
    const key = `${one.seat} ${one.when ?? ''}`
    const known = bySeat.get(key)
    if (!known || one.rule < known.rule) bySeat.set(key, one)
  }
  return [...bySeat].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The rule of a row. */
export const ruleAt = (matrix: Matrix, at: number): AuthorityRule =>
  matrix.rules[(matrix.rows[at] as Row).rule] as AuthorityRule

/** The rules of rows, each once, sorted: rules have no order (A3.9). */
export function idsOf(matrix: Matrix, rows: ArrayLike<number>): readonly string[] {
  if (rows.length === 1) return [ruleAt(matrix, rows[0] as number).id]
  const ids = new Set<string>()
  for (let i = 0; i < rows.length; i++) ids.add(ruleAt(matrix, rows[i] as number).id)
  return [...ids].sort()
}

function claimOf(matrix: Matrix, at: number) {
  const { decides } = matrix.rows[at] as Row
  const seats = decides ? seatsOf(decides).map(seatName) : [ruleAt(matrix, at).outcome ?? '']
  return { rule: ruleAt(matrix, at).id, seats }
}
