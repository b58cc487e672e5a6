import { type ReactNode, Suspense } from 'react'
import { useWords } from './language.ts'
import {
  OrganizationContext,
  useOrganizationId,
  useOrganizationQuery,
  useOrganizations,
} from './organization-context.ts'

/** Shows something of the organisation on a page that does without one; nothing where there is none. */
export function WithOrganization({ children }: { readonly children: ReactNode }) {
  const { organization: words } = useWords()
  const organizations = useOrganizations()
  const id = useOrganizationId()
  const { data, isLoading } = useOrganizationQuery(id)
  const waiting = (
    <p role='status' data-loading>
      {words.opening}
    </p>
  )
  if (data === undefined) return isLoading || organizations.isLoading ? waiting : null
  return (
    <OrganizationContext value={data}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </OrganizationContext>
  )
}
