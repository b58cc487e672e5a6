import { useSyncExternalStore } from 'react'
import { readPreference, writePreference } from './preference.ts'

/** Steps of the tour through the example. */
export const TOUR_STEPS = 4

/** Where the reader is on the tour: it is offered, at a step (from 0), or ended for good. */
export type TourState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'at'; readonly step: number }
  | { readonly kind: 'ended' }

const NAME = 'tour'
const listeners = new Set<() => void>()
let state: TourState = readTour(readPreference(NAME))

/** Reads what this browser remembers of the tour; what makes no sense is an offer. */
export function readTour(stored: string | null): TourState {
  if (stored === 'ended') return { kind: 'ended' }
  const step = stored === null || !/^\d$/.test(stored) ? -1 : Number(stored)
  return step >= 0 && step < TOUR_STEPS ? { kind: 'at', step } : { kind: 'offered' }
}

/** Goes to a step; before the first or behind the last the tour is over. */
export function goToTourStep(step: number): void {
  state = step >= 0 && step < TOUR_STEPS ? { kind: 'at', step } : { kind: 'ended' }
  writePreference(NAME, state.kind === 'at' ? String(state.step) : 'ended')
  for (const listener of listeners) listener()
}

/** Follows the tour. */
export function useTour(): TourState {
  return useSyncExternalStore(
    (act) => {
      listeners.add(act)
      return () => listeners.delete(act)
    },
    () => state,
  )
}
