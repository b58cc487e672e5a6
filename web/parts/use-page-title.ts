import { useEffect } from 'react'

/** Names the page in the window's title; the product's name stands behind it. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Mandate' : `${title} · Mandate`
  }, [title])
}
