import { type Model, openModel } from '../../model/model.ts'
import { EMPTY_DOCUMENT } from '../../record/empty-document.ts'
import { type Choice, type Conflict, merge } from '../../record/merge.ts'
import { mergeBase } from '../../record/merge-base.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { openUpon } from './change-organization.ts'
import { recordEdit } from './record-edit.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** What taking a scenario into `main` came to. */
export type Merged = {
  /** Whether no conflict is open. */
  readonly settled: boolean
  readonly conflicts: readonly Conflict[]
  /** How many operations bring in what is not in conflict. */
  readonly operations: number
  /** Where `main` stands now. */
  readonly head: string
}

/** Takes a scenario into `main` (SPEC.md, C2, C3). */
export async function mergeScenario(
  registry: Registry,
  request: {
    readonly organization: string
    readonly scenario: string
    /** The head of `main` that was seen. */
    readonly head: string
    readonly choices?: readonly Choice[] | undefined
    readonly message?: string | undefined
    readonly preview?: boolean | undefined
  },
): Promise<Outcome<Merged>> {
  const { organization, scenario, head, choices, message, preview = false } = request
  const ours = await openUpon(registry, { organization, head })
  if (!ours.ok) return ours
  if (scenario === ours.value.scenario) {
    return refused(
      'unknown-scenario',
      'scenario',
      'A scenario is taken into main, not main itself.',
    )
  }
  const theirs = await registry.models.open(organization, scenario)
  if (!theirs.ok) return theirs
  const links = await registry.store.links(organization)
  if (!links.ok) return refusedByStore(links.problem)
  const byId = new Map(links.value.map((one) => [one.id, one]))
  const taken = theirs.value.state.head?.id ?? null
  const meeting = mergeBase(head, taken, (id) => byId.get(id))
  const nothing = { settled: true, conflicts: [], operations: 0, head }
  if (taken === null || taken === meeting) return answered(nothing)
  const base = await modelAfter(registry, organization, meeting)
  if (!base.ok) return base
  const { model } = ours.value.state
  const sides = { base: base.value, ours: model, theirs: theirs.value.state.model }
  const { settled, conflicts, operations } = merge(sides, choices)
  const outcome = { settled, conflicts, operations: operations.length, head }
  if (preview || !settled) return answered(outcome)
  const recorded = await recordEdit(registry, ours.value, { operations, message, merges: taken })
  return recorded.ok ? answered({ ...outcome, head: recorded.value.head }) : recorded
}

async function modelAfter(
  { models }: Registry,
  organization: string,
  change: string | null,
): Promise<Outcome<Model>> {
  if (change === null) return answered(openModel(EMPTY_DOCUMENT))
  const loaded = await models.load(organization, { change })
  return loaded.ok ? answered(loaded.value.state.model) : loaded
}
