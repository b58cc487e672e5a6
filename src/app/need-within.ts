import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Model } from '../model/model.ts'
import { needFromOrganization, type OrganizationNeed } from '../need/need-from-organization.ts'
import type { NeedResult } from '../need/need-result.ts'
import { answered, type Outcome } from './errors.ts'
import { findNeededLeader } from './find-needed-leader.ts'

/** What an organisation lacks, and the leader needed by the answers there are; nothing where there is none. */
export type NeedWithin = {
  readonly need: OrganizationNeed
  readonly result: NeedResult | null
}

/**
 * What an organisation lacks by its own document, who would take it, and which leader it needs by the questions that
 * the document answers itself. Answers `given` go before these; noise among them is refused, fault by fault.
 */
export function needWithin(
  catalogue: Catalogue,
  model: Model,
  given: unknown = {},
): Outcome<NeedWithin> {
  const need = needFromOrganization(catalogue, model)
  const isMapping = typeof given === 'object' && given !== null && !Array.isArray(given)
  const answers = isMapping ? { ...need.answers, ...given } : given
  if (isMapping && Object.keys(answers as object).length === 0) {
    return answered({ need, result: null })
  }
  const found = findNeededLeader(catalogue, answers)
  return found.ok ? answered({ need, result: found.value }) : found
}
