import type { Camera, Viewport } from './camera.ts'
import type { ChartScene } from './chart-scene.ts'
import { CLIP_MARGIN } from './clip-segment.ts'
import {
  addLine,
  clearDrawList,
  type DrawList,
  LEVEL,
  MERGE_CELLS,
  roomForItem,
  roomForTitle,
  setFour,
} from './draw-list.ts'

/** Bounds of *m*, and of the number of items it keeps a frame to (D4). */
export const DETAIL = { least: 3, most: 16, items: 5_000, few: 2_800, relax: 0.94 } as const

/** Sizes from which a name can be placed upon a box in the overview (N2). */
const TITLE = { width: 72, height: 18 }

/** What of a scene is to be drawn. */
export type View = {
  readonly scene: ChartScene
  readonly camera: Camera
  readonly viewport: Viewport
  /** *m*: what is narrower is not taken apart; 3 where it is left out. */
  readonly minimum?: number
  /** Items over which *m* is raised; `Infinity` for a picture at rest. */
  readonly budget?: number
  /** By node: which of merged nodes an item stands for (D3). */
  readonly weight?: Uint8Array
}

/** Fills the list with what the viewport shows (D1 to D7). */
export function visibleItems(list: DrawList, view: View): void {
  const budget = view.budget ?? DETAIL.items
  let minimum = Math.min(DETAIL.most, Math.max(DETAIL.least, view.minimum ?? DETAIL.least))
  walk(list, view, minimum)
  while (list.count > budget && minimum < DETAIL.most) {
    minimum = Math.min(DETAIL.most, minimum * Math.max(1.25, Math.sqrt(list.count / budget)))
    walk(list, view, minimum)
  }
}

/** The *m* of the next frame, from what this one drew (D4). */
export function nextMinimum({ minimum, count }: Pick<DrawList, 'minimum' | 'count'>): number {
  return count < DETAIL.few ? Math.max(DETAIL.least, minimum * DETAIL.relax) : minimum
}

/** How much of a card is drawn at a size on the screen (D5). */
export function levelOf(width: number, height: number): number {
  if (width < 64 || height < 12) return LEVEL.bar
  if (width < 90 || height < 24) return LEVEL.name
  return width < 150 || height < 40 ? LEVEL.lines : LEVEL.full
}

function walk(list: DrawList, view: View, minimum: number): void {
  const { scene, viewport, weight } = view
  const { left, top, right, bottom, layout } = scene
  const { scale } = view.camera
  const camX = view.camera.x
  const camY = view.camera.y
  const { spacing, shape } = layout
  const { count, node, up, end, depth } = shape
  const cardWidth = spacing.width * scale
  const cardHeight = spacing.height * scale
  const level = levelOf(cardWidth, cardHeight)
  const withLines = layout.busGap * scale >= 1
  const cell = scale / minimum
  clearDrawList(list, minimum)
  let slot = 0
  while (slot < count) {
    if (withLines && up[slot] !== -1) addDrop(list, view, slot)
    const x = ((left[slot] as number) - camX) * scale
    const y = ((top[slot] as number) - camY) * scale
    const width = ((right[slot] as number) - (left[slot] as number)) * scale
    const height = ((bottom[slot] as number) - (top[slot] as number)) * scale
    const after = end[slot] as number
    const wide = Math.max(1, width)
    const high = Math.max(1, height)
    if (x >= viewport.width || y >= viewport.height || x + wide <= 0 || y + high <= 0) {
      slot = after
      continue
    }
    const leaf = after === slot + 1
    if (width < minimum) {
      const column = Math.floor((left[slot] as number) * cell)
      const row = Math.floor((top[slot] as number) * cell)
      const own = node[slot] as number
      let item = itemInCell(list, up[slot] as number, column, row)
      if (item === -1) {
        item = roomForItem(list)
        list.cellItem[cellOf(up[slot] as number, column, row)] = item
        list.node[item] = own
        list.level[item] = LEVEL.bar
        list.holds[item] = after - slot
        setFour(list.box, item, x, y, wide, high)
      } else {
        merge(list, item, own, weight)
        list.holds[item] = (list.holds[item] as number) + after - slot
        growBox(list.box, item, x, y, wide, high)
      }
      if (!leaf) {
        list.level[item] = LEVEL.block
        clipBlock(list, item, viewport)
      }
      slot = after
      continue
    }
    addCard(list, view, slot, cardWidth, cardHeight, level)
    if (!leaf) {
      if (withLines) addTrunk(list, view, slot)
      if (level === LEVEL.bar && width >= TITLE.width && height >= TITLE.height) {
        const title = roomForTitle(list)
        list.titleNode[title] = node[slot] as number
        list.titleDepth[title] = depth[slot] as number
        list.titleAnchor[title] = ((layout.x[slot] as number) - camX) * scale + cardWidth / 2
        setFour(list.titleBox, title, x, y, width, height)
      }
    }
    slot++
  }
}

