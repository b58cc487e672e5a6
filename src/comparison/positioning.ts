import type { RoleId } from '../catalogue/ids.ts'

/** One claim's vote on an axis, from -1 (inward, operational) to 1 (outward, strategic). */
export type AxisVote = {
  readonly claim: string
  readonly source: string
  readonly value: number
  readonly weight: number
}

/** Where a role stands on one axis: -1 inward or operational, 1 outward or strategic. */
export type AxisPosition = {
  readonly mean: number
  /**
   * Lowest and highest mean of any single independent witness: how far the sources spread; where
   * there is one witness only, how far its own votes do (SPEC P7).
   */
  readonly low: number
  readonly high: number
  readonly witnesses: number
  readonly votes: readonly AxisVote[]
}

/** A role on the positioning map; an axis is null where no source speaks. */
export type RolePosition = {
  readonly role: RoleId
  /** Inward (-1) to outward (1). */
  readonly orientation: AxisPosition | null
  /** Operational (-1) to strategic (1). */
  readonly horizon: AxisPosition | null
}
