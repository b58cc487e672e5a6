import type { Answer } from '../../authority/answer.ts'
import type { AuthorityProblem } from '../../authority/authority-problem.ts'
import type { Question } from '../../authority/question.ts'
import { draftAnswer, whoDecides } from '../../authority/who-decides.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { answered, type Outcome, type Refusal, refused } from '../errors.ts'
import { matrixOf } from './matrix-of.ts'
import { understandCase } from './understand-case.ts'

/** The most cases that are asked about at once. */
export const MOST_QUESTIONS = 1000

/** A case as it was understood, and who decides it. */
export type DecidedCase = { readonly asked: Question; readonly answer: Answer }

/** Who decides a case of an organisation; refuses one that cannot be understood, with what is near. */
export function decideCase(
  catalogue: Catalogue,
  model: Model,
  question: Question,
  today: string,
): Outcome<DecidedCase> {
  const decided = decide(catalogue, model, question, today)
  const { problems } = decided.answer
  return problems.length > 0 ? notUnderstood(problems) : answered(decided)
}

/** Who decides several cases. One that cannot be understood is `invalid` and keeps no other from its answer. */
export function decideCases(
  catalogue: Catalogue,
  model: Model,
  questions: readonly Question[],
  today: string,
): Outcome<readonly DecidedCase[]> {
  if (questions.length > MOST_QUESTIONS) {
    const message = `These are ${questions.length} questions; at most ${MOST_QUESTIONS} are answered at once. Ask in several calls.`
    return refused('too-many-cases', 'questions', message)
  }
  return answered(questions.map((question) => decide(catalogue, model, question, today)))
}

function decide(
  catalogue: Catalogue,
  model: Model,
  question: Question,
  today: string,
): DecidedCase {
  const matrix = matrixOf(catalogue, model)
  const { question: asked, problems } = understandCase(catalogue, matrix, question, today)
  if (problems.length === 0) return { asked, answer: whoDecides(matrix, asked) }
  const answer = draftAnswer('invalid', [], { matching: [], gone: [] })
  answer.problems = problems
  return { asked, answer }
}

/** Refuses what names things that are not there, with what was probably meant. */
function notUnderstood(problems: readonly AuthorityProblem[]): Refusal {
  const details = problems.map(({ code: fault, path, message }) => ({
    code: fault,
    where: path.join('.'),
    path,
    message,
  }))
  const [first] = details
  const suggestions = problems.flatMap(({ nearest }) => (nearest === undefined ? [] : [nearest]))
  const left = details.length > 1 ? ` And ${details.length - 1} more.` : ''
  const message = `${first?.message ?? ''}${left}`
  return {
    ok: false,
    problem: { code: 'invalid-case', where: first?.where ?? '', message, suggestions, details },
  }
}