/**
 * The item of a sibling in the same cell (D3), -1 for none. Cells share places in a table; where two
 * meet, the later one takes the place, and the earlier merges no more.
 */
function itemInCell(list: DrawList, up: number, column: number, row: number): number {
  const cell = cellOf(up, column, row)
  const known = list.cellUp[cell] === up && list.cellColumn[cell] === column
  if (known && list.cellRow[cell] === row) return list.cellItem[cell] as number
  list.cellUp[cell] = up
  list.cellColumn[cell] = column
  list.cellRow[cell] = row
  return -1
}

function cellOf(up: number, column: number, row: number): number {
  const mixed =
    Math.imul(up, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b) ^ Math.imul(row, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) & (MERGE_CELLS - 1)
}

/** The heavier of two nodes stands for both. */
function merge(list: DrawList, item: number, node: number, weight: Uint8Array | undefined): void {
  if (!weight) return
  const known = list.node[item] as number
  if ((weight[node] as number) > (weight[known] as number)) list.node[item] = node
}

function growBox(
  box: Float64Array,
  item: number,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const left = Math.min(box[item * 4] as number, x)
  const top = Math.min(box[item * 4 + 1] as number, y)
  const right = Math.max((box[item * 4] as number) + (box[item * 4 + 2] as number), x + width)
  const bottom = Math.max((box[item * 4 + 1] as number) + (box[item * 4 + 3] as number), y + height)
  setFour(box, item, left, top, right - left, bottom - top)
}

/** Keeps coordinates small (D6); the part within the viewport stays as it is. */
function clipBlock({ box }: DrawList, item: number, viewport: Viewport): void {
  const x = box[item * 4] as number
  const y = box[item * 4 + 1] as number
  const left = Math.max(x, -CLIP_MARGIN)
  const top = Math.max(y, -CLIP_MARGIN)
  const right = Math.min(x + (box[item * 4 + 2] as number), viewport.width + CLIP_MARGIN)
  const bottom = Math.min(y + (box[item * 4 + 3] as number), viewport.height + CLIP_MARGIN)
  setFour(box, item, left, top, right - left, bottom - top)
}

function addCard(
  list: DrawList,
  { scene: { layout }, camera, viewport }: View,
  slot: number,
  cardWidth: number,
  cardHeight: number,
  level: number,
): void {
  const x = ((layout.x[slot] as number) - camera.x) * camera.scale
  const y = ((layout.y[slot] as number) - camera.y) * camera.scale
  const width = Math.max(1, cardWidth)
  const height = Math.max(1, cardHeight)
  if (x >= viewport.width || y >= viewport.height || x + width <= 0 || y + height <= 0) return
  const item = roomForItem(list)
  list.node[item] = layout.shape.node[slot] as number
  list.level[item] = level
  list.holds[item] = 1
  setFour(list.box, item, x, y, width, height)
}

/** The pieces that lead to a slot (K1): its part of the bus, its upright, and the arm in a column. */
function addDrop(list: DrawList, view: View, slot: number): void {
  const { layout, lines } = view.scene
  const x = lines.dropX[slot] as number
  const bottom = lines.dropTo[slot] as number
  addLevel(
    list,
    view,
    lines.busFrom[slot] as number,
    lines.busTo[slot] as number,
    lines.busY[slot] as number,
  )
  addUpright(list, view, x, lines.dropFrom[slot] as number, bottom)
  if (layout.side[slot] === 1) addLevel(list, view, x, layout.x[slot] as number, bottom)
}

function addTrunk(list: DrawList, view: View, slot: number): void {
  const { layout, lines } = view.scene
  const from = (layout.y[slot] as number) + layout.spacing.height
  const x = (layout.x[slot] as number) + layout.trunk
  addUpright(list, view, x, from, lines.trunkTo[slot] as number)
}

function addLevel(
  list: DrawList,
  { camera, viewport }: View,
  from: number,
  to: number,
  at: number,
) {
  const y = (at - camera.y) * camera.scale
  if (from === to || y < -CLIP_MARGIN || y > viewport.height + CLIP_MARGIN) return
  const left = Math.max((from - camera.x) * camera.scale, -CLIP_MARGIN)
  const right = Math.min((to - camera.x) * camera.scale, viewport.width + CLIP_MARGIN)
  if (left < right) addLine(list, 0, left, y, right, y)
}

function addUpright(
  list: DrawList,
  { camera, viewport }: View,
  at: number,
  from: number,
  to: number,
) {
  const x = (at - camera.x) * camera.scale
  if (from === to || x < -CLIP_MARGIN || x > viewport.width + CLIP_MARGIN) return
  const top = Math.max((from - camera.y) * camera.scale, -CLIP_MARGIN)
  const bottom = Math.min((to - camera.y) * camera.scale, viewport.height + CLIP_MARGIN)
  if (top < bottom) addLine(list, 0, x, top, x, bottom)
}
