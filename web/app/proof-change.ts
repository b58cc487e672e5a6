import type { Proof, ProofFinding } from '../../src/authority/proof.ts'
import type { ProofChange } from './proof-messages.ts'

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
