import type { AnyRule } from './rule.ts'
import { actingTitleForGood } from './rules/acting-title-for-good.ts'
import { agreementFromBelow } from './rules/agreement-from-below.ts'
import { agreesWithItself } from './rules/agrees-with-itself.ts'
import { ambiguousTitle } from './rules/ambiguous-title.ts'
import { answersWithoutDeciding } from './rules/answers-without-deciding.ts'
import { answersWithoutLine } from './rules/answers-without-line.ts'
import { bodyWithoutMembers } from './rules/body-without-members.ts'
import { carriesOutForReport } from './rules/carries-out-for-report.ts'
import { chiefWithoutRights } from './rules/chief-without-rights.ts'
import { conflictingTitleAndRole } from './rules/conflicting-title-and-role.ts'
import { decidesOnOthersBudget } from './rules/decides-on-others-budget.ts'
import { decidesWithoutAnswering } from './rules/decides-without-answering.ts'
import { deepChief } from './rules/deep-chief.ts'
import { delegatesMoreThanHeld } from './rules/delegates-more-than-held.ts'
import { delegatesWhatIsFixed } from './rules/delegates-what-is-fixed.ts'
import { delegationCircle } from './rules/delegation-circle.ts'
import { deputyAwayToo } from './rules/deputy-away-too.ts'
import { disputedDecision } from './rules/disputed-decision.ts'
import { distantCommonSuperior } from './rules/distant-common-superior.ts'
import { doubledResponsibility } from './rules/doubled-responsibility.ts'
import { duplicatePerson } from './rules/duplicate-person.ts'
import { dutiesLeftBehind } from './rules/duties-left-behind.ts'
import { eliminatedSuperior } from './rules/eliminated-superior.ts'
import { experimentsWithoutLimit } from './rules/experiments-without-limit.ts'
import { groupNamedAsSeat } from './rules/group-named-as-seat.ts'
import { headOfNobody } from './rules/head-of-nobody.ts'
import { initiativeWithoutOwner } from './rules/initiative-without-owner.ts'
import { lowerLimitAbove } from './rules/lower-limit-above.ts'
import { mergeableRules } from './rules/mergeable-rules.ts'
import { missingArtefactOwner } from './rules/missing-artefact-owner.ts'
import { missingSlotHolder } from './rules/missing-slot-holder.ts'
import { missingStandIn } from './rules/missing-stand-in.ts'
import { missingTechnologyLeader } from './rules/missing-technology-leader.ts'
import { noBottomLineOwner } from './rules/no-bottom-line-owner.ts'
import { noCommonSuperior } from './rules/no-common-superior.ts'
import { noInputBetweenLeaders } from './rules/no-input-between-leaders.ts'
import { noTopLineOwner } from './rules/no-top-line-owner.ts'
import { noVoiceForInnovation } from './rules/no-voice-for-innovation.ts'
import { nobodyAnswers } from './rules/nobody-answers.ts'
import { nobodyCarriesOut } from './rules/nobody-carries-out.ts'
import { nobodyLooksInward } from './rules/nobody-looks-inward.ts'
import { nobodyLooksOutward } from './rules/nobody-looks-outward.ts'
import { oneSeatAnswersForMost } from './rules/one-seat-answers-for-most.ts'
import { operationalSeatHoldsStrategy } from './rules/operational-seat-holds-strategy.ts'
import { operationsSwallowStrategy } from './rules/operations-swallow-strategy.ts'
import { overlappingRemits } from './rules/overlapping-remits.ts'
import { personInTwoFullSeats } from './rules/person-in-two-full-seats.ts'
import { reportingCycle } from './rules/reporting-cycle.ts'
import { ruleWithoutEffect } from './rules/rule-without-effect.ts'
import { severalRoots } from './rules/several-roots.ts'
import { slotBelowDemand } from './rules/slot-below-demand.ts'
import { slotDelegated } from './rules/slot-delegated.ts'
import { slotShared } from './rules/slot-shared.ts'
import { slotVacantOrActing } from './rules/slot-vacant-or-acting.ts'
import { slotWithoutRight } from './rules/slot-without-right.ts'
import { spanOutsideTarget } from './rules/span-outside-target.ts'
import { staleActingAppointment } from './rules/stale-acting-appointment.ts'
import { staleInitiative } from './rules/stale-initiative.ts'
import { staleOccupancy } from './rules/stale-occupancy.ts'
import { staleSideLine } from './rules/stale-side-line.ts'
import { strategicSeatInDailyWork } from './rules/strategic-seat-in-daily-work.ts'
import { stuckOwnCase } from './rules/stuck-own-case.ts'
import { thingWithoutOwner } from './rules/thing-without-owner.ts'
import { titleDrift } from './rules/title-drift.ts'
import { toldOfNothing } from './rules/told-of-nothing.ts'
import { tooManyHeard } from './rules/too-many-heard.ts'
import { tooManyMustAgree } from './rules/too-many-must-agree.ts'
import { twoAnswerInOneScope } from './rules/two-answer-in-one-scope.ts'
import { twoLeadersDecide } from './rules/two-leaders-decide.ts'
import { twoSeatsOfOneRole } from './rules/two-seats-of-one-role.ts'
import { twoTitlesForOneSlot } from './rules/two-titles-for-one-slot.ts'
import { unclearDottedLine } from './rules/unclear-dotted-line.ts'
import { unclearLimitEdge } from './rules/unclear-limit-edge.ts'
import { uncoveredDecision } from './rules/uncovered-decision.ts'
import { unfinishedProof } from './rules/unfinished-proof.ts'
import { unitWithoutHead } from './rules/unit-without-head.ts'
import { unknownPack } from './rules/unknown-pack.ts'
import { unknownSuperior } from './rules/unknown-superior.ts'
import { unreachableDecider } from './rules/unreachable-decider.ts'
import { unreadableRule } from './rules/unreadable-rule.ts'
import { unusualReportingLine } from './rules/unusual-reporting-line.ts'
import { vacantLeadershipSeat } from './rules/vacant-leadership-seat.ts'
import { vacantSeatThatAnswers } from './rules/vacant-seat-that-answers.ts'
import { workAcrossLeaders } from './rules/work-across-leaders.ts'

