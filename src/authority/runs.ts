/**
 * A set of places on an axis: half-open intervals `[from, to)`, flat, sorted, apart from one another.
 * `null` is everything.
 */
export type Runs = readonly number[] | null

/** Nothing at all. */
export const NO_RUNS: readonly number[] = []

/** The next larger number: `> b` on an axis of all numbers begins here. */
export function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE
  if (!Number.isFinite(value)) return value
  const bits = new BigInt64Array(1)
  const floats = new Float64Array(bits.buffer)
  floats[0] = value
  bits[0] = (bits[0] as bigint) + (value > 0 ? 1n : -1n)
  return floats[0] as number
}

/** Joins intervals in any order into runs. */
export function joinRuns(intervals: readonly (readonly [number, number])[]): readonly number[] {
  const sorted = intervals.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])
  const runs: number[] = []
  for (const [from, to] of sorted) {
    const last = runs.length - 1
    if (last > 0 && from <= (runs[last] as number)) {
      runs[last] = Math.max(runs[last] as number, to)
    } else runs.push(from, to)
  }
  return runs
}

/** The intervals of runs, one by one. */
export function intervalsOf(runs: readonly number[]): [number, number][] {
  const intervals: [number, number][] = []
  for (let i = 0; i < runs.length; i += 2) {
    intervals.push([runs[i] as number, runs[i + 1] as number])
  }
  return intervals
}

/** What is in both. */
export function meetRuns(one: Runs, other: Runs): Runs {
  if (one === null) return other
  if (other === null) return one
  const met: [number, number][] = []
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const from = Math.max(one[i] as number, other[j] as number)
    const to = Math.min(one[i + 1] as number, other[j + 1] as number)
    if (from < to) met.push([from, to])
    if ((one[i + 1] as number) < (other[j + 1] as number)) i += 2
    else j += 2
  }
  return joinRuns(met)
}

/** Whether there is anything in both. */
export function doRunsMeet(one: Runs, other: Runs): boolean {
  if (one === null) return other === null || other.length > 0
  if (other === null) return one.length > 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const from = Math.max(one[i] as number, other[j] as number)
    if (from < Math.min(one[i + 1] as number, other[j + 1] as number)) return true
    if ((one[i + 1] as number) < (other[j + 1] as number)) i += 2
    else j += 2
  }
  return false
}

/** Everything from `least` to `most` that is not in the runs. */
export function invertRuns(runs: readonly number[], least: number, most: number) {
  const rest: [number, number][] = []
  let from = least
  for (let i = 0; i < runs.length; i += 2) {
    rest.push([from, runs[i] as number])
    from = runs[i + 1] as number
  }
  rest.push([from, most])
  return joinRuns(rest)
}

/** Whether a place is in the runs. */
export function hasPlace(runs: Runs, place: number): boolean {
  if (runs === null) return true
  for (let i = 0; i < runs.length; i += 2) {
    if (place < (runs[i] as number)) return false
    if (place < (runs[i + 1] as number)) return true
  }
  return false
}

/** Whether all of `inner` is in `outer`. */
export function containsRuns(outer: Runs, inner: Runs): boolean {
  if (outer === null) return true
  if (inner === null) return false
  let i = 0
  for (let j = 0; j < inner.length; j += 2) {
    while (i < outer.length && (outer[i + 1] as number) <= (inner[j] as number)) i += 2
    if (i >= outer.length) return false
    if ((outer[i] as number) > (inner[j] as number)) return false
    if ((outer[i + 1] as number) < (inner[j + 1] as number)) return false
  }
  return true
}
