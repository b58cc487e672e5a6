import { fingerprint } from '../model/hash-text.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { Subject } from './finding.ts'

/** Subjects in the order of kind and id, each once. */
export function sortSubjects(subjects: readonly Subject[]): readonly Subject[] {
  const texts = new Map(subjects.map((subject) => [`${subject.kind}/${subject.id}`, subject]))
  return Array.from(texts)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, { kind, id }]) => ({ kind, id }))
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
