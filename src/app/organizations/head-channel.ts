/** What listeners are told: a scenario stands at another change, or the organisation is gone. */
export type HeadNews =
  | { readonly kind: 'head'; readonly scenario: string; readonly head: string }
  | { readonly kind: 'gone' }
  /** Nothing more will be told. */
  | { readonly kind: 'over' }

/** One who listens to an organisation. */
export type HeadListener = (news: HeadNews) => void

/** Tells new heads of organisations to whom they concern (SPEC.md, W6). */
export type HeadChannel = {
  /** Listens to an organisation; gives the end of it. Nothing when as many listen as may. */
  listen(organization: string, listener: HeadListener): (() => void) | null
  tell(organization: string, news: HeadNews): void
  /** Tells every listener that it is over. */
  close(): void
}

/** How many may listen at a time. */
export const MOST_LISTENERS = { together: 256, toOne: 64 } as const

/** Opens a channel within this process. */
export function openHeadChannel(most: Readonly<Record<'together' | 'toOne', number>>): HeadChannel {
  const listeners = new Map<string, Set<HeadListener>>()
  let together = 0
  let closed = false
  const tell = (organization: string, news: HeadNews) => {
    // A copy: who is told that it is over stops listening meanwhile.
    for (const listener of [...(listeners.get(organization) ?? [])]) listener(news)
  }
  return {
    listen: (organization, listener) => {
      const others = listeners.get(organization) ?? new Set()
      if (closed || together >= most.together || others.size >= most.toOne) return null
      listeners.set(organization, others.add(listener))
      together++
      return () => {
        if (!others.delete(listener)) return
        together--
        if (others.size === 0) listeners.delete(organization)
      }
    },
    tell,
    close: () => {
      closed = true
      for (const organization of [...listeners.keys()]) tell(organization, { kind: 'over' })
    },
  }
}
