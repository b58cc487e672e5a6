import { ENTITY_KINDS } from '../../model/kinds.ts'
import type { Model } from '../../model/model.ts'
import type { RecordState } from '../../record/append-change.ts'

/** A scenario of an organisation as it stands at a head. Never changes. */
export type OpenedScenario = {
  readonly organization: string
  readonly scenario: string
  readonly state: RecordState
  /** How often personal data had been erased when it was loaded. */
  readonly erasures: number
  /** What was recorded since the last snapshot. */
  readonly unsaved: { readonly changes: number; readonly operations: number }
  /** States shortly before, by their change, oldest first: what undo starts from. */
  readonly trail: readonly TrailStep[]
}

/** A state on the way to the present one. Models share what they have in common. */
export type TrailStep = {
  readonly change: string
  readonly model: Model
  /** How many operations led on from there. */
  readonly left: number
}

/** How far back a trail leads: in states, and in operations, since large edits share little. */
const LONGEST_TRAIL = { steps: 50, operations: 20_000 } as const

/** The trail after a further change of so many operations. */
export function trailAfter(opened: OpenedScenario, operations: number): readonly TrailStep[] {
  const { head, model } = opened.state
  if (head === null) return []
  const trail = [...opened.trail, { change: head.id, model, left: operations }]
  let steps = 0
  let left = 0
  for (const step of trail.toReversed()) {
    left += step.left
    if (steps === LONGEST_TRAIL.steps || left > LONGEST_TRAIL.operations) break
    steps++
  }
  return trail.slice(trail.length - steps)
}

/** How many entities a model holds. */
export function countEntities({ tables }: Model): number {
  return ENTITY_KINDS.reduce((sum, kind) => sum + tables[kind].size, 0)
}
