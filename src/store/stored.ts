import type { StoreProblem, StoreProblemCode } from '../app/ports.ts'

/** A store did as asked. */
export function stored<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A store did not; `message` says what and what to do. */
export function notStored(
  code: StoreProblemCode,
  where: string,
  message: string,
  facts: Pick<StoreProblem, 'head'> = {},
): { readonly ok: false; readonly problem: StoreProblem } {
  return { ok: false, problem: { code, where, message, ...facts } }
}

/** Leaves the work on a store with a problem, through whatever transaction is open. */
export class StoreRefusal extends Error {
  readonly problem: StoreProblem

  constructor(...parts: Parameters<typeof notStored>) {
    super(parts[2])
    this.problem = notStored(...parts).problem
  }
}
