import { compileMatrix, type Matrix } from '../../authority/compile-matrix.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'

const compiled = new WeakMap<Catalogue, WeakMap<Model, Matrix>>()

/** The matrix of an organisation, compiled when first asked for and kept as long as its model is. */
export function matrixOf(catalogue: Catalogue, model: Model): Matrix {
  let matrices = compiled.get(catalogue)
  if (!matrices) {
    matrices = new WeakMap()
    compiled.set(catalogue, matrices)
  }
  const known = matrices.get(model)
  if (known) return known
  const matrix = compileMatrix(model, catalogue)
  matrices.set(model, matrix)
  return matrix
}
