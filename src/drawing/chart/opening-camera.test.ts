import { describe, expect, it } from 'vitest'
import { sceneOf, VIEW } from '../../../test/support/chart/chart-sample.ts'
import { toScreen } from './camera.ts'
import { isFitted, openingCamera } from './opening-camera.ts'

/** One at the top with so many below, each with three of its own. */
function wide(count: number): readonly number[] {
  const below = Array.from({ length: count }, () => 0)
  return [-1, ...below, ...below.flatMap((_, at) => [at + 1, at + 1, at + 1])]
}

describe('openingCamera', () => {
  it('S4: shows the whole where it can be read', () => {
    const scene = sceneOf([-1, 0, 0, 0], 'tidy')
    const camera = openingCamera(scene, VIEW)
    expect(isFitted(camera, scene, VIEW)).toBe(true)
  })

  it('S4: shows a packed layout whole, however small', () => {
    const scene = sceneOf(wide(400), 'packed')
    expect(isFitted(openingCamera(scene, VIEW), scene, VIEW)).toBe(true)
  })

  it.each(['tidy', 'stacked'] as const)(
    'S4: opens a wide %s chart at its top, readable',
    (kind) => {
      const scene = sceneOf(wide(120), kind)
      for (const view of [VIEW, { width: 356, height: 500 }]) {
        const camera = openingCamera(scene, view)
        const { layout } = scene
        const top = toScreen(camera, { x: layout.x[0] as number, y: layout.y[0] as number })
        const width = layout.spacing.width * camera.scale
        expect(width).toBeGreaterThanOrEqual(104)
        expect(top.x).toBeGreaterThanOrEqual(0)
        expect(top.x + width).toBeLessThanOrEqual(view.width)
        expect(top.y).toBeGreaterThanOrEqual(0)
        expect(top.y).toBeLessThan(60)
        expect(isFitted(camera, scene, view)).toBe(false)
      }
    },
  )
})
