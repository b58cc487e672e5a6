import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEADER_IDS } from '../catalogue/ids.ts'
import type { AxisPosition, RolePosition } from '../comparison/positioning.ts'
import { overlap, within } from './box.ts'
import { positioningScene } from './positioning-scene.ts'

const ENDS = {
  inward: 'inward',
  outward: 'outward',
  operational: 'operational',
  strategic: 'strategic',
}
const measure = (text: string, size: number) => text.length * size * 0.6

function axis(mean: number, spread = 0.1): AxisPosition {
  const low = Math.max(-1, mean - spread)
  const high = Math.min(1, mean + spread)
  return { mean, low, high, witnesses: 2, votes: [] }
}

function sceneOf(
  positions: readonly RolePosition[],
  lit = LEADER_IDS as readonly RolePosition['role'][],
) {
  const labelOf = (role: string) => role
  return positioningScene({ positions, lit, labelOf, ends: ENDS, width: 320, height: 300, measure })
}

describe('the positioning map', () => {
  it('puts inward on the left, outward on the right, strategic above operational', () => {
    const { points } = sceneOf([
      { role: 'cio', orientation: axis(-0.8), horizon: axis(-0.5) },
      { role: 'cto', orientation: axis(0.8), horizon: axis(0.5) },
    ])
    const at = new Map(points.map((point) => [point.role, point]))
    expect(at.get('cio')?.x).toBeLessThan(160)
    expect(at.get('cto')?.x).toBeGreaterThan(160)
    expect(at.get('cto')?.y).toBeLessThan(at.get('cio')?.y ?? 0)
    expect(at.get('cto')?.tone).toBe('outward-strategic')
    expect(at.get('cio')?.tone).toBe('inward-operational')
  })

  it('draws the spread from the lowest to the highest witness', () => {
    const { points } = sceneOf([{ role: 'cio', orientation: axis(-0.4, 0.5), horizon: axis(0) }])
    const spread = points[0]?.spread
    expect((spread?.x ?? 0) - (spread?.rx ?? 0)).toBeCloseTo(10 + 300 * 0.05)
    expect((spread?.x ?? 0) + (spread?.rx ?? 0)).toBeCloseTo(10 + 300 * 0.55)
  })

  it('names a role the sources do not place instead of drawing it in the middle', () => {
    const scene = sceneOf([{ role: 'ctd', orientation: null, horizon: axis(0.2) }])
    expect(scene.points).toEqual([])
    expect(scene.unplaced).toEqual(['ctd'])
  })

  it('keeps every name readable: none on another, on a dot, or off the map', () => {
    const value = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10)
    const positions = fc.tuple(...LEADER_IDS.map(() => fc.tuple(value, value)))
    fc.assert(
      fc.property(positions, (places) => {
        const { points } = sceneOf(
          LEADER_IDS.map((role, index) => ({
            role,
            orientation: axis(places[index]?.[0] ?? 0),
            horizon: axis(places[index]?.[1] ?? 0),
          })),
        )
        expect(points).toHaveLength(7)
        for (const [index, { label }] of points.entries()) {
          expect(within(label.box, { x: 0, y: 0, width: 320, height: 300 })).toBe(true)
          for (const other of points.slice(index + 1)) {
            expect(overlap(label.box, other.label.box)).toBe(false)
          }
          for (const { x, y } of points) {
            expect(overlap(label.box, { x: x - 1, y: y - 1, width: 2, height: 2 })).toBe(false)
          }
        }
      }),
      // A crowd in which no place beside, above or below a dot is free.
      {
        examples: [
          [
            [
              [0, 0.6],
              [0.1, 0.7],
              [0, 0],
              [0, 0.4],
              [0.5, 0.6],
              [0.1, 0.2],
              [-0.3, 0.9],
            ],
          ],
        ],
      },
    )
  })
})
