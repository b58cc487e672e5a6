import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import {
  type Coverage,
  type CoverageRun,
  coverageAgain,
  coverageOf,
} from '../../src/diagnosis/coverage.ts'
import type { Model } from '../../src/model/model.ts'
import type { Touched } from '../../src/model/model-edit.ts'

const runs = new WeakMap<Model, CoverageRun>()

/** Who answers for what in a model, looked at once. */
export function covered(catalogue: Catalogue, model: Model): Coverage {
  const known = runs.get(model)
  const run = known?.catalogue === catalogue ? known : coverageOf(catalogue, model)
  runs.set(model, run)
  return run.coverage
}

/** Carries the coverage over an edit: only what the edit touched is looked at again. */
export function coverEdit(before: Model, after: Model, touched: Touched): void {
  const known = runs.get(before)
  if (known !== undefined) runs.set(after, coverageAgain(known, after, touched))
}
