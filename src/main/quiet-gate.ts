/** Milliseconds: knocks closer together than this are one. */
const PAUSE = 100

/** A door that opens when somebody knocked and it has been quiet since. */
export type QuietGate = {
  readonly knock: () => void
  readonly close: () => void
  /** Whether something happened since the last time, as soon as it has and it is quiet again; false at the end. */
  readonly opened: () => Promise<boolean>
}

/** A gate for those who write in several steps; it ends when `stop` is aborted. */
export function openGate(stop: AbortSignal): QuietGate {
  let happened = false
  let ended = stop.aborted
  let timer: NodeJS.Timeout | undefined
  let wake: () => void = () => {}
  const close = () => {
    ended = true
    clearTimeout(timer)
    wake()
  }
  stop.addEventListener('abort', close, { once: true })
  return {
    knock: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        happened = true
        wake()
      }, PAUSE)
    },
    close,
    opened: async () => {
      if (!happened && !ended) {
        await new Promise<void>((resume) => {
          wake = resume
        })
      }
      happened = false
      return !ended
    },
  }
}
