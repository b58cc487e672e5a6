import type { Catalogue } from '../catalogue/catalogue.ts'
import { findLeader } from '../need/find-leader.ts'
import type { NeedResult } from '../need/need-result.ts'
import { answered, type Outcome } from './errors.ts'

/** Which leader is needed, from answers as somebody wrote them; refuses noise, fault by fault. */
export function findNeededLeader(catalogue: Catalogue, answers: unknown): Outcome<NeedResult> {
  const found = findLeader(catalogue, answers)
  if (found.ok) return answered(found.result)
  return {
    ok: false,
    problem: {
      code: 'invalid-answers',
      where: found.problems[0]?.where ?? 'answers',
      message: found.problems.map(({ message }) => message).join(' '),
      suggestions: [],
      details: found.problems.map(({ where, message }) => ({ where, message })),
    },
  }
}
