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

/**
 * Places a word beside each dot so that no word covers another word, a dot or a reserved box, and
 * all stay within the frame. Earlier requests choose first; a word that finds no place nearby moves
 * outwards step by step. Gives the boxes in the order of the requests.
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
  return beside(request, 1, 0, NEAR)
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
