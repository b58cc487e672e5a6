import type { PayFacts } from '../career/pay-facts.ts'
import type { Requirements } from '../career/requirements.ts'
import type { Charter } from './charter.ts'

/** Where the work is done, as far as the caller says. */
export type PostingPlace = {
  readonly street?: string | undefined
  readonly postalCode?: string | undefined
  readonly locality?: string | undefined
  readonly region?: string | undefined
  /** ISO 3166-1, two letters. */
  readonly country?: string | undefined
}

/** What only the caller knows; nothing of it is ever made up (H17). */
export type PostingTerms = {
  readonly place?: PostingPlace | undefined
  /** Wholly from afar, by people in this country (ISO 3166-1). */
  readonly remoteFrom?: string | undefined
  /** When it is first published. */
  readonly datePosted?: string | undefined
  /** The last day on which somebody may apply. */
  readonly validThrough?: string | undefined
  readonly start?: string | undefined
  readonly employment?: Employment | undefined
  readonly contact?: string | undefined
  readonly url?: string | undefined
}

/** Kinds of employment, as schema.org names them in lower case. */
export const EMPLOYMENTS = ['full-time', 'part-time', 'contractor', 'temporary', 'intern'] as const

/** A kind of employment. */
export type Employment = (typeof EMPLOYMENTS)[number]

/** What a reader would take for a promise and nobody gave (H17), and what else somebody has to settle. */
export type PostingGap =
  | 'pay'
  | 'place'
  | 'start'
  | 'employment'
  | 'closing'
  | 'contact'
  | 'purpose'
  | 'duties'
  | 'unconfirmed'
  | 'contested'
  | 'not-vacant'
  | 'role'

/** A posting: what somebody is sought for. */
export type Posting = {
  readonly charter: Charter
  readonly terms: PostingTerms
  readonly employment: Employment | null
  /** What the catalogue says its roles demand. */
  readonly requirements: readonly Requirements[]
  /** Null where nobody asked for them (H16). */
  readonly pay: PayFacts | null
  readonly open: readonly PostingGap[]
}
