import { fingerprint } from '../model/hash-text.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { Subject } from './finding.ts'

/** Subjects in the order of kind and id, each once. */
export function sortSubjects(subjects: readonly Subject[]): readonly Subject[] {
  const sorted = subjects.map(({ kind, id }) => ({ kind, id })).sort(compareSubjects)
  return sorted.filter((one, at) => at === 0 || compareSubjects(sorted[at - 1] ?? one, one) !== 0)
}

function compareSubjects(a: Subject, b: Subject): number {
  return byCodeUnits(a.kind, b.kind) || byCodeUnits(a.id, b.id)
}

/**
 * The id of a finding (F2): the rule and what it is about. One subject stands there as it is, several
 * behind the first as a fingerprint; their order, the facts and the severity make no difference.
 */
export function findingId(rule: string, sorted: readonly Subject[]): string {
  const [first] = sorted
  if (!first) return rule
  const id = `${rule}:${first.kind}/${first.id}`
  return sorted.length === 1 ? id : `${id}~${fingerprint(sorted.map(({ kind, id }) => [kind, id]))}`
}
