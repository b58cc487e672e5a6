import { expect } from 'vitest'
import { compileMatrix, recompileMatrix } from '../../../src/authority/compile-matrix.ts'
import { ProofMemory } from '../../../src/authority/proof-memory.ts'
import { prove } from '../../../src/authority/prove.ts'
import { applyOperations } from '../../../src/model/apply-operations.ts'
import type { Operation } from '../../../src/model/operation.ts'
import { modelOf } from './matrix-of.ts'

/** Expects the matrix and the proof after each of some edits to be those from scratch (C3, P15). */
export function expectReproved(
  document: Readonly<Record<string, unknown>>,
  steps: readonly object[],
  away: 1 | 2,
): void {
  let model = modelOf(document)
  let matrix = compileMatrix(model)
  const memory = new ProofMemory()
  prove(matrix, { memory, away })
  for (const step of steps) {
    const edit = applyOperations(model, [step as Operation])
    if (!edit.ok) continue
    model = edit.model
    matrix = recompileMatrix(matrix, model)
    const fresh = compileMatrix(model)
    expect(matrix.problems).toEqual(fresh.problems)
    expect(matrix.rows).toEqual(fresh.rows)
    expect(prove(matrix, { memory, away })).toEqual(prove(fresh, { away }))
  }
}
