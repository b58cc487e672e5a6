import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import { openModel } from '../../src/model/model.ts'
import type { OpenedOrganization } from './opened-organization.ts'
import { type ApiProblem, fetchOrganization, listOrganizations } from './organization-api.ts'
import { readPreference } from './preference.ts'

/** Filled by `OrganizationGate`; null outside of it. */
export const OrganizationContext = createContext<OpenedOrganization | null>(null)

/** The opened organisation; pages that need it stand behind the gate. */
export function useOpenedOrganization(): OpenedOrganization {
  const opened = useContext(OrganizationContext)
  if (opened === null) throw new Error('a page was drawn outside of the organisation gate')
  return opened
}

/** The organisations of the server. */
export function useOrganizations() {
  return useQuery({
    queryKey: ['organizations'],
    queryFn: listOrganizations,
    // Other windows and programs bring organisations too.
    staleTime: 10_000,
  })
}

/**
 * Which organisation is shown: the address decides, then the one used last, then an example, then the
 * first.
 */
export function useOrganizationId(): string | null {
  const { org } = useSearch({ from: '__root__' })
  const { data = [] } = useOrganizations()
  if (org !== undefined) return org
  const stored = readPreference('organization')
  const last = data.find(({ id }) => id === stored)
  return (last ?? data.find(({ example }) => example) ?? data[0])?.id ?? null
}

/** An answer of the server that was a problem, as the queries of the page throw it. */
export class RefusedRequest extends Error {
  readonly problem: ApiProblem

  /** Wraps a problem. */
  constructor(problem: ApiProblem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Fetches an organisation and indexes it. Throws a `RefusedRequest`. */
export async function openOrganization(id: string): Promise<OpenedOrganization> {
  const answer = await fetchOrganization(id)
  if (!answer.ok) throw new RefusedRequest(answer.problem)
  const { document, head } = answer.value
  return { id, head, model: openModel(document) }
}

/** The key under which an opened organisation is kept. */
export function organizationKey(id: string): readonly unknown[] {
  return ['organization', id]
}

/** Follows an organisation; nothing is asked for without an id, or with one that is not listed. */
export function useOrganizationQuery(id: string | null) {
  const { data: listed } = useOrganizations()
  const isThere = id !== null && listed?.some((entry) => entry.id === id) === true
  return useQuery({
    queryKey: organizationKey(id ?? ''),
    queryFn: () => openOrganization(id ?? ''),
    enabled: isThere,
    // A model is no plain data: taken as it is, never compared piece by piece.
    structuralSharing: false,
    retry: false,
  })
}
