import type { Box } from './boxes.ts'

/**
 * Joins boxes that lie side by side into larger ones, axis after axis, until nothing changes. The
 * boxes must not overlap. Not the fewest possible, which would be too hard to find.
 */
export function mergeBoxes(boxes: readonly Box[]): readonly Box[] {
  let merged = boxes
  for (let before = -1; merged.length !== before && merged.length > 1; ) {
    before = merged.length
    const axes = merged[0]?.from.length ?? 0
    for (let axis = 0; axis < axes; axis++) merged = mergeAlong(merged, axis)
  }
  return merged
}

function mergeAlong(boxes: readonly Box[], axis: number): readonly Box[] {
  const bySides = new Map<string, Box[]>()
  for (const box of boxes) {
    let key = ''
    for (let i = 0; i < box.from.length; i++) {
      if (i !== axis) key += `${box.from[i]},${box.to[i]};`
    }
    const list = bySides.get(key)
    if (list) list.push(box)
    else bySides.set(key, [box])
  }
  const merged: Box[] = []
  for (const list of bySides.values()) {
    list.sort((a, b) => (a.from[axis] as number) - (b.from[axis] as number))
    let open = list[0] as Box
    for (const box of list.slice(1)) {
      if (box.from[axis] === open.to[axis]) open = { from: open.from, to: withEnd(open, box, axis) }
      else {
        merged.push(open)
        open = box
      }
    }
    merged.push(open)
  }
  return merged
}

function withEnd(open: Box, box: Box, axis: number): Int32Array {
  const to = open.to.slice()
  to[axis] = box.to[axis] as number
  return to
}
