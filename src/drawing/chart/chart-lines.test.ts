import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneOf, VIEW } from '../../../test/support/chart/chart-sample.ts'
import { randomForest, star } from '../../../test/support/chart/random-forest.ts'
import { blendLayouts } from './blend-layouts.ts'
import { type ChartScene, chartScene } from './chart-scene.ts'
import { clipFrame, clipSegment } from './clip-segment.ts'
import { createDrawList, type DrawList, LINE_KINDS } from './draw-list.ts'
import { addFurtherLines, MOST_FURTHER_LINES, shownLines } from './further-lines.ts'
import { visibleItems } from './visible-items.ts'

type Piece = readonly [number, number, number, number]

const pieces = (list: DrawList): readonly Piece[] =>
  Array.from({ length: list.lineCount }, (_, at) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = list.line.subarray(at * 4, at * 4 + 4)
    return [x1, y1, x2, y2]
  })

/** All pieces at life size, in a viewport as large as the world. */
function whole(scene: ChartScene): readonly Piece[] {
  const list = createDrawList()
  const viewport = { width: scene.width + 1, height: scene.height + 1 }
  visibleItems(list, { scene, camera: LIFE_SIZE, viewport, budget: Number.POSITIVE_INFINITY })
  return pieces(list)
}

const touch = (a: Piece, b: Piece) =>
  a[0] < b[2] + 0.01 && b[0] < a[2] + 0.01 && a[1] < b[3] + 0.01 && b[1] < a[3] + 0.01

