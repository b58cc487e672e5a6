import { compareMatrices, type Divergence } from '../../authority/compare-matrices.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'

/** Where the rules of two organisations, or of two states of one, differ (P11). */
export type ComparedAuthority = {
  readonly divergences: readonly Divergence[]
  /** Whether everything was looked at; else there may be more. */
  readonly finished: boolean
}

/** Where two sets of rules name different deciders or other agreement, over all cases (P11). */
export function compareAuthority(
  catalogue: Catalogue,
  before: Model,
  after: Model,
  work?: number,
): ComparedAuthority {
  return compareMatrices(before, after, catalogue, work)
}
