import { findLeader } from '../../src/need/find-leader.ts'
import type { NeedResult } from '../../src/need/need-result.ts'
import { catalogueForTests } from './catalogue.ts'

/** The derivation for answers that must be readable; throws their problems when they are not. */
export function needResultFor(answers: unknown): NeedResult {
  const found = findLeader(catalogueForTests(), answers)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.result
}
