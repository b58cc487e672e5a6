import type { Phrases } from './cue-index.ts'
import type { ClassWeights } from './role-class.ts'

/**
 * A group of phrases that speak for or against classes. `from` names what it is written from: ids of
 * claims, and of entries of public frameworks (ESCO, O*NET, United States Code, OMB M-15-14).
 */
export type RoleCue = Phrases & {
  readonly id: string
  readonly for: ClassWeights
  /** Logits for being one of the seven at all, whichever; given once however often it is named. */
  readonly leads?: number
  /** A text says it once, however long it is, and it counts in full: whom a post reports to. */
  readonly isSaidOnce?: boolean
  readonly from: readonly string[]
}
