import { type GridRow, governanceGrid } from '../../authority/governance-grid.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { matrixOf } from './matrix-of.ts'

/** Who decides and who gives input in each of the five domains of governance, as archetypes. */
export function showGovernance(catalogue: Catalogue, model: Model): readonly GridRow[] {
  return governanceGrid(matrixOf(catalogue, model), catalogue)
}
