/** The middle of measured values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** The value below which a share of the measured values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that some work takes by the clock on the wall. */
export function wallTime(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * Milliseconds of processor that some work takes, the engine's own threads included: what others do
 * on the same machine does not count.
 */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Bytes that live on after the garbage is gone: objects and buffers. */
export function liveBytes(): number {
  // Two rounds: buffers are let go when the objects that own them have been collected.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Bytes that what some work makes keeps alive, and what it made. */
export function bytesOf<Made>(work: () => Made): { made: Made; bytes: number } {
  const before = liveBytes()
  const made = work()
  return { made, bytes: liveBytes() - before }
}
