import { type Diagnosis, diagnose, diagnoseAgain } from '../../diagnosis/diagnose.ts'
import type { SetupOfModel } from '../../diagnosis/setup-of-model.ts'
import type { Model } from '../../model/model.ts'
import type { Touched } from '../../model/model-edit.ts'

/** Keeps diagnoses of models and carries them over edits (SPEC.md, F1). */
export type DiagnosisCache = {
  /** Says that an edit made one model of another. */
  follow(before: Model, after: Model, touched: Touched): void
  diagnosisOf(model: Model): Diagnosis
  /** The rules made ready as the document of a model wants them. */
  readonly setupOf: SetupOfModel
}

/** More facts than this, and a full run is no slower. */
const MOST_TOUCHED = 20_000

/** A diagnosis made of an earlier model, and all that was touched since. */
type Earlier = { readonly diagnosis: Diagnosis; readonly touched: Touched }

/** Keeps diagnoses as long as their models are in use; setups are made when first needed. */
export function createDiagnosisCache(setupOf: SetupOfModel): DiagnosisCache {
  const done = new WeakMap<Model, Diagnosis>()
  const earlier = new WeakMap<Model, Earlier>()
  return {
    setupOf,
    follow: (before, after, touched) => {
      const diagnosis = done.get(before)
      const from = diagnosis ? { diagnosis, touched: NOTHING } : earlier.get(before)
      if (from === undefined || touched.everything) return
      const keys = new Set([...from.touched.keys, ...touched.keys])
      if (keys.size > MOST_TOUCHED) return
      earlier.set(after, { diagnosis: from.diagnosis, touched: { keys, everything: false } })
    },
    diagnosisOf: (model) => {
      const known = done.get(model)
      const setup = setupOf(model)
      if (known?.setup === setup) return known
      const from = earlier.get(model)
      // An edit of the settings, or another day, is nothing a rule reads: all of them run again (R1, E7).
      const diagnosis =
        from?.diagnosis.setup === setup
          ? diagnoseAgain(from.diagnosis, model, from.touched).diagnosis
          : diagnose(model, setup)
      done.set(model, diagnosis)
      earlier.delete(model)
      return diagnosis
    },
  }
}

const NOTHING: Touched = { keys: new Set(), everything: false }
