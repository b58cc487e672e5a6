import { type Box, overlap, within } from './box.ts'

/** A word to be placed beside a dot. */
export type LabelRequest = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
}

/** Directions to try, best first: beside the dot, then below and above, then the corners. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const

const NEAR = 5
const STEP = 7
const RINGS = 24
/** Distance of the places tried all over the frame, in pixels. */
const GRID = 4

/**
 * Places a word beside each dot so that no word covers another word, a dot or a reserved box, and
 * all stay within the frame. Earlier requests choose first; a word that finds no place nearby moves
 * outwards step by step, at last to the nearest free place there is. Gives the boxes in the order of the requests.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  reserved: readonly Box[],
  frame: Box,
): readonly Box[] {
  const dots = requests.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }))
  const taken: Box[] = [...reserved, ...dots]
  return requests.map((request) => {
    const box = firstFree(request, taken, frame)
    taken.push(box)
    return box
  })
}

function firstFree(request: LabelRequest, taken: readonly Box[], frame: Box): Box {
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (const [dx, dy] of DIRECTIONS) {
      const box = beside(request, dx, dy, NEAR + ring * STEP)
      if (within(box, frame) && !taken.some((other) => overlap(box, other))) return box
    }
  }
  return nearestFree(request, taken, frame) ?? beside(request, 1, 0, NEAR)
}

/** The free place nearest to a crowded dot, looked for all over the frame. */
function nearestFree(request: LabelRequest, taken: readonly Box[], frame: Box): Box | undefined {
  const { x, y, width, height } = request
  let nearest: Box | undefined
  let least = Number.POSITIVE_INFINITY
  for (let top = frame.y; top + height <= frame.y + frame.height; top += GRID) {
    for (let left = frame.x; left + width <= frame.x + frame.width; left += GRID) {
      const away = Math.hypot(left + width / 2 - x, top + height / 2 - y)
      const box = { x: left, y: top, width, height }
      if (away < least && !taken.some((other) => overlap(box, other))) {
        least = away
        nearest = box
      }
    }
  }
  return nearest
}

function beside(request: LabelRequest, dx: number, dy: number, gap: number): Box {
  const { x, y, radius, width, height } = request
  const reachX = radius + gap
  const reachY = radius + (dx === 0 ? gap / 2 : gap)
  return {
    x: dx > 0 ? x + reachX : dx < 0 ? x - reachX - width : x - width / 2,
    y: dy > 0 ? y + reachY : dy < 0 ? y - reachY - height : y - height / 2,
    width,
    height,
  }
}
