import { describe, expect, it } from 'vitest'
import { readTour, TOUR_STEPS } from './tour.ts'

describe('readTour', () => {
  it('remembers a step, and for good that it ended', () => {
    expect(readTour('0')).toEqual({ kind: 'at', step: 0 })
    expect(readTour(String(TOUR_STEPS - 1))).toEqual({ kind: 'at', step: TOUR_STEPS - 1 })
    expect(readTour('ended')).toEqual({ kind: 'ended' })
  })

  it('is offered where nothing, or nothing sensible, is remembered', () => {
    for (const stored of [null, '', String(TOUR_STEPS), '-1', '1.5', 'x']) {
      expect(readTour(stored)).toEqual({ kind: 'offered' })
    }
  })
})
