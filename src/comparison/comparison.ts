import type { Strength } from '../catalogue/claim.ts'
import type { RoleId } from '../catalogue/ids.ts'

/**
 * How a statement is to be read: plainly; as what one role says of the other (`viewpoint`); as a
 * damaged passage (`garbled`); or as a text that stands under a foreign heading (`shifted`).
 */
export type Manner = 'plain' | 'viewpoint' | 'garbled' | 'shifted'

/** One claim as it stands in a cell. */
export type Statement = {
  readonly claim: string
  readonly source: string
  readonly strength: Strength
  readonly manner: Manner
  /** Whose view it is, when it is a viewpoint. */
  readonly viewOf: RoleId | null
  /** Other roles the same claim speaks of. */
  readonly sharedWith: readonly RoleId[]
  /** Disagreements the claim takes part in. */
  readonly disagreements: readonly string[]
}

/**
 * What the sources make of a cell. `silent`: none speaks; `single`: one independent witness;
 * `agree`: two or more independent witnesses and no dispute in it; `dispute`: a disagreement about
 * the role lies in this cell (SPEC C10 to C12). A disagreement with another column alone makes none.
 */
export type Agreement = 'silent' | 'single' | 'agree' | 'dispute'

/** What the sources say of one role on one dimension. */
export type Cell = {
  readonly role: RoleId
  readonly agreement: Agreement
  readonly statements: readonly Statement[]
  readonly sources: readonly string[]
  /** Independent witnesses: sources that share an ancestor count once. */
  readonly witnesses: number
  readonly strongest: Strength | null
  /** Disagreements that lie in this cell or between it and another cell of the row. */
  readonly disagreements: readonly string[]
}

/** One dimension over all compared roles. */
export type ComparedDimension = {
  readonly dimension: string
  /** In the order of `Comparison.roles`. */
  readonly cells: readonly Cell[]
  /** False when all are silent or share all claims and none of these tells them apart (C15). */
  readonly differs: boolean
  readonly disagreements: readonly string[]
}

/** Two to seven roles on every dimension. */
export type Comparison = {
  readonly roles: readonly RoleId[]
  readonly onlyDifferences: boolean
  readonly dimensions: readonly ComparedDimension[]
  /** Disagreements that stand between the compared roles, worst first. */
  readonly disagreements: readonly string[]
}
