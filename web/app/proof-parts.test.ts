import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMatrix, recompileMatrix } from '../../src/authority/compile-matrix.ts'
import type { Proof } from '../../src/authority/proof.ts'
import { prove } from '../../src/authority/prove.ts'
import { applyOperations } from '../../src/model/apply-operations.ts'
import type { Operation } from '../../src/model/operation.ts'
import { modelOf } from '../../test/support/authority/matrix-of.ts'
import { edits, worlds } from '../../test/support/authority/random-world.ts'
import { PartProver } from './proof-parts.ts'

/** The parts come one after the other, whatever order a proof made at once has. */
const sorted = ({ findings, ...rest }: Proof) => ({
  ...rest,
  findings: findings.map((one) => JSON.stringify(one)).sort(),
})

/** Goes on for a number of parts. */
function patience(parts: number): () => Promise<boolean> {
  let left = parts
  return async () => --left > 0
}

describe('a proof made in parts', () => {
  it('P15: says of every edit what one made at once and from scratch says, whichever were given up', () =>
    fc.assert(
      fc.asyncProperty(
        worlds,
        edits,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
        async ({ document }, steps, patiences) => {
          const model = modelOf(document)
          const opened = compileMatrix(model)
          const prover = new PartProver()
          const first = await prover.prove(opened, async () => true)
          expect(first && sorted(first)).toEqual(sorted(prove(opened)))
          for (const [at, step] of steps.entries()) {
            // Every draft is an edit of what is recorded, not of the draft before.
            const edit = applyOperations(model, [step as Operation])
            if (!edit.ok) continue
            const draft = recompileMatrix(opened, edit.model)
            const most = patiences[at % patiences.length] ?? 7
            const proof = await prover.prove(draft, patience(most))
            if (most < 7) expect(proof).toBeNull()
            else expect(proof && sorted(proof)).toEqual(sorted(prove(compileMatrix(edit.model))))
          }
        },
      ),
      { numRuns: 10, seed: 8 },
    ))
})
