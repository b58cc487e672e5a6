import { useInfiniteQuery } from '@tanstack/react-query'
import { useWords } from '../../app/language.ts'
import { fetchHistory } from '../../app/organization-api.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { ActionButton } from '../../parts/action-button.tsx'
import { ChangeLine } from '../../parts/change-line.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import styles from './history-page.module.css'

/** How many changes are read at a time. */
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
  const { id, head } = useOpenedOrganization()
  const { history: words, shell } = useWords()
  const { data, isError, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ['changes', id, 'all'],
      queryFn: ({ pageParam }) => fetchHistory(id, { limit: PAGE, before: pageParam }),
      initialPageParam: undefined as number | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
    })
  const [first] = data?.pages ?? []
  const changes = data?.pages.flatMap((page) => page.changes) ?? []
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
      {first !== undefined && (
        <p className={styles.chain} data-verified={first.verified}>
          <span aria-hidden='true'>{first.verified ? '✓' : '◆'}</span>{' '}
          {first.verified ? words.verified : words.broken}
        </p>
      )}
      {first !== undefined && changes.length === 0 && <p>{words.none}</p>}
      <ol className={styles.changes}>
        {changes.map((change) => (
          <ChangeLine key={change.id} change={change} isHead={change.id === head} />
        ))}
      </ol>
      {hasNextPage && (
        <ActionButton isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {words.more}
        </ActionButton>
      )}
    </>
  )
}
