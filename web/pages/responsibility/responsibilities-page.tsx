import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from '../../app/language.ts'
import { useOrganizationId, useOrganizations } from '../../app/organization-context.ts'
import { CatalogueResponsibilities } from './catalogue-responsibilities.tsx'

// What works on an organisation comes when there is one.
const MatrixPage = lazy(async () => ({
  default: (await import('../matrix/matrix-page.tsx')).MatrixPage,
}))

/** The matrix of the organisation; the catalogue's tree where there is none, or where it is asked for. */
export function ResponsibilitiesPage() {
  const { as } = useSearch({ from: '/responsibilities' })
  const { organization } = useWords()
  const id = useOrganizationId()
  const { isPending } = useOrganizations()
  const waiting = (
    <p role='status' data-loading>
      {organization.opening}
    </p>
  )
  if (as === 'catalogue') return <CatalogueResponsibilities />
  if (id === null) return isPending ? waiting : <CatalogueResponsibilities />
  return (
    <Suspense fallback={waiting}>
      <MatrixPage />
    </Suspense>
  )
}
