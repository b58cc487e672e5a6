import type { LeaderId } from '../catalogue/ids.ts'
import type { Pay } from '../catalogue/metric.ts'

/** What limits a figure: told beside it, always. */
export type PayLimit = 'one-region' | 'base-only' | 'no-origin' | 'one-source' | 'dated'

/** What sources tell of pay. */
export type PayFacts = {
  readonly of: readonly LeaderId[]
  readonly figures: readonly (Pay & { readonly limits: readonly PayLimit[] })[]
  /** Roles without any figure. */
  readonly silent: readonly LeaderId[]
  /** Differences of figures of one currency, date, region and statistic. */
  readonly differences: readonly {
    readonly more: LeaderId
    readonly less: LeaderId
    readonly by: number
    readonly share: number
    readonly currency: string
  }[]
  /** Claims on pay beside figures: roughly level, what really differs. */
  readonly claims: readonly string[]
  readonly disagreements: readonly string[]
}
