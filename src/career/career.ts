import type { LeaderId } from '../catalogue/ids.ts'
import type { CareerPaths, StationId } from './career-path.ts'
import type { PayFacts } from './pay-facts.ts'
import type { CareerStep, Readiness } from './readiness.ts'
import type { Requirements, RoleAdvice } from './requirements.ts'

/** A way to a role in full: what it demands, what is there, what is next, how to get there, what is paid. */
export type Career = {
  readonly to: LeaderId
  readonly from: StationId | null
  readonly requirements: Requirements
  /** Null without a profile. */
  readonly readiness: Readiness | null
  readonly steps: readonly CareerStep[]
  /** Null where nobody said from where. */
  readonly paths: CareerPaths | null
  readonly advice: RoleAdvice
  readonly pay: PayFacts
}
