import { fingerprint } from '../../model/hash-text.ts'
import type { Model } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import type { MatrixReading } from '../../text/matrix-report.ts'

/** What a table of rules makes of each rule that is there or new (M12). */
export type RuleOutcome = {
  readonly id: string
  readonly change: 'new' | 'changed' | 'unchanged' | 'missing' | 'removed'
}

/** What taking in a table of rules would do. */
export type MatrixPlan = {
  readonly operations: readonly Operation[]
  readonly rules: readonly RuleOutcome[]
  readonly counts: Readonly<Record<RuleOutcome['change'], number>>
}

/** Holds the rules of a table against those that are there; nothing is written. */
export function planMatrix(
  { tables }: Model,
  { rules, decisions }: Pick<MatrixReading, 'rules' | 'decisions'>,
  removeMissing: boolean,
): MatrixPlan {
  const operations: Operation[] = decisions.map((entity) => ({
    ...{ op: 'put', kind: 'decisions', entity },
  }))
  const outcomes: RuleOutcome[] = []
  const given = new Set(rules.map(({ id }) => id))
  for (const entity of rules) {
    const before = tables.rules.get(entity.id)
    const isSame = before !== undefined && fingerprint(before) === fingerprint(entity)
    if (!isSame) operations.push({ op: 'put', kind: 'rules', entity })
    const change = before === undefined ? 'new' : isSame ? 'unchanged' : 'changed'
    outcomes.push({ id: entity.id, change })
  }
  for (const { id } of tables.rules.list()) {
    if (given.has(id)) continue
    if (removeMissing) operations.push({ op: 'remove', kind: 'rules', id })
    outcomes.push({ id, change: removeMissing ? 'removed' : 'missing' })
  }
  const counts = { new: 0, changed: 0, unchanged: 0, missing: 0, removed: 0 }
  for (const { change } of outcomes) counts[change] += 1
  return { operations, rules: outcomes, counts }
}
