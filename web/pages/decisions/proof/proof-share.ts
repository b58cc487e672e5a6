import type { Matrix } from '../../../../src/authority/compile-matrix.ts'
import type { FindingKind, Proof } from '../../../../src/authority/proof.ts'
import { AXIS } from '../../../../src/authority/space.ts'

/** Kinds of decisions that rules speak of, and how many of them are free of gap, dispute and dead end. */
export type ProofShare = {
  readonly proved: number
  readonly governed: number
  /** All kinds there are. */
  readonly kinds: number
  /** Not everything was looked at: it may be fewer. */
  readonly isAtMost: boolean
}

const KINDS: ReadonlySet<FindingKind> = new Set(['gap', 'disputed', 'unreachable'])

/** The share of decisions proved: by kinds of decisions, since cases have no number. */
export function proofShare({ space }: Matrix, proof: Proof): ProofShare {
  const axis = space.axes[AXIS.kind]
  if (axis === undefined) return { proved: 0, governed: 0, kinds: 0, isAtMost: false }
  const under = (id: string, only: boolean): readonly string[] => {
    const node = axis.nodes.get(id)
    if (node === undefined || only) return [id]
    const [from = 0, to = 0] = node.runs
    return axis.names.slice(from, to)
  }
  const free = new Set(proof.ungoverned.flatMap((id) => under(id, false)))
  const governed = axis.names.filter((id) => id !== '' && !free.has(id))
  const failing = new Set<string>()
  let told = 0
  let all = 0
  for (const [kind, count] of Object.entries(proof.counts) as [FindingKind, number][]) {
    if (KINDS.has(kind)) all += count
  }
  for (const { kind, regions } of proof.findings) {
    if (!KINDS.has(kind)) continue
    told++
    for (const region of regions) {
      const side = region.kind
      if (side?.form !== 'tree') for (const id of governed) failing.add(id)
      else
        for (const node of side.nodes) for (const id of under(node.id, node.only)) failing.add(id)
    }
  }
  return {
    proved: governed.filter((id) => !failing.has(id)).length,
    governed: governed.length,
    kinds: axis.names.filter((id) => id !== '').length,
    isAtMost: told < all || !proof.finished,
  }
}
