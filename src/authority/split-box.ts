import type { Box, Boxes } from './boxes.ts'

/** Where to cut a box: before this class of this axis. */
type Cut = { readonly axis: number; readonly at: number }

/**
 * Where to cut a box so that the boxes in it part best: at an edge of one of them, with the least sum of
 * squares of how many remain on either side. Looks at the middle and the quarters of the edges of each
 * axis. Nothing when no edge is inside.
 */
export function bestCut(boxes: Boxes, inside: Int32Array, box: Box): Cut | undefined {
  const { axes, from, to } = boxes
  let best: Cut | undefined
  let least = Number.POSITIVE_INFINITY
  for (let axis = 0; axis < axes; axis++) {
    const low = box.from[axis] as number
    const high = box.to[axis] as number
    if (high - low < 2) continue
    let count = 0
    for (let i = 0; i < inside.length; i++) {
      const base = (inside[i] as number) * axes + axis
      const start = from[base] as number
      const end = to[base] as number
      if (start > low) scratch[count++] = start
      if (end < high) scratch[count++] = end
      if (count >= MOST_EDGES) break
    }
    if (count === 0) continue
    const edges = scratch.subarray(0, count).sort()
    let last = -1
    for (const share of QUARTERS) {
      const at = edges[Math.floor((edges.length - 1) * share)] as number
      if (at === last) continue
      last = at
      let left = 0
      let right = 0
      for (let i = 0; i < inside.length; i++) {
        const base = (inside[i] as number) * axes + axis
        if ((from[base] as number) < at) left++
        if ((to[base] as number) > at) right++
      }
      const cost = left * left + right * right
      if (cost < least) {
        least = cost
        best = { axis, at }
      }
    }
  }
  return best
}

const QUARTERS = [0.5, 0.25, 0.75]
/** So many edges of an axis tell well enough where its middle is. */
const MOST_EDGES = 512
const scratch = new Int32Array(MOST_EDGES + 2)

/** The two parts of a box. */
export function cutBox(box: Box, { axis, at }: Cut): readonly [Box, Box] {
  const to = box.to.slice()
  to[axis] = at
  const from = box.from.slice()
  from[axis] = at
  return [
    { from: box.from, to },
    { from, to: box.to },
  ]
}
