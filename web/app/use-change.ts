import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { applyOperations } from '../../src/model/apply-operations.ts'
import type { Operation } from '../../src/model/operation.ts'
import { coverEdit } from './covered.ts'
import { askForEdit, isLarge } from './diagnosis-client.ts'
import { diagnoseEdit, type OpenedOrganization } from './opened-organization.ts'
import { type ApiProblem, postChange, postStep, STALE_HEAD } from './organization-api.ts'
import { openOrganization, organizationKey } from './organization-context.ts'

/** What became of a change. `stale`: somebody else was faster; nothing was written. */
export type ChangeOutcome =
  | { readonly kind: 'done'; readonly organization: OpenedOrganization }
  | { readonly kind: 'stale'; readonly theirs: OpenedOrganization }
  | { readonly kind: 'refused'; readonly problem: ApiProblem }

/** Records a change upon the organisation as it was seen. */
export type MakeChange = (
  seen: OpenedOrganization,
  operations: readonly Operation[],
  message: string,
) => Promise<ChangeOutcome>

/**
 * Gives a function that records a change: checked here first, then by the server, and shown once it
 * is recorded. When somebody else was faster, what they made of it is fetched and given back.
 */
export function useChange(): MakeChange {
  const queries = useQueryClient()
  const refresh = useRefresh()
  return useCallback(
    async (seen, operations, message) => {
      const applied = applyOperations(seen.model, operations)
      if (!applied.ok) {
        const details = applied.problems
        const detail = details.map((problem) => problem.message).join(' ')
        return { kind: 'refused', problem: { status: 422, code: 'invalid', detail, details } }
      }
      const answer = await postChange(seen.id, seen.head, { operations, message })
      if (!answer.ok) {
        if (answer.problem.code !== STALE_HEAD) return { kind: 'refused', problem: answer.problem }
        return { kind: 'stale', theirs: await refresh(seen.id) }
      }
      const { model, touched } = applied
      const shown = queries.getQueryData<OpenedOrganization>(organizationKey(seen.id))
      if (shown !== undefined && shown.head !== seen.head) {
        // News came in while this was being recorded: what is shown may be ahead of it.
        return { kind: 'done', organization: await refresh(seen.id) }
      }
      if (isLarge(seen)) askForEdit(seen, answer.value.head, operations)
      else diagnoseEdit(seen.model, model, touched)
      coverEdit(seen.model, model, touched)
      const organization = { id: seen.id, head: answer.value.head, model }
      queries.setQueryData(organizationKey(seen.id), organization)
      void queries.invalidateQueries({ queryKey: ['changes', seen.id] })
      return { kind: 'done', organization }
    },
    [queries, refresh],
  )
}

/** What became of taking a change back, or of making it again. */
export type StepOutcome =
  | { readonly ok: true; readonly organization: OpenedOrganization }
  | { readonly ok: false; readonly problem: ApiProblem }

/** Gives a function that takes the last change back, or does it again. */
export function useStep(): (
  seen: OpenedOrganization,
  step: 'undo' | 'redo',
) => Promise<StepOutcome> {
  const refresh = useRefresh()
  return useCallback(
    async (seen, step) => {
      const answer = await postStep(seen.id, seen.head, step)
      if (answer.ok) return { ok: true, organization: await refresh(seen.id) }
      if (answer.problem.code === STALE_HEAD) await refresh(seen.id)
      return { ok: false, problem: answer.problem }
    },
    [refresh],
  )
}

/** Gives a function that fetches an organisation anew, and all that is shown of it. */
export function useRefresh(): (id: string) => Promise<OpenedOrganization> {
  const queries = useQueryClient()
  return useCallback(
    async (id) => {
      const opened = await openOrganization(id)
      queries.setQueryData(organizationKey(id), opened)
      void queries.invalidateQueries({ queryKey: ['changes', id] })
      return opened
    },
    [queries],
  )
}
