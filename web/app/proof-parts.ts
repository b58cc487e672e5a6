import type { Matrix } from '../../src/authority/compile-matrix.ts'
import type { FindingKind, Proof, Property } from '../../src/authority/proof.ts'
import { ProofMemory } from '../../src/authority/proof-memory.ts'
import { prove } from '../../src/authority/prove.ts'

/** Properties that are proved in one go; no kind of finding belongs to two of them. */
const PROOF_PARTS: readonly (readonly Property[])[] = [
  ['P1'],
  ['P2', 'P12', 'P13'],
  ['P3', 'P4', 'P5'],
  ['P6', 'P7'],
  ['P8'],
  ['P9'],
]

/**
 * Proves one organisation's rules again and again, part by part, each part upon what it found out the last time
 * (P15). Every part remembers for itself: one that was given up knows nothing of the edit the others have seen.
 */
export class PartProver {
  readonly #parts = PROOF_PARTS.map((properties) => ({ properties, memory: new ProofMemory() }))

  /** Proves a matrix; `isWanted` is asked after each part. Gives nothing once nobody waits for it. */
  async prove(matrix: Matrix, isWanted: () => Promise<boolean>): Promise<Proof | null> {
    const proofs: Proof[] = []
    for (const part of this.#parts) {
      proofs.push(prove(matrix, part))
      if (!(await isWanted())) return null
    }
    return joinProofs(proofs)
  }
}

/** Puts a proof together that was made in parts. */
function joinProofs(parts: readonly Proof[]): Proof {
  const counts: { [Kind in FindingKind]?: number } = {}
  for (const part of parts) {
    for (const [kind, count] of Object.entries(part.counts) as [FindingKind, number][]) {
      counts[kind] = (counts[kind] ?? 0) + count
    }
  }
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    findings: parts.flatMap(({ findings }) => findings),
    counts,
    ungoverned: parts[0]?.ungoverned ?? [],
    finished: parts.every(({ finished }) => finished),
  }
}
