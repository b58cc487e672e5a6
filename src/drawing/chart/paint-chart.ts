import type { Viewport } from './camera.ts'
import type { ChartPalette, LineStyle } from './chart-palette.ts'
import type { ChartSurface } from './chart-surface.ts'
import { type DrawList, LEVEL, LINE_KINDS } from './draw-list.ts'
import type { FitLabel, MeasureText } from './fit-label.ts'
import type { ChartMarks, ChartOverlay } from './overlay.ts'
import { placeOverviewLabels } from './overview-labels.ts'
import { paintCard } from './paint-card.ts'

/** The words of a card, by node; an empty one is left out. */
export type CardWords = {
  readonly name: (node: number) => string
  readonly second: (node: number) => string
  readonly note: (node: number) => string
  /** How many are hidden below a collapsed node, as it is written at the end of the card. */
  readonly hidden?: (node: number) => string
}

/** What a picture is painted from. */
export type ChartPicture = {
  readonly list: DrawList
  readonly viewport: Viewport
  readonly palette: ChartPalette
  readonly words: CardWords
  readonly overlay: ChartOverlay
  readonly marks: ChartMarks
  readonly fitLabel: FitLabel
  readonly measure: MeasureText
  /** Nodes with a ring around them; -1 for none. */
  readonly focused?: number
  readonly selected?: number
}

/** Paints a draw list in the order of D8. Units of the surface are pixels of the page. */
export function paintChart(surface: ChartSurface, picture: ChartPicture): void {
  const { viewport, palette } = picture
  surface.fillStyle = palette.background
  surface.fillRect(0, 0, viewport.width, viewport.height)
  paintLines(surface, picture)
  paintPlain(surface, picture, LEVEL.block)
  paintPlain(surface, picture, LEVEL.bar)
  paintCards(surface, picture)
  paintLabels(surface, picture)
  paintRing(surface, picture, picture.selected ?? -1, palette.selected)
  paintRing(surface, picture, picture.focused ?? -1, palette.focus)
}

function paintLines(surface: ChartSurface, { list, palette }: ChartPicture): void {
  for (let kind = 0; kind < LINE_KINDS.length; kind++) {
    const style = palette.lines[kind]
    if (style) paintLinesOf(surface, list, kind, style)
  }
  surface.setLineDash([])
}

/** Plain level and upright pieces as narrow rectangles, the fastest a canvas has; others as a path. */
function paintLinesOf(surface: ChartSurface, list: DrawList, kind: number, style: LineStyle): void {
  let slanting = false
  surface.fillStyle = style.color
  for (let at = 0; at < list.lineCount; at++) {
    if (list.lineKind[at] !== kind) continue
    const x1 = list.line[at * 4] as number
    const y1 = list.line[at * 4 + 1] as number
    const x2 = list.line[at * 4 + 2] as number
    const y2 = list.line[at * 4 + 3] as number
    if (style.dash.length === 0 && (x1 === x2 || y1 === y2)) {
      const x = Math.floor(Math.min(x1, x2))
      const y = Math.floor(Math.min(y1, y2))
      const width = Math.floor(Math.max(x1, x2)) - x + style.width
      const height = Math.floor(Math.max(y1, y2)) - y + style.width
      surface.fillRect(x, y, width, height)
      continue
    }
    if (!slanting) surface.beginPath()
    slanting = true
    surface.moveTo(x1, y1)
    surface.lineTo(x2, y2)
  }
  if (!slanting) return
  surface.strokeStyle = style.color
  surface.lineWidth = style.width
  surface.setLineDash([...style.dash])
  surface.stroke()
}

/** Blocks and bars: rectangles in the colour of the overlay, vacant bars hollow (O2). */
function paintPlain(surface: ChartSurface, picture: ChartPicture, level: number): void {
  const { list, palette, overlay, marks } = picture
  const fills = level === LEVEL.block ? overlay.block : overlay.card
  let code = -1
  surface.lineWidth = 1
  for (let item = 0; item < list.count; item++) {
    if (list.level[item] !== level) continue
    const node = list.node[item] as number
    const own = fills[node] as number
    if (own !== code) {
      code = own
      surface.fillStyle = palette.fills[own] ?? palette.edge
    }
    const x = list.box[item * 4] as number
    const y = list.box[item * 4 + 1] as number
    const width = list.box[item * 4 + 2] as number
    const height = list.box[item * 4 + 3] as number
    if (level === LEVEL.bar && marks.vacant?.[node] === 1 && width >= 6 && height >= 4) {
      surface.strokeStyle = palette.fills[own] ?? palette.edge
      surface.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1)
    } else surface.fillRect(x, y, width, height)
  }
}

function paintCards(surface: ChartSurface, picture: ChartPicture): void {
  const { list } = picture
  for (let item = 0; item < list.count; item++) {
    if ((list.level[item] as number) >= LEVEL.name) paintCard(surface, picture, item)
  }
}

function paintLabels(surface: ChartSurface, picture: ChartPicture): void {
  const { list, viewport, palette, words, fitLabel, measure } = picture
  if (list.titleCount === 0) return
  const font = `600 12px ${palette.family}`
  surface.font = font
  surface.lineWidth = 1
  surface.strokeStyle = palette.edge
  const text = { textOf: words.name, font, fitLabel, measure }
  for (const { text: name, box } of placeOverviewLabels(list, viewport, text)) {
    surface.fillStyle = palette.card
    surface.fillRect(box.x, box.y, box.width, box.height)
    surface.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1)
    surface.fillStyle = palette.ink
    surface.fillText(name, box.x + 5, box.y + 13)
  }
}

function paintRing(surface: ChartSurface, picture: ChartPicture, node: number, color: string) {
  const { list } = picture
  if (node === -1) return
  for (let item = 0; item < list.count; item++) {
    if (list.node[item] !== node) continue
    const x = list.box[item * 4] as number
    const y = list.box[item * 4 + 1] as number
    const width = list.box[item * 4 + 2] as number
    const height = list.box[item * 4 + 3] as number
    surface.strokeStyle = color
    surface.lineWidth = 2
    surface.strokeRect(x - 3, y - 3, width + 6, height + 6)
    return
  }
}
