import type { EntityKind } from '../model/kinds.ts'
import type { Problem } from '../model/problem.ts'

/** What can be wrong with a rule, a delegation or a question (G4). */
export type AuthorityProblemCode =
  | 'unknown-kind'
  | 'unknown-attribute'
  | 'unknown-value'
  | 'unknown-seat'
  | 'unknown-rule'
  | 'unknown-set'
  | 'not-a-case'
  | 'unreadable'
  | 'no-currency'
  | 'no-rate'
  | 'empty'
  | 'too-many'
  | 'list-unclear'
  | 'circle'
  | 'no-members'
  | 'needs-limit'
  | 'too-large'
  | 'negative'

/** Something wrong with what was written: a value, never thrown. */
export type AuthorityProblem = Problem & {
  readonly code: AuthorityProblemCode
  /** The list the entity stands in; `question` for a question. */
  readonly kind: EntityKind | 'question'
  readonly id: string
  /** Keys from the entity to the value. */
  readonly path: readonly (string | number)[]
  /** The character within the written value, from 0, where there is one. */
  readonly at?: number
  readonly found?: string
  /** What was probably meant. */
  readonly nearest?: string
}

/** What is wrong with one value, before it is known where it stands. */
export type ValueProblem = {
  readonly code: AuthorityProblemCode
  readonly path?: readonly (string | number)[]
  readonly at?: number
  readonly found?: string
  readonly nearest?: string
  readonly message: string
}

/** Says where a problem of a value stands. */
export function problemIn(
  kind: AuthorityProblem['kind'],
  id: string,
  path: readonly (string | number)[],
  problem: ValueProblem,
): AuthorityProblem {
  const whole = [...path, ...(problem.path ?? [])]
  return { ...problem, kind, id, path: whole, where: [kind, id, ...whole].join(' › ') }
}

/** A result that is a value or the problems that kept it from being one. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ValueProblem[] }

/** A value that was read. */
export const readAs = <Value>(value: Value): Read<Value> => ({ ok: true, value })

/** One problem instead of a value. */
export const failed = (
  problem: ValueProblem,
): { ok: false; problems: readonly ValueProblem[] } => ({
  ok: false,
  problems: [problem],
})
