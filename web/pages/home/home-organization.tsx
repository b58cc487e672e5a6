import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from '../../app/language.ts'
import {
  OrganizationContext,
  useOrganizationId,
  useOrganizationQuery,
  useOrganizations,
} from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import styles from './home-organization.module.css'

// Diagnosis and all it needs come after the page stands.
const OrganizationOverview = lazy(async () => ({
  default: (await import('./organization-overview.tsx')).OrganizationOverview,
}))

/** The state of the own organisation on the start page, as soon as it is known. */
export function HomeOrganization() {
  const { overview: words, organization, shell } = useWords()
  const list = useOrganizations()
  const id = useOrganizationId()
  const { data, isError, refetch } = useOrganizationQuery(id)
  return (
    <section className={styles.overview} aria-labelledby='overview-title'>
      {data !== undefined ? (
        <OrganizationContext value={data}>
          <Suspense
            fallback={
              <p role='status' data-loading>
                {organization.opening}
              </p>
            }
          >
            <OrganizationOverview />
          </Suspense>
        </OrganizationContext>
      ) : (
        <>
          <h2 id='overview-title'>{words.title}</h2>
          {isError || list.isError ? (
            <div role='alert' className={styles.failed}>
              <p>
                {organization.notOpened}. {organization.notOpenedWhy}
              </p>
              <ActionButton
                onPress={() => {
                  void list.refetch()
                  if (id !== null) void refetch()
                }}
              >
                {shell.again}
              </ActionButton>
            </div>
          ) : list.data?.every((entry) => entry.id !== id) === true ? (
            <p>
              {organization.noneText}{' '}
              <Link to='/settings' hash='bring'>
                {organization.bring}
              </Link>
            </p>
          ) : (
            <p role='status' data-loading>
              {organization.opening}
            </p>
          )}
        </>
      )}
    </section>
  )
}
