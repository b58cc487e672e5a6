import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from '../../app/language.ts'
import { useOrganizationId, useOrganizations } from '../../app/organization-context.ts'
import { CatalogueDecisions } from '../decision/catalogue-decisions.tsx'

// What works on an organisation comes when there is one.
const OwnDecisions = lazy(async () => ({
  default: (await import('./own-decisions.tsx')).OwnDecisions,
}))

/** Who decides in the organisation; the catalogue's kinds where there is none, or where they are asked for. */
export function DecisionsPage() {
  const { as } = useSearch({ from: '/decisions' })
  const { organization } = useWords()
  const id = useOrganizationId()
  const { isPending } = useOrganizations()
  const waiting = (
    <p role='status' data-loading>
      {organization.opening}
    </p>
  )
  if (as === 'catalogue') return <CatalogueDecisions />
  if (id === null) return isPending ? waiting : <CatalogueDecisions />
  return (
    <Suspense fallback={waiting}>
      <OwnDecisions />
    </Suspense>
  )
}
