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
  // The lists of the boxes that remain lie one behind the other; those behind a part's own are done with.
  let arena = new Int32Array(Math.max(64, candidates.length * 4))
  arena.set(candidates)
  const stack = [{ box, from: 0, to: candidates.length }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { box: part, from, to } = top
    work.left -= (to - from) * boxes.axes + 1
    if (work.left < 0) return false
    if (arena.length < to + (to - from)) {
      const larger = new Int32Array(arena.length * 2 + to)
      larger.set(arena)
      arena = larger
    }
    const end = remaining(boxes, arena, from, to, part)
    if (end === -1) continue
    if (end === to) {
      if (!take(part)) return false
      continue
    }
    const cut = bestCut(boxes, arena.subarray(to, end), part)
    if (!cut) continue
    const [left, right] = cutBox(part, cut)
    stack.push({ box: right, from: to, to: end }, { box: left, from: to, to: end })
  }
  return true
}

/** Copies the boxes that touch a part behind their list, gives its end; -1 when one covers it whole. */
function remaining(boxes: Boxes, arena: Int32Array, from: number, to: number, part: Box): number {
  let end = to
  for (let i = from; i < to; i++) {
    const at = arena[i] as number
    if (!touches(boxes, at, part)) continue
    if (spans(boxes, at, part)) return -1
    arena[end++] = at
  }
  return end
}
