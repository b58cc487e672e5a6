import type { Model } from '../../model/model.ts'
import { restorer } from '../../record/replay.ts'
import { inverseOf, redoTarget, type UndoStep, undoTarget } from '../../record/undo.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import type { ChangeSummary } from '../ports.ts'
import { openUpon, type Upon } from './change-organization.ts'
import type { OpenedScenario } from './opened-scenario.ts'
import { type NewHead, recordEdit } from './record-edit.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** How many changes are looked at at a time. */
const PAGE = 200

/** Takes back the last change in force (SPEC.md, B1, B2). */
export function undoChange(registry: Registry, upon: Upon): Promise<Outcome<NewHead>> {
  return stepBack(registry, upon, {
    target: undoTarget,
    none: ['nothing-to-undo', 'There is no change left that could be taken back.'],
  })
}

/** Does again what was taken back last, if nothing else was done since (SPEC.md, B1). */
export function redoChange(registry: Registry, upon: Upon): Promise<Outcome<NewHead>> {
  return stepBack(registry, upon, {
    // Whatever redo can take back was made after the last edit: further back there is nothing.
    target: redoTarget,
    enough: (steps) => steps.some(({ undoes }) => undoes === undefined),
    none: ['nothing-to-redo', 'Nothing was taken back, or something else was done since.'],
  })
}

type Step = {
  readonly target: (steps: readonly ChangeSummary[]) => ChangeSummary | undefined
  /** Whether older changes cannot alter the answer. */
  readonly enough?: (steps: readonly UndoStep[]) => boolean
  readonly none: readonly ['nothing-to-undo' | 'nothing-to-redo', string]
}

async function stepBack(registry: Registry, upon: Upon, step: Step): Promise<Outcome<NewHead>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const found = await findTarget(registry, opened.value, step)
  if (!found.ok) return found
  const target = found.value
  const before = target?.parent ?? null
  if (target === undefined || before === null) return refused(step.none[0], 'changes', step.none[1])
  const model = await modelAt(registry, opened.value, before)
  if (!model.ok) return model
  const whole = await registry.store.change(upon.organization, target.id)
  if (!whole.ok) return refusedByStore(whole.problem)
  const { change, personal } = whole.value
  const operations = inverseOf(model.value, restorer(personal)(change))
  if (operations === undefined) {
    return refused('damaged', target.id, `The change ${target.id} cannot be applied again.`)
  }
  // Undo and redo are told apart by what they take back; the words stay those of the change.
  return recordEdit(registry, opened.value, {
    operations,
    message: target.message,
    undoes: target.id,
  })
}

async function findTarget(
  { store }: Registry,
  { organization, scenario, state }: OpenedScenario,
  { target, enough }: Step,
): Promise<Outcome<ChangeSummary | undefined>> {
  let steps: readonly ChangeSummary[] = []
  let before = (state.head?.number ?? 0) + 1
  while (before > 1) {
    const page = await store.history(organization, { scenario, before, limit: PAGE })
    if (!page.ok) return refusedByStore(page.problem)
    if (page.value.length === 0) break
    steps = [...page.value.toReversed(), ...steps]
    before = page.value.at(-1)?.number ?? 0
    const found = target(steps)
    if (enough ? enough(steps) : found) return answered(found)
  }
  return answered(target(steps))
}

/** The state after a change: kept as part of the trail, or loaded. */
async function modelAt(
  { models }: Registry,
  { organization, trail }: OpenedScenario,
  change: string,
): Promise<Outcome<Model>> {
  const known = trail.find((step) => step.change === change)
  if (known) return answered(known.model)
  const loaded = await models.load(organization, { change })
  return loaded.ok ? answered(loaded.value.state.model) : loaded
}
