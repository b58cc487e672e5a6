import type { Advice, Demand, DemandKind } from '../catalogue/career-model.ts'
import type { Strength } from '../catalogue/claim.ts'
import type { LeaderId } from '../catalogue/ids.ts'

/** A demand with what its sources are worth. */
export type SourcedDemand = {
  readonly demand: Demand
  /** Of its firmest claim (D2). */
  readonly strength: Strength
  /** Sources that say so, by number. */
  readonly sources: readonly string[]
  /** Disagreements its claims take part in (D3). */
  readonly disagreements: readonly string[]
}

/** What a role demands, by source. */
export type Requirements = {
  readonly role: LeaderId
  /** In the order of the kinds, firmest first. */
  readonly demands: readonly SourcedDemand[]
  /** Kinds no source speaks of for this role. */
  readonly silent: readonly DemandKind[]
  /** Disagreements on the demands and on the career, told wherever the role is. */
  readonly disagreements: readonly string[]
  /** Claims on how one comes to the role at all, and what weighs how much (`s1-032`, `s1-033`, `s1-036`). */
  readonly career: readonly string[]
}

/** What to watch for and what to show, for one role. */
export type RoleAdvice = {
  readonly role: LeaderId
  /** What belongs in the CV: advice, and proofs and skills the role demands. */
  readonly cv: readonly Advice[]
  readonly postings: readonly Advice[]
  readonly growing: readonly Advice[]
  /** Titles that may mean something else, or are mistaken for the role: ids of the catalogue's titles. */
  readonly titles: readonly string[]
  /** Duties a posting for the role should name: answered for or decided, by most claims. */
  readonly duties: readonly {
    readonly responsibility: string
    readonly claims: readonly string[]
  }[]
}
