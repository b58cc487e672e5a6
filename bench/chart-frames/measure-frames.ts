import { SCRIPT_FRAMES } from '../scripted-camera.ts'

/** What was measured of each frame, in milliseconds. */
export type FrameTimes = {
  /** From one frame to the next, as somebody who looks has it. */
  readonly between: number[]
  /** From the beginning of a frame until its drawing and raster are done. */
  readonly work: number[]
}

/**
 * Moves the camera along its script, one step a frame. What `move` asks for is drawn in the next
 * frame, before `force` makes the browser finish it.
 */
export function measureFrames(
  step: number,
  move: (frame: number) => void,
  force: () => unknown,
): Promise<FrameTimes> {
  const times: FrameTimes = { between: [], work: [] }
  return new Promise((resolve) => {
    let frame = 0
    let last = 0
    const tick = (now: number) => {
      force()
      if (last > 0) {
        times.between.push(now - last)
        times.work.push(performance.now() - now)
      }
      last = now
      if (frame >= SCRIPT_FRAMES) {
        resolve(times)
        return
      }
      move(frame)
      frame += step
      requestAnimationFrame(tick)
    }
    move(0)
    requestAnimationFrame(tick)
  })
}
