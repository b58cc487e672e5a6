import { type Applied, applyOperations } from '../model/apply-operations.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { ChainHead, Change, PersonalRecord } from './change.ts'
import { hashChange } from './hash-change.ts'
import { restorePersonal, withholdPersonal } from './personal-data.ts'
import type { RecordProblem } from './record-problem.ts'
import { MAIN, SCENARIO_NAME } from './scenario.ts'

/** An edit that is to be recorded. Id and instant are handed in: the room has neither. */
export type Edit = {
  readonly id: string
  readonly instant: string
  readonly author: string
  /** Nothing means `main`. */
  readonly scenario?: string
  readonly message?: string
  readonly undoes?: string
  readonly merges?: string
  readonly operations: readonly Operation[]
}

/** Where a scenario stands: its last change (none at the beginning) and the model after it. */
export type RecordState = { readonly head: ChainHead | null; readonly model: Model }

/** A change with its personal data and the state it leads to, or why it cannot be recorded. */
export type Recorded =
  | {
      readonly ok: true
      readonly change: Change
      readonly personal: readonly PersonalRecord[]
      readonly state: RecordState
      readonly touched: (Applied & { ok: true })['touched']
    }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] }

/** Longest message of a change, in characters. */
const LONGEST_MESSAGE = 2000

const FIELDS = {
  id: /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  author: /^[^\r\n]{1,200}$/,
  scenario: SCENARIO_NAME,
  message: new RegExp(`^[^]{0,${LONGEST_MESSAGE}}$`),
  undoes: /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
  merges: /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
} as const

/**
 * Appends a change to a chain (SPEC.md, C, H1, P1): checks it, takes personal data out, links and
 * hashes it. Gives what a store keeps, and the state after it, which is the one that replaying gives.
 */
export function appendChange({ head, model }: RecordState, edit: Edit): Recorded {
  const { id, author, scenario = MAIN, message = '', undoes, merges } = edit
  const links = { ...(undoes === undefined ? {} : { undoes }), ...mergesOf(merges) }
  const instant = head !== null && edit.instant < head.instant ? head.instant : edit.instant
  const problems = checkFields({ id, instant: edit.instant, author, scenario, message, ...links })
  if (problems.length > 0) return { ok: false, problems }
  const checked = applyOperations(model, edit.operations)
  if (!checked.ok) return checked
  const { operations, personal } = withholdPersonal(id, model, edit.operations)
  // Applied as they will be replayed (R1); only with personal data can that differ (P3).
  const applied = personal.length === 0 ? checked : replayed(model, operations, personal)
  if (!applied.ok) return applied
  const content = {
    id,
    number: (head?.number ?? 0) + 1,
    parent: head?.id ?? null,
    parentHash: head?.hash ?? null,
    scenario,
    author,
    instant,
    message,
    ...links,
    operations,
  }
  const change: Change = { ...content, hash: hashChange(content) }
  const state = { head: change, model: applied.model }
  return { ok: true, change, personal, state, touched: applied.touched }
}

const mergesOf = (merges: string | undefined) => (merges === undefined ? {} : { merges })

function replayed(
  model: Model,
  operations: Change['operations'],
  personal: readonly PersonalRecord[],
): Applied {
  const data = new Map(personal.map((one) => [one.at, one.data]))
  return applyOperations(
    model,
    restorePersonal(operations, (at) => data.get(at)),
  )
}

function checkFields(fields: Readonly<Partial<Record<keyof typeof FIELDS, string>>>) {
  return Object.entries(FIELDS).flatMap(([field, pattern]): readonly RecordProblem[] => {
    const value = fields[field as keyof typeof FIELDS]
    if (value === undefined || pattern.test(value)) return []
    const message = `The change's ${field} is empty, too long or holds signs that may not stand there.`
    return [{ code: 'malformed-change', where: field, message }]
  })
}
