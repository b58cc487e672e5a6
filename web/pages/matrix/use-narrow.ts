import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 40rem)')

/** Whether the window is as narrow as that of a telephone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (act) => {
      query.addEventListener('change', act)
      return () => query.removeEventListener('change', act)
    },
    () => query.matches,
  )
}
