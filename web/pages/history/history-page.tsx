import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage, useWords } from '../../app/language.ts'
import { fetchHistory, type RecordedChange } from '../../app/organization-api.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { ActionButton } from '../../parts/action-button.tsx'
import { ChangeLine } from '../../parts/change-line.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import styles from './history-page.module.css'

/** How many changes are shown at first, and how many more at a time. */
const PAGE = 100

/** Every recorded change, newest first, and whether the chain of hashes holds. */
export function HistoryPage() {
  return (
    <OrganizationGate>
      <History />
    </OrganizationGate>
  )
}

function History() {
  const { id } = useOpenedOrganization()
  const { history: words, shell } = useWords()
  const { data, isError, refetch } = useQuery({
    queryKey: ['changes', id],
    queryFn: () => fetchHistory(id),
  })
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {data === undefined && !isError && <p role='status'>{words.loading}</p>}
      {isError && (
        <div role='alert' className={styles.failed}>
          <p>{words.failed}</p>
          <ActionButton onPress={() => void refetch()}>{shell.again}</ActionButton>
        </div>
      )}
      {data !== undefined && (
        <>
          <p className={styles.chain} data-verified={data.verified}>
            <span aria-hidden='true'>{data.verified ? '✓' : '◆'}</span>{' '}
            {data.verified ? words.verified : words.broken}
          </p>
          {data.changes.length === 0 ? <p>{words.none}</p> : <Changes changes={data.changes} />}
        </>
      )}
    </>
  )
}

function Changes({ changes }: { readonly changes: readonly RecordedChange[] }) {
  const { head } = useOpenedOrganization()
  const { history: words } = useWords()
  const language = useLanguage()
  const [most, setMost] = useState(PAGE)
  const left = changes.length - most
  return (
    <>
      <ol className={styles.changes}>
        {changes.slice(0, most).map((change) => (
          <ChangeLine key={change.id} change={change} isHead={change.id === head} />
        ))}
      </ol>
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + PAGE)}>
          {words.more(new Intl.NumberFormat(language).format(Math.min(left, PAGE)))}
        </ActionButton>
      )}
    </>
  )
}
