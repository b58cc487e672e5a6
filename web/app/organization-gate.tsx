import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { ActionButton } from '../parts/action-button.tsx'
import { EditStatus } from '../parts/edit-status.tsx'
import { ExampleTour } from '../parts/example-tour.tsx'
import { OrganizationBar } from '../parts/organization-bar.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { EditProvider } from './edit-provider.tsx'
import { useWords } from './language.ts'
import {
  OrganizationContext,
  RefusedRequest,
  useOrganizationId,
  useOrganizationQuery,
  useOrganizations,
} from './organization-context.ts'
import { writePreference } from './preference.ts'

/**
 * Opens the organisation a page is about and shows the page when it is there; until then it says so.
 * With no organisation at all it says how to bring one.
 */
export function OrganizationGate({ children }: { readonly children: ReactNode }) {
  const { organization: words, shell } = useWords()
  const list = useOrganizations()
  const id = useOrganizationId()
  const { data, error, refetch } = useOrganizationQuery(id)
  const opened = data?.id
  useEffect(() => {
    if (opened !== undefined) writePreference('organization', opened)
  }, [opened])
  if (data !== undefined) {
    return (
      <OrganizationContext value={data}>
        <EditProvider key={data.id}>
          <OrganizationBar />
          <ExampleTour />
          {children}
          <EditStatus />
        </EditProvider>
      </OrganizationContext>
    )
  }
  const isGone = error instanceof RefusedRequest && error.problem.status === 404
  const isUnlisted = list.data?.every((entry) => entry.id !== id) === true
  if (id !== null && (isGone || isUnlisted)) {
    return <Absent title={words.unknown(id.slice(0, 40))} text={words.unknownText} />
  }
  if (error !== null || list.isError) {
    return (
      <div role='alert'>
        <PageHead title={words.notOpened} lead={words.notOpenedWhy}>
          <p>
            <ActionButton
              onPress={() => {
                void list.refetch()
                if (id !== null) void refetch()
              }}
            >
              {shell.again}
            </ActionButton>
          </p>
        </PageHead>
      </div>
    )
  }
  if (list.isSuccess && id === null) return <Absent title={words.none} text={words.noneText} />
  return (
    <p role='status' data-loading>
      {words.opening}
    </p>
  )
}

function Absent({ title, text }: { readonly title: string; readonly text: string }) {
  const { organization: words } = useWords()
  return (
    <PageHead title={title} lead={text}>
      <p>
        <Link to='/settings' hash='bring'>
          {words.bring}
        </Link>
      </p>
    </PageHead>
  )
}
