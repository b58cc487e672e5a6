import type { Problem } from '../model/problem.ts'

/** How each face answers a problem: the HTTP status, the exit code of the command line. */
type Answer = { readonly http: HttpStatus; readonly exit: 2 | 3; readonly title: string }

/** The HTTP statuses of problems. */
type HttpStatus = 400 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503 | 507

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
  'unreadable-text': { http: 422, exit: 2, title: 'The text cannot be read' },
  'text-too-long': { http: 413, exit: 2, title: 'The text is too long' },
  'title-too-long': { http: 413, exit: 2, title: 'The title is too long' },
  'invalid-answers': { http: 422, exit: 2, title: 'The answers cannot be read' },
  'invalid-profile': { http: 422, exit: 2, title: 'The career profile cannot be read' },
  'invalid-request': { http: 400, exit: 2, title: 'The request cannot be read' },
  'unknown-rule': { http: 404, exit: 2, title: 'No such rule' },
  'unknown-pack': { http: 404, exit: 2, title: 'No such rule pack' },
  'unknown-finding': { http: 404, exit: 2, title: 'No such finding' },
  'invalid-record': { http: 422, exit: 2, title: 'The record of findings cannot be read' },
  'file-exists': { http: 409, exit: 2, title: 'The file is there already' },
  'unwritable-file': { http: 500, exit: 3, title: 'The file cannot be written' },
  'unreadable-file': { http: 400, exit: 2, title: 'The file cannot be read' },
  'unknown-kind': { http: 404, exit: 2, title: 'No such list' },
  'unknown-entity': { http: 404, exit: 2, title: 'No such entry' },
  'entity-exists': { http: 409, exit: 2, title: 'The entry is there already' },
  'unknown-field': { http: 422, exit: 2, title: 'No such field' },
  'malformed-field': { http: 400, exit: 2, title: 'What is to be set cannot be read' },
  'invalid-field': { http: 422, exit: 2, title: 'The entry would not be right' },
  'file-changed': { http: 409, exit: 3, title: 'The file was changed meanwhile' },
  'table-refused': { http: 422, exit: 2, title: 'The table cannot be taken in' },
  'invalid-case': { http: 422, exit: 2, title: 'The case cannot be understood' },
  'too-many-cases': { http: 413, exit: 2, title: 'Too many cases at once' },
  'unknown-seat': { http: 404, exit: 2, title: 'No such position or person' },
  'unknown-decision': { http: 404, exit: 2, title: 'No such kind of decision' },
  'unknown-property': { http: 422, exit: 2, title: 'No such property to prove' },
  'reversed-dates': { http: 422, exit: 2, title: 'The dates are reversed' },
  'request-too-large': { http: 413, exit: 2, title: 'The request is too large' },
  'wrong-content-type': { http: 415, exit: 2, title: 'The request is of another content type' },
  'foreign-origin': { http: 403, exit: 2, title: 'A page from elsewhere may not do this' },
  'too-many-listeners': { http: 503, exit: 3, title: 'Too many listen already' },
  'unknown-organization': { http: 404, exit: 2, title: 'No such organisation' },
  'organization-exists': { http: 409, exit: 2, title: 'The organisation is there already' },
  'malformed-id': { http: 400, exit: 2, title: 'No such name can be' },
  'unknown-scenario': { http: 404, exit: 2, title: 'No such scenario' },
  'scenario-exists': { http: 409, exit: 2, title: 'The scenario is there already' },
  'scenario-closed': { http: 409, exit: 2, title: 'The scenario is closed' },
  'unknown-change': { http: 404, exit: 2, title: 'No such change' },
  'malformed-instant': { http: 400, exit: 2, title: 'No date or instant' },
  'head-missing': { http: 428, exit: 2, title: 'It was not said upon which state to change' },
  'stale-head': { http: 412, exit: 3, title: 'Somebody else was faster' },
  'invalid-change': { http: 422, exit: 2, title: 'The change cannot be made' },
  'invalid-document': { http: 422, exit: 2, title: 'The document cannot be read' },
  'nothing-to-undo': { http: 409, exit: 2, title: 'There is nothing to take back' },
  'nothing-to-redo': { http: 409, exit: 2, title: 'There is nothing to do again' },
  'not-writable': { http: 500, exit: 3, title: 'The data folder may not be written' },
  'disk-full': { http: 507, exit: 3, title: 'The disk is full' },
  'newer-version': { http: 500, exit: 3, title: 'Written by a newer version' },
  damaged: { http: 500, exit: 3, title: 'The record is damaged' },
  busy: { http: 503, exit: 3, title: 'Another process is writing' },
  unavailable: { http: 503, exit: 3, title: 'The store is not available' },
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
  /** The single faults. */
  readonly details?: readonly ProblemDetail[]
  /** With `stale-head`: the change the scenario stands at. */
  readonly head?: string | null
}

/** One of several faults: where it is and what to do; what is known of it beyond that. */
export type ProblemDetail = {
  readonly where: string
  readonly message: string
  readonly code?: string
  /** Keys and places (from 0) that lead to the fault in what was given. */
  readonly path?: readonly (string | number)[]
  readonly line?: number
  readonly column?: number
}

/** The answer of a use case. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal

/** What a use case answers when it could not. */
export type Refusal = { readonly ok: false; readonly problem: UseProblem }

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
): Refusal {
  return { ok: false, problem: { code, where, message, suggestions } }
}

/** A use case could not answer because of single faults in what was given. */
export function refusedWith(
  code: ErrorCode,
  where: string,
  faults: readonly (Problem & Partial<ProblemDetail>)[],
): Refusal {
  const details = faults.map(({ code: fault, where: at, message, path, line, column }) => ({
    code: fault,
    where: at,
    message,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }))
  const [first] = details
  const left = details.length > 1 ? ` And ${details.length - 1} more.` : ''
  const message = `${first?.message ?? ''}${left}`
  return { ok: false, problem: { code, where, message, suggestions: [], details } }
}

/** A use case could not answer because an engine found a problem; `where` is the face's own word. */
export function refusedBy(problem: Pick<Problem, 'code' | 'message'>, where: string): Refusal {
  const code = isErrorCode(problem.code) ? problem.code : 'invalid-request'
  return refused(code, where, problem.message)
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code)
}
