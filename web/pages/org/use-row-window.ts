import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Height of a row of the table, in pixels; the style sheet says the same. */
export const ROW_HEIGHT = 44

/** Rows above and below the view that are there already. */
const SPARE = 12

/** Up to so many rows are simply all there: they can be searched in the browser, and printed. */
const ALL = 400

/** On paper there are at most so many. */
const MOST_PRINTED = 5_000

/** Which rows of a long table are there: those in view and some around. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
): { readonly first: number; readonly last: number } {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(800)
  const [isPrinting, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = () => setTop(Math.floor(element.scrollTop / ROW_HEIGHT))
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    element.addEventListener('scroll', onScroll, { passive: true })
    observer.observe(element)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      element.removeEventListener('scroll', onScroll)
      observer.disconnect()
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [scroller])
  if (count <= ALL) return { first: 0, last: count }
  if (isPrinting) return { first: 0, last: Math.min(count, MOST_PRINTED) }
  const seen = Math.ceil(height / ROW_HEIGHT)
  const first = Math.max(0, Math.min(top, count - seen) - SPARE)
  return { first, last: Math.min(count, top + seen + SPARE) }
}
