import type { Model } from '../model/model.ts'

/** A setting of ours (N21): so much at least, and so many times the median. */
const OVERLOAD = { least: 8, times: 3 }

/** By seat, how many responsibilities it answers for or decides; and the median of those with any. */
export function loadsOf(model: Model): {
  readonly loads: ReadonlyMap<string, number>
  readonly median: number
} {
  const matters = new Map<string, Set<string>>()
  for (const { position, verb, of } of model.tables.assignments.list()) {
    if (verb !== 'answers-for' && verb !== 'decides') continue
    const seat = model.tables.positions.get(position)
    if (seat === undefined || (seat.state ?? 'active') !== 'active') continue
    const known = matters.get(position) ?? new Set()
    matters.set(position, known.add(of))
  }
  const loads = new Map(Array.from(matters, ([position, all]) => [position, all.size]))
  const sorted = [...loads.values()].sort((a, b) => a - b)
  return { loads, median: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}

/** Whether a load is more than a seat can be expected to carry, by the measure of its organisation. */
export function isOverload(load: number, median: number): boolean {
  return load >= OVERLOAD.least && load >= OVERLOAD.times * median
}
