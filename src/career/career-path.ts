import type { LeaderId } from '../catalogue/ids.ts'
import type { AxisPosition } from '../comparison/positioning.ts'

/** A station of a path: a role, or the id of an entry post. */
export type StationId = string

/** Why sources let one come from one post to another (G2), firmest first. */
export const STEP_GROUNDS = [
  'stands-above',
  'in-the-team',
  'stands-above-derived',
  'shares-duties',
  'gives-experience',
] as const

/** A ground of a step with its claims; `demands` are those the experience serves. */
export type StepGround = {
  readonly kind: (typeof STEP_GROUNDS)[number]
  readonly claims: readonly string[]
  readonly demands: readonly string[]
}

/** Where two posts stand on an axis; null where sources are silent. */
export type AxisChange = {
  readonly from: AxisPosition | null
  readonly to: AxisPosition | null
  /** From -2 to 2; null where either is not known. */
  readonly by: number | null
}

/** Claims that give a role deep knowledge of technology, and broad. */
export type Depth = { readonly deep: readonly string[]; readonly broad: readonly string[] }

/** Something gained, left or kept, with the claims that give it. */
export type ChangedDuty = { readonly id: string; readonly claims: readonly string[] }

/** What changes with a step (G5). */
export type StepChange = {
  readonly orientation: AxisChange
  readonly horizon: AxisChange
  readonly depth: { readonly from: Depth; readonly to: Depth }
  /** Responsibilities answered for or decided. */
  readonly duties: DutyChange
  /** Kinds of decisions decided. */
  readonly decisions: DutyChange
}

/** What one role has and another has not. */
export type DutyChange = {
  readonly gained: readonly ChangedDuty[]
  readonly left: readonly ChangedDuty[]
  readonly kept: readonly ChangedDuty[]
}

/** One step of a path. */
export type PathStep = {
  readonly from: StationId
  readonly to: LeaderId
  readonly grounds: readonly StepGround[]
  /** Claims and disagreements against it (G3); a step with any is contested. */
  readonly against: {
    readonly claims: readonly string[]
    readonly disagreements: readonly string[]
  }
  readonly change: StepChange
}

/** A way from one post to another. */
export type CareerPath = {
  readonly stations: readonly StationId[]
  readonly steps: readonly PathStep[]
  /** Demands of the goal that experience on the way serves. */
  readonly serves: readonly string[]
  /** Demands of the goal that stay open after the way, by the profile; all not served without one. */
  readonly open: readonly string[]
  readonly contested: number
  /** The weakest of the best grounds of its steps. */
  readonly weakest: (typeof STEP_GROUNDS)[number]
}

/** All ways from one post to another, best first; empty where sources know none. */
export type CareerPaths = {
  readonly from: StationId
  readonly to: LeaderId
  readonly paths: readonly CareerPath[]
  /** Why there is none. */
  readonly none: 'same-post' | 'stands-below' | 'no-step' | null
  /** Disagreements and claims on careers as such that a reader should know. */
  readonly disagreements: readonly string[]
  readonly claims: readonly string[]
}
