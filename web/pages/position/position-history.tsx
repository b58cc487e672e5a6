import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../app/language.ts'
import { fetchChange, fetchHistory, type RecordedChange } from '../../app/organization-api.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { ChangeLine } from '../../parts/change-line.tsx'
import styles from './position-page.module.css'

/** So many changes are looked through, the newest first, and at most so large ones. */
const LATEST = 60
const LARGEST = 200

/** The latest recorded changes that put or removed a position; looked up when asked for. */
export function PositionHistory({ id }: { readonly id: string }) {
  const { id: organization } = useOpenedOrganization()
  const { position: words, history, shell } = useWords()
  const [isAsked, setAsked] = useState(false)
  const { data, isError, refetch } = useQuery({
    queryKey: ['changes', organization, 'of', id],
    queryFn: () => changesOf(organization, id),
    enabled: isAsked,
  })
  if (!isAsked) {
    return <ActionButton onPress={() => setAsked(true)}>{words.lookUpHistory}</ActionButton>
  }
  if (isError) {
    return (
      <div role='alert'>
        <p>{history.failed}</p>
        <ActionButton onPress={() => void refetch()}>{shell.again}</ActionButton>
      </div>
    )
  }
  if (data === undefined) return <p role='status'>{history.loading}</p>
  if (data.length === 0) return <p className={styles.soft}>{words.noHistory(LATEST)}</p>
  return (
    <ol>
      {data.map((change) => (
        <ChangeLine key={change.id} change={change} />
      ))}
    </ol>
  )
}

async function changesOf(organization: string, id: string): Promise<readonly RecordedChange[]> {
  const { changes } = await fetchHistory(organization, { limit: LATEST })
  const found: RecordedChange[] = []
  for (const change of changes) {
    if (change.operations > LARGEST) continue
    const answer = await fetchChange(organization, change.id)
    if (!answer.ok) throw new Error(answer.problem.detail)
    const touches = answer.value.operations.some(
      (operation) =>
        (operation.op === 'put' && operation.kind === 'positions' && operation.entity.id === id) ||
        (operation.op === 'remove' && operation.kind === 'positions' && operation.id === id),
    )
    if (touches) found.push(change)
  }
  return found
}
