/** The viewport grown by a margin, as edges. */
export type ClipFrame = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels around the viewport within which coordinates stay (D6, K2): far ones lose precision. */
export const CLIP_MARGIN = 10

/** The frame to clip to. */
export function clipFrame({ width, height }: { width: number; height: number }): ClipFrame {
  return {
    left: -CLIP_MARGIN,
    top: -CLIP_MARGIN,
    right: width + CLIP_MARGIN,
    bottom: height + CLIP_MARGIN,
  }
}

/**
 * Cuts a segment to a frame (Liang and Barsky 1984): `into` holds its two ends and receives those of
 * the part within.
 *
 * @returns false where no part lies within
 */
export function clipSegment(into: Float64Array, frame: ClipFrame): boolean {
  const x = into[0] as number
  const y = into[1] as number
  const dx = (into[2] as number) - x
  const dy = (into[3] as number) - y
  let enter = 0
  let leave = 1
  for (let edge = 0; edge < 4; edge++) {
    const slope = edge === 0 ? -dx : edge === 1 ? dx : edge === 2 ? -dy : dy
    const room =
      edge === 0
        ? x - frame.left
        : edge === 1
          ? frame.right - x
          : edge === 2
            ? y - frame.top
            : frame.bottom - y
    if (slope === 0) {
      if (room < 0) return false
      continue
    }
    const share = room / slope
    if (slope < 0) enter = Math.max(enter, share)
    else leave = Math.min(leave, share)
    if (enter > leave) return false
  }
  into[0] = x + enter * dx
  into[1] = y + enter * dy
  into[2] = x + leave * dx
  into[3] = y + leave * dy
  return true
}
