import { describe, expect, it } from 'vitest'
import { edgePush } from './carried-card.ts'

const VIEW = { width: 800, height: 600 }

describe('edgePush', () => {
  it('moves the picture towards what lies beyond the edge, and not at all in the middle', () => {
    expect(edgePush({ x: 400, y: 300 }, VIEW)).toBeNull()
    expect(edgePush({ x: 4, y: 300 }, VIEW)?.x).toBeGreaterThan(0)
    expect(edgePush({ x: 796, y: 300 }, VIEW)?.x).toBeLessThan(0)
    expect(edgePush({ x: 400, y: 598 }, VIEW)?.y).toBeLessThan(0)
  })

  it('never runs away, however far outside the pointer is held', () => {
    expect(edgePush({ x: -5_000, y: 9_000 }, VIEW)).toEqual({ x: 14, y: -14 })
  })
})