/** The pieces that hang together with a point. */
function reached(found: readonly Piece[], x: number, y: number): readonly Piece[] {
  const open = found.filter((piece) => touch(piece, [x, y, x, y]))
  const seen = new Set(open)
  for (const piece of open) {
    for (const next of found) {
      if (seen.has(next) || !touch(piece, next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return open
}

const LIFE_SIZE = { x: 0, y: 0, scale: 1 }
const KINDS = ['tidy', 'stacked', 'packed'] as const
const lines = (rows: readonly (readonly [number, number, number])[]) => ({
  from: Int32Array.from(rows, ([from]) => from),
  to: Int32Array.from(rows, ([, to]) => to),
  kind: Uint8Array.from(rows, ([, , kind]) => kind),
})

describe.each(KINDS)('the lines of the %s layout', (kind) => {
  it('K1 join every report with its superior, without a gap', () => {
    fc.assert(
      fc.property(randomForest(40), (parent) => {
        const scene = sceneOf(parent, kind)
        const { shape, spacing, x, y, side, trunk } = scene.layout
        const found = whole(scene)
        for (let slot = 0; slot < shape.count; slot++) {
          const above = shape.up[slot] as number
          if (above === -1) continue
          const left = x[slot] as number
          const top = y[slot] as number
          const stacked = side[slot] === 1
          const atX = stacked ? left : left + spacing.width / 2
          const atY = stacked ? top + spacing.height / 2 : top
          const foot = (y[above] as number) + spacing.height
          const joined = reached(found, (x[above] as number) + trunk, foot)
          expect(joined.some((piece) => touch(piece, [atX, atY, atX, atY]))).toBe(true)
        }
      }),
    )
  })

  it('K2 are drawn wherever they meet the viewport, even where no card does', () => {
    const window = { width: 120, height: 50 }
    const at = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.nat(20) })
    fc.assert(
      fc.property(randomForest(40), at, (parent, place) => {
        const scene = sceneOf(parent, kind)
        const camera = { x: place.x * scene.width - 60, y: place.y * 25 - 25, scale: 1 }
        const list = createDrawList()
        visibleItems(list, { scene, camera, viewport: window })
        const cut = ([x1, y1, x2, y2]: Piece): Piece => [
          Math.max(-10, x1 - camera.x),
          Math.max(-10, y1 - camera.y),
          Math.min(window.width + 10, x2 - camera.x),
          Math.min(window.height + 10, y2 - camera.y),
        ]
        const met = whole(scene)
          .map(cut)
          .filter((piece) => touch(piece, [0.1, 0.1, window.width - 0.1, window.height - 0.1]))
        const found = pieces(list).map((piece) => piece.map((value) => value.toFixed(3)).join(' '))
        for (const piece of met) {
          expect(found).toContain(piece.map((value) => value.toFixed(3)).join(' '))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('K1 cross no card, and lie on no other piece', () => {
    fc.assert(
      fc.property(randomForest(60), (parent) => {
        const scene = sceneOf(parent, kind)
        const { layout } = scene
        const { width, height } = layout.spacing
        const found = whole(scene)
        const crossing = found.filter(([x1, y1, x2, y2]) =>
          layout.shape.node.some((_, slot) => {
            const left = layout.x[slot] as number
            const top = layout.y[slot] as number
            const across = x2 > left + 0.01 && x1 < left + width - 0.01
            return across && y2 > top + 0.01 && y1 < top + height - 0.01
          }),
        )
        expect(crossing).toEqual([])
        const lying = found.filter((a, at) =>
          found.slice(at + 1).some((b) => {
            const level = a[1] === a[3] && b[1] === b[3] && a[1] === b[1]
            const upright = a[0] === a[2] && b[0] === b[2] && a[0] === b[0]
            const [from, to] = level ? [0, 2] : [1, 3]
            return (
              (level || upright) &&
              (a[from] as number) < (b[to] as number) - 0.01 &&
              (b[from] as number) < (a[to] as number) - 0.01
            )
          }),
        )
        expect(lying).toEqual([])
      }),
    )
  })
})

describe('further lines', () => {
  const scene = sceneOf([-1, 0, 0, 1, 1, 2], 'tidy')
  const { layout } = scene
  const large = { width: scene.width + 1, height: scene.height + 1 }
  const edges = (slot: number) => {
    const left = layout.x[slot] as number
    const top = layout.y[slot] as number
    return [left, top, left + layout.spacing.width, top + layout.spacing.height] as const
  }

  it('K3 go from edge to edge and keep their kind', () => {
    const shown = shownLines(scene, lines([[3, 5, LINE_KINDS.indexOf('dotted')]]))
    const list = createDrawList()
    addFurtherLines(list, scene, shown, LIFE_SIZE, large)
    const [piece] = pieces(list)
    expect(list.lineKind[0]).toBe(3)
    const slot = layout.shape.slot
    expect(piece?.[0]).toBeCloseTo(edges(slot[3] as number)[2])
    expect(piece?.[2]).toBeCloseTo(edges(slot[5] as number)[0])
  })

  it('K3 end at the nearest shown superior; ends that meet are no line', () => {
    const folded = sceneOf([-1, 0, 0, 1, 1, 2], 'tidy', Uint8Array.from([0, 1, 0, 0, 0, 0]))
    const shown = shownLines(
      folded,
      lines([
        [3, 5, 1],
        [3, 4, 1],
        [3, 1, 1],
      ]),
    )
    expect([...shown.from]).toEqual([folded.layout.shape.slot[1]])
    expect([...shown.to]).toEqual([folded.layout.shape.slot[5]])
  })

  it('K3 draw nothing between cards that lie on one another, as on the way between layouts', () => {
    const folded = sceneOf([-1, 0], 'tidy', Uint8Array.of(1, 0))
    const open = sceneOf([-1, 0], 'tidy')
    const moving = chartScene(blendLayouts(folded.layout, open.layout, 0))
    const none = createDrawList()
    addFurtherLines(none, moving, shownLines(moving, lines([[0, 1, 1]])), LIFE_SIZE, large)
    expect(none.lineCount).toBe(0)
  })

  it('K3 says how many were too many', () => {
    const wide = sceneOf(star(6_000), 'packed')
    const rows = Array.from({ length: 3_500 }, (_, at) => [1, at + 2_000, 2] as const)
    const many = createDrawList()
    const size = { width: wide.width, height: wide.height }
    addFurtherLines(many, wide, shownLines(wide, lines(rows)), LIFE_SIZE, size)
    expect(many.lineCount).toBe(MOST_FURTHER_LINES)
    expect(many.linesLeftOut).toBe(500)
  })

  it('K2 are cut to the frame: what is left lies on the line and within', () => {
    const value = fc.double({ min: -5e6, max: 5e6, noNaN: true })
    const frame = clipFrame(VIEW)
    fc.assert(
      fc.property(value, value, value, value, (x1, y1, x2, y2) => {
        const cut = Float64Array.of(x1, y1, x2, y2)
        const met = clipSegment(cut, frame)
        const samples = Array.from({ length: 101 }, (_, at) => at / 100)
        const within = samples.some((t) => {
          const x = x1 + t * (x2 - x1)
          const y = y1 + t * (y2 - y1)
          return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
        })
        if (within) expect(met).toBe(true)
        if (!met) return
        const length = Math.hypot(x2 - x1, y2 - y1)
        for (const at of [0, 2]) {
          const x = cut[at] as number
          const y = cut[at + 1] as number
          expect(x).toBeGreaterThan(frame.left - 1e-3)
          expect(x).toBeLessThan(frame.right + 1e-3)
          const off = (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)
          expect(Math.abs(off)).toBeLessThan(1e-3 * (1 + length))
        }
      }),
    )
  })
})
