import { useCallback, useEffect, useRef } from 'react'
import { type Edit, useEditing } from '../../app/editing.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'

/**
 * Gives a function that makes changes one after the other: who types faster than changes are recorded
 * loses none of them. Each is made upon the state the one before it led to.
 */
export function useEditQueue(): (edit: Edit) => void {
  const { make } = useEditing()
  const { head } = useOpenedOrganization()
  const waiting = useRef<Edit[]>([])
  const isBusy = useRef(false)
  const latest = useRef(make)
  latest.current = make

  const next = useCallback(() => {
    const edit = isBusy.current ? undefined : waiting.current.shift()
    if (edit === undefined) return
    isBusy.current = true
    void latest.current(edit).then((isMade) => {
      isBusy.current = false
      // Of what was made the page is drawn anew, which goes on; what was not made changes nothing.
      if (!isMade) next()
    })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new head is the sign to go on
  useEffect(() => {
    // The change before may be told as done a moment after its state is there.
    const timer = setTimeout(next)
    return () => clearTimeout(timer)
  }, [head, next])

  return useCallback(
    (edit: Edit) => {
      waiting.current.push(edit)
      next()
    },
    [next],
  )
}
