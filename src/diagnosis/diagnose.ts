import type { Model } from '../model/model.ts'
import type { Touched } from '../model/model-edit.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { type Finding, type Found, SEVERITIES } from './finding.ts'
import { findingId, sortSubjects } from './finding-id.ts'
import {
  contextOf,
  type DiagnosisSetup,
  type Made,
  type PreparedRule,
} from './prepare-diagnosis.ts'
import type { FactKind, RuleContext } from './rule.ts'

/** What a rule found at one spot; never empty. */
type Spotted = { readonly spot: string; readonly findings: readonly Finding[] }

/** What one rule found, by spot in the order of code units; or how it failed. */
type RuleResult = {
  readonly prepared: PreparedRule
  readonly regime: string
  readonly spotted: readonly Spotted[]
  readonly failure: string | null
}

/** A rule that threw: its findings are missing, the others stand (E6). */
export type RuleFailure = { readonly rule: string; readonly message: string }

/** The diagnosis of one model, from which that of its next version is made. */
export type Diagnosis = {
  readonly model: Model
  readonly setup: DiagnosisSetup
  readonly results: readonly RuleResult[]
}

/** The diagnosis after an edit, and what the edit changed in it. */
export type NextDiagnosis = {
  readonly diagnosis: Diagnosis
  readonly appeared: readonly Finding[]
  readonly vanished: readonly Finding[]
}

/** Runs all rules of a setup over a model (E1). */
export function diagnose(model: Model, setup: DiagnosisSetup): Diagnosis {
  const made: Made = new Map()
  const results = setup.rules.map((rule) => {
    return runWhole(rule, contextOf(setup, model, rule.options, made))
  })
  return { model, setup, results }
}

/**
 * The diagnosis of a model that an edit made of the one diagnosed before (E3): the same, to the byte,
 * as a full run gives, but only what the edit touched is looked at. Takes the facts that
 * `applyOperations` said it touched; of several edits in a row, those of all of them.
 */
export function diagnoseAgain(previous: Diagnosis, model: Model, touched: Touched): NextDiagnosis {
  const { setup } = previous
  const facts = touched.everything ? null : Array.from(touched.keys, factOf)
  const appeared: Finding[] = []
  const vanished: Finding[] = []
  const made: Made = new Map()
  const results = previous.results.map((before) => {
    const context = contextOf(setup, model, before.prepared.options, made)
    const spots = facts && affectedSpots(before, facts, context, previous.model)
    if (spots?.size === 0) return before
    const after = spots ? runSpots(before, spots, context) : runWhole(before.prepared, context)
    const changes = changesBetween(before, after, spots)
    appeared.push(...changes.appeared)
    vanished.push(...changes.vanished)
    return after
  })
  return { diagnosis: { model, setup, results }, appeared, vanished }
}

/** All findings, gravest first, then by rule and id: the same order whatever that of the input (E2). */
export function findingsOf(diagnosis: Diagnosis): readonly Finding[] {
  return diagnosis.results
    .flatMap(({ spotted }) => spotted.flatMap(({ findings }) => findings))
    .sort(compareFindings)
}

/** The rules that threw. */
export function failuresOf(diagnosis: Diagnosis): readonly RuleFailure[] {
  return diagnosis.results.flatMap(({ prepared, failure }) =>
    failure === null ? [] : [{ rule: prepared.rule.id, message: failure }],
  )
}

function compareFindings(a: Finding, b: Finding): number {
  const bySeverity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  return bySeverity || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.id, b.id)
}

type TouchedFact = { readonly kind: FactKind; readonly id: string }

function factOf(key: string): TouchedFact {
  const slash = key.indexOf('/')
  const kind = slash === -1 ? key : key.slice(0, slash)
  return { kind: kind as FactKind, id: slash === -1 ? '' : key.slice(slash + 1) }
}

