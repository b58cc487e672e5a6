import type { Catalogue } from '../catalogue/catalogue.ts'
import {
  type Diagnosis,
  diagnose,
  failuresOf,
  findingsOf,
  type RuleFailure,
} from '../diagnosis/diagnose.ts'
import { type Finding, type Severity, weighing } from '../diagnosis/finding.ts'
import {
  type Acceptance,
  applyRecord,
  type FindingsRecord,
  layRecord,
  NO_RECORD,
  type SortedFindings,
} from '../diagnosis/findings-record.ts'
import { countFindings, groupFindings, type SeverityGroup } from '../diagnosis/group-findings.ts'
import { prepareDiagnosis } from '../diagnosis/prepare-diagnosis.ts'
import { readRecord } from '../diagnosis/read-record.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { type Model, openModel } from '../model/model.ts'
import { answered, type Outcome, refusedWith } from './errors.ts'
import { chosenRules } from './findings/choose-rules.ts'
import { withPacks } from './rule-packs.ts'

/** What of a document is to be checked, and what of it told. */
export type CheckWish = {
  /** Ids of the rules to run; all when none are named. */
  readonly rules?: readonly string[]
  /** Rule packs to hold it against besides those it chooses itself. */
  readonly packs?: readonly string[]
  /** Findings of less weight are counted and not told. */
  readonly least?: Severity
  /** So many of each rule stand in the groups; all, when nothing is said. */
  readonly most?: number
  /** What is kept about its findings beside the document (R1): plain data, read here. */
  readonly record?: unknown
  /** The day, ISO 8601: acceptances may have run out, as may what the document dates. */
  readonly today?: string
}

/** What the rules of diagnosis find in a document. */
export type CheckedOrganization = {
  readonly model: Model
  readonly diagnosis: Diagnosis
  /** How many rules ran. */
  readonly rules: number
  /** All findings, sorted by what the record says of them. */
  readonly sorted: SortedFindings
  /** Of what counts: neither accepted nor in the baseline. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Those of the weight asked for or more, gravest first. */
  readonly findings: readonly Finding[]
  /** The same by severity and rule, at most so many of each (F5). */
  readonly groups: readonly SeverityGroup[]
  /** How many weigh less. */
  readonly below: number
  /** Taken as they are, for a reason and until a day. */
  readonly accepted: readonly { readonly finding: string; readonly acceptance: Acceptance }[]
  /** How many were there when the baseline was taken. */
  readonly baseline: number
  /** Whether there is a baseline at all. */
  readonly hasBaseline: boolean
  /** Acceptances that have run out: their findings count again. */
  readonly expired: readonly Acceptance[]
  /** Ids in the record that no finding has any more; told only when all rules ran. */
  readonly gone: readonly string[]
  /** Rules that failed; their findings are missing. */
  readonly failures: readonly RuleFailure[]
}

/** Runs the rules of diagnosis over a document, as its record and the one beside it want them (R1). */
export function checkOrganization(
  catalogue: Catalogue,
  document: OrganizationDocument,
  { rules = [], packs = [], least = 'low', most, record: kept, today }: CheckWish = {},
): Outcome<CheckedOrganization> {
  const asked = chosenRules(rules)
  if (!asked.ok) return asked
  const chosen = asked.value
  const read = recordFor(document, kept)
  if (!read.ok) return read
  const record = read.value
  const packed = withPacks(catalogue, document, packs)
  if (!packed.ok) return packed
  const model = openModel(packed.value)
  const setup = prepareDiagnosis(catalogue, record.rules, chosen, today ?? null)
  const diagnosis = diagnose(model, setup)
  const sorted = applyRecord(findingsOf(diagnosis), record, today)
  const findings = sorted.open.filter(weighing(least))
  return answered({
    model,
    diagnosis,
    sorted,
    rules: setup.rules.length,
    counts: countFindings(sorted.open),
    findings,
    groups: groupFindings(findings, most === undefined ? {} : { most }),
    below: sorted.open.length - findings.length,
    accepted: sorted.accepted.map(({ finding, acceptance }) => ({
      finding: finding.id,
      acceptance,
    })),
    baseline: sorted.baseline.length,
    hasBaseline: record.baseline.length > 0,
    expired: sorted.expired,
    gone: rules.length === 0 ? sorted.gone : [],
    failures: failuresOf(diagnosis),
  })
}

/** The record of a document with the one beside it laid upon it (R1); refused where either has a fault. */
export function recordFor(
  document: OrganizationDocument,
  beside: unknown,
): Outcome<FindingsRecord> {
  const own = readRecord(document.organization.diagnosis)
  if (!own.ok) {
    const problems = own.problems.map(({ where, ...problem }) => {
      return { ...problem, where: `organization › diagnosis › ${where}` }
    })
    return refusedWith('invalid-record', 'organization › diagnosis', problems)
  }
  const other = readRecord(beside)
  if (!other.ok) return refusedWith('invalid-record', 'record', other.problems)
  return answered(other.record === NO_RECORD ? own.record : layRecord(own.record, other.record))
}
