import { type Box, type Boxes, spans, touches } from './boxes.ts'
import { bestCut, cutBox } from './split-box.ts'

/** How much may still be looked at: counted in boxes compared, not in time (P14). */
export type Work = { left: number }

/**
 * Goes through the parts of a box that none of the given boxes covers, by cutting it in two again and
 * again with the boxes that remain. `take` gets each part and says whether to go on. Gives whether
 * everything was looked at: not when `take` stopped it or the work ran out.
 */
export function uncovered(
  boxes: Boxes,
  candidates: Int32Array,
  box: Box,
  work: Work,
  take: (part: Box) => boolean,
): boolean {
  const stack: { box: Box; candidates: Int32Array }[] = [{ box, candidates }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    work.left -= top.candidates.length + 1
    if (work.left < 0) return false
    const inside = remaining(boxes, top.candidates, top.box)
    if (inside === undefined) continue
    if (inside.length === 0) {
      if (!take(top.box)) return false
      continue
    }
    const cut = bestCut(boxes, inside, top.box)
    if (!cut) continue
    const [left, right] = cutBox(top.box, cut)
    stack.push({ box: right, candidates: inside }, { box: left, candidates: inside })
  }
  return true
}

/** The boxes that touch a box; nothing when one of them covers it whole. */
function remaining(boxes: Boxes, candidates: Int32Array, box: Box): Int32Array | undefined {
  const inside = new Int32Array(candidates.length)
  let count = 0
  for (const at of candidates) {
    if (!touches(boxes, at, box)) continue
    if (spans(boxes, at, box)) return undefined
    inside[count++] = at
  }
  return inside.subarray(0, count)
}