/** The spots an edit can have changed; nothing where all have to be looked at. */
function affectedSpots(
  { prepared, regime, failure }: RuleResult,
  facts: readonly TouchedFact[],
  context: RuleContext,
  model: Model,
): ReadonlySet<string> | null {
  const { rule } = prepared
  if (failure !== null) return null
  const spots = new Set<string>()
  try {
    if (rule.regime && rule.regime(context) !== regime) return null
    for (const { kind, id } of facts) {
      const affects = rule.reads[kind]
      if (affects) for (const spot of affects(id, context, model)) spots.add(spot)
    }
  } catch {
    // The full run meets the same fault and reports it.
    return null
  }
  return spots
}

function runWhole(prepared: PreparedRule, context: RuleContext): RuleResult {
  try {
    const regime = prepared.rule.regime?.(context) ?? ''
    const found = new Map<string, readonly Finding[]>()
    for (const spot of prepared.rule.spots(context)) {
      if (found.size > 0 && found.has(spot)) continue
      const findings = lookAt(prepared, spot, context)
      if (findings.length > 0) found.set(spot, findings)
    }
    const spotted = Array.from(found, ([spot, findings]) => ({ spot, findings }))
    spotted.sort((a, b) => byCodeUnits(a.spot, b.spot))
    return { prepared, regime, spotted, failure: null }
  } catch (error) {
    return failed(prepared, error)
  }
}

function runSpots(
  before: RuleResult,
  spots: ReadonlySet<string>,
  context: RuleContext,
): RuleResult {
  const { prepared, regime } = before
  try {
    let spotted: Spotted[] | undefined
    for (const spot of spots) {
      const findings = lookAt(prepared, spot, context)
      const list: readonly Spotted[] = spotted ?? before.spotted
      const at = placeOf(list, spot)
      const stands = list[at]?.spot === spot
      if (!stands && findings.length === 0) continue
      spotted ??= before.spotted.slice()
      spotted.splice(at, stands ? 1 : 0, ...(findings.length > 0 ? [{ spot, findings }] : []))
    }
    return spotted ? { prepared, regime, spotted, failure: null } : before
  } catch (error) {
    return failed(prepared, error)
  }
}

function failed(prepared: PreparedRule, error: unknown): RuleResult {
  const message = error instanceof Error ? error.message : String(error)
  return { prepared, regime: '', spotted: [], failure: message }
}

function lookAt({ rule, severity }: PreparedRule, spot: string, context: RuleContext) {
  const found = rule.find(context, spot)
  if (found.length === 0) return []
  const named = found.map((one): Finding => nameFinding(rule, severity, one))
  return named.sort((a, b) => byCodeUnits(a.id, b.id))
}

function nameFinding(
  rule: PreparedRule['rule'],
  severity: PreparedRule['severity'],
  { message, subjects, facts, place, ...found }: Found,
): Finding {
  const sorted = sortSubjects(subjects)
  return {
    id: findingId(rule.id, sorted),
    rule: rule.id,
    message,
    severity: severity ?? found.severity ?? rule.severity,
    subjects: sorted,
    facts,
    place,
  }
}

/** Where a spot stands in a sorted list, or belongs. */
function placeOf(list: readonly Spotted[], spot: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Spotted).spot < spot) low = middle + 1
    else high = middle
  }
  return low
}

function changesBetween(
  before: RuleResult,
  after: RuleResult,
  spots: ReadonlySet<string> | null,
): Omit<NextDiagnosis, 'diagnosis'> {
  if (before === after) return { appeared: [], vanished: [] }
  const findings = ({ spotted, failure }: RuleResult) => {
    // A rule that failed lost all its findings, not only those of the spots looked at.
    const some = spots !== null && failure === null && after.failure === null
    const looked = some
      ? Array.from(spots, (spot) => spotted[placeOf(spotted, spot)]).filter(
          (one) => one !== undefined && spots.has(one.spot),
        )
      : spotted
    return new Map(looked.flatMap((one) => (one?.findings ?? []).map((each) => [each.id, each])))
  }
  const old = findings(before)
  const now = findings(after)
  return {
    appeared: [...now.values()].filter(({ id }) => !old.has(id)),
    vanished: [...old.values()].filter(({ id }) => !now.has(id)),
  }
}
