import { type AuthorityProblem, problemIn } from '../../authority/authority-problem.ts'
import { unnamedOf } from '../../authority/case-context.ts'
import type { Matrix } from '../../authority/compile-matrix.ts'
import { type Question, readQuestion } from '../../authority/question.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { findKind, findPositionOrPerson, findUnit, type Named } from './find-named.ts'

/** A case with ids instead of names, or what of it cannot be understood. */
export type UnderstoodCase = {
  readonly question: Question
  readonly problems: readonly AuthorityProblem[]
}

/**
 * Puts ids for the names in a case: kinds, units, positions and people may be named as people name
 * them. A case without a day is one of today.
 */
export function understandCase(
  catalogue: Catalogue,
  matrix: Matrix,
  asked: Question,
  today: string,
): UnderstoodCase {
  const { model } = matrix
  const problems: AuthorityProblem[] = []
  const settled = (path: readonly (string | number)[], words: string, named: Named): string => {
    if (named.ok) return named.id
    const code = CODES[String(path[0])] ?? 'unknown-seat'
    const [nearest] = named.suggestions
    problems.push(
      problemIn('question', asked.kind, path, {
        code,
        found: words,
        message: named.message,
        ...(nearest !== undefined && { nearest }),
      }),
    )
    return words
  }
  const seats = (part: 'recused' | 'authorised', words: readonly string[]) =>
    words.map((one, at) => settled([part, at], one, findPositionOrPerson(model, one)))
  const { kind, unit, requester, amount, recused, authorised, at = today } = asked
  const question: Question = {
    ...asked,
    at,
    kind: settled(['kind'], kind, findKind(catalogue, matrix, kind)),
    ...(typeof amount === 'string' && { amount: withCurrencyCode(amount) }),
    ...(unit !== undefined && { unit: settled(['unit'], unit, findUnit(model, unit)) }),
    ...(requester !== undefined && {
      requester: settled(['requester'], requester, findPositionOrPerson(model, requester)),
    }),
    ...(recused && {
      recused: seats('recused', recused).flatMap((id) => peopleIn(matrix, id)),
    }),
    ...(authorised && { authorised: seats('authorised', authorised) }),
  }
  if (problems.length === 0) return { question, problems }
  // What else is wrong is told at once; what stands for a name that is not there is no news.
  const told = new Set(problems.map(({ path }) => path[0]))
  const read = readQuestion(question, matrix)
  const others = read.ok ? [] : read.problems.filter(({ path }) => !told.has(path[0]))
  return { question, problems: [...problems, ...others] }
}

const CODES: Readonly<Record<string, AuthorityProblem['code']>> = {
  kind: 'unknown-kind',
  unit: 'unknown-value',
}

/** The people behind an id: a person, or those who sit in a position, even if they are not named. */
export function peopleIn(matrix: Matrix, id: string): readonly string[] {
  const seat = matrix.staffing.seatOf(id)
  if (!seat || matrix.model.tables.people.has(id)) return [id]
  if (seat.unnamed) return [unnamedOf(id)]
  return [...new Set(seat.sittings.map(({ person }) => person))]
}

/** Codes of currencies may be written in small letters and without a blank: `120000eur`. */
function withCurrencyCode(amount: string): string {
  return amount
    .trim()
    .replace(/(?<=[\dkKmMn])\s*([A-Za-z]{3})$/, (_, code) => ` ${code.toUpperCase()}`)
}
