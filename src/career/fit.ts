import type { LeaderId } from '../catalogue/ids.ts'

/** One leaning's part in a role's score. */
export type FitPart = {
  readonly leaning: string
  readonly share: number
  readonly claims: readonly string[]
}

/** A role with what speaks for it. */
export type FitRole = {
  readonly role: LeaderId
  readonly score: number
  readonly parts: readonly FitPart[]
}

/** Which role suits interests and goals (F). */
export type Fit = {
  /** The role that suits best, or `cannot-tell`. */
  readonly verdict: LeaderId | 'cannot-tell'
  /** Why it cannot be told: too few leanings, or one less would change it. */
  readonly unsure: 'too-few' | 'too-close' | null
  readonly runnerUp: LeaderId | null
  /** Roles with a score, best first; of equal ones in the catalogue's order. */
  readonly ranking: readonly FitRole[]
  /** How many leanings would have to go before another role is level. */
  readonly lead: number
  /** Leanings chosen that no claim speaks of. */
  readonly unheard: readonly string[]
  /** Claims on what the choice depends on (`s3-024`, `s3-076`). */
  readonly dependsOn: readonly string[]
  /** Disagreements that touch it: separate careers or one. */
  readonly disagreements: readonly string[]
}
