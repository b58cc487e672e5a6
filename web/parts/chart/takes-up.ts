import type { KeyboardEvent } from 'react'

/** Whether a key takes a seat up to be put elsewhere, as one cuts text out of a page. */
export function takesUp({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'x'
}
