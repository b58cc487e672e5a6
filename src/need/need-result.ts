import type { LeaderId } from '../catalogue/ids.ts'
import type { CtoKind, NeedOutcome } from '../catalogue/need-model.ts'

/** Answers given so far: question id to the ids of the answers; "don't know" is an empty list. */
export type NeedAnswers = Readonly<Record<string, readonly string[]>>

/** An answer given to a question. */
export type GivenAnswer = { readonly question: string; readonly answer: string }

/** One weight that took part: an answer's points for or against an outcome. */
export type NeedPoint = {
  readonly question: string
  readonly answer: string
  readonly points: number
  readonly basis: 'stated' | 'implied'
  readonly claims: readonly string[]
  /** Further answers without which it would not count. */
  readonly with: readonly GivenAnswer[]
  /** Set on points of `nobody-new` that were given for a leader already in place (rule N7). */
  readonly passedFrom: LeaderId | null
}

/** An outcome with its points and everything they are made of. */
export type RankedOutcome = {
  readonly outcome: NeedOutcome
  readonly total: number
  /** Share of the sum of positive totals, 0 to 1, for drawing. */
  readonly share: number
  readonly points: readonly NeedPoint[]
  /** A leader already in place: never recommended as new; its points have passed on (rule N6). */
  readonly filled: boolean
}

/** A question answered otherwise: all its answers then, and how they differ from those given. */
export type ChangedAnswers = {
  readonly question: string
  readonly answers: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** A smallest set of changed answers that puts another outcome first. */
export type NeedFlip = {
  readonly changes: readonly ChangedAnswers[]
  readonly first: NeedOutcome
}

/** How sure the first place is, and why. */
export type NeedCertainty = {
  readonly level: 'none' | 'low' | 'medium' | 'high'
  /** Points between first and second. */
  readonly lead: number
  readonly answered: number
  readonly asked: number
  /** Number of answers that must change before another outcome leads; null: none found (N15). */
  readonly flipSize: number | null
  /** Pairs of answers that cannot well be true together. */
  readonly atOdds: readonly (readonly [GivenAnswer, GivenAnswer])[]
}

/** Two roles in one person: what speaks for it here, and the claims for and against. */
export type CombinedRoles = {
  readonly roles: readonly [LeaderId, LeaderId]
  readonly total: number
  readonly points: readonly NeedPoint[]
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly disagreements: readonly string[]
}

/** Which kind of CTO, ranked; given whenever a CTO stands among the first two. */
export type RankedCtoKind = {
  readonly kind: CtoKind
  readonly total: number
  readonly points: readonly NeedPoint[]
}

/** "Which leader do we need?" as a derivation. */
export type NeedResult = {
  /** Null while nothing has been answered that speaks for anything. */
  readonly first: NeedOutcome | null
  /** Outcomes as good as the first (equal totals); names both of "one, the other or both". */
  readonly tied: readonly NeedOutcome[]
  /** CTO and CIO, the better one first, when both are called for (rule N10). */
  readonly both: readonly LeaderId[] | null
  /** The leader in place to whom the task should be given back or left (rule N7). */
  readonly keeps: LeaderId | null
  readonly ranking: readonly RankedOutcome[]
  readonly combined: CombinedRoles | null
  readonly ctoKinds: readonly RankedCtoKind[]
  readonly flips: readonly NeedFlip[]
  readonly certainty: NeedCertainty
  /** The open question whose answer could change the result most; null when all are answered. */
  readonly askNext: string | null
}
