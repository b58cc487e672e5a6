import { type Box, type Boxes, boxesOf, wholeBox } from './boxes.ts'
import { classesOf } from './class-axis.ts'
import type { Matrix } from './compile-matrix.ts'
import { type FindingKind, PROPERTIES, type ProofFinding, type Property } from './proof.ts'
import type { ProofMemory } from './proof-memory.ts'
import { type Region, regionOf } from './region.ts'
import { intervalsOf, joinRuns } from './runs.ts'
import { AXIS } from './space.ts'
import type { Work } from './uncovered.ts'

/** How many areas of one finding are told, and how many findings of one kind. */
const MOST_REGIONS = 12
const MOST_FINDINGS = 100

/** A proof in the making: findings so far, and how much may still be looked at. */
export class ProofState {
  readonly matrix: Matrix
  readonly boxes: Boxes
  readonly work: Work
  readonly findings: ProofFinding[] = []
  readonly open = new Set<Property>()
  readonly failed = new Set<Property>()
  /** How many findings there are of each kind, those that are not told included. */
  readonly counts = new Map<FindingKind, number>()
  /** How many parts of gaps are looked for at most. */
  readonly most: number
  /** What the proof before left, if it is to be used. */
  readonly memory: ProofMemory | undefined

  /** Takes what is asked of the memory with it, so that it serves proofs of the same alone. */
  constructor(
    matrix: Matrix,
    work: number,
    most = Number.POSITIVE_INFINITY,
    memory?: ProofMemory,
    asked = '',
  ) {
    this.most = most
    this.matrix = matrix
    this.memory = memory
    memory?.begin(matrix, asked)
    this.boxes = boxesOf(matrix)
    this.work = { left: work }
    // A rule that could not be looked at leaves everything open.
    if (this.boxes.left.length > 0) for (const property of PROPERTIES) this.open.add(property)
  }

  /** Takes a finding. Beyond a number of one kind they only count as failed. */
  add(finding: ProofFinding): void {
    if (finding.property !== 'P13') this.failed.add(finding.property)
    const { kind } = finding
    const told = this.counts.get(kind) ?? 0
    this.counts.set(kind, told + 1)
    if (told < MOST_FINDINGS) this.findings.push(finding)
  }

  /** Counts a finding that will not be told, before it is made; gives whether it will not. */
  isOnlyCounted(property: Property, kind: FindingKind): boolean {
    const told = this.counts.get(kind) ?? 0
    if (told < MOST_FINDINGS) return false
    if (property !== 'P13') this.failed.add(property)
    this.counts.set(kind, told + 1)
    return true
  }

  /** The areas of a finding in words, the smallest first. */
  regions(areas: readonly Box[]): readonly Region[] {
    const sorted = [...areas].sort((a, b) => sizeOf(a) - sizeOf(b))
    return sorted.slice(0, MOST_REGIONS).map((box) => regionOf(this.matrix, box))
  }
}

/** How much of the space a box takes, by classes. */
export const sizeOf = ({ from, to }: Box): number =>
  from.reduce((size, low, axis) => size * ((to[axis] as number) - low), 1)

/** Kinds that some rule speaks of, or that the document declares, as places. */
export function governedKinds({ space, rows }: Matrix): readonly number[] {
  const all = [0, space.axes[AXIS.kind]?.most ?? 0]
  // Many rules speak of the same kinds: by where they begin, how far they reach.
  const ends = new Map<number, number>()
  for (const { sets } of rows) {
    const kinds = sets[AXIS.kind] ?? all
    for (let i = 0; i < kinds.length; i += 2) {
      const from = kinds[i] as number
      ends.set(from, Math.max(ends.get(from) ?? from, kinds[i + 1] as number))
    }
  }
  return joinRuns([...intervalsOf(space.ownKinds), ...ends])
}

/** The part of the space that has to be covered (P1). */
export function governedBoxes(matrix: Matrix): readonly Box[] {
  const { axes } = matrix.index
  const runs = governedKinds(matrix)
  const dayAt = axes.findIndex(({ axis }) => axis === AXIS.day)
  const at = axes.findIndex(({ axis }) => axis === AXIS.kind)
  const kind = axes[at]
  const whole = wholeBox(matrix)
  // Before the first rule is in force nothing is asked.
  if (dayAt !== -1) {
    const starts = boxesOf(matrix).from.filter((_, i) => i % axes.length === dayAt)
    whole.from[dayAt] = starts.reduce(
      (least, start) => Math.min(least, start),
      whole.to[dayAt] as number,
    )
  }
  if (!kind) return runs.length > 0 ? [whole] : []
  return intervalsOf(classesOf(kind, runs)).map(([low, high]) => {
    const from = whole.from.slice()
    const to = whole.to.slice()
    from[at] = low
    to[at] = high
    return { from, to }
  })
}
