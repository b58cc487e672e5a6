import { compileMatrix, type Matrix } from '../../src/authority/compile-matrix.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Model } from '../../src/model/model.ts'
import { useCatalogue } from './catalogue-context.ts'
import { useOpenedOrganization } from './organization-context.ts'

const matrices = new WeakMap<Model, Matrix>()

/** The rules of an organisation, compiled once for each state. */
function compiledMatrix(catalogue: Catalogue, model: Model): Matrix {
  const known = matrices.get(model)
  if (known !== undefined) return known
  const matrix = compileMatrix(model, catalogue)
  matrices.set(model, matrix)
  return matrix
}

/** The rules of the opened organisation, ready to be asked. */
export function useMatrix(): Matrix {
  return compiledMatrix(useCatalogue(), useOpenedOrganization().model)
}
