import { type ReactNode, Suspense } from 'react'
import { useWords } from './language.ts'
import {
  OrganizationContext,
  useOrganizationId,
  useOrganizationQuery,
} from './organization-context.ts'

/** Shows something of the organisation on a page that does without one; nothing where there is none. */
export function WithOrganization({ children }: { readonly children: ReactNode }) {
  const { organization: words } = useWords()
  const id = useOrganizationId()
  const { data, isLoading } = useOrganizationQuery(id)
  const waiting = <p role='status'>{words.opening}</p>
  if (data === undefined) return isLoading ? waiting : null
  return (
    <OrganizationContext value={data}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </OrganizationContext>
  )
}
