import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { sameValue } from '../../src/record/same-value.ts'
import { useCatalogue } from './catalogue-context.ts'
import { isLarge } from './diagnosis-client.ts'
import { type Edit, EditContext, type EditState } from './editing.ts'
import { useWords } from './language.ts'
import { findingsChange, type OpenedOrganization } from './opened-organization.ts'
import { type ApiProblem, NO_ANSWER } from './organization-api.ts'
import { useOpenedOrganization } from './organization-context.ts'
import { type ChangeOutcome, useChange, useStep } from './use-change.ts'

const NOBODY_ANSWERS: ApiProblem = { status: 0, code: NO_ANSWER, detail: '', details: [] }

/** How often a change is made again upon what others recorded before it is put to the reader. */
const MOST_TRIES = 4

/**
 * Lets pages change the organisation and keeps what became of it. Where others changed something else
 * meanwhile, the change is made again upon theirs; where they changed the same, both are shown.
 */
export function EditProvider({ children }: { readonly children: ReactNode }) {
  const opened = useOpenedOrganization()
  const catalogue = useCatalogue()
  const { change: words } = useWords()
  const change = useChange()
  const takeStep = useStep()
  const [state, setState] = useState<EditState>({ kind: 'idle' })

  const changed = useCallback(
    (before: OpenedOrganization, after: OpenedOrganization) =>
      isLarge(before) || isLarge(after)
        ? null
        : findingsChange(catalogue, before.model, after.model),
    [catalogue],
  )

  const make = useCallback(
    async (edit: Edit): Promise<boolean> => {
      setState({ kind: 'busy' })
      const refuse = (problem: ApiProblem) =>
        setState({ kind: 'refused', problem, again: () => void make(edit) })
      let seen = opened
      if (edit.fields.some(({ was, now }) => was !== undefined && was !== now(seen.model))) {
        setState({ kind: 'conflict', edit, theirs: seen })
        return false
      }
      for (let tries = 1; ; tries++) {
        const outcome = await attempt(change, seen, edit)
        if (outcome === null || outcome.kind === 'refused') {
          refuse(outcome?.problem ?? NOBODY_ANSWERS)
          return false
        }
        if (outcome.kind === 'done') {
          const { message } = edit
          const findings = changed(seen, outcome.organization)
          setState(
            tries > 1
              ? { kind: 'merged', message, findings }
              : { kind: 'done', message, canUndo: true, findings },
          )
          return true
        }
        const { theirs } = outcome
        if (tries === MOST_TRIES || !edit.touches.every((id) => isUntouched(id, seen, theirs))) {
          setState({ kind: 'conflict', edit, theirs })
          return false
        }
        seen = theirs
      }
    },
    [change, changed, opened],
  )

  const step = useCallback(
    async (which: 'undo' | 'redo') => {
      setState({ kind: 'busy' })
      const again = () => void step(which)
      try {
        const stepped = await takeStep(opened, which)
        if (!stepped.ok) setState({ kind: 'refused', problem: stepped.problem, again })
        else {
          const message = which === 'undo' ? words.undone : words.redone
          const findings = changed(opened, stepped.organization)
          setState({ kind: 'done', message, canUndo: false, findings })
        }
      } catch {
        setState({ kind: 'refused', problem: NOBODY_ANSWERS, again })
      }
    },
    [takeStep, changed, opened, words],
  )

  const dismiss = useCallback(() => setState({ kind: 'idle' }), [])
  const editing = useMemo(() => ({ state, make, step, dismiss }), [state, make, step, dismiss])
  return <EditContext value={editing}>{children}</EditContext>
}

/** What became of one try; null where nobody answered. */
async function attempt(
  change: ReturnType<typeof useChange>,
  seen: OpenedOrganization,
  edit: Edit,
): Promise<ChangeOutcome | null> {
  try {
    const operations = edit.operations(seen.model)
    // What it is about is gone: theirs and mine are put side by side.
    if (operations.length === 0) return { kind: 'stale', theirs: seen }
    return await change(seen, operations, edit.message)
  } catch {
    return null
  }
}

function isUntouched(id: string, seen: OpenedOrganization, theirs: OpenedOrganization): boolean {
  const before = seen.model.tables.positions.get(id)
  const after = theirs.model.tables.positions.get(id)
  return before !== undefined && after !== undefined && sameValue(before, after)
}
