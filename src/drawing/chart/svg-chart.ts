import type { ChartScene } from './chart-scene.ts'
import { createDrawList } from './draw-list.ts'
import { addFurtherLines, type FurtherLines } from './further-lines.ts'
import { type ChartPicture, paintChart } from './paint-chart.ts'
import { createSvgSurface } from './svg-surface.ts'
import { visibleItems } from './visible-items.ts'

/** Most nodes of one picture to hand out (P2). */
const MOST_SVG_NODES = 2_000

/** The picture, or why there is none. */
export type SvgChart =
  | { readonly ok: true; readonly svg: string }
  | {
      readonly ok: false
      readonly code: 'too-many-nodes'
      readonly found: number
      readonly most: number
    }

/** What a picture to hand out is made of: all but what one frame alone needs. */
export type SvgChartRequest = Omit<ChartPicture, 'list' | 'viewport' | 'focused' | 'selected'> & {
  readonly scene: ChartScene
  /** Read aloud, and shown by browsers as a hint. */
  readonly title: string
  /** By slot, as `shownLines` gives them. */
  readonly lines?: FurtherLines
  readonly margin?: number
}

/** Draws all shown nodes at life size (P2). */
export function svgChart(request: SvgChartRequest): SvgChart {
  const { scene, title, lines, margin = 24 } = request
  const found = scene.layout.shape.count
  if (found > MOST_SVG_NODES) {
    return { ok: false, code: 'too-many-nodes', found, most: MOST_SVG_NODES }
  }
  const viewport = { width: scene.width + 2 * margin, height: scene.height + 2 * margin }
  const camera = { x: -margin, y: -margin, scale: 1 }
  const list = createDrawList(Math.max(16, found))
  visibleItems(list, { scene, camera, viewport, budget: Number.POSITIVE_INFINITY })
  if (lines) addFurtherLines(list, scene, lines, camera, viewport)
  const surface = createSvgSurface()
  paintChart(surface, { ...request, list, viewport })
  return { ok: true, svg: surface.toSvg(viewport, title) }
}
