/** Where the script has scrolled to, as parts of the way to the end. */
export type ScriptedScroll = { readonly left: number; readonly top: number }

/** From this frame on the script leaps instead of scrolling. */
export const FIRST_LEAP = 480

/** Down like a wheel, across, both at once, and leaps as with the scroll bar; in pixels. */
export function scriptedScroll(
  frame: number,
  end: { readonly left: number; readonly top: number },
): ScriptedScroll {
  if (frame < 180) return { left: 0, top: frame * 60 }
  if (frame < 330) return { left: (frame - 180) * 45, top: 180 * 60 }
  if (frame < FIRST_LEAP) {
    return { left: 150 * 45 + (frame - 330) * 25, top: 180 * 60 + (frame - 330) * 40 }
  }
  const share = (frame * 0.618_034) % 1
  return { left: Math.round(share * end.left), top: Math.round((1 - share) * end.top) }
}
