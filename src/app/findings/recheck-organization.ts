import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Diagnosis, diagnose, diagnoseAgain, findingsOf } from '../../diagnosis/diagnose.ts'
import { type Finding, type Severity, weighing } from '../../diagnosis/finding.ts'
import { applyRecord } from '../../diagnosis/findings-record.ts'
import { countFindings } from '../../diagnosis/group-findings.ts'
import { prepareDiagnosis } from '../../diagnosis/prepare-diagnosis.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { type Model, openModel } from '../../model/model.ts'
import { operationsBetween } from '../../record/operations-between.ts'
import { sameValue } from '../../record/same-value.ts'
import { recordFor } from '../check-organization.ts'
import { answered, type Outcome } from '../errors.ts'
import { withPacks } from '../rule-packs.ts'
import { chosenRules } from './choose-rules.ts'

/** What a check found, so that the next one looks only at what changed. */
export type CheckState = {
  readonly diagnosis: Diagnosis
  readonly settings: object
  readonly open: readonly Finding[]
}

/** A check after a change: what came, what went, and what stands. */
export type Recheck = {
  readonly state: CheckState
  readonly appeared: readonly Finding[]
  readonly vanished: readonly Finding[]
  readonly before: Model
  /** Of what stands. */
  readonly counts: Readonly<Record<Severity, number>>
}

/** What is watched for: rules by id, all when none is named; packs; what is kept beside the document; the day. */
export type WatchWish = {
  readonly rules: readonly string[]
  readonly packs: readonly string[]
  /** Findings of less weight are not told. */
  readonly least?: Severity | undefined
  readonly record: unknown
  readonly today: string
}

/**
 * Checks a document anew: upon the state of the check before, looking again only at what differs (E3); wholly where
 * there is none, where the settings of rules changed, or on another day.
 */
export function recheckOrganization(
  catalogue: Catalogue,
  previous: CheckState | null,
  document: OrganizationDocument,
  { rules, packs, least = 'low', record: beside, today }: WatchWish,
): Outcome<Recheck> {
  const chosen = chosenRules(rules)
  if (!chosen.ok) return chosen
  const read = recordFor(document, beside)
  if (!read.ok) return read
  const record = read.value
  const isSame =
    previous?.diagnosis.setup.day === today && sameValue(previous.settings, record.rules)
  const known = isSame ? previous : null
  const packed = withPacks(catalogue, document, packs)
  if (!packed.ok) return packed
  const model = openModel(packed.value)
  const diagnosis =
    (known && carried(known.diagnosis, model)) ??
    diagnose(model, prepareDiagnosis(catalogue, record.rules, chosen.value, today))
  const open = applyRecord(findingsOf(diagnosis), record, today).open.filter(weighing(least))
  const former = previous?.open ?? []
  const [had, has] = [idsOf(former), idsOf(open)]
  return answered({
    state: { diagnosis, settings: record.rules, open },
    appeared: open.filter(({ id }) => !had.has(id)),
    vanished: former.filter(({ id }) => !has.has(id)),
    before: previous?.diagnosis.model ?? model,
    counts: countFindings(open),
  })
}

function carried(diagnosis: Diagnosis, model: Model): Diagnosis | null {
  const applied = applyOperations(diagnosis.model, operationsBetween(diagnosis.model, model))
  return applied.ok ? diagnoseAgain(diagnosis, applied.model, applied.touched).diagnosis : null
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id))
}
