import type { LogEntry } from './career-profile.ts'
import type { ReadinessStatus } from './readiness.ts'

/** What grew since a day (L2). */
export type Growth = {
  readonly since: string
  /** Entries of the log from that day on, oldest first, with their places in the profile. */
  readonly entries: readonly { readonly at: number; readonly entry: LogEntry }[]
  /** Topics with the number of entries that are evidence of them, most first. */
  readonly topics: readonly { readonly topic: string; readonly entries: number }[]
  /** Demands that stand better than without these entries; empty without a role. */
  readonly risen: readonly {
    readonly demand: string
    readonly from: ReadinessStatus
    readonly to: ReadinessStatus
  }[]
  /** Skills and proofs the role demands that gained nothing since. */
  readonly resting: readonly string[]
  /** Claims on growing on: keep learning, seek the new, take more responsibility. */
  readonly claims: readonly string[]
}
