import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { organizationKey } from '../../../app/organization-context.ts'
import { writePreference } from '../../../app/preference.ts'

/** Goes to the chart of an organisation that was taken in or changed, with what diagnosis finds in it. */
export function useShowTakenIn(): (id: string) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (id) => {
    await Promise.all(
      [['organizations'], organizationKey(id), ['changes', id]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
    writePreference('organization', id)
    await navigate({ to: '/org', search: { org: id, show: 'findings' } })
  }
}
