/** Which leader is needed, from answers to questions. */
export { type FoundLeader, findLeader } from './find-leader.ts'
export { needFromOrganization, type OrganizationNeed } from './need-from-organization.ts'
export type { NeedAnswers, NeedResult } from './need-result.ts'
export { type PlannedPosition, type PositionWish, planPosition } from './plan-position.ts'
export { readNeedAnswers } from './read-need-answers.ts'
