import type { Catalogue } from '../../catalogue/catalogue.ts'
import { acceptFinding, takeBaseline } from '../../diagnosis/findings-record.ts'
import { readRecord } from '../../diagnosis/read-record.ts'
import { organizationWithRecord } from '../../diagnosis/record-in-document.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Operation } from '../../model/operation.ts'
import { type CheckWish, checkOrganization, recordFor } from '../check-organization.ts'
import { answered, type Outcome, refused, refusedWith } from '../errors.ts'

/** A finding somebody wants to accept. */
export type WishedAcceptance = {
  readonly finding: string
  readonly reason: string
  readonly until: string
  readonly by?: string | undefined
}

/** The day of the call, what is kept beside the document, rule packs besides its own. */
type Kept = Pick<CheckWish, 'record' | 'packs'> & { readonly today: string }

/**
 * The operation that accepts a finding in the document (R4). Refused for what no rule finds, without a reason, and
 * for a day that is none or has passed.
 */
export function acceptInDocument(
  catalogue: Catalogue,
  document: OrganizationDocument,
  { finding, reason, until, by }: WishedAcceptance,
  kept: Kept,
): Outcome<readonly Operation[]> {
  const acceptance = { finding, reason: reason.trim(), until, ...(by === undefined ? {} : { by }) }
  const read = readRecord({ accepted: [acceptance] })
  if (!read.ok) return refusedWith('invalid-record', 'accept', read.problems)
  if (until < kept.today) {
    const message = `${until} has passed; until is the last day the acceptance holds.`
    return refused('invalid-record', 'until', message)
  }
  const checked = checkOrganization(catalogue, document, kept)
  if (!checked.ok) return checked
  const { open, accepted, baseline } = checked.value.sorted
  const ids = [...open, ...baseline, ...accepted.map((one) => one.finding)].map(({ id }) => id)
  if (!ids.includes(finding)) {
    const near = nearestWord(finding, ids)
    const advice = near ? `Did you mean ${near}?` : 'mandate check shows the ids.'
    const shown = finding.length > 100 ? `${finding.slice(0, 100)}…` : finding
    const message = `There is no finding ${shown}. ${advice}`
    return refused('unknown-finding', 'accept', message, near ? [near] : [])
  }
  return intoDocument(document, (own) => acceptFinding(own, acceptance))
}

/** The operation that takes today's findings as the baseline of the document: from now on only new ones count (R3). */
export function baselineInDocument(
  catalogue: Catalogue,
  document: OrganizationDocument,
  kept: Kept,
): Outcome<readonly Operation[]> {
  const checked = checkOrganization(catalogue, document, kept)
  if (!checked.ok) return checked
  const { open, baseline } = checked.value.sorted
  return intoDocument(document, (own) => takeBaseline(own, [...open, ...baseline]))
}

type Record = Parameters<typeof takeBaseline>[0]

function intoDocument(
  document: OrganizationDocument,
  change: (own: Record) => Record,
): Outcome<readonly Operation[]> {
  const own = recordFor(document, undefined)
  if (!own.ok) return own
  const organization = organizationWithRecord(document.organization, change(own.value))
  return answered([{ op: 'organization', organization }])
}
