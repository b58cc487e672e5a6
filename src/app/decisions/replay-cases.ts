import type { Answer, Outcome as Came } from '../../authority/answer.ts'
import type { Question } from '../../authority/question.ts'
import { replay } from '../../authority/replay.ts'
import { draftAnswer } from '../../authority/who-decides.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { matrixOf } from './matrix-of.ts'
import type { CaseRow } from './read-cases.ts'
import { understandCase } from './understand-case.ts'

/** What a past case comes to today. */
export type ReplayedCase = {
  readonly row: number
  readonly name?: string
  readonly asked: Question
  readonly answer: Answer
}

/** How many cases somebody would have decided, or agreed to. */
export type Load = { readonly who: string; readonly decides: number; readonly agrees: number }

/** What past cases come to by the rules of an organisation, and who would carry how much. */
export type ReplayedCases = {
  readonly cases: readonly ReplayedCase[]
  readonly outcomes: { readonly [O in Came]?: number }
  readonly load: readonly Load[]
}

/** A case that comes to something else by other rules. */
export type ChangedCase = {
  readonly row: number
  readonly name?: string
  readonly before: Answer
  readonly after: Answer
}

/** Puts past cases to the rules of an organisation (A14). Cases without a day are of today. */
export function replayCases(
  catalogue: Catalogue,
  model: Model,
  rows: readonly CaseRow[],
  today: string,
): ReplayedCases {
  const matrix = matrixOf(catalogue, model)
  const understood = rows.map(({ question }) => understandCase(catalogue, matrix, question, today))
  const asked = understood.filter(({ problems }) => problems.length === 0)
  const { answers, outcomes, load } = replay(
    matrix,
    asked.map(({ question }) => question),
  )
  const counts: Record<string, number> = { ...outcomes }
  let at = 0
  const cases = rows.map(({ row, name }, i): ReplayedCase => {
    const { question, problems } = understood[i] as (typeof understood)[number]
    const place = { row, ...(name !== undefined && { name }), asked: question }
    if (problems.length === 0) return { ...place, answer: answers[at++] as Answer }
    counts.invalid = (counts.invalid ?? 0) + 1
    const answer = draftAnswer('invalid', [], { matching: [], gone: [] })
    answer.problems = problems
    return { ...place, answer }
  })
  return { cases, outcomes: counts, load }
}

/** The cases that come to something else: another outcome, other seats, or others who act. */
export function changedCases(before: ReplayedCases, after: ReplayedCases): readonly ChangedCase[] {
  return before.cases.flatMap(({ row, name, answer }, at) => {
    const other = after.cases[at]?.answer
    if (!other || wordOf(answer) === wordOf(other)) return []
    return [{ row, ...(name !== undefined && { name }), before: answer, after: other }]
  })
}

const wordOf = ({ outcome, deciders, mustAgree, claims }: Answer): string =>
  JSON.stringify([
    outcome,
    ...[deciders, mustAgree].map((seats) =>
      seats.map(({ seat, acts }) => `${seat} ${acts.identity || acts.body}`).sort(),
    ),
    claims.flatMap(({ seats }) => seats).sort(),
  ])
