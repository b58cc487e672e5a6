import type { Change } from './change.ts'

/**
 * How many of the changes of a chain, oldest first, had been made at an instant (SPEC.md, R3): the
 * document as of then is that after so many of them. `instant` as changes write it.
 */
export function changesAsOf(changes: readonly Pick<Change, 'instant'>[], instant: string): number {
  // Instants never fall along a chain (C3), so the place is found by halving.
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle] as Pick<Change, 'instant'>).instant <= instant) low = middle + 1
    else high = middle
  }
  return low
}
