import type { FindingKind, Proof, ProofFinding, Property } from '../../src/authority/proof.ts'
import type { ProofChange } from './proof-messages.ts'

/** Properties that are proved in one go; no kind of finding belongs to two of them. */
export const PROOF_PARTS: readonly (readonly Property[])[] = [
  ['P1'],
  ['P2', 'P12', 'P13'],
  ['P3', 'P4', 'P5'],
  ['P6', 'P7'],
  ['P8'],
  ['P9'],
]

/** Puts a proof together that was made in parts. */
export function joinProofs(parts: readonly Proof[]): Proof {
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

/** What an edit would make appear and vanish; what is only told (P13) is left aside. */
export function proofChange(before: Proof, after: Proof): ProofChange {
  const failures = ({ findings }: Proof) => findings.filter(({ property }) => property !== 'P13')
  const old = new Set(failures(before).map(keyOf))
  const now = new Set(failures(after).map(keyOf))
  return {
    fresh: failures(after).filter((finding) => !old.has(keyOf(finding))),
    gone: failures(before).filter((finding) => !now.has(keyOf(finding))),
  }
}

const keyOf = ({ property, kind, rules, seats, people, regions }: ProofFinding): string =>
  JSON.stringify([property, kind, rules, seats, people, regions])
