import type { DemandKind } from '../catalogue/career-model.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import type { SourcedDemand } from './requirements.ts'

/** How far a demand is met (R1, R2). */
export const READINESS_STATUSES = ['met', 'partly', 'not', 'unknown'] as const

/** How far a demand is met. */
export type ReadinessStatus = (typeof READINESS_STATUSES)[number]

/** An entry of the profile an item rests on: its list, and its place in it (from 0). */
export type ProfileEntryRef = {
  readonly list: 'degrees' | 'certificates' | 'experience' | 'skills' | 'held' | 'log'
  readonly at: number
}

/** Why an item stands as it does. */
export type ReadinessReason =
  | { readonly code: 'degree-held' | 'degree-too-low' | 'degree-elsewhere' | 'no-degree' }
  | { readonly code: 'grounding-held' | 'grounding-begun' | 'no-grounding' }
  | {
      readonly code: 'years-enough' | 'years-few' | 'years-untold' | 'no-practice'
      /** Years told, the longest; null where none are. */
      readonly years: number | null
      /** Years the source's word is read as; null where it names no extent. */
      readonly wanted: number | null
    }
  | { readonly code: 'skill-shown' | 'skill-unshown' | 'no-skill' }
  | { readonly code: 'proven' | 'proven-once' | 'unproven'; readonly pieces: number }
  | { readonly code: 'not-told' }

/** One demand against a profile. */
export type ReadinessItem = SourcedDemand & {
  readonly status: ReadinessStatus
  readonly reason: ReadinessReason
  readonly entries: readonly ProfileEntryRef[]
  /** Topics of which any would meet it. */
  readonly wouldMeet: readonly string[]
}

/** Words of a profile that mean no topic or role here, and the id they come near. */
export type UnheardWords = ProfileEntryRef & {
  readonly words: string
  readonly nearest: string | null
}

/** Items by status. */
export type ReadinessCount = Readonly<Record<ReadinessStatus, number>>

/** How ready a profile is for a role, item by item. */
export type Readiness = {
  readonly role: LeaderId
  readonly items: readonly ReadinessItem[]
  readonly count: ReadinessCount
  readonly byKind: Readonly<Record<DemandKind, ReadinessCount>>
  readonly silent: readonly DemandKind[]
  /** Scale of what was led and held, beside what sources say of the post; they name no amounts. */
  readonly scale: CareerScale
  readonly unheard: readonly UnheardWords[]
}

/** The largest team led and budget held, with claims on those of the role. */
export type CareerScale = {
  readonly team: number | null
  readonly teamClaims: readonly string[]
  /** The largest of each currency. */
  readonly budgets: readonly { readonly amount: number; readonly currency: string }[]
  readonly budgetClaims: readonly string[]
}

/** What a step costs, least first (N1). */
export const EFFORTS = ['tell', 'prove', 'learn', 'certify', 'practise', 'study'] as const

/** What a step costs. */
export type Effort = (typeof EFFORTS)[number]

/** One step towards a role: a demand not met, what to do about it, and what it waits for (N). */
export type CareerStep = {
  /** Id of the demand. */
  readonly demand: string
  readonly effort: Effort
  /** Why it stands where it stands. */
  readonly because: 'settles-what-is-open' | 'others-rest-on-it' | 'least-effort' | 'takes-long'
  /** Demands whose steps come before it. */
  readonly after: readonly string[]
  readonly claims: readonly string[]
}
