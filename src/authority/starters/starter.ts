import type { RoleId } from '../../catalogue/ids.ts'

/** For whom a starter matrix is meant. */
export const STARTER_SIZES = ['small', 'middle', 'large'] as const

/** For whom a starter matrix is meant. */
export type StarterSize = (typeof STARTER_SIZES)[number]

/** A rule of a starter matrix: a kind of decision with all below it, and the roles that have a part. */
export type StarterRule = {
  readonly decision: string
  /** One role; or roles with limits, the last without: the lowest whose limit suffices decides. */
  readonly decides: RoleId | readonly (readonly [RoleId, limit: string])[]
  readonly agrees?: RoleId
  readonly input?: RoleId
  /** What it is derived from. Limits, and who agrees above them, are proposals of our own. */
  readonly claims: readonly string[]
}
