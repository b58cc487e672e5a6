import type { Matrix } from '../../authority/compile-matrix.ts'
import type { Proof, ProofFinding, Property } from '../../authority/proof.ts'
import type { Region } from '../../authority/region.ts'
import { intervalsOf } from '../../authority/runs.ts'
import { AXIS } from '../../authority/space.ts'

/** What of a proof concerns cases of one kind and those below it. */
export function proofWithin(matrix: Matrix, proof: Proof, kind: string): Proof {
  const axis = matrix.space.axes[AXIS.kind]
  const runsOf = (id: string) => intervalsOf(axis?.nodes.get(id)?.runs ?? [])
  const wanted = runsOf(kind)
  const touches = (id: string, only: boolean) => {
    const place = axis?.places.get(id)
    const runs = only && place !== undefined ? [[place, place + 1] as const] : runsOf(id)
    return runs.some(([from, to]) => wanted.some(([low, high]) => from < high && low < to))
  }
  const isWithin = ({ kind: side }: Region) =>
    side?.form !== 'tree' || side.nodes.some(({ id, only }) => touches(id, only))
  const findings: ProofFinding[] = []
  for (const finding of proof.findings) {
    const regions = finding.regions.filter(isWithin)
    if (finding.regions.length > 0 && regions.length === 0) continue
    const all = regions.length === finding.regions.length
    findings.push(all ? finding : { ...finding, regions, count: regions.length })
  }
  const counts: Record<string, number> = {}
  for (const one of findings) counts[one.kind] = (counts[one.kind] ?? 0) + 1
  return {
    ...proof,
    findings,
    counts,
    properties: propertiesOf(proof, findings),
    ungoverned: proof.ungoverned.filter((id) => touches(id, false)),
  }
}

/** A property fails where a finding is left; where not all were told, it stays open. */
function propertiesOf(proof: Proof, findings: readonly ProofFinding[]): Proof['properties'] {
  const states: { [P in Property]?: 'holds' | 'fails' | 'open' } = {}
  const told = new Map<string, number>()
  for (const { kind } of proof.findings) told.set(kind, (told.get(kind) ?? 0) + 1)
  for (const [key, state] of Object.entries(proof.properties)) {
    const property = key as Property
    const own = proof.findings.filter((one) => one.property === property)
    const isWhole = own.every(({ kind }) => told.get(kind) === proof.counts[kind])
    const left = findings.some((one) => one.property === property)
    states[property] = state !== 'fails' || left ? state : isWhole ? 'holds' : 'open'
  }
  return states
}
