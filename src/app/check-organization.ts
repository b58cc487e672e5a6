import type { Catalogue } from '../catalogue/catalogue.ts'
import { diagnose, failuresOf, findingsOf, type RuleFailure } from '../diagnosis/diagnose.ts'
import type { Finding, Severity } from '../diagnosis/finding.ts'
import { SEVERITIES } from '../diagnosis/finding.ts'
import { countFindings, groupFindings, type SeverityGroup } from '../diagnosis/group-findings.ts'
import { prepareDiagnosis } from '../diagnosis/prepare-diagnosis.ts'
import { RULES, ruleOf } from '../diagnosis/registry.ts'
import { NO_SETTINGS } from '../diagnosis/settings.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { type Model, openModel } from '../model/model.ts'
import { nearestWord } from '../model/nearest-word.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** What of a document is to be checked, and what of it told. */
export type CheckWish = {
  /** Ids of the rules to run; all when none are named. */
  readonly rules?: readonly string[]
  /** Findings of less weight are counted and not told. */
  readonly least?: Severity
  /** So many of each rule stand in the groups; all, when nothing is said. */
  readonly most?: number
}

/** What the rules of diagnosis find in a document. */
export type CheckedOrganization = {
  readonly model: Model
  /** How many rules ran. */
  readonly rules: number
  readonly counts: Readonly<Record<Severity, number>>
  /** Those of the weight asked for or more, gravest first. */
  readonly findings: readonly Finding[]
  /** The same by severity and rule, at most so many of each (F5). */
  readonly groups: readonly SeverityGroup[]
  /** How many weigh less. */
  readonly below: number
  /** Rules that failed; their findings are missing. */
  readonly failures: readonly RuleFailure[]
}

/** Runs the rules of diagnosis over a document. */
export function checkOrganization(
  catalogue: Catalogue,
  document: OrganizationDocument,
  { rules = [], least = 'low', most }: CheckWish = {},
): Outcome<CheckedOrganization> {
  for (const id of rules) {
    if (!ruleOf(id)) return unknownRule(id)
  }
  const chosen = rules.length > 0 ? RULES.filter(({ id }) => rules.includes(id)) : RULES
  const model = openModel(document)
  const diagnosis = diagnose(model, prepareDiagnosis(catalogue, NO_SETTINGS, chosen))
  const all = findingsOf(diagnosis)
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1)
  const findings = all.filter(({ severity }) => grave.includes(severity))
  return answered({
    model,
    rules: chosen.length,
    counts: countFindings(all),
    findings,
    groups: groupFindings(findings, most === undefined ? {} : { most }),
    below: all.length - findings.length,
    failures: failuresOf(diagnosis),
  })
}

/** Nothing but a wrong id of a rule, with what was probably meant. */
export function unknownRule(id: string) {
  const ids = RULES.map((rule) => rule.id)
  const near = nearestWord(id, ids)
  const advice = near ? `Did you mean ${near}?` : `There are: ${ids.join(', ')}.`
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  const message = `There is no rule “${shown}”. ${advice}`
  return refused('unknown-rule', 'rule', message, near ? [near] : ids)
}
