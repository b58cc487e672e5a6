import type { Matrix } from './compile-matrix.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findDeadRules } from './find-dead-rules.ts'
import { findMergeable } from './find-mergeable.ts'
import { Overlaps } from './overlaps.ts'
import { PROPERTIES, type Proof, type Property } from './proof.ts'
import type { ProofMemory } from './proof-memory.ts'
import { governedKinds, ProofState } from './proof-state.ts'
import { proveDelegations } from './prove-delegations.ts'
import { DeterminismProof } from './prove-determinism.ts'
import { proveEscalation } from './prove-escalation.ts'
import { proveLimits } from './prove-limits.ts'
import { proveReach } from './prove-reach.ts'
import { proveTotality } from './prove-totality.ts'
import { sideOf } from './region.ts'
import { intervalsOf, invertRuns } from './runs.ts'
import { AXIS } from './space.ts'

/** What to prove, and how much to look at. */
export type ProofOptions = {
  /** Only these; nothing means all. */
  readonly properties?: readonly Property[]
  /** How many may be away at once (P4): 1 when nothing is said, 2 at most. */
  readonly away?: 1 | 2
  /** Bound of the work of each property, in comparisons: one that needs more is told to be open. */
  readonly work?: number
  /** How many parts of gaps to look for: 1 for the first there is. */
  readonly gaps?: number
  /** What the proof of an earlier state of the matrix left, and where this one leaves what it found (P15). */
  readonly memory?: ProofMemory
}

/** What a proof may look at when nothing is said: some seconds' worth. */
const USUAL_WORK = 100_000_000

/**
 * Proves a matrix (P1 to P13): exactly, over all cases, days and requesters; or finds the smallest regions
 * where it fails, each with a case that shows it. Ends whatever it is given: by a bound of work (P14).
 */
export function prove(matrix: Matrix, options: ProofOptions = {}): Proof {
  const wanted = new Set(options.properties ?? PROPERTIES)
  const work = options.work ?? USUAL_WORK
  const asked = [...wanted].sort().join(' ')
  const state = new ProofState(matrix, work, options.gaps, options.memory, asked)
  // Each property has the whole bound to itself: a hard one does not keep the others from being proved.
  const again = () => {
    state.work.left = work
  }
  if (wanted.has('P1')) proveTotality(state)
  again()
  const compares = wanted.has('P2') || wanted.has('P12') || wanted.has('P13')
  const overlaps = compares ? new Overlaps(matrix, state.boxes) : undefined
  if (overlaps) new DeterminismProof(state, overlaps).prove()
  again()
  if (overlaps && wanted.has('P13')) {
    findAlternatives(state)
    findDeadRules(state, overlaps)
    findMergeable(state)
  }
  again()
  if (wanted.has('P3') || wanted.has('P4') || wanted.has('P5')) proveReach(state, options.away ?? 1)
  again()
  if (wanted.has('P6') || wanted.has('P7')) proveDelegations(state)
  again()
  if (wanted.has('P8')) proveLimits(state)
  again()
  if (wanted.has('P9')) proveEscalation(state)
  const properties: { [P in Property]?: 'holds' | 'fails' | 'open' } = {}
  for (const property of wanted) {
    if (property === 'P13') continue
    const failed = state.failed.has(property)
    properties[property] = failed ? 'fails' : state.open.has(property) ? 'open' : 'holds'
  }
  return {
    properties,
    findings: state.findings.filter(({ property }) => wanted.has(property)),
    counts: Object.fromEntries(state.counts),
    ungoverned: ungovernedOf(matrix),
    finished: state.open.size === 0,
  }
}

/** Kinds no rule speaks of, as the largest subtrees. */
function ungovernedOf(matrix: Matrix): readonly string[] {
  const axis = matrix.space.axes[AXIS.kind] as Parameters<typeof sideOf>[0]
  const rest = invertRuns(governedKinds(matrix), axis.least, axis.most)
  return intervalsOf(rest).flatMap(([from, to]) => {
    const side = sideOf(axis, from, to, '')
    return side.form === 'tree' ? side.nodes.map(({ id }) => id).filter((id) => id !== '') : []
  })
}
