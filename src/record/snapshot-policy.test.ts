import { describe, expect, it } from 'vitest'
import { snapshotDue, snapshotsToDrop } from './snapshot-policy.ts'

describe('snapshotDue', () => {
  it('N2: after many changes, or sooner after large ones', () => {
    const entities = 100_000
    expect(snapshotDue({ changes: 499, operations: 499, entities })).toBe(false)
    expect(snapshotDue({ changes: 500, operations: 500, entities })).toBe(true)
    expect(snapshotDue({ changes: 1, operations: 25_000, entities })).toBe(false)
    expect(snapshotDue({ changes: 1, operations: 25_001, entities })).toBe(true)
    expect(snapshotDue({ changes: 1, operations: 1000, entities: 10 })).toBe(false)
    expect(snapshotDue({ changes: 1, operations: 1001, entities: 10 })).toBe(true)
  })
})

describe('snapshotsToDrop', () => {
  it('N3: keeps about the logarithm of them, near any past state', () => {
    let kept: number[] = []
    for (let newest = 500; newest <= 200_000; newest += 500) {
      kept.push(newest)
      const drop = new Set(snapshotsToDrop(kept))
      kept = kept.filter((number) => !drop.has(number))
      expect(kept).toContain(newest)
      expect(kept.length).toBeLessThanOrEqual(2 + 2 * Math.ceil(Math.log2(newest)))
      const states = Array.from({ length: 40 }, (_, i) => Math.floor((newest * (i + 1)) / 40))
      for (const state of states) {
        // The empty document before the first change is always there.
        const nearest = Math.max(0, ...kept.filter((number) => number <= state))
        expect(state - nearest).toBeLessThanOrEqual(Math.max(500, newest - state))
      }
    }
  })

  it('N3: drops nothing of few, and each only once', () => {
    expect(snapshotsToDrop([])).toEqual([])
    expect(snapshotsToDrop([7, 7])).toEqual([])
    expect(snapshotsToDrop([100, 99])).toEqual([])
    expect(snapshotsToDrop([100, 99, 98, 97, 96, 95, 90])).toEqual([97])
  })
})
