import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import {
  type Diagnosis,
  diagnose,
  diagnoseAgain,
  failuresOf,
  findingsOf,
  type RuleFailure,
} from '../../src/diagnosis/diagnose.ts'
import type { Finding } from '../../src/diagnosis/finding.ts'
import { type DiagnosisSetup, prepareDiagnosis } from '../../src/diagnosis/prepare-diagnosis.ts'
import type { Model } from '../../src/model/model.ts'
import type { Touched } from '../../src/model/model-edit.ts'

/** An organisation as the page works with it. */
export type OpenedOrganization = {
  readonly id: string
  /** The change it stands at; edits say upon which head they were made. */
  readonly head: string
  readonly model: Model
}

/** What diagnosis found, gravest first, and which rules broke. */
export type Diagnosed = {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

const setups = new WeakMap<Catalogue, DiagnosisSetup>()
const diagnoses = new WeakMap<Model, Diagnosis>()
const results = new WeakMap<Diagnosis, Diagnosed>()

/** The rules made ready, once for a catalogue. */
export function setupOf(catalogue: Catalogue): DiagnosisSetup {
  const setup = setups.get(catalogue) ?? prepareDiagnosis(catalogue)
  setups.set(catalogue, setup)
  return setup
}

/** Diagnoses a model, once. Takes its time with large ones: see `diagnosis-client.ts`. */
export function diagnosed(catalogue: Catalogue, model: Model): Diagnosed {
  const diagnosis = diagnoses.get(model) ?? diagnose(model, setupOf(catalogue))
  diagnoses.set(model, diagnosis)
  const known = results.get(diagnosis)
  if (known !== undefined) return known
  const result = { findings: findingsOf(diagnosis), failures: failuresOf(diagnosis) }
  results.set(diagnosis, result)
  return result
}

/** How many findings an edit made vanish, and how many appear. */
export type FindingsChange = { readonly gone: number; readonly fresh: number }

/** What an edit did to the findings: by their ids, which stay the same from run to run. */
export function findingsChange(catalogue: Catalogue, before: Model, after: Model): FindingsChange {
  const old = new Set(diagnosed(catalogue, before).findings.map(({ id }) => id))
  const now = diagnosed(catalogue, after).findings
  const kept = now.filter(({ id }) => old.has(id)).length
  return { gone: old.size - kept, fresh: now.length - kept }
}

/** Carries the diagnosis over an edit: only what the edit touched is looked at again. */
export function diagnoseEdit(before: Model, after: Model, touched: Touched): void {
  const known = diagnoses.get(before)
  if (known === undefined) return
  diagnoses.set(after, diagnoseAgain(known, after, touched).diagnosis)
}
