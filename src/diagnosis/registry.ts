import type { AnyRule } from './rule.ts'
import { answersWithoutDeciding } from './rules/answers-without-deciding.ts'
import { conflictingTitleAndRole } from './rules/conflicting-title-and-role.ts'
import { decidesWithoutAnswering } from './rules/decides-without-answering.ts'
import { duplicatePerson } from './rules/duplicate-person.ts'
import { missingTechnologyLeader } from './rules/missing-technology-leader.ts'
import { nobodyAnswers } from './rules/nobody-answers.ts'
import { nobodyCarriesOut } from './rules/nobody-carries-out.ts'
import { personInTwoFullSeats } from './rules/person-in-two-full-seats.ts'
import { reportingCycle } from './rules/reporting-cycle.ts'
import { severalRoots } from './rules/several-roots.ts'
import { spanOutsideTarget } from './rules/span-outside-target.ts'
import { twoAnswerInOneScope } from './rules/two-answer-in-one-scope.ts'
import { twoSeatsOfOneRole } from './rules/two-seats-of-one-role.ts'
import { unknownSuperior } from './rules/unknown-superior.ts'
import { vacantLeadershipSeat } from './rules/vacant-leadership-seat.ts'

/** Every rule of diagnosis, by id. */
export const RULES: readonly AnyRule[] = [
  answersWithoutDeciding,
  conflictingTitleAndRole,
  decidesWithoutAnswering,
  duplicatePerson,
  missingTechnologyLeader,
  nobodyAnswers,
  nobodyCarriesOut,
  personInTwoFullSeats,
  reportingCycle,
  severalRoots,
  spanOutsideTarget,
  twoAnswerInOneScope,
  twoSeatsOfOneRole,
  unknownSuperior,
  vacantLeadershipSeat,
]

/** The rule of an id. */
export function ruleOf(id: string): AnyRule | undefined {
  return RULES.find((rule) => rule.id === id)
}
