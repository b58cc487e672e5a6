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

/**
 * What an edit would make appear and vanish; what is only told (P13) is left aside. A cause that stays but shows in
 * other areas is told with those areas alone.
 */
export function proofChange(before: Proof, after: Proof): ProofChange {
  return { fresh: newIn(after, before), gone: newIn(before, after) }
}

/** The findings of one proof, as far as another has them not. */
function newIn(proof: Proof, other: Proof): readonly ProofFinding[] {
  const known = new Map<string, { areas: Set<string>; count: number }>()
  for (const finding of other.findings) {
    const cause = known.get(causeOf(finding)) ?? { areas: new Set(), count: 0 }
    for (const region of finding.regions) cause.areas.add(JSON.stringify(region))
    cause.count += finding.count
    known.set(causeOf(finding), cause)
  }
  return proof.findings.flatMap((finding) => {
    if (finding.property === 'P13') return []
    const cause = known.get(causeOf(finding))
    if (cause === undefined) return [finding]
    // Where the same people are missed in as many areas, an edge has moved and nothing else.
    if (finding.people !== undefined && finding.count <= cause.count) return []
    const regions = finding.regions.filter((region) => !cause.areas.has(JSON.stringify(region)))
    return regions.length === 0 ? [] : [{ ...finding, regions, count: regions.length }]
  })
}

/** The same for findings of one cause: that about people does not change with the rules it shows in. */
const causeOf = ({ property, kind, rules, seats, people }: ProofFinding): string =>
  JSON.stringify([property, kind, people === undefined ? rules : people, seats])
