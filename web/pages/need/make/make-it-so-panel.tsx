import { lazy, Suspense, useState } from 'react'
import type { LeaderId } from '../../../../src/catalogue/ids.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import styles from './make-it-so.module.css'

// What it takes to plan a position comes when somebody wants to see it.
const MakeItSo = lazy(async () => ({ default: (await import('./make-it-so.tsx')).MakeItSo }))

/** A role that is needed as a position of the own organisation: planned once it is opened. */
export function MakeItSoPanel({ suggested }: { readonly suggested: LeaderId }) {
  const { model } = useOpenedOrganization()
  const { makeItSo: words, organization } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      id='make-it-so'
      className={styles.panel}
      data-print='no'
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      <p>{words.lead(model.organization.name)}</p>
      {isOpen && (
        <Suspense
          fallback={
            <p role='status' data-loading>
              {organization.opening}
            </p>
          }
        >
          <MakeItSo suggested={suggested} />
        </Suspense>
      )}
    </details>
  )
}
