import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId, type LeaderId } from '../catalogue/ids.ts'
import { advise } from './advise.ts'
import { assessReadiness } from './assess-readiness.ts'
import type { Career } from './career.ts'
import type { StationId } from './career-path.ts'
import type { CareerProfile } from './career-profile.ts'
import { findPaths } from './find-paths.ts'
import { findPayFacts } from './find-pay-facts.ts'
import { planSteps } from './plan-steps.ts'
import { requirementsOf } from './requirements-of.ts'

/** A way to ask for: where to, from where, with which profile. */
export type CareerQuestion = {
  readonly to: LeaderId
  /** A leader or an entry post. */
  readonly from?: StationId | null
  readonly profile?: CareerProfile | null
  /** The day posts still held are counted to. */
  readonly today?: string | null
}

/** A way to a role in full: what it demands, how ready a profile is, what to do, which ways, which pay. */
export function prepareCareer(
  catalogue: Catalogue,
  { to, from = null, profile = null, today = null }: CareerQuestion,
): Career {
  const readiness = profile === null ? null : assessReadiness(catalogue, to, profile, { today })
  const paid = from !== null && isLeaderId(from) && from !== to ? [from, to] : [to]
  return {
    to,
    from,
    requirements: requirementsOf(catalogue, to),
    readiness,
    steps: readiness === null ? [] : planSteps(catalogue, readiness),
    paths: from === null ? null : findPaths(catalogue, from, to, readiness),
    advice: advise(catalogue, to),
    pay: findPayFacts(catalogue, paid),
  }
}
