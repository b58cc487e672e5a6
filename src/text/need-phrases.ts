import type { LeaderId } from '../catalogue/ids.ts'
import type { NeedOutcome } from '../catalogue/need-model.ts'
import type { NeedCertainty } from '../need/need-result.ts'

/** An answer quoted: what was asked and what was answered. */
export type QuotedAnswer = { readonly question: string; readonly answers: readonly string[] }

/** An answer changed: given instead of another, beside others, or no longer. */
export type QuotedChange = QuotedAnswer & { readonly how: 'instead' | 'also' | 'no-longer' }

/** The parts a derivation is told in. */
export type NeedSectionId =
  | 'for'
  | 'for-other'
  | 'against'
  | 'ranking'
  | 'combined'
  | 'cto-kind'
  | 'flips'
  | 'certainty'
  | 'ask-next'

/** Words of "which leader do we need?". */
export type NeedPhrases = {
  /** An outcome as the ranking lists it. */
  readonly outcome: Readonly<Record<NeedOutcome, string>>
  readonly nothingYet: string
  readonly speaksForNothing: string
  readonly callsFor: (outcome: NeedOutcome) => string
  readonly callsForBoth: (leaders: readonly LeaderId[]) => string
  readonly callsEquallyFor: (outcomes: readonly NeedOutcome[]) => string
  /** Nobody new: the task stays with, or goes back to, a leader in place. */
  readonly keeps: (leader: LeaderId) => string
  readonly combines: (roles: readonly LeaderId[]) => string
  readonly title: Readonly<Record<NeedSectionId, (of: NeedOutcome | null) => string>>
  /** A reason with its points and the answers it rests on. */
  readonly point: (reason: {
    readonly points: number
    readonly text: string
    readonly answers: readonly QuotedAnswer[]
    readonly implied: boolean
  }) => string
  readonly standing: (outcome: NeedOutcome, total: number) => string
  readonly filled: (leader: LeaderId) => string
  readonly speaksForPair: (text: string) => string
  readonly speaksAgainstPair: (text: string) => string
  readonly sourcesDisagree: (topic: string) => string
  readonly kind: (name: string, description: string) => string
  readonly flip: (changes: readonly QuotedChange[], first: NeedOutcome) => string
  readonly noFlip: string
  readonly certainty: (certainty: NeedCertainty) => string
  readonly turns: (changes: number) => string
  readonly atOdds: (one: QuotedAnswer, other: QuotedAnswer) => string
  readonly askNext: (question: string, why: string) => string
}
