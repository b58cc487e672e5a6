import type { Model } from '../model/model.ts'
import type { Touched } from '../model/model-edit.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { mattersTouched } from './duty-reads.ts'
import { type Finding, SEVERITIES } from './finding.ts'
import { carryVerbs } from './matter-verbs.ts'
import { contextOf, type DiagnosisSetup, withOptions } from './prepare-diagnosis.ts'
import type { FactKind, RuleContext } from './rule.ts'
import { placeOf, type RuleResult, runSpots, runWhole } from './run-rules.ts'

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
  const shared = contextOf(setup, model)
  const tasks = setup.rules.map((prepared) => {
    return { prepared, context: withOptions(shared, prepared.options) }
  })
  return { model, setup, results: runWhole(tasks) }
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
  const shared = contextOf(setup, model)
  if (facts) carryVerbs(previous.model, model, mattersTouched(model, previous.model, facts))
  const looks = previous.results.map((before) => {
    const { prepared } = before
    const context = withOptions(shared, prepared.options)
    const spots = facts && affectedSpots(before, facts, context, previous.model)
    return { before, prepared, context, spots }
  })
  const whole = runWhole(looks.filter(({ spots }) => spots === null))
  const anew = new Map(whole.map((result) => [result.prepared, result]))
  const results = looks.map(({ before, prepared, context, spots }) => {
    if (spots?.size === 0) return before
    const after = spots ? runSpots(before, spots, context) : (anew.get(prepared) as RuleResult)
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
