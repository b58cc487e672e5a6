import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import {
  type Diagnosis,
  diagnose,
  diagnoseAgain,
  findingsOf,
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

const setups = new WeakMap<Catalogue, DiagnosisSetup>()
const diagnoses = new WeakMap<Model, Diagnosis>()
const findings = new WeakMap<Diagnosis, readonly Finding[]>()

/** The diagnosis of a model, made once for each. */
export function diagnosisOf(catalogue: Catalogue, model: Model): Diagnosis {
  const known = diagnoses.get(model)
  if (known !== undefined) return known
  const setup = setups.get(catalogue) ?? prepareDiagnosis(catalogue)
  setups.set(catalogue, setup)
  const diagnosis = diagnose(model, setup)
  diagnoses.set(model, diagnosis)
  return diagnosis
}

/** What diagnosis found in a model, gravest first. */
export function findingsIn(catalogue: Catalogue, model: Model): readonly Finding[] {
  const diagnosis = diagnosisOf(catalogue, model)
  const known = findings.get(diagnosis)
  if (known !== undefined) return known
  const found = findingsOf(diagnosis)
  findings.set(diagnosis, found)
  return found
}

/** Carries the diagnosis over an edit: only what the edit touched is looked at again. */
export function diagnoseEdit(before: Model, after: Model, touched: Touched): void {
  const known = diagnoses.get(before)
  if (known === undefined) return
  diagnoses.set(after, diagnoseAgain(known, after, touched).diagnosis)
}
