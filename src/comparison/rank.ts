import type { Strength } from '../catalogue/claim.ts'
import type { RoleId } from '../catalogue/ids.ts'

/** What is known of the organisation when the rank is asked; everything may be left out. */
export type RankCircumstances = {
  readonly headcount?: number
  /** `technology`: technology is the product; `other`: technology serves another business. */
  readonly company?: 'technology' | 'other'
}

/** A relation of the first role asked about to the second. */
export type RankRelation = 'above' | 'below' | 'peers' | 'depends' | 'unsaid'

/**
 * What kind of reason it is: the normal case (`default`), a case that departs from it
 * (`exception`), something it depends on (`condition`), a reporting line between the two, a superior
 * both report to, a question a source asks and leaves open, or what comes `nearest` to a rank without
 * being one.
 */
export type RankReasonKind =
  | 'default'
  | 'exception'
  | 'condition'
  | 'reporting'
  | 'both-report-to'
  | 'question'
  | 'nearest'

/** A reason the answer rests on. */
export type RankReason = {
  readonly kind: RankReasonKind
  /** `stated` of these two roles, or `derived` from what is said of others. */
  readonly basis: 'stated' | 'derived'
  /** What the reason says of the first role against the second. */
  readonly relation: RankRelation
  readonly claims: readonly string[]
  readonly strength: Strength
  /** Under which circumstances it holds, in machine words: `small`, `large`, `technology`… */
  readonly when: string | null
  /** Whether it applies to the circumstances given; null when they do not tell. */
  readonly applies: boolean | null
}

/** Whom a role reports to, as the sources have it. */
export type ReportingLine = {
  readonly role: RoleId
  /** Role ids, or the words of the source where no role is meant (`executive-team`). */
  readonly to: readonly string[]
  /** Under which circumstances, in machine words: `small`, `large`, `usual`, `varies`. */
  readonly when: string | null
  /** Whether it applies to the circumstances given; null when they do not tell. */
  readonly applies: boolean | null
  readonly strength: Strength
  readonly claims: readonly string[]
}

/**
 * "Who is higher?" between two roles: a default, the exceptions, the conditions, and how the
 * circumstances given change it. Never a bare yes: `reasons` holds every claim behind it.
 */
export type RankAnswer = {
  readonly of: RoleId
  readonly against: RoleId
  readonly byDefault: RankRelation
  /** The relation under the circumstances given; equals `byDefault` when they change nothing. */
  readonly here: RankRelation
  /** `stated` by a source, `derived` through reporting lines, `unsaid`. */
  readonly basis: 'stated' | 'derived' | 'unsaid'
  readonly certainty: 'high' | 'medium' | 'low' | 'none'
  readonly circumstances: RankCircumstances
  readonly reasons: readonly RankReason[]
  readonly reporting: readonly ReportingLine[]
  readonly disagreements: readonly string[]
  /** What to know next to be surer: `headcount`, `company`; empty when it would change nothing. */
  readonly ask: readonly ('headcount' | 'company')[]
}
