import { type Box, overlap } from '../box.ts'
import type { Viewport } from './camera.ts'
import type { DrawList } from './draw-list.ts'
import type { FitLabel, MeasureText } from './fit-label.ts'

/** A name placed in the overview. */
export type OverviewLabel = { readonly node: number; readonly text: string; readonly box: Box }

/** Most labels, and their sizes in pixels. */
const MOST = 120
const TALL = 18
const WIDEST = 200
const PADDING = 5
const EDGE = 2
/** A name that is cut says nothing with less: "Head of…" is everybody. */
const FEWEST_CHARACTERS = 14

/** What placing needs to know of text. */
export type LabelText = {
  readonly textOf: (node: number) => string
  readonly font: string
  readonly fitLabel: FitLabel
  readonly measure: MeasureText
}

/**
 * Places names upon the boxes of opened nodes (N2): superiors first, so that a name gives way to that
 * of a superior and never the other way round; within the part of the box that is in view, as near to
 * the card as that allows.
 */
export function placeOverviewLabels(
  list: DrawList,
  viewport: Viewport,
  { textOf, font, fitLabel, measure }: LabelText,
): readonly OverviewLabel[] {
  const placed: OverviewLabel[] = []
  for (const at of bySuperiors(list)) {
    if (placed.length === MOST) break
    const view = partInView(list.titleBox, at, viewport)
    const room = Math.min(WIDEST, view.width - 2 * PADDING)
    if (room <= 0 || view.height < TALL) continue
    const node = list.titleNode[at] as number
    const name = textOf(node)
    const text = fitLabel(name, font, room)
    const isCut = text !== name.trim()
    if (text === '' || (isCut && text.length < FEWEST_CHARACTERS)) continue
    const width = Math.ceil(measure(text, font)) + 2 * PADDING
    const centred = (list.titleAnchor[at] as number) - width / 2
    const x = Math.max(view.x, Math.min(view.x + view.width - width, centred))
    const box = { x, y: view.y, width, height: TALL }
    if (placed.some((other) => overlap(other.box, box))) continue
    placed.push({ node, text, box })
  }
  return placed
}

function bySuperiors(list: DrawList): number[] {
  const keys = new Float64Array(list.titleCount)
  for (let at = 0; at < list.titleCount; at++) {
    keys[at] = (list.titleDepth[at] as number) * list.titleCount + at
  }
  return Array.from(keys.sort(), (key) => key % list.titleCount)
}

function partInView(boxes: Float64Array, at: number, viewport: Viewport): Box {
  const x = boxes[at * 4] as number
  const y = boxes[at * 4 + 1] as number
  const left = Math.max(x, EDGE)
  const top = Math.max(y, EDGE)
  const right = Math.min(x + (boxes[at * 4 + 2] as number), viewport.width - EDGE)
  const bottom = Math.min(y + (boxes[at * 4 + 3] as number), viewport.height - EDGE)
  return { x: left, y: top, width: right - left, height: bottom - top }
}
