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
import { applyRecord, type SortedFindings } from '../../src/diagnosis/findings-record.ts'
import type { DiagnosisSetup } from '../../src/diagnosis/prepare-diagnosis.ts'
import { readSoundRecord } from '../../src/diagnosis/read-record.ts'
import { type SetupOfModel, setupsFor } from '../../src/diagnosis/setup-of-model.ts'
import type { Model } from '../../src/model/model.ts'
import type { Touched } from '../../src/model/model-edit.ts'
import type { Problem } from '../../src/model/problem.ts'
import { today } from './today.ts'

/** An organisation as the page works with it. */
export type OpenedOrganization = {
  readonly id: string
  /** The change it stands at; edits say upon which head they were made. */
  readonly head: string
  readonly model: Model
}

/** What diagnosis found, gravest first, and which rules broke. */
export type Diagnosed = Omit<SortedFindings, 'open'> & {
  /** Those that count: neither accepted nor in the baseline (R). */
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
  /** What is wrong with the settings in the document. */
  readonly problems: readonly Problem[]
}

const setups = new WeakMap<Catalogue, SetupOfModel>()
const diagnoses = new WeakMap<Model, Diagnosis>()
const results = new WeakMap<Diagnosis, Diagnosed>()

/** The rules made ready as a model's document wants them. */
export function setupOf(catalogue: Catalogue, model: Model): DiagnosisSetup {
  const setup = setups.get(catalogue) ?? setupsFor(catalogue, today)
  setups.set(catalogue, setup)
  return setup(model)
}

/** Diagnoses a model, once. Takes its time with large ones: see `diagnosis-client.ts`. */
export function diagnosed(catalogue: Catalogue, model: Model): Diagnosed {
  const diagnosis = diagnoses.get(model) ?? diagnose(model, setupOf(catalogue, model))
  diagnoses.set(model, diagnosis)
  const known = results.get(diagnosis)
  if (known !== undefined) return known
  const { record, problems } = readSoundRecord(model.organization.diagnosis)
  const { open, ...sorted } = applyRecord(findingsOf(diagnosis), record, today())
  const result = { ...sorted, findings: open, failures: failuresOf(diagnosis), problems }
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
  // New settings of rules are nothing an edit is carried over: all rules run again when asked.
  if (known === undefined || setupOf(known.setup.catalogue, after) !== known.setup) return
  diagnoses.set(after, diagnoseAgain(known, after, touched).diagnosis)
}
