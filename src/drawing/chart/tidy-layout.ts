import type { ChartLayout, ChartSpacing } from './chart-layout.ts'
import type { ChartShape } from './chart-shape.ts'

/** How much further apart cousins stand than siblings, as a factor on the step of a card. */
export const COUSIN_STEP = 1.25

/**
 * The tidy layout (L5): C. Buchheim, M. Jünger, S. Leipert, "Improving Walker's Algorithm to Run in
 * Linear Time", Graph Drawing 2002. Several roots are laid out as the reports of one that is not
 * drawn.
 */
export function tidyLayout(shape: ChartShape, spacing: ChartSpacing): ChartLayout {
  const { count, depth } = shape
  const step = spacing.width + spacing.gapX
  const x = tidyColumns(shape, step, step * COUSIN_STEP)
  const y = new Float64Array(count)
  let least = Number.POSITIVE_INFINITY
  for (let slot = 0; slot < count; slot++) {
    least = Math.min(least, x[slot] as number)
    y[slot] = (depth[slot] as number) * (spacing.height + spacing.gapY)
  }
  for (let slot = 0; slot < count; slot++) x[slot] = (x[slot] as number) - least
  return {
    kind: 'tidy',
    shape,
    spacing,
    x,
    y,
    side: new Uint8Array(count),
    busGap: spacing.gapY / 2,
    trunk: spacing.width / 2,
  }
}

/**
 * The x of each slot. The names are those of the paper: every node has a preliminary place among its
 * siblings, a modifier that moves its subtree, and shift and change that spread what is between two
 * subtrees; threads lead along the contour of a subtree where no report does.
 */
function tidyColumns(shape: ChartShape, siblingStep: number, cousinStep: number): Float64Array {
  const { count, up, end, before, last } = shape
  // One more than there are slots: the superior of the roots, at index `count`.
  const place = new Float64Array(count + 1)
  const modifier = new Float64Array(count + 1)
  const shift = new Float64Array(count + 1)
  const change = new Float64Array(count + 1)
  const thread = new Int32Array(count + 1).fill(-1)
  const ancestor = new Int32Array(count + 1)
  const number = new Int32Array(count + 1)
  const defaultAncestor = new Int32Array(count + 1).fill(-1)
  for (let slot = 0; slot < count; slot++) {
    ancestor[slot] = slot
    const sibling = before[slot] as number
    number[slot] = sibling === -1 ? 0 : (number[sibling] as number) + 1
  }

  const nextLeft = (slot: number) => (last[slot] === -1 ? (thread[slot] as number) : slot + 1)
  const nextRight = (slot: number) =>
    last[slot] === -1 ? (thread[slot] as number) : (last[slot] as number)

  function executeShifts(lastChild: number): void {
    let moved = 0
    let grown = 0
    for (let child = lastChild; child !== -1; child = before[child] as number) {
      place[child] = (place[child] as number) + moved
      modifier[child] = (modifier[child] as number) + moved
      grown += change[child] as number
      moved += (shift[child] as number) + grown
    }
  }

  function moveSubtree(from: number, to: number, by: number): void {
    const share = by / ((number[to] as number) - (number[from] as number))
    change[to] = (change[to] as number) - share
    shift[to] = (shift[to] as number) + by
    change[from] = (change[from] as number) + share
    place[to] = (place[to] as number) + by
    modifier[to] = (modifier[to] as number) + by
  }

  /** Moves a subtree right until it is clear of those of the siblings before it. */
  function apportion(slot: number, sibling: number, above: number): void {
    const first = above === count ? 0 : above + 1
    const fallback = defaultAncestor[above] === -1 ? first : (defaultAncestor[above] as number)
    let outerLeft = first
    let innerLeft = sibling
    let innerRight = slot
    let outerRight = slot
    let sumOuterLeft = modifier[outerLeft] as number
    let sumInnerLeft = modifier[innerLeft] as number
    let sumInnerRight = modifier[innerRight] as number
    let sumOuterRight = modifier[outerRight] as number
    let nextInnerLeft = nextRight(innerLeft)
    let nextInnerRight = nextLeft(innerRight)
    while (nextInnerLeft !== -1 && nextInnerRight !== -1) {
      innerLeft = nextInnerLeft
      innerRight = nextInnerRight
      outerLeft = nextLeft(outerLeft)
      outerRight = nextRight(outerRight)
      ancestor[outerRight] = slot
      const apart = up[innerLeft] === up[innerRight] ? siblingStep : cousinStep
      const left = (place[innerLeft] as number) + sumInnerLeft
      const by = left - ((place[innerRight] as number) + sumInnerRight) + apart
      if (by > 0) {
        const own = ancestor[innerLeft] as number
        moveSubtree((up[own] as number) === (up[slot] as number) ? own : fallback, slot, by)
        sumInnerRight += by
        sumOuterRight += by
      }
      sumInnerLeft += modifier[innerLeft] as number
      sumInnerRight += modifier[innerRight] as number
      sumOuterLeft += modifier[outerLeft] as number
      sumOuterRight += modifier[outerRight] as number
      nextInnerLeft = nextRight(innerLeft)
      nextInnerRight = nextLeft(innerRight)
    }
    if (nextInnerLeft !== -1 && nextRight(outerRight) === -1) {
      thread[outerRight] = nextInnerLeft
      modifier[outerRight] = (modifier[outerRight] as number) + sumInnerLeft - sumOuterRight
    }
    if (nextInnerRight !== -1 && nextLeft(outerLeft) === -1) {
      thread[outerLeft] = nextInnerRight
      modifier[outerLeft] = (modifier[outerLeft] as number) + sumInnerRight - sumOuterLeft
      defaultAncestor[above] = slot
    }
  }

  function settle(slot: number): void {
    const sibling = before[slot] as number
    const beside = sibling === -1 ? 0 : (place[sibling] as number) + siblingStep
    place[slot] = beside
    const lastChild = last[slot] as number
    if (lastChild !== -1) {
      executeShifts(lastChild)
      const middle = ((place[slot + 1] as number) + (place[lastChild] as number)) / 2
      if (sibling === -1) place[slot] = middle
      else modifier[slot] = beside - middle
    }
    if (sibling !== -1) apportion(slot, sibling, up[slot] === -1 ? count : (up[slot] as number))
  }

  // Reports before superiors: each leaf settles itself and every subtree that it is the end of.
  let lastRoot = -1
  for (let leaf = 0; leaf < count; leaf++) {
    if (last[leaf] !== -1) continue
    for (let slot = leaf; slot !== -1; slot = up[slot] as number) {
      settle(slot)
      if (up[slot] === -1) lastRoot = slot
      else if (end[slot] !== end[up[slot] as number]) break
    }
  }
  executeShifts(lastRoot)

  const x = new Float64Array(count)
  for (let slot = 0; slot < count; slot++) {
    const above = up[slot] as number
    const moved = above === -1 ? 0 : (modifier[above] as number)
    x[slot] = (place[slot] as number) + moved
    modifier[slot] = (modifier[slot] as number) + moved
  }
  return x
}