/** Every rule of diagnosis, by id. */
export const RULES: readonly AnyRule[] = [
  actingTitleForGood,
  agreementFromBelow,
  agreesWithItself,
  ambiguousTitle,
  answersWithoutDeciding,
  answersWithoutLine,
  bodyWithoutMembers,
  carriesOutForReport,
  chiefWithoutRights,
  conflictingTitleAndRole,
  decidesOnOthersBudget,
  decidesWithoutAnswering,
  deepChief,
  delegatesMoreThanHeld,
  delegatesWhatIsFixed,
  delegationCircle,
  deputyAwayToo,
  disputedDecision,
  distantCommonSuperior,
  doubledResponsibility,
  duplicatePerson,
  dutiesLeftBehind,
  eliminatedSuperior,
  experimentsWithoutLimit,
  groupNamedAsSeat,
  headOfNobody,
  initiativeWithoutOwner,
  lowerLimitAbove,
  mergeableRules,
  missingArtefactOwner,
  missingSlotHolder,
  missingStandIn,
  missingTechnologyLeader,
  noBottomLineOwner,
  noCommonSuperior,
  noInputBetweenLeaders,
  noTopLineOwner,
  noVoiceForInnovation,
  nobodyAnswers,
  nobodyCarriesOut,
  nobodyLooksInward,
  nobodyLooksOutward,
  oneSeatAnswersForMost,
  operationalSeatHoldsStrategy,
  operationsSwallowStrategy,
  overlappingRemits,
  personInTwoFullSeats,
  reportingCycle,
  ruleWithoutEffect,
  severalRoots,
  slotBelowDemand,
  slotDelegated,
  slotShared,
  slotVacantOrActing,
  slotWithoutRight,
  spanOutsideTarget,
  staleActingAppointment,
  staleInitiative,
  staleOccupancy,
  staleSideLine,
  strategicSeatInDailyWork,
  stuckOwnCase,
  thingWithoutOwner,
  titleDrift,
  toldOfNothing,
  tooManyHeard,
  tooManyMustAgree,
  twoAnswerInOneScope,
  twoLeadersDecide,
  twoSeatsOfOneRole,
  twoTitlesForOneSlot,
  unclearDottedLine,
  unclearLimitEdge,
  uncoveredDecision,
  unfinishedProof,
  unitWithoutHead,
  unknownPack,
  unknownSuperior,
  unreachableDecider,
  unreadableRule,
  unusualReportingLine,
  vacantLeadershipSeat,
  vacantSeatThatAnswers,
  workAcrossLeaders,
]

/** The rule of an id. */
export function ruleOf(id: string): AnyRule | undefined {
  return RULES.find((rule) => rule.id === id)
}
