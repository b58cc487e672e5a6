import type { Camera } from '../../../src/drawing/chart/camera.ts'
import type { ChartPalette } from '../../../src/drawing/chart/chart-palette.ts'
import type { ChartScene } from '../../../src/drawing/chart/chart-scene.ts'
import type { DrawList } from '../../../src/drawing/chart/draw-list.ts'
import type { FurtherLines } from '../../../src/drawing/chart/further-lines.ts'
import type { ChartMarks, ChartOverlay } from '../../../src/drawing/chart/overlay.ts'
import type { CardWords } from '../../../src/drawing/chart/paint-chart.ts'
import type { MovePort } from './carried-card.ts'

/** What a chart shows. */
export type ChartContent = {
  readonly scene: ChartScene
  /** By slot, as `shownLines` gives them. */
  readonly lines: FurtherLines
  readonly overlay: ChartOverlay
  readonly marks: ChartMarks
  readonly words: CardWords
}

/** How a new content takes the place of the former. */
export type Transition =
  /** As it is: the camera stays, no card moves by itself. */
  | { readonly kind: 'none' }
  /** Everything is shown, cards move there. */
  | { readonly kind: 'fit' }
  /** Cards move around one that stays where it is. */
  | { readonly kind: 'around'; readonly node: number }

/** What a chart needs and whom it tells. */
export type ChartSetup = {
  readonly palette: ChartPalette
  /** Whether nothing may move by itself; asked each time. */
  readonly isStill: () => boolean
  readonly onPick: (node: number) => void
  readonly onToggle: (node: number) => void
  readonly onLinesLeftOut?: (count: number) => void
  /** Lets cards be carried onto others; without it every drag moves the picture. */
  readonly moves?: MovePort
}

/** Nodes that stand out; -1 for none. `moving` is carried by keys, over the one in focus. */
export type Marked = {
  readonly focused: number
  readonly selected: number
  readonly moving: number
}

/** A chart on a canvas. It draws when something changed, never else. */
export type MountedChart = {
  readonly show: (content: ChartContent, transition: Transition) => void
  readonly mark: (marked: Marked) => void
  readonly repaint: (palette: ChartPalette) => void
  readonly camera: () => Camera
  readonly lookAt: (camera: Camera) => void
  readonly fit: () => void
  /** Zooms about the middle. */
  readonly zoomBy: (factor: number) => void
  readonly panBy: (dx: number, dy: number) => void
  /** Brings a card into the middle at a size that can be read. */
  readonly flyTo: (node: number) => void
  /** Moves no more than needed to have a card in view. */
  readonly keepInView: (node: number) => void
  /** Draws at once, as in a frame of a moving picture; gives what was drawn. */
  readonly paintNow: () => DrawList
  readonly stop: () => void
}
