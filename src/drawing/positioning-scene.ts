import type { RoleId } from '../catalogue/ids.ts'
import type { AxisPosition, RolePosition } from '../comparison/positioning.ts'
import type { Box } from './box.ts'
import { placeLabels } from './place-labels.ts'
import { type RoleTone, roleTone } from './role-tone.ts'

/** How wide a text comes out in the face of the map; handed in, since only the drawer knows. */
export type MeasureText = (text: string, size: number) => number

/** What the positioning map is drawn from. */
export type PositioningSceneInput = {
  readonly positions: readonly RolePosition[]
  /** The roles that are spoken of; the others stand grey in the background. */
  readonly lit: readonly RoleId[]
  readonly labelOf: (role: RoleId) => string
  /** The words at the ends of the axes. */
  readonly ends: {
    readonly inward: string
    readonly outward: string
    readonly operational: string
    readonly strategic: string
  }
  readonly width: number
  readonly height: number
  readonly measure: MeasureText
}

/** A role on the map: its dot, the spread of its sources, its name. */
export type ScenePoint = {
  readonly role: RoleId
  readonly lit: boolean
  readonly tone: RoleTone
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Null for roles in the background. */
  readonly spread: {
    readonly x: number
    readonly y: number
    readonly rx: number
    readonly ry: number
  } | null
  readonly label: { readonly text: string; readonly box: Box }
  /** From the dot to its name where the name had to move away; else null. */
  readonly leader: { readonly x: number; readonly y: number } | null
}

/** A word at the end of an axis. */
export type SceneEnd = { readonly text: string; readonly box: Box }

/** The positioning map as boxes, ellipses, dots and words; drawn alike by page and picture files. */
export type PositioningScene = {
  readonly width: number
  readonly height: number
  readonly inward: Box
  readonly outward: Box
  /** The height of the line between operational (below) and strategic (above). */
  readonly middle: number
  readonly ends: readonly SceneEnd[]
  readonly points: readonly ScenePoint[]
  /** Roles that no source places on both axes: they are named beside the map. */
  readonly unplaced: readonly RoleId[]
}

/** Sizes of the words, in pixels. */
export const SCENE_TEXT = { label: 13, end: 11, line: 1.3 } as const

const MARGIN = 10
const RADIUS = { lit: 7, unlit: 4.5 } as const
const LEAST_SPREAD = 12

/**
 * Lays out the positioning map: inward on the left, outward on the right, strategic on top. The dot
 * is the mean of a role's claims, the ellipse reaches from the lowest to the highest witness.
 */
export function positioningScene(input: PositioningSceneInput): PositioningScene {
  const { width, height, measure } = input
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN }
  const across = (value: number) => frame.x + ((value + 1) / 2) * frame.width
  const down = (value: number) => frame.y + ((1 - value) / 2) * frame.height
  const ends = axisEnds(input, frame)
  const placed = input.positions.flatMap((position) =>
    position.orientation === null || position.horizon === null
      ? []
      : [{ position, orientation: position.orientation, horizon: position.horizon }],
  )
  const dots = placed
    .map(({ position, orientation, horizon }) => {
      const lit = input.lit.includes(position.role)
      return {
        role: position.role,
        lit,
        tone: roleTone(position),
        x: across(orientation.mean),
        y: down(horizon.mean),
        radius: lit ? RADIUS.lit : RADIUS.unlit,
        spread: lit ? spreadOf(orientation, horizon, across, down) : null,
        text: input.labelOf(position.role),
      }
    })
    .sort((a, b) => Number(b.lit) - Number(a.lit))
  const boxes = placeLabels(
    dots.map(({ x, y, radius, text }) => ({
      x,
      y,
      radius,
      width: measure(text, SCENE_TEXT.label),
      height: SCENE_TEXT.label * SCENE_TEXT.line,
    })),
    ends.map(({ box }) => padded(box, 5)),
    { x: 2, y: 2, width: width - 4, height: height - 4 },
  )
  const points = dots.flatMap(({ text, ...dot }, index): ScenePoint[] => {
    const box = boxes[index]
    return box === undefined ? [] : [{ ...dot, label: { text, box }, leader: leaderTo(dot, box) }]
  })
  return {
    width,
    height,
    inward: { x: 0, y: 0, width: width / 2, height },
    outward: { x: width / 2, y: 0, width: width / 2, height },
    middle: down(0),
    ends,
    points,
    unplaced: input.positions
      .filter(({ orientation, horizon }) => orientation === null || horizon === null)
      .map(({ role }) => role),
  }
}

function spreadOf(
  orientation: AxisPosition,
  horizon: AxisPosition,
  across: (value: number) => number,
  down: (value: number) => number,
) {
  const [left, right] = [across(orientation.low), across(orientation.high)]
  const [bottom, top] = [down(horizon.low), down(horizon.high)]
  return {
    x: (left + right) / 2,
    y: (bottom + top) / 2,
    rx: Math.max((right - left) / 2, LEAST_SPREAD),
    ry: Math.max((bottom - top) / 2, LEAST_SPREAD),
  }
}

/** Strategic and operational stand at the left of their halves, inward and outward at the foot. */
function axisEnds(input: PositioningSceneInput, frame: Box): readonly SceneEnd[] {
  const { ends, measure, width, height } = input
  const tall = SCENE_TEXT.end * SCENE_TEXT.line
  const end = (text: string, x: number, y: number): SceneEnd => ({
    text,
    box: { x, y, width: measure(text, SCENE_TEXT.end), height: tall },
  })
  const foot = height - tall - 4
  const middle = frame.y + frame.height / 2
  return [
    end(ends.strategic, 8, 4),
    end(ends.operational, 8, middle + 2),
    end(ends.inward, 8, foot),
    end(ends.outward, width - measure(ends.outward, SCENE_TEXT.end) - 8, foot),
  ]
}

function padded({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** A line is drawn only where the name stands too far off to be read as the dot's own. */
function leaderTo(dot: { x: number; y: number; radius: number }, box: Box) {
  const x = Math.min(Math.max(dot.x, box.x), box.x + box.width)
  const y = Math.min(Math.max(dot.y, box.y), box.y + box.height)
  return Math.hypot(x - dot.x, y - dot.y) > dot.radius + 12 ? { x, y } : null
}
