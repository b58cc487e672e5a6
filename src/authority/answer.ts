import type { AuthorityProblem } from './authority-problem.ts'
import type { Filled, Unfilled } from './fill-seats.ts'
import type { AuthorityRule } from './read-rule.ts'
import type { Region } from './region.ts'
import type { Gone } from './settle.ts'

/** What a case comes to (A13). `depends`: some of it is not known yet (A12). */
export type Outcome =
  | 'decided'
  | 'disputed'
  | 'uncovered'
  | 'exempt'
  | 'referred'
  | 'unreachable'
  | 'unknown'
  | 'invalid'
  | 'depends'

/** A seat with a part in a case beside deciding and agreeing. */
export type Part = {
  readonly seat: string
  readonly rule: string
  /** The position, where the seat leads to exactly one. */
  readonly position?: string
  readonly when?: 'before' | 'after'
}

/** What an open question comes to in one part of what it could mean (A12). */
export type OutcomeRegion = {
  readonly region: Region
  readonly outcome: Outcome
  /** What decides there: the seats as they are written; the rules. */
  readonly seats: readonly string[]
  readonly rules: readonly string[]
  /** Not all of the seats together: some of them, or it is disputed which. */
  readonly among?: boolean
  /** Who must agree there. */
  readonly mustAgree: readonly string[]
}

/** Who decides a case, and why (A13). All facts; sentences are made of them elsewhere. */
export type Answer = {
  readonly outcome: Outcome
  /** The rules whose word about who decides holds; those in dispute. */
  readonly rules: readonly string[]
  /** Seats that decide, all of them together, with who acts now. */
  readonly deciders: readonly Filled[]
  readonly mustAgree: readonly Filled[]
  /** Seats for which nobody can act (outcome `unreachable`). */
  readonly unfilled: readonly Unfilled[]
  readonly givesInput: readonly Part[]
  readonly isTold: readonly Part[]
  readonly carriesOut: readonly Part[]
  readonly signs: readonly Part[]
  readonly evidence: readonly string[]
  /** The rule set a `referred` case goes to. */
  readonly refer?: string
  /** Limits over a period (A13): settled with the register of decisions. */
  readonly caps: readonly {
    readonly rule: string
    readonly cap: NonNullable<AuthorityRule['cap']>
  }[]
  /** What a refusal or silence of one who must agree means (A10). */
  readonly refusals: readonly {
    readonly rule: string
    readonly refusal: NonNullable<AuthorityRule['refusal']>
    readonly silence?: NonNullable<AuthorityRule['silence']>
    /** Whom an escalation leads to. */
    readonly to?: string
  }[]
  /** The seats of a dispute. */
  readonly claims: readonly { readonly rule: string; readonly seats: readonly string[] }[]
  readonly trace: Trace
  /** For `depends`: the outcomes by region, and what to ask next. */
  readonly regions: readonly OutcomeRegion[]
  readonly ask?: string
  /** Not everything could be looked at: there may be more outcomes, or a way to fill the seats. */
  readonly limited?: boolean
  /** For `invalid`. */
  readonly problems: readonly AuthorityProblem[]
}

/** How the rules came to their word. */
export type Trace = {
  /** Every rule that holds in the case. */
  readonly matching: readonly string[]
  /** Rules that others go before, and why. */
  readonly gone: readonly Gone[]
  /** The rule of a higher rank that the deciding one tightens (A4.1). */
  readonly tightens?: string
  /** The rule that reserves the case (A4.2). */
  readonly reserved?: string
  /** A fallback stepped in (A3.8). */
  readonly fallback?: { readonly rule: string }
  /** An amount in another currency, and its rate. */
  readonly converted?: { readonly currency: string; readonly rate: number }
}
