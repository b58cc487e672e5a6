import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blendCameras,
  type Camera,
  centreOn,
  clampCamera,
  fitBox,
  panBy,
  scaleLimits,
  toScreen,
  toWorld,
  zoomAbout,
} from './camera.ts'

const VIEW = { width: 1600, height: 900 }
const WORLD = { x: 0, y: 0, width: 17_400_000, height: 900 }
const coordinate = fc.integer({ min: -20_000_000, max: 20_000_000 })
const camera: fc.Arbitrary<Camera> = fc.record({
  x: coordinate,
  y: coordinate,
  scale: fc.double({ min: 1e-4, max: 3, noNaN: true }),
})
const pointer = fc.record({
  x: fc.integer({ min: 0, max: VIEW.width }),
  y: fc.integer({ min: 0, max: VIEW.height }),
})

describe('the camera', () => {
  it('S2 goes from screen to world and back', () => {
    fc.assert(
      fc.property(camera, pointer, (at, point) => {
        const back = toScreen(at, toWorld(at, point))
        expect(back.x).toBeCloseTo(point.x, 5)
        expect(back.y).toBeCloseTo(point.y, 5)
      }),
    )
  })

  it('S3 fits a box whole and in the middle, never larger than life', () => {
    const wide = fitBox(WORLD, VIEW)
    expect(toScreen(wide, { x: 0, y: 450 })).toEqual({
      x: expect.closeTo(24),
      y: expect.closeTo(450),
    })
    expect(toScreen(wide, { x: WORLD.width, y: 0 }).x).toBeCloseTo(1576)
    const card = fitBox({ x: 100, y: 100, width: 184, height: 60 }, VIEW)
    expect(card.scale).toBe(1)
    expect(toScreen(card, { x: 192, y: 130 })).toEqual({ x: 800, y: 450 })
  })

  it('S3 keeps the point under the pointer while zooming, within the limits', () => {
    const limits = scaleLimits(WORLD, VIEW)
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true })
    fc.assert(
      fc.property(camera, pointer, factor, (at, point, by) => {
        const zoomed = zoomAbout(at, point, by, limits)
        const held = toScreen(zoomed, toWorld(at, point))
        expect(held.x).toBeCloseTo(point.x, 4)
        expect(held.y).toBeCloseTo(point.y, 4)
        expect(zoomed.scale).toBeGreaterThanOrEqual(limits.least)
        expect(zoomed.scale).toBeLessThanOrEqual(limits.most)
      }),
    )
  })

  it('pans by pixels and centres a card', () => {
    expect(panBy({ x: 10, y: 10, scale: 0.5 }, 5, -5)).toEqual({ x: 0, y: 20, scale: 0.5 })
    const centred = centreOn({ x: 1000, y: 500, width: 184, height: 60 }, VIEW, { scale: 0.7 })
    expect(toScreen(centred, { x: 1092, y: 530 })).toEqual({
      x: expect.closeTo(800),
      y: expect.closeTo(450),
    })
  })

  it('S3 keeps a part of the world in view wherever one goes', () => {
    fc.assert(
      fc.property(camera, (at) => {
        const kept = clampCamera(at, WORLD, VIEW)
        const from = toScreen(kept, WORLD)
        const to = toScreen(kept, { x: WORLD.width, y: WORLD.height })
        const seen = Math.min(to.x, VIEW.width) - Math.max(from.x, 0)
        const seenDown = Math.min(to.y, VIEW.height) - Math.max(from.y, 0)
        expect(seen).toBeGreaterThan(Math.min(47, WORLD.width * at.scale * 0.99))
        expect(seenDown).toBeGreaterThan(Math.min(47, WORLD.height * at.scale * 0.99))
      }),
    )
  })

  it('S3 leaves a camera alone that sees enough', () => {
    const at = { x: 500, y: 100, scale: 1 }
    expect(clampCamera(at, WORLD, VIEW)).toEqual(at)
  })

  it('blends from one view to another, the goal always coming nearer', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        const begun = blendCameras(from, to, 0, VIEW)
        const ended = blendCameras(from, to, 1, VIEW)
        expect(begun.scale).toBeCloseTo(from.scale)
        expect(ended.scale).toBeCloseTo(to.scale)
        expect(Math.abs(begun.x - from.x) * from.scale).toBeLessThan(0.01)
        expect(Math.abs(ended.x - to.x) * to.scale).toBeLessThan(0.01)
        const goal = toWorld(to, { x: 800, y: 450 })
        const offs = [0, 0.25, 0.5, 0.75, 1].map((share) => {
          const middle = toWorld(blendCameras(from, to, share, VIEW), { x: 800, y: 450 })
          return Math.hypot(middle.x - goal.x, middle.y - goal.y)
        })
        for (const [at, off] of offs.slice(1).entries()) {
          expect(off).toBeLessThanOrEqual((offs[at] as number) + 1)
        }
      }),
    )
  })
})
