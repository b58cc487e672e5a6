import { readFileSync } from 'node:fs'

/** What Linux says of a process that has ended and was not yet fetched by the one that started it. */
const ENDED = ['Z', 'X']

/**
 * When a process was started, in whatever unit the system counts; null where it does not say (other
 * systems than Linux) or there is no such process.
 */
export function startOf(pid: number): string | null {
  return statOf(pid)?.start ?? null
}

/**
 * Whether a process still runs. `started` is what `startOf` gave then: another process that was given
 * the same number since is not taken for it.
 */
export function isRunning(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be signalled, and is alive.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const stat = statOf(pid)
  if (stat === null) return true
  if (ENDED.includes(stat.state)) return false
  return started === null || stat.start === started
}

function statOf(pid: number): { readonly state: string; readonly start: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, start] = [fields[0], fields[19]]
    return state === undefined || start === undefined ? null : { state, start }
  } catch {
    return null
  }
}
