import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { OrganizationDocument } from '../../../../../src/model/document.ts'
import { entityOf } from '../../../../../src/model/model.ts'
import { fetchHistory } from '../../../../app/organization-api.ts'
import { useOrganizationId, useOrganizationQuery } from '../../../../app/organization-context.ts'
import type { Target } from './use-table-preview.ts'

/** The open organisation, and how much of a document is in it already (0 to 1). */
export type PresentTarget = {
  readonly name: string
  readonly target: Target
  readonly knows: (document: OrganizationDocument) => number
}

/** The organisation a spreadsheet may be taken into again; nothing while none is open. */
export function usePresentTarget(): PresentTarget | null {
  const id = useOrganizationId()
  const { data: opened } = useOrganizationQuery(id)
  // The change it was brought in with is the first.
  const { data: first } = useQuery({
    queryKey: ['changes', id, 'first'],
    queryFn: async () => {
      const { changes } = await fetchHistory(id ?? '', { limit: 1, before: 2 })
      return changes[0]?.id ?? null
    },
    enabled: id !== null && opened !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useMemo(() => {
    if (id === null || opened === undefined || first === undefined) return null
    const { model } = opened
    return {
      name: model.organization.name,
      target: { id, base: first },
      knows: ({ positions }) => {
        const known = positions.filter((seat) => entityOf(model, 'positions', seat.id)).length
        return positions.length === 0 ? 0 : known / positions.length
      },
    }
  }, [id, opened, first])
}
