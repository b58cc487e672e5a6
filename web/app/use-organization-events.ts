import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OpenedOrganization } from './opened-organization.ts'
import { eventsAddress } from './organization-api.ts'
import { organizationKey } from './organization-context.ts'
import { useRefresh } from './use-change.ts'

/** What is known of the others: nothing new, news that are shown already, or no connection. */
export type News = 'none' | 'news' | 'offline'

/** So long news wait: those of one's own change are then known already. */
const PATIENCE = 250

/**
 * Follows what others do to an organisation: when its head moved elsewhere, it is fetched anew.
 * Without the stream the page works on; it then learns of others when it saves.
 */
export function useOrganizationEvents(id: string): News {
  const queries = useQueryClient()
  const refresh = useRefresh()
  const [news, setNews] = useState<News>('none')
  useEffect(() => {
    const source = new EventSource(eventsAddress(id))
    let waiting: ReturnType<typeof setTimeout> | undefined
    const look = async (head: string) => {
      const shown = queries.getQueryData<OpenedOrganization>(organizationKey(id))
      if (shown === undefined || shown.head === head) return
      try {
        await refresh(id)
        setNews('news')
      } catch {
        // The last true state stays; the next event or save tries again.
        setNews('offline')
      }
    }
    source.addEventListener('head', (event) => {
      clearTimeout(waiting)
      const head = headIn(String(event.data))
      waiting = setTimeout(() => void look(head), PATIENCE)
    })
    source.addEventListener('open', () =>
      setNews((before) => (before === 'offline' ? 'none' : before)),
    )
    source.addEventListener('error', () => setNews('offline'))
    return () => {
      clearTimeout(waiting)
      source.close()
    }
  }, [id, queries, refresh])
  return news
}

/** The head an event names: as plain text, or as JSON with the field `head`. */
function headIn(data: string): string {
  if (!data.startsWith('{') && !data.startsWith('"')) return data
  try {
    const parsed: unknown = JSON.parse(data)
    if (typeof parsed === 'string') return parsed
    return String((parsed as { readonly head?: unknown }).head ?? '')
  } catch {
    return data
  }
}
