import { documentOf } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { appendChange } from '../../record/append-change.ts'
import { MAIN } from '../../record/scenario.ts'
import { snapshotDue } from '../../record/snapshot-policy.ts'
import { answered, type Outcome, refused, refusedWith } from '../errors.ts'
import { countEntities, type OpenedScenario, trailAfter } from './opened-scenario.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** An edit as a use case asks for it. */
export type RequestedEdit = {
  readonly operations: readonly Operation[]
  readonly message?: string | undefined
  readonly author?: string
  readonly undoes?: string
  readonly merges?: string
}

/** The change a scenario stands at afterwards. */
export type NewHead = { readonly head: string }

/** Who makes changes where nobody has an account. */
const LOCAL_AUTHOR = 'local'

/**
 * Records an edit upon an opened scenario: checked, appended durably, kept open, told to listeners
 * (SPEC.md, W). When somebody else appended first, nothing is written and the present head is told.
 */
export async function recordEdit(
  registry: Registry,
  opened: OpenedScenario,
  edit: RequestedEdit,
): Promise<Outcome<NewHead>> {
  const { store, models, diagnoses, news } = registry
  const { organization, scenario, state, erasures } = opened
  const { author = LOCAL_AUTHOR, message = '', ...rest } = edit
  const recorded = appendChange(state, {
    ...rest,
    id: registry.newId(),
    instant: registry.now(),
    scenario,
    author,
    message,
  })
  if (!recorded.ok) return refusedWith('invalid-change', 'operations', recorded.problems)
  const { change, personal, touched } = recorded
  const appended = await store.append(organization, {
    scenario,
    expected: state.head?.id ?? null,
    changes: [change],
    personal,
  })
  if (!appended.ok) {
    const { code, head = null } = appended.problem
    return code === 'head-moved' ? staleHead(scenario, head) : refusedByStore(appended.problem)
  }
  const size = change.operations.length
  let unsaved = {
    changes: opened.unsaved.changes + 1,
    operations: opened.unsaved.operations + size,
  }
  diagnoses.follow(state.model, recorded.state.model, touched)
  const { model } = recorded.state
  if (snapshotDue({ ...unsaved, entities: countEntities(model) })) {
    const document = documentOf(model)
    const saved = await store.saveSnapshot(organization, { after: change, document, erasures })
    if (saved.ok) unsaved = { changes: 0, operations: 0 }
  }
  const trail = trailAfter(opened, size)
  carryVerdict(registry, opened, change.id)
  models.keep({ ...opened, state: recorded.state, unsaved, trail })
  news.tell(organization, { kind: 'head', scenario, head: change.id })
  return answered({ head: change.id })
}

/** What was sound before a change of our own is sound after it: it is not looked at all again. */
function carryVerdict({ verdicts }: Registry, opened: OpenedScenario, head: string): void {
  const { organization, scenario, state } = opened
  const verdict = verdicts.get(organization)
  if (scenario !== MAIN || verdict === undefined || verdict.head !== state.head?.id) return
  verdicts.set(organization, { ...verdict, head })
}

/** Refuses what was made upon another head than the present one (W1). */
export function staleHead(scenario: string, head: string | null) {
  const message =
    'The organisation was changed in the meantime. Nothing was written; look at it as it is now and try again.'
  const { ok, problem } = refused('stale-head', scenario, message)
  return { ok, problem: { ...problem, head } }
}
