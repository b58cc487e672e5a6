import type { Problem } from '../model/problem.ts'

/** How each face answers a problem: the HTTP status, the exit code of the command line. */
type Answer = { readonly http: 400 | 404 | 413 | 422; readonly exit: 2 | 3; readonly title: string }

/** Every problem a use case can answer with. One table for all faces. */
export const ERRORS = {
  'unknown-role': { http: 404, exit: 2, title: 'No such role' },
  'unknown-title': { http: 404, exit: 2, title: 'No such title' },
  'unknown-dimension': { http: 404, exit: 2, title: 'No such dimension' },
  'unknown-thing': { http: 404, exit: 2, title: 'Nothing of that name in the catalogue' },
  'unknown-language': { http: 400, exit: 2, title: 'A language that is not there' },
  'too-few-roles': { http: 400, exit: 2, title: 'Too few roles to compare' },
  'too-many-roles': { http: 400, exit: 2, title: 'Too many roles to compare' },
  'repeated-role': { http: 400, exit: 2, title: 'The same role twice' },
  'same-role': { http: 400, exit: 2, title: 'A role against itself' },
  'empty-question': { http: 400, exit: 2, title: 'No question' },
  'question-too-long': { http: 413, exit: 2, title: 'The question is too long' },
  'empty-query': { http: 400, exit: 2, title: 'Nothing to search for' },
  'query-too-long': { http: 413, exit: 2, title: 'The search text is too long' },
  'title-too-long': { http: 413, exit: 2, title: 'The title is too long' },
  'invalid-answers': { http: 422, exit: 2, title: 'The answers cannot be read' },
  'invalid-request': { http: 400, exit: 2, title: 'The request cannot be read' },
  'unreadable-file': { http: 400, exit: 2, title: 'The file cannot be read' },
} as const satisfies Record<string, Answer>

/** The code of a problem a use case answers with. */
export type ErrorCode = keyof typeof ERRORS

/** Why a use case could not answer: what, where, and what comes near. A value, never thrown. */
export type UseProblem = {
  readonly code: ErrorCode
  /** The part of the request at fault: an option, a field, a file and line. */
  readonly where: string
  /** What is wrong and what to do, in English. */
  readonly message: string
  /** What was probably meant, nearest first. */
  readonly suggestions: readonly string[]
  /** The single faults, when there are several. */
  readonly details?: readonly { readonly where: string; readonly message: string }[]
}

/** The answer of a use case. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: UseProblem }

/** A use case answered. */
export function answered<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

/** A use case could not answer. */
export function refused(
  code: ErrorCode,
  where: string,
  message: string,
  suggestions: readonly string[] = [],
): { readonly ok: false; readonly problem: UseProblem } {
  return { ok: false, problem: { code, where, message, suggestions } }
}

/** A use case could not answer because an engine found a problem; `where` is the face's own word. */
export function refusedBy(
  problem: Pick<Problem, 'code' | 'message'>,
  where: string,
): { readonly ok: false; readonly problem: UseProblem } {
  const code = isErrorCode(problem.code) ? problem.code : 'invalid-request'
  return refused(code, where, problem.message)
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code)
}
